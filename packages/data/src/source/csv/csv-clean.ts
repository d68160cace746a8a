import { open } from 'node:fs/promises';
import { REJECTED_ROWS_MAX, type Rejected, type RejectedRow } from '../rejected.ts';
import type { Source } from '../source-kind.ts';
import { foreignText } from '../text-encoding.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { type CsvRow, cleanRow, readCsvRecords } from './csv-records.ts';

/** What a clean copy holds and what it leaves out. */
export interface CleanCopy {
  readonly rows: number;
  readonly rejected: Rejected;
}

const LINE_END = new Uint8Array([0x0a]);

/**
 * Copies the header and the rows that can be read into a new file: UTF-8, unpacked, every line ended alike. The engine's own record of
 * rejected rows is not used: it counts records where lines are asked for, and lets the rest of a row with two broken quotes pass
 * for a row. Text that is written in another encoding throughout is `DATA_UNREADABLE`, naming it.
 */
export async function cleanCsv(source: Source, dialect: CsvDialect, target: string): Promise<CleanCopy> {
  const waiting: Uint8Array[] = [];
  const tally = rowTally(source, dialect, (bytes) => waiting.push(bytes.slice(), LINE_END));
  const file = await open(target, 'w');
  try {
    await readCsvRecords(source, dialect, {
      header: ({ bytes }) => waiting.push(bytes.slice(), LINE_END) === 0,
      row: tally.take,
      flush: () => file.appendFile(Buffer.concat(waiting.splice(0))),
    });
  } finally {
    await file.close();
  }
  return tally.result();
}

/** Keeps the good rows and counts the others. */
function rowTally(
  source: Source,
  dialect: CsvDialect,
  keep: (bytes: Uint8Array) => void,
): { readonly take: (row: CsvRow) => boolean; readonly result: () => CleanCopy } {
  const rejected: RejectedRow[] = [];
  let [rows, count, hasUtf8] = [0, 0, false];
  let foreign: { readonly line: number; readonly bytes: Uint8Array } | undefined;
  return {
    take: (row) => {
      hasUtf8 ||= row.showsUtf8;
      if (row.reject === null) {
        rows += 1;
        keep(cleanRow(row, dialect));
        return false;
      }
      count += 1;
      if (row.reject === 'encoding') foreign ??= { line: row.line, bytes: row.bytes.slice() };
      if (rejected.length < REJECTED_ROWS_MAX) rejected.push(rejectedRow(source, row, dialect));
      return false;
    },
    result: () => {
      if (foreign !== undefined && !hasUtf8) throw foreignText(source.path, foreign.line, foreign.bytes);
      return { rows, rejected: { count, rows: rejected } };
    },
  };
}

function rejectedRow(
  { path }: Source,
  { line, reject, fields }: CsvRow,
  { fields: expected }: CsvDialect,
): RejectedRow {
  const kind = reject ?? 'quote';
  return { path, line, kind, ...(kind.endsWith('fields') ? { fields, expected } : {}) };
}
