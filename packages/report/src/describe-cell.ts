import { type Cell, NAME_CHARS_MAX } from '@plumbline/core';
import { formatNumber } from './format-number.ts';
import { histogramBars } from './histogram-bars.ts';
import type { IntervalCell } from './interval-scale.ts';
import { plainLine } from './plain-text.ts';
import { VERDICT_LABELS } from './verdict-words.ts';

/** What stands for a name or text that shows nothing. */
export const EMPTY = '(empty)';

/** Longest text of one cell, in UTF-16 units. */
export const CELL_CHARS_MAX = 400;

/** A cell in plain words. */
export function describeCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return plainLine(cell.text, CELL_CHARS_MAX);
    case 'code':
      return plainLine(cell.text, NAME_CHARS_MAX) || EMPTY;
    case 'number':
      return formatNumber(cell.value, cell.format);
    case 'verdict':
      return VERDICT_LABELS[cell.verdict];
    case 'interval':
      return describeInterval(cell);
    case 'histogram':
      return cell.series.map(({ values }) => histogramBars(values)).join(' → ');
  }
}

/** An interval in numbers, e.g. `+0.012 [+0.004, +0.020] vs 0.000`. */
export function describeInterval(cell: IntervalCell): string {
  const lower = formatNumber(cell.lower ?? -Infinity, cell.format);
  const upper = formatNumber(cell.upper ?? Infinity, cell.format);
  const judged = cell.threshold === undefined ? '' : ` vs ${formatNumber(cell.threshold, cell.format)}`;
  return `${formatNumber(cell.estimate, cell.format)} [${lower}, ${upper}]${judged}`;
}
