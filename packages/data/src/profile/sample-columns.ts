import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { measuresOf } from './column-measures.ts';
import { inParts } from './in-parts.ts';

const SAMPLE_ROWS = 20_000;
const COLUMNS_A_SCAN = 64;

/** Every k-th row of a column. */
export interface ColumnSampled {
  readonly column: TableColumn;
  /** Of its first measure, ascending. */
  readonly values: Float64Array;
  /** Different values in the sample: exact of numbers, about of anything else. */
  readonly distinct: number;
}

/** What every k-th row says of columns: enough to cut cells, and to tell columns of few values from the rest. */
export async function sampleColumns(table: Table, columns: readonly TableColumn[]): Promise<readonly ColumnSampled[]> {
  const step = Math.max(1, Math.ceil(table.rows / SAMPLE_ROWS));
  return inParts(columns, COLUMNS_A_SCAN, async (part) => {
    const list = part.map((column) => {
      const isWords = column.kind === 'string' || column.kind === 'boolean';
      const distinct = isWords ? `approx_count_distinct(${engineValue(column)})` : 'NULL';
      return `list(${measuresOf(column)[0].value}), ${distinct}::DOUBLE`;
    });
    const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${every(table, step)}`);
    const row = result.getRowsJS()[0] ?? [];
    return part.map((column, index) => {
      const values = numbersIn(row[2 * index]).sort();
      const distinct = row[2 * index + 1];
      return { column, values, distinct: typeof distinct === 'number' ? distinct : distinctIn(values) };
    });
  });
}

function numbersIn(listed: unknown): Float64Array {
  if (!Array.isArray(listed)) return new Float64Array();
  const values = new Float64Array(listed.length);
  let size = 0;
  for (const value of listed) {
    if (typeof value !== 'number') continue;
    values[size] = value;
    size += 1;
  }
  return values.subarray(0, size);
}

function distinctIn(sorted: Float64Array): number {
  return sorted.reduce((count, value, index) => (index > 0 && value === sorted[index - 1] ? count : count + 1), 0);
}

/** Rows without a number are taken by what they hold: the same rows each time, though equal ones together. */
function every({ relation, everyRow }: Table, step: number): string {
  if (step === 1) return relation;
  if (everyRow !== null) return `${relation} WHERE (${everyRow}) % ${step} = 0`;
  return `${relation} AS plumbline_row WHERE hash(plumbline_row) % ${step} = 0`;
}

/** Does a column hold whole numbers so large that a double does not tell them apart? */
export function isWide({ column, values }: ColumnSampled): boolean {
  const largest = Math.max(Math.abs(values[0] ?? 0), Math.abs(values.at(-1) ?? 0));
  return column.kind === 'integer' && column.value === undefined && largest > Number.MAX_SAFE_INTEGER;
}
