import type { CsvDialect } from '../source/csv/csv-dialect.ts';
import { readCsvRecords } from '../source/csv/csv-records.ts';
import { readJsonLines } from '../source/json/json-lines.ts';
import type { Table, TableFile } from './table.ts';

/** Where a row stands. */
export interface RowPlace {
  /** Absolute, as read. */
  readonly path: string;
  /** From 1; the first line of a row that runs over several. */
  readonly line: number;
}

/** The place of one row, counted as `rowNumber` does; null where it has no line. See `linesOfRows`. */
export async function lineOfRow(table: Table, row: number): Promise<RowPlace | null> {
  return (await linesOfRows(table, [row])).get(row) ?? null;
}

/**
 * The file and line of each of these rows, counted from 1 as `rowNumber` does. Rows of CSV, TSV and JSON lines have one; those of other
 * formats, and of a table whose rows are not numbered (a window), are absent from the answer. Each file that is asked for is read once, up
 * to the last row wanted, in constant memory; quoted line breaks, blank lines and rows set aside are accounted for.
 */
export async function linesOfRows(table: Table, rows: readonly number[]): Promise<ReadonlyMap<number, RowPlace>> {
  const places = new Map<number, RowPlace>();
  if (table.rowNumber === null) return places;
  let before = 0;
  for (const file of table.files) {
    const count = file.rows ?? 0;
    const inside = (row: number): boolean => Number.isInteger(row) && row > before && row <= before + count;
    const wanted = [...new Set(rows.filter(inside))].sort((a, b) => a - b).map((row) => row - before);
    for (const [row, line] of await linesInFile(file, wanted))
      places.set(row + before, { path: file.source.path, line });
    before += count;
  }
  return places;
}

/** `wanted` ascends; rows of the file from 1. */
async function linesInFile(file: TableFile, wanted: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const lines = new Map<number, number>();
  if (wanted.length === 0) return lines;
  let row = 0;
  /** Takes the next row; true once all are found. */
  const take = (line: number): boolean => {
    row += 1;
    if (wanted[lines.size] === row) lines.set(row, line);
    return lines.size === wanted.length;
  };
  if (file.source.kind === 'jsonl') await readRowsOfJson(file, take);
  else if (file.dialect !== null) await readRowsOfCsv(file, file.dialect, take);
  return lines;
}

async function readRowsOfCsv(
  { source }: TableFile,
  dialect: CsvDialect,
  take: (line: number) => boolean,
): Promise<void> {
  await readCsvRecords(source, dialect, { row: ({ line, reject }) => reject === null && take(line) });
}

async function readRowsOfJson({ source, skipped }: TableFile, take: (line: number) => boolean): Promise<void> {
  const left = new Set(skipped);
  await readJsonLines(source, { part: ({ record, line, isFirst }) => isFirst && !left.has(record) && take(line) });
}
