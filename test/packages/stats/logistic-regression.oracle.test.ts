import { describe, expect, it } from '@jest/globals';
import { logisticRegression, logOdds, type SparseRows } from '@plumbline/stats';
import oracle from '../../oracle/two-sample/logistic-regression.json' with { type: 'json' };

function rowsOf({ starts, columns, values, width }: (typeof oracle.cases)[number]['input']): SparseRows {
  return {
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float64Array.from(values),
    width,
  };
}

function near(actual: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [at, value] of expected.entries())
    expect(Math.abs(actual[at]! - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
}

const weightsOf = (positive: readonly number[], negative: readonly number[]) => ({
  positive: Float64Array.from(positive),
  negative: Float64Array.from(negative),
});

describe('logisticRegression', () => {
  it.each(oracle.cases)('agrees with scikit-learn: $name', ({ input, expected, tolerance }) => {
    const rows = rowsOf(input);
    const model = logisticRegression(rows, weightsOf(input.positive, input.negative), { penalty: input.penalty });
    expect(model.converged).toBe(true);
    near([model.intercept], [expected.intercept], tolerance);
    near(model.weights, expected.weights, tolerance);
    near(logOdds(rows, model), expected.logOdds, tolerance);
  });

  it('comes near the minimum at once where it need not be exact', () => {
    const { input, expected } = oracle.cases[0]!;
    const rows = rowsOf(input);
    const model = logisticRegression(rows, weightsOf(input.positive, input.negative), {
      penalty: input.penalty,
      tolerance: 0.01,
    });
    near(model.weights, expected.weights, 0.05);
    expect([...model.weights]).not.toEqual(expected.weights);
  });

  it('says the log-odds of the classes where there is nothing to learn from', () => {
    const rows = { starts: new Uint32Array(5), columns: new Uint32Array(), values: new Float64Array(), width: 0 };
    const { intercept, weights } = logisticRegression(rows, weightsOf([1, 1, 1, 0], [0, 0, 0, 1]), { penalty: 1 });
    expect(intercept).toBeCloseTo(Math.log(3), 9);
    expect(weights).toHaveLength(0);
  });

  it('stays finite for values far apart', () => {
    const rows = {
      starts: Uint32Array.of(0, 1, 2),
      columns: Uint32Array.of(0, 0),
      values: Float64Array.of(1e8, -1e8),
      width: 1,
    };
    const { weights, intercept } = logisticRegression(rows, weightsOf([1, 0], [0, 1]), { penalty: 1 });
    expect(weights[0]).toBeGreaterThan(0);
    expect(Number.isFinite(intercept)).toBe(true);
  });
});
