import { describe, expect, it } from '@jest/globals';
import {
  distributionRadius,
  drawMultinomial,
  seededRandom,
  totalVariation,
  totalVariationRadius,
} from '@plumbline/stats';
import single from '../../oracle/monitor/distribution-radius.json' with { type: 'json' };
import cells from '../../oracle/monitor/total-variation-radius.json' with { type: 'json' };

describe('distributionRadius', () => {
  it.each(single.cases)('agrees with numpy: $name', ({ input, expected, tolerance }) => {
    expect(Math.abs(distributionRadius(input.rows, input.alpha) / expected - 1)).toBeLessThanOrEqual(tolerance);
  });

  it('knows nothing without rows', () => {
    expect(distributionRadius(0, 0.05)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('totalVariationRadius', () => {
  it.each(cells.cases)('agrees with numpy: $name', ({ input, expected, tolerance }) => {
    const actual = totalVariationRadius(input.counts, input.alpha, input.rows);
    expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(tolerance);
  });

  it('knows nothing without rows', () => {
    expect(totalVariationRadius([0, 0], 0.05)).toBe(Number.POSITIVE_INFINITY);
    expect(totalVariationRadius([], 0.05)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    { name: 'two cells', weights: [1, 1] },
    { name: 'thirty equal cells', weights: Array.from({ length: 30 }, () => 1) },
    { name: 'a long tail', weights: Array.from({ length: 30 }, (_, cell) => 0.7 ** cell) },
  ])('is exceeded in at most α of samples: $name', ({ weights }) => {
    const random = seededRandom('20240601'.repeat(8));
    let exceeded = 0;
    for (let sample = 0; sample < 2000; sample += 1) {
      const counts = [...drawMultinomial(500, weights, random)];
      if (totalVariation(weights, counts) > totalVariationRadius(counts, 0.05)) exceeded += 1;
    }
    expect(exceeded / 2000).toBeLessThanOrEqual(0.05);
  });
});
