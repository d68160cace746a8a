import { describe, expect, it } from '@jest/globals';
import { histogramBars } from '../../../packages/report/src/histogram-bars.ts';
import { histogramSvg } from '../../../packages/report/src/histogram-svg.ts';

describe('histogramBars', () => {
  it('scales to the largest share and keeps a rare group apart from an absent one', () => {
    expect(histogramBars([0.5, 0.25, 0.001, 0])).toBe('█▅▁·');
  });

  it('shows nothing that is no share', () => {
    expect(histogramBars([Number.NaN, Number.POSITIVE_INFINITY, -1, null, 0.2])).toBe('····█');
    expect(histogramBars([])).toBe('');
  });

  it('joins neighbours beyond 24 groups', () => {
    expect(histogramBars(Array.from({ length: 100 }, () => 0.01))).toMatch(/^█{20}$/);
  });
});

describe('histogramSvg', () => {
  it('lays every other side over the first', () => {
    const svg = histogramSvg([
      { name: 'reference', values: [0.5, 0.5] },
      { name: '<current>', values: [0.1, 0.9] },
    ]);
    expect(svg.match(/class="base"/g)).toHaveLength(1);
    expect(svg.match(/class="other"/g)).toHaveLength(1);
    expect(svg).toContain('reference and &lt;current&gt;');
  });

  it('draws nothing where there is nothing', () => {
    expect(histogramSvg([])).toBe('');
    expect(histogramSvg([{ name: 'reference', values: [0, 0] }])).toBe('');
  });
});
