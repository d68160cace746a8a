import { describe, expect, it } from '@jest/globals';
import { clusterDesignEffect, intraclassCorrelation, seriesDesignEffect } from '@plumbline/stats';
import clusters from '../../oracle/drift/cluster-design-effect.json' with { type: 'json' };
import series from '../../oracle/drift/series-design-effect.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('intraclassCorrelation and clusterDesignEffect', () => {
  it.each(clusters.cases)('agree with scipy: $name', ({ input, expected, tolerance }) => {
    expectRelative(intraclassCorrelation(input), expected.correlation, tolerance);
    expectRelative(clusterDesignEffect(input), expected.designEffect, tolerance);
  });

  it('are 0 and 1 where nothing can be known: one row a group, no spread, no rows; one group alone is one row’s worth', () => {
    const nothing = [
      { groups: 1, rows: 10, squaredRows: 100, total: 4, totalSquares: 4, between: 1.6 },
      { groups: 10, rows: 10, squaredRows: 10, total: 4, totalSquares: 4, between: 4 },
      { groups: 5, rows: 10, squaredRows: 20, total: 0, totalSquares: 0, between: 0 },
      { groups: 0, rows: 0, squaredRows: 0, total: 0, totalSquares: 0, between: 0 },
    ];
    expect(nothing.map(intraclassCorrelation)).toEqual([0, 0, 0, 0]);
    expect(nothing.map(clusterDesignEffect)).toEqual([10, 1, 1, 1]);
  });
});

describe('seriesDesignEffect', () => {
  it.each(series.cases)('agrees with the definition: $name', ({ input, expected, tolerance }) => {
    const blocks = { ...input, counts: Float64Array.from(input.counts), sums: Float64Array.from(input.sums) };
    expectRelative(seriesDesignEffect(blocks), expected, tolerance);
  });

  it('sees slow waves that neighbouring blocks do not show', () => {
    // Every row for itself, but the share of ones swings between 35 and 65 % twice over 4,000 rows of 4 each.
    let state = 1;
    const sums = Float64Array.from({ length: 4000 }, (_, block) => {
      const share = 0.5 + 0.15 * Math.sin((block * 4 * Math.PI) / 4000);
      return [0, 1, 2, 3].filter(() => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647 < share;
      }).length;
    });
    const counts = new Float64Array(4000).fill(4);
    expect(seriesDesignEffect({ counts, sums, totalSquares: sums.reduce((a, b) => a + b, 0) })).toBeGreaterThan(100);
  });

  it('takes fewer than ten blocks for clusters', () => {
    const counts = Float64Array.from([5, 0, 5, 5, 5]);
    const blocks = { counts, sums: Float64Array.from([5, 0, 0, 4, 0]), totalSquares: 9 };
    const sums = { groups: 4, rows: 20, squaredRows: 100, total: 9, totalSquares: 9, between: 8.2 };
    expect(seriesDesignEffect(blocks)).toBe(clusterDesignEffect(sums));
    expect(seriesDesignEffect(blocks)).toBeGreaterThan(4);
  });

  it('is 1 for constant values, and where there are none', () => {
    const none = new Float64Array(100);
    expect(seriesDesignEffect({ counts: none.map(() => 1), sums: none, totalSquares: 0 })).toBe(1);
    expect(seriesDesignEffect({ counts: none, sums: none, totalSquares: 0 })).toBe(1);
  });
});
