import { PlumblineError } from '@plumbline/core';
import { groupRows } from '@plumbline/stats';
import { renumbered, subsetOf } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import type { PairedSample } from './compare-metric.ts';
import type { Comparison } from './condition.ts';
import type { EstimationOptions } from './estimated.ts';
import { judgeComparison } from './judge-comparison.ts';
import type { Judged } from './judged.ts';

const SLICES_MAX = 1_000;

/** A column that cuts the rows into slices; null values are a slice of their own, called `(missing)`. */
export interface SliceColumn {
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** One condition for every slice of a column, judged by one metric. */
export interface SliceQuestion {
  readonly condition: Comparison;
  readonly metric: Metric;
  readonly column: SliceColumn;
}

/** Judges each slice by itself, largest first. Small ones are judged too and come out as unproven, never dropped. */
export function judgeSlices(
  sample: PairedSample,
  question: SliceQuestion,
  options: EstimationOptions,
): readonly Judged[] {
  return slicesOf(question.column).map(({ name, rows }) => {
    const { condition, metric } = question;
    return judgeComparison(subsetOf(sample, rows) as PairedSample, { condition, metric, slice: name }, options);
  });
}

/** The slices of a column with their rows, largest first. Throws `DATA_INVALID` beyond `SLICES_MAX`. */
function slicesOf(column: SliceColumn): readonly { readonly name: string; readonly rows: Uint32Array }[] {
  const names = column.values.map((value) => value ?? '(missing)');
  const groups = groupRows(renumbered(names));
  if (groups.length > SLICES_MAX) {
    throw new PlumblineError(
      'DATA_INVALID',
      `Cannot slice by "${column.name}": it must have at most ${SLICES_MAX} different values: it has ${groups.length}`,
      'slice by a column with fewer values, or make one by grouping them',
    );
  }
  return groups
    .map((rows) => ({ name: names[rows[0] ?? 0] ?? '', rows }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.name < b.name ? -1 : 1));
}
