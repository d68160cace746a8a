import { open } from 'node:fs/promises';
import { quoteName, quoteText } from '../../engine/sql.ts';
import type { TableOptions } from '../../table/table.ts';
import {
  NO_REJECTED,
  REJECTED_ROWS_MAX,
  type Rejected,
  type RejectedRow,
  rejectedElement,
  rejectedError,
  rejectedSomewhere,
} from '../rejected.ts';
import type { Source } from '../source-kind.ts';
import { textBytes } from '../text-bytes.ts';
import type { TextPlace } from '../text-place.ts';
import { demandShallow } from './demand-shallow.ts';
import { lineOfElement } from './element-line.ts';
import { readJsonLines } from './json-lines.ts';
import { demandKeys, type JsonText, jsonOptions, rejectedRecords, surveyJson } from './json-values.ts';

/** What the reader would guess from the look of a string. In JSON a string is a string. */
const GUESSED_FROM_TEXT = /^(DATE|TIME|TIMESTAMP.*|UUID|JSON)$/;

/** A file that became a table. */
export interface LoadedJson {
  readonly rejected: Rejected;
  /** Places of the values of a JSON-lines file that are no rows, among all from 0, ascending. */
  readonly skipped: readonly number[];
}

/**
 * Reads JSON lines, or a JSON array of objects, into a new table. Strings stay strings; nested values keep their structure. Lines that are
 * no object throw `DATA_UNREADABLE` with the exact line of the first, unless they are to be set aside; in an array nothing can be.
 * Nesting beyond the limit is `LIMIT_SIZE`.
 */
export async function loadJson(place: TextPlace, source: Source, options: TableOptions): Promise<LoadedJson> {
  await demandShallow(source, 'JSON');
  const text = await readable(place, source);
  const { keys, areObjects } = await surveyJson(place.connection, text);
  if (areObjects) {
    demandKeys(keys, source.path);
    const thrown = await read(place, text).then(
      () => null,
      (failure: unknown) => ({ failure }),
    );
    if (thrown === null) return { rejected: NO_REJECTED, skipped: [] };
    return setAside({ place, source, options, keys, failure: thrown.failure });
  }
  return setAside({ place, source, options, keys, failure: null });
}

interface Failed {
  readonly place: TextPlace;
  readonly source: Source;
  readonly options: TableOptions;
  readonly keys: readonly string[];
  /** What the engine threw where every value is an object. */
  readonly failure: unknown;
}

/** Finds the values that are no rows and reads the others. */
async function setAside({ place, source, options, keys, failure }: Failed): Promise<LoadedJson> {
  const text = await readable(place, source);
  const found = await rejectedRecords(place.connection, text);
  const what = options.what ?? 'the data';
  const [first] = found;
  if (first === undefined) throw failure;
  if (text.kind === 'json') {
    const line = await lineOfElement(source, first.record);
    throw line === null
      ? rejectedSomewhere(source.path, first.kind, what)
      : rejectedElement({ path: source.path, line, kind: first.kind }, first.record + 1, what);
  }
  const rows = await placesOf(source, found);
  // Where no row is left, no column is known either.
  const mayBeSetAside = options.badRows === 'set-aside' && keys.length > 0;
  if (!mayBeSetAside) throw rejectedError(rows[0]!, what);
  demandKeys(keys, source.path);
  const skipped = found.map(({ record }) => record);
  await copyWithout(source, new Set(skipped), place.copy);
  await read(place, { kind: 'jsonl', path: place.copy, compression: 'none' });
  return { rejected: { count: skipped.length, rows }, skipped };
}

/** The engine reads UTF-8 without a byte order mark: of anything else it gets a copy. */
async function readable({ copy }: TextPlace, source: Source): Promise<JsonText> {
  const kind = source.kind === 'jsonl' ? 'jsonl' : 'json';
  if (source.encoding === 'utf-8' && !source.hasMark)
    return { kind, path: source.path, compression: source.compression };
  const file = await open(copy, 'w');
  try {
    for await (const chunk of textBytes(source)) await file.appendFile(chunk);
  } finally {
    await file.close();
  }
  return { kind, path: copy, compression: 'none' };
}

async function read({ connection, into }: TextPlace, text: JsonText): Promise<void> {
  const relation = (settings: string): string =>
    `read_json([${quoteText(text.path)}], ${jsonOptions(text)}, records = true, ignore_errors = false, ${settings})`;
  const described = await connection.runAndReadAll(
    `DESCRIBE SELECT * FROM ${relation('sample_size = -1, map_inference_threshold = -1')}`,
  );
  const columns = described
    .getRows()
    .map(([name, type]) => `${quoteText(String(name))}: ${quoteText(settledType(String(type)))}`)
    .join(', ');
  await connection.run(
    `CREATE OR REPLACE TABLE ${quoteName(into)} AS SELECT * FROM ${relation(`columns = {${columns}}`)}`,
  );
}

function settledType(type: string): string {
  return GUESSED_FROM_TEXT.test(type) ? 'VARCHAR' : type;
}

/** The lines of the first rejected values. */
async function placesOf(
  source: Source,
  rejected: readonly { readonly record: number; readonly kind: RejectedRow['kind'] }[],
): Promise<readonly RejectedRow[]> {
  const rows: RejectedRow[] = [];
  const wanted = rejected.slice(0, REJECTED_ROWS_MAX);
  await readJsonLines(source, {
    part: ({ record, line, isFirst }) => {
      const next = wanted[rows.length];
      if (isFirst && next?.record === record) rows.push({ path: source.path, line, kind: next.kind });
      return rows.length === wanted.length;
    },
  });
  return rows;
}

async function copyWithout(source: Source, skipped: ReadonlySet<number>, target: string): Promise<void> {
  const file = await open(target, 'w');
  const waiting: Uint8Array[] = [];
  try {
    await readJsonLines(source, {
      part: ({ record, isFirst, bytes }) => {
        if (skipped.has(record)) return false;
        if (isFirst && record > 0) waiting.push(LINE_END);
        waiting.push(bytes);
        return false;
      },
      flush: () => file.appendFile(Buffer.concat(waiting.splice(0))),
    });
  } finally {
    await file.close();
  }
}

const LINE_END = new Uint8Array([0x0a]);
