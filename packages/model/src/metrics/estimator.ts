/** The value of a metric when row i counts `weights[i]` times. NaN where it is not defined. */
export type Estimator = (weights: Float64Array) => number;

/** The metric of which no value is known. */
export const undefinedMetric: Estimator = () => Number.NaN;

/** The weighted mean of values a row. */
export function meanEstimator(values: Float64Array): Estimator {
  return (weights) => {
    let sum = 0;
    let total = 0;
    for (let row = 0; row < values.length; row += 1) {
      const weight = weights[row]!;
      // A row that does not count must not turn the mean into NaN.
      if (weight === 0) continue;
      sum += weight * values[row]!;
      total += weight;
    }
    return sum / total;
  };
}
