import { PlumblineError } from '@plumbline/core';
import { KEY_LIMIT, SAMPLE_ROWS_MAX } from './sample.ts';

/** One sampled row: its key and what is kept of it. */
export interface KeyedRow {
  readonly key: number;
  readonly bytes: Uint8Array;
}

/** Rows and the threshold below which every row's key lies. */
export interface KeyedRows {
  readonly threshold: number;
  readonly rows: readonly KeyedRow[];
}

/** Bytes of a key, highest first. */
const KEY_BYTES = 6;

/**
 * The rows with the smallest keys, as many as a sample may hold, ascending; the threshold falls where some are left
 * out.
 */
export function lowestRows({ threshold, rows }: KeyedRows, rowsMax: number = SAMPLE_ROWS_MAX): KeyedRows {
  const below = rows.filter(({ key }) => key < threshold).sort(byKey);
  const first = below[rowsMax];
  return first === undefined
    ? { threshold, rows: below }
    : { threshold: first.key, rows: below.filter(({ key }) => key < first.key) };
}

/** By key, then by content, so that the order is settled whatever order the rows came in. */
function byKey(a: KeyedRow, b: KeyedRow): number {
  return a.key - b.key || Buffer.compare(a.bytes, b.bytes);
}

/** The fields of a sample that all forms share. */
export function packRows({ threshold, rows }: KeyedRows): { threshold: number; rows: number; data: string } {
  const parts = rows.flatMap(({ key, bytes }) => {
    const head = Buffer.alloc(KEY_BYTES);
    head.writeUIntBE(key, 0, KEY_BYTES);
    return [head, bytes];
  });
  return { threshold, rows: rows.length, data: Buffer.concat(parts).toString('base64') };
}

/**
 * The rows of a sample. `width` says how many bytes the row that begins at an offset has. Throws `DATA_INVALID` where
 * the bytes are not what the rest of the sample says: too few, too many, keys out of order or beyond the threshold.
 */
export function unpackRows(
  sample: { readonly threshold: number; readonly rows: number; readonly data: string },
  width: (bytes: Buffer, at: number) => number,
): readonly KeyedRow[] {
  const bytes = Buffer.from(sample.data, 'base64');
  const rows: KeyedRow[] = [];
  for (let at = 0; at < bytes.length; ) {
    const from = at + KEY_BYTES;
    const to = from + (from < bytes.length ? width(bytes, from) : 0);
    if (to > bytes.length || rows.length >= sample.rows) throw spoilt('its bytes must end with its last row');
    const key = bytes.readUIntBE(at, KEY_BYTES);
    if (key >= sample.threshold || key < (rows.at(-1)?.key ?? 0)) throw spoilt('keys must ascend below the threshold');
    rows.push({ key, bytes: bytes.subarray(from, to) });
    at = to;
  }
  if (rows.length !== sample.rows) throw spoilt(`it must hold ${sample.rows} rows: it holds ${rows.length}`);
  return rows;
}

/** The error for a sample that nothing of ours wrote. */
export function spoilt(reason: string): PlumblineError {
  return new PlumblineError(
    'DATA_INVALID',
    `Cannot use the sample of a profile: ${reason}`,
    'use the profile as validate-data wrote it',
  );
}

/**
 * The threshold at which about so many of `rows` are sampled: a tenth more, so that the smallest keys nearly always
 * fill the sample.
 */
export function thresholdFor(rows: number, rowsMax: number = SAMPLE_ROWS_MAX): number {
  const wanted = rowsMax + Math.max(100, rowsMax / 10);
  return rows <= wanted ? KEY_LIMIT : Math.ceil((KEY_LIMIT * wanted) / rows);
}
