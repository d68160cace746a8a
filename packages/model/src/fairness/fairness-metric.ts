import { PlumblineError } from '@plumbline/core';
import type { EvaluationSample } from '../evaluation-sample.ts';
import { undefinedMetric } from '../metrics/estimator.ts';
import type { Metric } from '../metrics/metric.ts';
import { groupStatistics } from './estimate-groups.ts';
import type { FairnessGroups } from './fairness-groups.ts';
import { type FairnessMeasure, isHigherFairer } from './fairness-measure.ts';
import { type Success, shareOf, successOf } from './group-counts.ts';
import { spreadOf, worstOf } from './spread-of-groups.ts';

/**
 * A measure of fairness as a metric of the rows, so that two models can be compared by it. It is bound to the rows its groups were made
 * of. NaN without labels or answers, for classes other than two (accuracy aside), and with fewer than two groups that count.
 */
export function fairnessMetric(measure: FairnessMeasure, groups: FairnessGroups): Metric {
  const { codes } = groups;
  return {
    name: measure.text,
    aliases: [],
    tasks: ['binary', 'multiclass'],
    higherIsBetter: isHigherFairer(measure),
    test: 'bootstrap',
    needs: 'predicted',
    rests: 'rows',
    range: [0, 1],
    definition: 'how far groups differ',
    reported: [],
    known: (sample, model) => groupStatistics(sample, model, { measure, groups }),
    estimator: (sample, answers) => {
      const ways = measure.rates.map((rate) => successOf(rate, sample, answers));
      const known = ways.filter((way) => way !== null);
      // Whoever permutes stacks both models' answers: the same rows once more, in the same groups.
      const copies = sample.rows / codes.length;
      if (known.length < ways.length || !fits(measure, sample) || !Number.isInteger(copies)) return undefinedMetric;
      const cells = known.map((way) => cellsOf(way, codes, copies));
      return (weights) =>
        worstOf(
          cells.map((each) => spreadOf(sharesOf(each, groups.names.length, weights), measure.spread)),
          measure,
        );
    },
  };
}

/** Twice the group, and one more where the row succeeds; −1 where it does not count. */
function cellsOf(isSuccess: Success, codes: Int32Array, copies: number): Int32Array {
  const cells = new Int32Array(codes.length * copies);
  for (let row = 0; row < cells.length; row += 1) {
    const code = codes[row % codes.length]!;
    const succeeds = code < 0 ? null : isSuccess(row);
    cells[row] = succeeds === null ? -1 : 2 * code + (succeeds ? 1 : 0);
  }
  return cells;
}

function sharesOf(cells: Int32Array, groups: number, weights: Float64Array): readonly number[] {
  const sums = new Float64Array(2 * groups);
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row]!;
    if (cell >= 0) sums[cell] = sums[cell]! + weights[row]!;
  }
  return Array.from({ length: groups }, (_, group) =>
    shareOf({ successes: sums[2 * group + 1]!, trials: sums[2 * group]! + sums[2 * group + 1]! }),
  );
}

/** Only accuracy speaks of more than two classes. */
export function fits({ rates }: FairnessMeasure, { task }: EvaluationSample): boolean {
  return task === 'binary' || (task === 'multiclass' && rates.every((rate) => rate === 'accuracy'));
}

/** Throws `CONFIG_INVALID` for a task that the measure does not speak of. */
export function demandFit(measure: FairnessMeasure, sample: EvaluationSample): void {
  if (fits(measure, sample)) return;
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot judge ${measure.text}: it must be asked of a binary task (accuracy: also of multiclass): the task is ${sample.task}`,
    'take the condition out, or correct "task"',
  );
}
