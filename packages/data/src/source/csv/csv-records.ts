import { isAscii, isUtf8 } from 'node:buffer';
import type { RejectKind } from '../rejected.ts';
import type { Source } from '../source-kind.ts';
import { textBytes } from '../text-bytes.ts';
import type { CsvDialect } from './csv-dialect.ts';
import { csvFields } from './csv-fields.ts';
import { type CsvRecord, csvScanner } from './csv-scan.ts';

/** A record below the header with what speaks against it as a row. */
export interface CsvRow extends CsvRecord {
  readonly reject: RejectKind | null;
  /** Does it hold characters beyond ASCII that are UTF-8? */
  readonly showsUtf8: boolean;
}

/** What is done with the records; `true` ends the reading. */
export interface CsvTaker {
  readonly header?: (record: CsvRecord) => boolean;
  readonly row?: (row: CsvRow) => boolean;
  /** Awaited after each piece of the file: the moment to write out what was taken. */
  readonly flush?: () => Promise<void>;
}

/**
 * Reads through a CSV file once: its header, which is the first line that is not blank, and every row below it, good or bad. A blank
 * line is no row but in a table of one column, where it is a missing value. One empty field too many at the end of a line is forgiven.
 */
export async function readCsvRecords(source: Source, dialect: CsvDialect, taker: CsvTaker): Promise<void> {
  let isBelow = false;
  let enough = false;
  const scanner = csvScanner(dialect, (record) => {
    if (enough || (record.isBlank && (!isBelow || dialect.fields > 1))) return;
    enough = (isBelow ? taker.row?.(asRow(record, dialect.fields)) : taker.header?.(record)) ?? false;
    isBelow = true;
  });
  for await (const chunk of textBytes(source)) {
    scanner.push(chunk);
    await taker.flush?.();
    if (enough) return;
  }
  scanner.end();
  await taker.flush?.();
}

function asRow(record: CsvRecord, expected: number): CsvRow {
  const hasOthers = !isAscii(record.bytes);
  const isText = !hasOthers || isUtf8(record.bytes);
  return { ...record, reject: rejectOf(record, expected, isText), showsUtf8: hasOthers && isText };
}

function rejectOf({ problem, fields, endsEmpty }: CsvRecord, expected: number, isText: boolean): RejectKind | null {
  if (problem !== null) return problem;
  if (!isText) return 'encoding';
  if (fields < expected) return 'too-few-fields';
  return fields > expected && !(fields === expected + 1 && endsEmpty) ? 'too-many-fields' : null;
}

const SPACE = 0x20;

/**
 * A row as it must stand in a copy that the engine reads without complaint: in a single column a blank line is quoted, a delimiter too
 * many is left out, and fields with spaces around their quotes, which the engine's reader of types and its reader of values
 * see differently, are quoted anew.
 */
export function cleanRow({ bytes, fields, isBlank }: CsvRow, dialect: CsvDialect): Uint8Array {
  const { quote, fields: expected } = dialect;
  if (isBlank) return new TextEncoder().encode(`${quote}${quote}`);
  if (hasLooseQuotes(bytes, quote.charCodeAt(0))) {
    const own = csvFields(bytes, dialect).slice(0, expected);
    return new TextEncoder().encode(own.map((field) => quoted(field, dialect)).join(dialect.delimiter));
  }
  return fields > expected ? bytes.subarray(0, -1) : bytes;
}

function hasLooseQuotes(bytes: Uint8Array, mark: number): boolean {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
    if (bytes[at - 1] === SPACE || bytes[at + 1] === SPACE) return true;
  return false;
}

function quoted(field: string, { quote, escape: escaping }: CsvDialect): string {
  const own = escaping === quote ? field : field.replaceAll(escaping, () => `${escaping}${escaping}`);
  return `${quote}${own.replaceAll(quote, () => `${escaping}${quote}`)}${quote}`;
}
