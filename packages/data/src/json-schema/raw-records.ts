import { basename } from 'node:path';
import { quoteText } from '../engine/sql.ts';
import { readJsonLines } from '../source/json/json-lines.ts';
import { jsonOptions } from '../source/json/json-values.ts';
import { unreadable } from '../source/unreadable.ts';
import type { Table, TableFile } from '../table/table.ts';

/** A record of a JSON file. */
export interface RawRecord {
  /** As it is written. */
  readonly text: string;
  /** Counted from 1 through all rows of the table. */
  readonly row: number;
}

/** Why the records of a table cannot be had as they are written, or null where they can. */
export function withoutRecords(table: Table): string | null {
  for (const { source } of table.files) {
    const name = basename(source.path);
    if (source.kind !== 'json' && source.kind !== 'jsonl')
      return `a JSON Schema judges records of JSON files: "${name}" is none`;
    if (source.kind === 'json' && (source.encoding !== 'utf-8' || source.hasMark))
      return `a JSON Schema judges JSON in UTF-8 without a byte order mark, or JSON lines: "${name}" is neither`;
  }
  return null;
}

/** Hands over every record of a table of JSON files as it is written, in file order, in constant memory. Gives their number. */
export async function readRawRecords(table: Table, take: (record: RawRecord) => void): Promise<number> {
  let rows = 0;
  const next = (text: string): void => {
    rows += 1;
    take({ text, row: rows });
  };
  for (const file of table.files)
    await (file.source.kind === 'jsonl' ? readLines(file, next) : readArray(table, file, next));
  return rows;
}

async function readLines({ source, skipped }: TableFile, next: (text: string) => void): Promise<void> {
  const set = new Set(skipped);
  let parts: Uint8Array[] = [];
  const finish = (): void => {
    if (parts.length > 0) next(Buffer.concat(parts).toString('utf8'));
    parts = [];
  };
  await readJsonLines(source, {
    part: ({ record, isFirst, bytes }) => {
      if (isFirst) finish();
      // The bytes are only valid now.
      if (!set.has(record)) parts.push(Buffer.from(bytes));
      return false;
    },
  });
  finish();
}

async function readArray(table: Table, { source }: TableFile, next: (text: string) => void): Promise<void> {
  const options = jsonOptions({ kind: 'json', path: source.path, compression: source.compression });
  try {
    const result = await table.connection.stream(
      `SELECT CAST(json AS VARCHAR) FROM read_json_objects([${quoteText(source.path)}], ${options})`,
    );
    for (
      let chunk = await result.fetchChunk();
      chunk !== null && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      for (const text of chunk.getColumnValues(0)) next(String(text));
    }
  } catch (thrown) {
    throw unreadable(source.path, 'the data', thrown);
  }
}
