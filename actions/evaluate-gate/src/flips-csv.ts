import { type EvaluationSample, type Flip, MISSING, numberText, type SliceColumn } from '@plumbline/model';

/** How rows are called: by id where there are ids, else by their number from 1. */
export interface RowNames {
  readonly ids: readonly string[] | null;
  readonly idColumn: string;
}

/** What stands beside the flips in their file. */
export interface FlipsFrame extends Pick<RowNames, 'ids'> {
  readonly sample: EvaluationSample;
  /** Columns to slice by, as asked for. */
  readonly sliceColumns: readonly SliceColumn[];
}

const COLUMNS = ['id', 'row', 'change', 'label', 'baseline', 'candidate', 'baseline_score', 'candidate_score'];

/**
 * Rows that changed between right and wrong, as CSV (RFC 4180), in the order given. Rows count from 1; `id` is empty where there are none.
 * Scores: of the positive class, or the probability of the true one. A slice column that is called like one of ours is `slice.<name>`.
 * Texts are cells that no spreadsheet takes for a formula.
 */
export function flipsCsv(flips: readonly Flip[], { sample, sliceColumns, ids }: FlipsFrame): string {
  const { label, classes, candidate, baseline } = sample;
  const names = sliceColumns.map(({ name }) => (COLUMNS.includes(name) ? `slice.${name}` : name));
  const className = (index: number | undefined): string => csvCell(classes[index ?? -1] ?? '');
  const lines = flips.map(({ row, change, candidateScore, baselineScore }) =>
    [
      csvCell(ids?.[row] ?? ''),
      String(row + 1),
      change,
      className(label?.[row]),
      className(baseline?.predicted?.[row]),
      className(candidate.predicted?.[row]),
      baselineScore === null ? '' : String(baselineScore),
      candidateScore === null ? '' : String(candidateScore),
      ...sliceColumns.map((column) => csvCell(valueAt(column, row))),
    ].join(','),
  );
  return `${[[...COLUMNS, ...names.map(csvCell)].join(','), ...lines].join('\n')}\n`;
}

function valueAt(column: SliceColumn, row: number): string {
  if (column.kind === 'text') return column.labels[column.codes[row] ?? -1] ?? MISSING;
  const value = column.numbers[row] ?? Number.NaN;
  return Number.isNaN(value) ? MISSING : numberText(column.kind, value);
}

/** What a spreadsheet computes where a cell begins so, full-width signs included; a plain number is none. */
const FORMULA = /^[\s\u0000]*[=+\-@\t\r＝＋－＠−|%]/u;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
/** More than this a spreadsheet cuts off, or takes for several cells. */
const CELL_CHARS_MAX = 32_000;

/** Untrusted text as a field that is only text in every spreadsheet: an apostrophe stands before what would be a formula. */
export function csvCell(untrusted: string): string {
  const text = untrusted.slice(0, CELL_CHARS_MAX).replaceAll('\u0000', '');
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A field of a CSV file, quoted where it must be. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
