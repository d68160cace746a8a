import { describe, expect, it } from '@jest/globals';
import { clusteredAucDifference, delongPaired } from '@plumbline/stats';
import clustered from '../../oracle/gate/clustered-auc.json' with { type: 'json' };
import oracle from '../../oracle/gate/delong.json' with { type: 'json' };
import degrees from '../../oracle/gate/delong-degrees.json' with { type: 'json' };

const near = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);

describe('delongPaired', () => {
  it.each(oracle.cases)('agrees with the definition in numpy: $name', ({ input, expected, tolerance }) => {
    const actual = delongPaired(Uint8Array.from(input.label), Float64Array.from(input.a), Float64Array.from(input.b));
    near(actual.aucA, expected.aucA, tolerance);
    near(actual.aucB, expected.aucB, tolerance);
    near(actual.varianceA, expected.varianceA, tolerance);
    near(actual.varianceB, expected.varianceB, tolerance);
    near(actual.covariance, expected.covariance, tolerance);
    near(actual.variance, expected.variance, tolerance);
  });

  it.each(degrees.cases)('has the degrees of freedom of its two parts: $name', ({ input, expected, tolerance }) => {
    const rows = Uint8Array.from(input.isPositive);
    const actual = delongPaired(rows, Float64Array.from(input.a), Float64Array.from(input.b));
    near(actual.degrees / expected.degrees, 1, tolerance);
    near(actual.degreesA / expected.degreesA, 1, tolerance);
  });

  it('agrees with the values published for five positives and seven negatives', () => {
    const input = oracle.cases[0]!.input;
    const actual = delongPaired(Uint8Array.from(input.label), Float64Array.from(input.a), Float64Array.from(input.b));
    near(actual.variance, 0.010476190476190474, 1e-15);
    near(actual.difference / Math.sqrt(actual.variance), -1.2561536840379357, 1e-12);
  });

  it('has no variance for identical rankings, and none that is known for one class', () => {
    const label = Uint8Array.from([1, 1, 0, 0]);
    const scores = Float64Array.from([0.9, 0.4, 0.5, 0.1]);
    const same = delongPaired(
      label,
      scores,
      scores.map((value) => value * 2),
    );
    expect([same.difference, same.variance]).toEqual([0, 0]);
    expect(
      delongPaired(Uint8Array.from([1, 1]), Float64Array.from([1, 2]), Float64Array.from([1, 2])).variance,
    ).toBeNaN();
  });
});

describe('clusteredAucDifference', () => {
  it.each(clustered.cases)('agrees with the published formula in numpy: $name', ({ input, expected, tolerance }) => {
    const rows = { isPositive: Uint8Array.from(input.label), cluster: Int32Array.from(input.cluster) };
    const actual = clusteredAucDifference(rows, Float64Array.from(input.a), Float64Array.from(input.b));
    near(actual.difference, expected.difference, tolerance);
    near(actual.variance, expected.variance, tolerance);
  });
});
