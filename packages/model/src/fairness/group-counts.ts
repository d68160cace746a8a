import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';
import type { GroupRate } from './fairness-measure.ts';

/** A share of a group's rows: of the weight of those that count, the part that succeeds. */
export interface GroupCount {
  readonly successes: number;
  readonly trials: number;
}

/** What counts, and what succeeds: null where a row is not counted. */
export type Success = (row: number) => boolean | null;

const POSITIVE = 1;

/** Reads success off truth and answer. Null where the side does not answer every row with a label, or there are no labels. */
export function successOf(rate: GroupRate, sample: EvaluationSample, { predicted }: Answers): Success | null {
  const { label } = sample;
  if (label === null || predicted === null || predicted.includes(NO_ANSWER)) return null;
  const isPositive = (row: number): boolean => label[row] === POSITIVE;
  const isChosen = (row: number): boolean => predicted[row] === POSITIVE;
  const ways: Readonly<Record<GroupRate, Success>> = {
    selection_rate: isChosen,
    true_positive_rate: (row) => (isPositive(row) ? isChosen(row) : null),
    false_positive_rate: (row) => (isPositive(row) ? null : isChosen(row)),
    precision: (row) => (isChosen(row) ? isPositive(row) : null),
    accuracy: (row) => label[row] === predicted[row],
  };
  return ways[rate];
}

/** Counts each group, rows counted as often as they weigh. `codes`: the group of each row, −1 for none. */
export function groupCounts(
  success: Success,
  codes: Int32Array,
  weights: ArrayLike<number> | null,
): readonly GroupCount[] {
  const groups = codes.reduce((most, code) => Math.max(most, code), -1) + 1;
  const [successes, trials] = [new Float64Array(groups), new Float64Array(groups)];
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    const isSuccess = code < 0 ? null : success(row);
    if (isSuccess === null) continue;
    const weight = weights?.[row] ?? 1;
    trials[code] = trials[code]! + weight;
    if (isSuccess) successes[code] = successes[code]! + weight;
  }
  return Array.from(trials, (total, code) => ({ successes: successes[code]!, trials: total }));
}

/**
 * Counts that are known as well as the sample's, where rows are weighted or hang together by clusters: the share stays, the number of
 * trials becomes what a simple sample would need for the same variance (ratio estimator, clusters counted as one), and never more than rows.
 */
export function effectiveCounts(
  success: Success,
  codes: Int32Array,
  { weights, clusters }: Pick<EvaluationSample, 'weights' | 'clusters'>,
): readonly GroupCount[] {
  const plain = groupCounts(success, codes, weights);
  if (weights === null && clusters === null) return plain;
  const rows = groupCounts(success, codes, null);
  const units = unitSums(success, { codes, weights, clusters, shares: plain.map(shareOf) });
  return plain.map((count, code) => {
    const share = shareOf(count);
    const { squares = 0, number = 0 } = units[code] ?? {};
    const variance = squares / count.trials ** 2;
    const known = share > 0 && share < 1 && variance > 0 ? (share * (1 - share)) / variance : number;
    const trials = count.trials === 0 ? 0 : Math.min(known, rows[code]?.trials ?? 0);
    return { successes: trials * share || 0, trials };
  });
}

/** NaN without trials. */
export function shareOf({ successes, trials }: GroupCount): number {
  return trials === 0 ? Number.NaN : successes / trials;
}

interface Units {
  readonly codes: Int32Array;
  readonly weights: Float64Array | null;
  readonly clusters: Int32Array | null;
  readonly shares: readonly number[];
}

/** Of each group: the squares of what its units (rows, clusters) add to the error of its share, and how many units there are. */
function unitSums(success: Success, { codes, weights, clusters, shares }: Units) {
  const sums = new Map<number, number>();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row]!;
    const isSuccess = code < 0 ? null : success(row);
    const weight = weights?.[row] ?? 1;
    if (isSuccess === null || weight === 0) continue;
    const key = (clusters?.[row] ?? row) * shares.length + code;
    sums.set(key, (sums.get(key) ?? 0) + weight * ((isSuccess ? 1 : 0) - shares[code]!));
  }
  const units = shares.map(() => ({ squares: 0, number: 0 }));
  for (const [key, sum] of sums) {
    const unit = units[key % shares.length]!;
    unit.squares += sum * sum;
    unit.number += 1;
  }
  return units;
}
