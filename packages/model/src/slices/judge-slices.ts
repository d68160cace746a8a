import { count } from '@plumbline/core';
import type { Condition } from '../conditions/condition.ts';
import { type EvaluationSample, subsetOf } from '../evaluation-sample.ts';
import { isAnswered } from '../gate/domain.ts';
import type { Judged } from '../gate/judged.ts';
import type { Metric } from '../metrics/metric.ts';
import { rowsOfSelector } from './rows-of-selector.ts';
import type { SliceSelector } from './selector.ts';
import type { SliceColumn } from './slice-column.ts';
import { unjudgedSlice } from './unjudged-slice.ts';

/** Slices with fewer rows are not judged where nobody said otherwise: more than twice the rows that any bound of the gate needs. */
export const SLICE_MINIMUM_ROWS = 50;

/** Where a condition is judged: the slices of a selector. */
export interface SliceFrame {
  readonly selector: SliceSelector;
  readonly columns: readonly SliceColumn[];
  /** Slices with fewer rows are listed and not judged, nor counted among the tests that Holm corrects for. */
  readonly minimumRows: number;
}

/** A condition of any kind that speaks of slices: the metrics it needs, and how its number is called. */
export interface SlicedCondition extends SliceFrame {
  readonly condition: Condition;
  readonly metrics: readonly Metric[];
  readonly called: string;
}

/**
 * Judges each slice by itself, largest first. Too small ones are listed as such, never dropped: a proof that is wanted is not there, a harm
 * is not shown. A slice that the condition names and that has no rows is `undefined`, which fails; so does one that is not answered.
 */
export function judgeBySlice(
  sample: EvaluationSample,
  asked: SlicedCondition,
  judge: (own: EvaluationSample, slice: string) => Judged,
): readonly Judged[] {
  const { condition, called: metric, minimumRows } = asked;
  return rowsOfSelector(asked.selector, asked.columns, sample.rows).map(({ name, rows }) => {
    const facts = { condition, metric, slice: name, rows: rows.length };
    if (rows.length === 0) return unjudgedSlice(facts, 'undefined', 'no row of the test data is in this slice');
    const own = subsetOf(sample, rows);
    // What is small may be left open; what is not answered fails.
    const answered = { ...own, baseline: own.baseline ?? own.candidate };
    if (rows.length >= minimumRows || !asked.metrics.every((each) => isAnswered(answered, each))) {
      return judge(own, name);
    }
    const problem = `is too small to be judged: it has ${count(rows.length)} rows of at least ${count(minimumRows)}`;
    const isVeto = condition.kind === 'comparison' && condition.verb === 'no-harm';
    return unjudgedSlice(facts, isVeto ? 'holds' : 'unproven', problem);
  });
}
