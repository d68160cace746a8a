import { describe, expect, it } from '@jest/globals';
import { drawMultinomial, seededRandom, totalVariation, totalVariationTest } from '@plumbline/stats';

const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';
const test = (reference: readonly number[], current: readonly number[]) =>
  totalVariationTest(reference, current, { random: seededRandom(SEED) });

describe('totalVariationTest() on samples without a cell in common', () => {
  it('does not take fifty rows a side for proof of all there is', () => {
    const test = totalVariationTest([50, 0], [0, 50], { random: seededRandom('ab'.repeat(16)) });
    expect(test.distance).toBe(1);
    // Of 50 rows none in the other's cell: a share of 5.8 % each may hide there (0.05 ** (1 / 50)).
    expect(test.lower(0.05)).toBeLessThan(0.95);
    expect(test.lower(0.05)).toBeGreaterThan(0.7);
  });
});

describe('totalVariationTest', () => {
  it('gives the same answer for the same seed', () => {
    expect(test([300, 500, 200], [400, 420, 180]).pValue(0.02)).toBe(
      test([300, 500, 200], [400, 420, 180]).pValue(0.02),
    );
  });

  it('never refutes a tolerance the estimate does not exceed', () => {
    expect(test([500, 500], [500, 500]).pValue(0)).toBe(1);
    expect(test([500, 500], [520, 480]).pValue(0.05)).toBe(1);
  });

  it('has a lower bound below the estimate that meets its own p-value', () => {
    const drifted = test([400, 600, 400, 400, 200], [640, 510, 340, 340, 170]);
    const lower = drifted.lower(0.001);
    expect(lower).toBeGreaterThan(0.05);
    expect(lower).toBeLessThan(drifted.distance);
    expect(drifted.pValue(lower)).toBeCloseTo(0.001, 4);
  });

  it('has an upper bound that shrinks with the rows', () => {
    expect(test([50, 50], [50, 50]).upper(0.05)).toBeGreaterThan(0.1);
    expect(test([50_000, 50_000], [50_000, 50_000]).upper(0.05)).toBeLessThan(0.01);
  });

  it('refutes D ≤ 0.05 rarely where D = 0.05, whether it sits in two cells or in all', () => {
    const random = seededRandom(SEED);
    const flat = Array.from({ length: 10 }, () => 0.1);
    const rejected = (current: readonly number[]): number => {
      let count = 0;
      for (let run = 0; run < 400; run += 1) {
        const drawn = [drawMultinomial(1000, flat, random), drawMultinomial(1000, current, random)].map((counts) => [
          ...counts,
        ]);
        if (totalVariationTest(drawn[0]!, drawn[1]!, { random, resamples: 200 }).pValue(0.05) <= 0.05) count += 1;
      }
      return count / 400;
    };
    // 5 % and three standard errors of 400 runs.
    expect(rejected(flat.map((share, cell) => share + (cell === 0 ? -0.05 : cell === 1 ? 0.05 : 0)))).toBeLessThan(
      0.083,
    );
    expect(rejected(flat.map((share, cell) => share * (cell % 2 === 0 ? 0.9 : 1.1)))).toBeLessThan(0.083);
  });
});

describe('totalVariation', () => {
  it('is half the sum of the differences of shares', () => {
    expect(totalVariation([5, 5], [10, 0])).toBe(0.5);
    expect(totalVariation([0, 0], [10, 0])).toBeNaN();
  });
});
