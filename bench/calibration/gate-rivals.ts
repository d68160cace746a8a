// What others would have done with the same two numbers.

/** Two values of one metric. */
export interface TwoValues {
  readonly candidate: number;
  readonly baseline: number;
  readonly higherIsBetter: boolean;
}

/** The smallest change that MLflow is asked for here: it must be above 0. */
export const MLFLOW_CHANGE = 0.001;

/** "Candidate is better than production": the rule of most pipelines. */
export function naivePromotes({ candidate, baseline, higherIsBetter }: TwoValues): boolean {
  return higherIsBetter ? candidate > baseline : candidate < baseline;
}

/**
 * MLflow 3.17, `MetricThreshold(min_absolute_change=0.001)` as `_validate` in mlflow/models/evaluation/validation.py reads it: candidate ≥ baseline
 * + change (≤ baseline − change), both as exact decimals of the binary numbers. With NaN on a side it crashes (`decimal.InvalidOperation`);
 * with `min_relative_change` in its place NaN passes.
 */
export function mlflowPromotes({ candidate, baseline, higherIsBetter }: TwoValues): boolean {
  return higherIsBetter ? candidate >= baseline + MLFLOW_CHANGE : candidate <= baseline - MLFLOW_CHANGE;
}

/**
 * TFMA, `GenericChangeThreshold(absolute=0, direction=HIGHER_IS_BETTER)` (LOWER_IS_BETTER for losses) as `_check_threshold` in
 * tensorflow_model_analysis/evaluators/metrics_validator.py reads it: the difference may be 0. Its confidence intervals do not reach this rule.
 */
export function tfmaPromotes({ candidate, baseline, higherIsBetter }: TwoValues): boolean {
  return higherIsBetter ? candidate - baseline >= 0 : candidate - baseline <= 0;
}
