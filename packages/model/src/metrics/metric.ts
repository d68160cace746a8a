import type { Answers, EvaluationSample, Task } from '../evaluation-sample.ts';

/** The value of a metric when row i counts `weights[i]` times. NaN where it is not defined. */
export type Estimator = (weights: Float64Array) => number;

/** Which test judges a difference: see the gate's rules in the documentation. */
export type TestKind = 'mcnemar' | 'delong' | 'mean' | 'bootstrap';

/** What a metric is computed from. */
export type Needs = 'predicted' | 'score' | 'probabilities';

/** One metric, as data. Definitions are scikit-learn's. */
export interface Metric {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tasks: readonly Task[];
  readonly higherIsBetter: boolean;
  readonly test: TestKind;
  readonly needs: Needs;
  /** Domain of its asymptotics: every class counts (macro averages), both classes, or only the number of rows. */
  readonly rests: 'every-class' | 'rows';
  readonly estimator: (sample: EvaluationSample, answers: Answers) => Estimator;
  /** `mean` and `mcnemar` only: the value of each row, whose weighted mean the metric is. */
  readonly perRow?: (sample: EvaluationSample, answers: Answers) => Float64Array;
}

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
