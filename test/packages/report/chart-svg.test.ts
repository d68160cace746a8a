import { describe, expect, it } from '@jest/globals';
import type { Chart } from '@plumbline/core';
import { chartSvg } from '@plumbline/report';
import { XMLValidator } from 'fast-xml-parser';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

const chart: Chart = {
  kind: 'chart',
  shape: 'bars',
  title: 'AUC by region',
  xTitle: 'region',
  yTitle: 'AUC',
  x: ['EMEA', 'APAC'],
  series: [
    { name: 'production', values: [0.8, null] },
    { name: 'candidate', values: [0.9, Number.NaN] },
  ],
  threshold: 0.85,
};

describe('chartSvg', () => {
  it.each(['bars', 'lines', 'points'] as const)(
    'draws %s with a title and a description, the same each time',
    async (shape) => {
      const svg = await chartSvg({ ...chart, shape }, 'c1');
      expect(svg).toMatch(/^<svg role="img" aria-labelledby="c1-title c1-desc"/);
      expect(svg).toContain('<title id="c1-title">AUC by region</title>');
      expect(svg).toContain(`${shape}: AUC against region; 2 series: production, candidate; threshold 0.850</desc>`);
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(await chartSvg({ ...chart, shape }, 'c1')).toBe(svg);
    },
  );

  it('starts every id inside with its own', async () => {
    const ids = [...(await chartSvg(chart, 'c7')).matchAll(/(?:\sid="|url\(#)([^")]*)/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.filter((id) => !id?.startsWith('c7-'))).toEqual([]);
  });

  it.each([
    ['lines', /fill-opacity="0\.16"|opacity="0\.16"/g],
    ['points', /opacity="0\.55"/g],
  ] as const)(
    'draws bands around %s in their colour, keeps the legend, and says how wide they are',
    async (shape, mark) => {
      const series = [
        { name: 'production', values: [0.7, 0.8], lower: [0.6, 0.7], upper: [0.75, 0.9] },
        { name: 'candidate', values: [0.8, null], lower: [0.7, null], upper: [0.9, null] },
      ];
      const svg = await chartSvg({ ...chart, shape, x: [0, 1], series }, 'c');
      expect(svg.match(mark)?.length).toBeGreaterThanOrEqual(2);
      expect(svg).toMatch(/role-legend-label/);
      expect(svg).toContain('production from 0.700 to 0.800, band at most 0.200 wide');
      expect(XMLValidator.validate(svg)).toBe(true);
    },
  );

  it.each(['bars', 'lines'] as const)('draws %s over names without bands', async (shape) => {
    const series = [{ name: 'a', values: [1, 2], lower: [0, 1], upper: [2, 3] }];
    expect(await chartSvg({ ...chart, shape, series }, 'c')).not.toContain('opacity="0.16"');
  });

  it('draws a chart without values, series or finite numbers', async () => {
    for (const empty of [
      { ...chart, x: [], series: [] },
      {
        ...chart,
        x: [1, 2],
        series: [{ name: 'a', values: [Infinity, null] }],
        shape: 'lines' as const,
        threshold: Number.NaN,
      },
      { ...chart, series: [{ name: 'short', values: [] }] },
    ]) {
      expect(XMLValidator.validate(await chartSvg(empty, 'c'))).toBe(true);
    }
  });

  it('tells series of one name apart', async () => {
    const series = [
      { name: 'a', values: [1, 2] },
      { name: 'a\u200b', values: [3, 4] },
    ];
    expect(await chartSvg({ ...chart, series }, 'c')).toContain('a (2)');
  });

  it('keeps hostile text text', async () => {
    const labels = HOSTILE_STRINGS.map((hostile) => hostile.slice(0, 200));
    const values = labels.map((_, index) => index);
    const hostile: Chart = {
      ...chart,
      title: labels.join(' '),
      xTitle: '</text><script>',
      yTitle: 'datum.y',
      x: labels,
      series: [{ name: '"><script>', values }],
    };
    const svg = await chartSvg(hostile, 'c');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/<(script|a|image|foreignObject|style)[\s>]/);
  });
});
