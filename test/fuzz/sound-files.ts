import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { tableFromArrays, tableToIPC } from 'apache-arrow';

/** Formats of data; `packed` is text of any of them in gzip or zstd. */
export type DataFormat = 'csv' | 'tsv' | 'jsonl' | 'json' | 'parquet' | 'arrow' | 'packed';

/** A small valid file. None of its values is one that the rules allow. */
export interface SoundFile {
  readonly extension: string;
  readonly bytes: Buffer;
}

const ROWS = 30;
const rowsOf = (write: (row: number) => string): string =>
  Array.from({ length: ROWS }, (_, row) => write(row)).join('');

const CSV = `id,name,score,day\n${rowsOf((row) => `${row},"n ""${row}"" é",${row / 3},2024-01-${10 + (row % 20)}\n`)}`;
const JSONL = rowsOf(
  (row) =>
    `${JSON.stringify({ id: row, name: `é${row}`, list: [row, null], in: { a: row / 3 }, on: row % 2 === 0 })}\n`,
);
const JSON_ARRAY = `[${JSONL.trim().split('\n').join(',\n')}]`;

/** Small valid files of a format. */
export async function soundFiles(format: DataFormat, folder: string): Promise<readonly SoundFile[]> {
  const file = (extension: string, content: string | Buffer): SoundFile => ({ extension, bytes: Buffer.from(content) });
  switch (format) {
    case 'csv':
      return [
        file('csv', CSV),
        file('csv', CSV.replaceAll('\n', '\r\n').replaceAll(',', ';')),
        file('csv', `only\n${rowsOf((row) => `${row}\n`)}`),
        file('csv', Buffer.from(`\uFEFF${CSV}`, 'utf16le')),
      ];
    case 'tsv':
      return [file('tsv', CSV.replaceAll(',', '\t')), file('tsv', `\uFEFF${CSV.replaceAll(',', '\t')}`)];
    case 'jsonl':
      return [file('jsonl', JSONL), file('ndjson', JSONL.replaceAll('\n', '\r\n'))];
    case 'json':
      return [file('json', JSON_ARRAY), file('json', JSON.stringify(JSON.parse(JSON_ARRAY), null, 2))];
    case 'parquet':
      return parquetFiles(folder);
    case 'arrow':
      return arrowFiles();
    case 'packed':
      return [file('csv', CSV), file('jsonl', JSONL), file('json', JSON_ARRAY)].flatMap(({ extension, bytes }) => [
        file(`${extension}.gz`, gzipSync(bytes)),
        file(`${extension}.zst`, zstdCompressSync(bytes)),
      ]);
  }
}

async function parquetFiles(folder: string): Promise<readonly SoundFile[]> {
  const instance = await duckdb.DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = `SELECT range AS id, 'é' || (range % 7) AS name, range / 3 AS score, [range, NULL] AS list, {a: range, b: DATE '2024-01-01'} AS inner FROM range(${10 * ROWS})`;
  const files: SoundFile[] = [];
  for (const codec of ['uncompressed', 'snappy', 'zstd', 'gzip', 'lz4_raw']) {
    const path = join(folder, `sound-${codec}.parquet`);
    await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet, CODEC '${codec}', ROW_GROUP_SIZE 100)`);
    files.push({ extension: 'parquet', bytes: readFileSync(path) });
  }
  connection.closeSync();
  instance.closeSync();
  return files;
}

function arrowFiles(): readonly SoundFile[] {
  const table = tableFromArrays({
    id: Int32Array.from({ length: ROWS }, (_, row) => row),
    name: Array.from({ length: ROWS }, (_, row) => (row % 5 === 0 ? null : `é${row % 7}`)),
    list: Array.from({ length: ROWS }, (_, row) => [row, row + 1]),
    when: Array.from({ length: ROWS }, (_, row) => new Date(row * 1000)),
  });
  return (['file', 'stream'] as const).map((form) => ({
    extension: 'arrow',
    bytes: Buffer.from(tableToIPC(table, form)),
  }));
}
