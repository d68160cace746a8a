import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { type Estimator, undefinedMetric } from './estimator.ts';
import { areProbabilities, probabilityColumns } from './probability.ts';

/**
 * Expected calibration error: mean over equal-width bins (lo, hi], weighted by their rows, of |share right − mean confidence|. Binary: confidence
 * is the probability of the positive class, right means positive. Multiclass: confidence is the largest probability, right means that its class (the
 * first of equal ones) is the true one. A confidence of 0 counts in the first bin. NaN outside [0, 1].
 * Oracle: torchmetrics.functional.classification.binary_calibration_error, multiclass_calibration_error, norm="l1" (whose bins are [lo, hi):
 * only confidences exactly on an edge fall elsewhere).
 * Reference: Naeini, Cooper and Hauskrecht, AAAI 2015; Guo et al., ICML 2017.
 */
export function calibrationErrorEstimator(sample: EvaluationSample, answers: Answers, bins: number): Estimator {
  const rows = confidentRows(sample, answers);
  if (rows === null) return undefinedMetric;
  const { confidence, right } = rows;
  const bin = Uint16Array.from(confidence, (value) => binOf(value, bins));
  const gaps = new Float64Array(bins);
  return (weights) => {
    gaps.fill(0);
    let total = 0;
    for (let row = 0; row < bin.length; row += 1) {
      const weight = weights[row]!;
      gaps[bin[row]!] = gaps[bin[row]!]! + weight * (right[row]! - confidence[row]!);
      total += weight;
    }
    let sum = 0;
    for (const gap of gaps) sum += Math.abs(gap);
    return sum / total;
  };
}

/** The bin whose edges, computed as k / bins, hold the value. */
function binOf(value: number, bins: number): number {
  let bin = Math.min(bins - 1, Math.floor(value * bins));
  // The product rounds: the edges themselves decide.
  while (bin > 0 && value <= bin / bins) bin -= 1;
  while (bin < bins - 1 && value > (bin + 1) / bins) bin += 1;
  return bin;
}

interface ConfidentRows {
  readonly confidence: Float64Array;
  /** 1 or 0. */
  readonly right: Uint8Array;
}

function confidentRows({ label, rows }: EvaluationSample, answers: Answers): ConfidentRows | null {
  const columns = probabilityColumns(answers);
  const [first] = columns ?? [];
  if (label === null || columns === null || first === undefined) return null;
  const confidence = new Float64Array(rows);
  const right = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (label[row]! < 0 || !areProbabilities(columns, row)) return null;
    const best = columns.length === 1 ? 1 : likeliest(columns, row);
    confidence[row] = columns.length === 1 ? first[row]! : columns[best]![row]!;
    right[row] = label[row] === best ? 1 : 0;
  }
  return { confidence, right };
}

function likeliest(columns: readonly Float64Array[], row: number): number {
  let best = 0;
  for (let index = 1; index < columns.length; index += 1)
    if (columns[index]![row]! > columns[best]![row]!) best = index;
  return best;
}
