import type { Cell, Table } from '@plumbline/core';
import { describeCell, describeInterval, EMPTY } from './describe-cell.ts';
import { intervalBar } from './interval-bar.ts';
import { plainLine } from './plain-text.ts';
import { textWidth, wrapText } from './text-width.ts';
import { VERDICT_LABELS, VERDICT_MARKS } from './verdict-words.ts';

const GAP = '  ';
const COLUMN_CHARS_MAX = 60;
const ROWS_MAX = 200;

interface Laid {
  readonly header: readonly string[];
  readonly row: readonly string[];
  /** Index of the verdict's column, or -1. */
  readonly verdictAt: number;
  readonly columns: number;
}

/** A table for a terminal: aligned columns where they fit into `columns`, else one block of lines a row. */
export function textTable(table: Table, columns: number): readonly string[] {
  const header = table.columns.map((name) => plainLine(name, COLUMN_CHARS_MAX));
  const shown = table.rows.slice(0, ROWS_MAX);
  const rows = shown.map((row) => header.map((_, index) => cellText(row[index])));
  const left = table.rows.length - shown.length;
  const more = left > 0 ? [`… and ${left} more of ${table.rows.length} rows`] : [];
  const widths = header.map((name, index) =>
    rows.reduce((widest, row) => Math.max(widest, textWidth(row[index] ?? '')), textWidth(name)),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  if (total > columns) {
    const verdictAt = shown[0]?.findIndex((cell) => cell.kind === 'verdict') ?? -1;
    return [...rows.flatMap((row) => asBlock({ header, row, verdictAt, columns })), ...more];
  }
  const right = header.map((_, index) => shown.length > 0 && shown.every((row) => row[index]?.kind === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => pad(cell, widths[index] ?? 0, right[index] ?? false))
      .join(GAP)
      .trimEnd();
  return [line(header), widths.map((width) => '─'.repeat(width)).join(GAP), ...rows.map(line), ...more];
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (cell.kind === 'verdict') return `${VERDICT_MARKS[cell.verdict]} ${VERDICT_LABELS[cell.verdict]}`;
  if (cell.kind !== 'interval') return describeCell(cell);
  const bar = intervalBar(cell);
  return bar === null ? describeInterval(cell) : `${bar}  ${describeInterval(cell)}`;
}

/** The verdict and the first cell on a line, the other cells under it with their column's name. */
function asBlock({ header, row, verdictAt, columns }: Laid): readonly string[] {
  const others = row.map((cell, index) => ({ name: header[index] ?? '', cell, index }));
  const under = others.filter(({ index }) => index > 0 && index !== verdictAt);
  const label = Math.max(0, ...under.map(({ name }) => textWidth(name)));
  const hanging = ' '.repeat(2 + label + GAP.length);
  const lines = under.flatMap(({ name, cell }) => {
    const [first = '', ...more] = wrapText(cell, columns - hanging.length);
    return [`  ${pad(name, label, false)}${GAP}${first}`.trimEnd(), ...more.map((line) => hanging + line)];
  });
  const verdict = verdictAt > 0 ? `${row[verdictAt] ?? ''}${GAP}` : '';
  const [first = '', ...more] = wrapText(row[0] || EMPTY, columns - textWidth(verdict));
  return [verdict + first, ...more.map((line) => `  ${line}`), ...lines, ''];
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  return right ? space + text : text + space;
}
