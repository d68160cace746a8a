import { describe, expect, it } from '@jest/globals';
import { type EvaluationSample, findMetric, metricsOf, swapped } from '@plumbline/model';
import { mcnemarTest } from '@plumbline/stats';
import { permuteSwaps } from '../../../../packages/model/src/gate/permute-swaps.ts';

type Paired = EvaluationSample & { readonly baseline: NonNullable<EvaluationSample['baseline']> };

/** Forty rows, of which the candidate alone has the first `fixed` right, and the baseline alone the `broken` after them. */
function sampleOf(fixed: number, broken: number, more: Partial<Paired> = {}): Paired {
  const label = Int32Array.from({ length: 40 }, (_, row) => row % 2);
  const side = (isWrong: (row: number) => boolean) => ({
    predicted: label.map((truth, row) => (isWrong(row) ? 1 - truth : truth)),
    score: null,
    probabilities: null,
  });
  const rest = { task: 'binary' as const, rows: 40, classes: ['0', '1'], target: null, weights: null, clusters: null };
  return {
    ...rest,
    label,
    candidate: side((row) => row >= fixed && row < fixed + broken),
    baseline: side((row) => row < fixed),
    ...more,
  };
}

const options = { alpha: 0.05, replicates: 1000, seed: 'c0ffee'.repeat(8), purpose: 'test' };
const accuracy = findMetric('accuracy', metricsOf('binary'));

describe('permuteSwaps() of few rows', () => {
  it.each([
    [5, 0],
    [7, 2],
    [1, 8],
    [0, 0],
  ])('is the exact test of McNemar for the accuracy: %d fixed, %d broken', (fixed, broken) => {
    const exact = mcnemarTest(fixed, broken);
    const { greater, less } = permuteSwaps(sampleOf(fixed, broken), accuracy, options);
    expect(greater).toBeCloseTo(exact.exactGreater, 12);
    expect(less).toBeCloseTo(exact.exactLess, 12);
  });

  it('counts clusters in place of rows', () => {
    // Five fixed rows in two clusters: four ways, of which one is as good.
    const clusters = Int32Array.from({ length: 40 }, (_, row) => (row < 3 ? 0 : row < 5 ? 1 : row - 3));
    expect(permuteSwaps(sampleOf(5, 0, { clusters }), accuracy, options)).toEqual({ greater: 0.25, less: 1 });
  });

  it('draws where there are more ways than replicates, near the exact value', () => {
    const exact = mcnemarTest(12, 6);
    const found = permuteSwaps(sampleOf(12, 6), accuracy, { ...options, replicates: 20_000 });
    expect(Math.abs(found.greater - exact.exactGreater)).toBeLessThan(0.01);
    expect(permuteSwaps(swapped(sampleOf(12, 6)) as Paired, accuracy, { ...options, replicates: 20_000 })).toEqual({
      greater: found.less,
      less: found.greater,
    });
  });
});
