import { gzipSync, zstdCompressSync } from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { folder } from '../tables.ts';

/** One input: a small file that was valid before it was mangled. */
export interface MalformedInput {
  /** Number, kind and mangling: enough to make it again. */
  readonly name: string;
  readonly kind: 'csv' | 'tsv' | 'jsonl' | 'json' | 'parquet' | 'arrow';
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Was it only cut off, in a format that knows its end? */
  readonly isCutOff: boolean;
}

/** Whole numbers below a limit, always the same for a seed. */
export type Draw = (limit: number) => number;

/** mulberry32. */
export function draws(seed: number): Draw {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface Sound {
  readonly kind: MalformedInput['kind'];
  readonly extension: string;
  readonly bytes: Buffer;
}

const ROWS = 30;
const rowsOf = (write: (row: number) => string): string =>
  Array.from({ length: ROWS }, (_, row) => write(row)).join('');

/** Small valid files of every kind. */
export async function soundFiles(): Promise<readonly Sound[]> {
  const csv = `id,name,score,day\n${rowsOf((row) => `${row},"n ""${row}"" é",${row / 3},2024-01-${10 + (row % 20)}\n`)}`;
  const jsonl = rowsOf((row) => `${JSON.stringify({ id: row, name: `é${row}`, list: [row, null], in: { a: row } })}\n`);
  const json = `[${jsonl.trim().split('\n').join(',\n')}]`;
  const text: readonly (readonly [Sound['kind'], string, string | Buffer])[] = [
    ['csv', 'csv', csv],
    ['csv', 'csv', csv.replaceAll('\n', '\r\n').replaceAll(',', ';')],
    ['csv', 'csv', rowsOf((row) => (row === 0 ? 'only\n' : `${row}\n`))],
    ['tsv', 'tsv', csv.replaceAll(',', '\t')],
    ['csv', 'csv', Buffer.from(`\uFEFF${csv}`, 'utf16le')],
    ['jsonl', 'jsonl', jsonl],
    ['json', 'json', json],
  ];
  const plain = text.map(([kind, extension, own]) => ({ kind, extension, bytes: Buffer.from(own as string) }));
  const packed = plain.flatMap(({ kind, extension, bytes }) => [
    { kind, extension: `${extension}.gz`, bytes: gzipSync(bytes) },
    { kind, extension: `${extension}.zst`, bytes: zstdCompressSync(bytes) },
  ]);
  return [...plain, ...packed, ...(await parquetFiles()), ...arrowFiles()];
}

async function parquetFiles(): Promise<readonly Sound[]> {
  const { readFileSync } = await import('node:fs');
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
  const rows = `SELECT range AS id, 'é' || (range % 7) AS name, range / 3 AS score, [range, NULL] AS list, {a: range, b: DATE '2024-01-01'} AS inner FROM range(${10 * ROWS})`;
  const files: Sound[] = [];
  for (const codec of ['uncompressed', 'snappy', 'zstd', 'gzip', 'lz4_raw']) {
    const path = `${folder}/sound-${codec}.parquet`;
    await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet, CODEC '${codec}', ROW_GROUP_SIZE 100)`);
    files.push({ kind: 'parquet', extension: 'parquet', bytes: readFileSync(path) });
  }
  connection.closeSync();
  return files;
}

function arrowFiles(): readonly Sound[] {
  const table = tableFromArrays({
    id: Int32Array.from({ length: ROWS }, (_, row) => row),
    name: Array.from({ length: ROWS }, (_, row) => (row % 5 === 0 ? null : `é${row % 7}`)),
    list: Array.from({ length: ROWS }, (_, row) => [row, row + 1]),
    when: Array.from({ length: ROWS }, (_, row) => new Date(row * 1000)),
  });
  return (['file', 'stream'] as const).map((form) => ({
    kind: 'arrow',
    extension: 'arrow',
    bytes: Buffer.from(tableToIPC(table, form)),
  }));
}

const BYTES = [0, 1, 0x0a, 0x0d, 0x20, 0x22, 0x27, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0xc3, 0xe9, 0xff];
const WORDS = [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), 0x10000, 255, 8];

type Mangle = (bytes: Buffer, draw: Draw) => Buffer;

const MANGLES: Readonly<Record<string, Mangle>> = {
  flip: (bytes, draw) => changed(bytes, draw(bytes.length), (byte) => byte ^ (1 << draw(8))),
  set: (bytes, draw) => changed(bytes, draw(bytes.length), () => BYTES[draw(BYTES.length)]!),
  several: (bytes, draw) => {
    let own = bytes;
    for (let times = 2 + draw(10); times > 0; times -= 1)
      own = changed(own, draw(own.length), () => BYTES[draw(BYTES.length)]!);
    return own;
  },
  word: (bytes, draw) => {
    const own = Buffer.from(bytes);
    if (own.length >= 4) own.writeInt32LE(WORDS[draw(WORDS.length)]!, draw(own.length - 3));
    return own;
  },
  insert: (bytes, draw) => {
    const at = draw(bytes.length + 1);
    const more = Buffer.from(Array.from({ length: 1 + draw(6) }, () => BYTES[draw(BYTES.length)]!));
    return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
  },
  remove: (bytes, draw) => {
    const at = draw(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + draw(20))]);
  },
  repeat: (bytes, draw) => {
    const at = draw(bytes.length);
    const part = bytes.subarray(at, at + 1 + draw(40));
    return Buffer.concat([bytes.subarray(0, at), ...Array<Buffer>(2 + draw(200)).fill(part), bytes.subarray(at)]);
  },
  swap: (bytes, draw) => {
    const [first, second] = [draw(bytes.length), draw(bytes.length)].sort((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, first), bytes.subarray(second), bytes.subarray(first, second)]);
  },
  cut: (bytes, draw) => bytes.subarray(0, 1 + draw(bytes.length - 1)),
};

function changed(bytes: Buffer, at: number, change: (byte: number) => number): Buffer {
  const own = Buffer.from(bytes);
  own[at] = change(own[at] ?? 0) & 0xff;
  return own;
}

/** Input number so and so; the same number gives the same input. */
export function malformedInput(sound: readonly Sound[], number: number): MalformedInput {
  const draw = draws(number * 7919 + 1);
  const file = sound[draw(sound.length)]!;
  const other = sound[draw(sound.length)]!;
  const names = [...Object.keys(MANGLES), 'splice'];
  const mangling = names[draw(names.length)]!;
  const mangle = MANGLES[mangling];
  const half = draw(file.bytes.length);
  const spliced = (): Buffer =>
    Buffer.concat([file.bytes.subarray(0, half), other.bytes.subarray(draw(other.bytes.length))]);
  const bytes = mangle === undefined ? spliced() : mangle(file.bytes, draw);
  // Text tells no end: a part of it may be a table of its own.
  const knowsEnd = file.kind !== 'csv' && file.kind !== 'tsv' && file.kind !== 'jsonl';
  const isPacked = /\.(gz|zst)$/.test(file.extension);
  return {
    name: `${number} ${file.extension} ${mangling}`,
    kind: file.kind,
    fileName: draw(8) === 0 && !isPacked ? `fuzz-${number}` : `fuzz-${number}.${file.extension}`,
    bytes,
    isCutOff: mangling === 'cut' && (knowsEnd || isPacked) && !isBlankEnd(file.bytes.subarray(bytes.length)),
  };
}

/** White space at the end of a document belongs to nothing. */
function isBlankEnd(rest: Buffer): boolean {
  return rest.toString('latin1').trim() === '';
}
