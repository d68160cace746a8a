import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BAR_CHARS, intervalBar } from '../../../packages/report/src/interval-bar.ts';
import type { IntervalCell } from '../../../packages/report/src/interval-scale.ts';

const interval = (lower: number | null, estimate: number, upper: number | null, threshold?: number): IntervalCell => ({
  kind: 'interval',
  lower,
  estimate,
  upper,
  format: { as: 'decimal', digits: 3 },
  ...(threshold === undefined ? {} : { threshold }),
});

describe('intervalBar', () => {
  it.each([
    ['right of the threshold', interval(0.2, 0.6, 1, 0), '··········│·├──●───┤·'],
    ['across the threshold', interval(-1, 0, 1, 0), '·├────────●────────┤·'],
    ['unbounded above', interval(0.5, 0.7, null, 0), '··········│·····├──●►'],
    ['unbounded below', interval(null, -0.7, -0.5, 0), '◄●──┤·····│··········'],
    ['without a threshold', interval(1, 2, 3), '·├────────●────────┤·'],
    ['without width', interval(1, 1, 1, 1), '··········●··········'],
  ])('%s', (_, cell, bar) => {
    expect(intervalBar(cell)).toBe(bar);
  });

  it.each([
    ['NaN estimate', interval(0, Number.NaN, 1, 0)],
    ['NaN bound', interval(Number.NaN, 0, 1, 0)],
    ['infinite threshold', interval(0, 0.5, 1, Infinity)],
    ['a range beyond the doubles', interval(-1.7e308, 0, 1.7e308, 1.7e308)],
  ])('draws nothing for %s', (_, cell) => {
    expect(intervalBar(cell)).toBeNull();
  });

  it('has fixed width and draws no bound on the wrong side of its threshold', () => {
    const double = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(double, double, double), double, (numbers, threshold) => {
        const [lower, estimate, upper] = numbers.toSorted((a, b) => a - b) as [number, number, number];
        const bar = intervalBar(interval(lower, estimate, upper, threshold)) ?? '';
        expect(bar).toHaveLength(BAR_CHARS);
        const middle = (BAR_CHARS - 1) / 2;
        if (lower > threshold) expect(bar.slice(0, middle + 1)).toBe(`${'·'.repeat(middle)}│`);
        if (upper < threshold) expect(bar.slice(middle)).toBe(`│${'·'.repeat(middle)}`);
        if (lower < threshold && upper > threshold) expect(['┼', '●']).toContain(bar[middle]);
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });
});
