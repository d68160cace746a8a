import { describe, expect, it } from '@jest/globals';
import {
  bootstrapT,
  bootstrapTBounds,
  bootstrapTPValueBelow,
  forEachResample,
  hasNoSpread,
  pairedPermutation,
  percentileBounds,
  seededRandom,
} from '@plumbline/stats';
import oracle from '../../oracle/gate/resampling.json' with { type: 'json' };

const random = () => seededRandom('0123456789abcdef'.repeat(4));
const REPLICATES = 20_000;

describe('bootstrapT', () => {
  it.each(oracle.cases)('agrees with numpy within the Monte-Carlo error: $name', ({ input, expected, tolerance }) => {
    const boot = bootstrapT(Float64Array.from(input.values), REPLICATES, random());
    const { lower, upper } = bootstrapTBounds(boot, 0.05);
    expect(boot.standardError).toBeCloseTo(expected.standardError, 12);
    expect(Math.abs(lower - expected.bootstrapT[0]!)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(upper - expected.bootstrapT[1]!)).toBeLessThanOrEqual(tolerance);
  });

  it('is in step with its p-value, and mirrored by negation', () => {
    const values = Float64Array.from(oracle.cases[2]!.input.values);
    const boot = bootstrapT(values, 1_999, random());
    const { lower, upper } = bootstrapTBounds(boot, 0.05);
    expect(bootstrapTPValueBelow(boot, upper + 1e-9)).toBeLessThanOrEqual(0.05);
    expect(bootstrapTPValueBelow(boot, upper - 1e-9)).toBeGreaterThan(0.05);
    const negated = bootstrapTBounds(
      bootstrapT(
        values.map((value) => -value),
        1_999,
        random(),
      ),
      0.05,
    );
    expect([negated.lower, negated.upper]).toEqual([-upper, -lower]);
  });

  it.each([0.1, -0.1, 1 / 3, 1e-9, 12_345.678])('never bounds forty times %d away from itself', (value) => {
    const values = new Float64Array(40).fill(value);
    const { lower, upper } = bootstrapTBounds(bootstrapT(values, 1_000, random()), 0.05);
    expect(hasNoSpread(values)).toBe(true);
    expect(lower <= value + 1e-9 && upper >= value - 1e-9).toBe(true);
    expect(hasNoSpread(Float64Array.from([value, value, value * 1.001]))).toBe(false);
  });

  it('gives no bounds where replicates are too few', () => {
    expect(bootstrapTBounds(bootstrapT(Float64Array.from([1, 2, 4]), 10, random()), 0.05)).toEqual({
      lower: -Infinity,
      upper: Infinity,
    });
  });
});

describe('pairedPermutation', () => {
  it.each(oracle.cases)('agrees with scipy within the Monte-Carlo error: $name', ({ input, expected, tolerance }) => {
    const { greater, less } = pairedPermutation(Float64Array.from(input.values), REPLICATES, random());
    expect(Math.abs(greater - expected.permutationGreater)).toBeLessThanOrEqual(tolerance);
    expect(greater + less).toBeGreaterThanOrEqual(1);
  });

  it('exchanges its sides by negation, and shows nothing where nothing differs', () => {
    const values = Float64Array.from(oracle.cases[0]!.input.values);
    const there = pairedPermutation(values, 999, random());
    const back = pairedPermutation(
      values.map((value) => -value),
      999,
      random(),
    );
    expect(back).toEqual({ greater: there.less, less: there.greater });
    expect(pairedPermutation(new Float64Array(9), 999, random())).toEqual({ greater: 1, less: 1 });
  });
});

describe('forEachResample with percentileBounds', () => {
  it.each(oracle.cases)('agrees with scipy.stats.bootstrap: $name', ({ input, expected, tolerance }) => {
    const values = Float64Array.from(input.values);
    const replicates = new Float64Array(REPLICATES);
    const design = { kind: 'strata', strata: [Uint32Array.from(values.keys())] } as const;
    forEachResample({ rows: values.length, design, replicates: REPLICATES, random: random() }, (times, replicate) => {
      replicates[replicate] = values.reduce((sum, value, row) => sum + value * times[row]!, 0) / values.length;
    });
    const { lower, upper } = percentileBounds(replicates, 0.05);
    expect(Math.abs(lower - expected.percentile[0]!)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(upper - expected.percentile[1]!)).toBeLessThanOrEqual(tolerance);
  });
});
