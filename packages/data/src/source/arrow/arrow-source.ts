import { zstdDecompressSync } from 'node:zlib';
import type { DuckDBConnection } from '@duckdb/node-api';
import { PlumblineError } from '@plumbline/core';
import type { Data, RecordBatch, RecordBatchReader, Schema } from 'apache-arrow';
import type { DuckDb } from '../../engine/duckdb.ts';
import { quoteName } from '../../engine/sql.ts';
import { demandNarrow } from '../demand-narrow.ts';
import { MalformedFile } from '../malformed-file.ts';
import type { Source } from '../source-kind.ts';
import { unpackedBytes } from '../text-bytes.ts';
import { type ArrowLibraries, distinctNames, type EngineColumn, engineColumn } from './arrow-columns.ts';
import { arrowMessages, type FramedMessage } from './arrow-messages.ts';
import { byteReader } from './byte-reader.ts';
import { lz4Decompress } from './lz4.ts';

const CHUNK_ROWS = 2048;
/** A batch unpacks to no more. */
const BATCH_BYTES_MAX = 1024 ** 3;
/** A file that must be held as a whole is no larger. */
const WHOLE_BYTES_MAX = 2 ** 31 - 1;
/** A table whose every column is of the type Null has no bytes: it may claim any number of rows. */
const ROWS_OF_NOTHING_MAX = 1_000_000;
/** Arrow's number of the type Null. */
const NULL_TYPE = 1;

/**
 * Reads an Arrow IPC file or stream (Feather v2) into a new table, decoded with apache-arrow, since DuckDB's core does not. Memory: one
 * record batch; all of the file where its schema stands in its footer alone. Bodies may be plain or packed with LZ4 or Zstandard. See
 * `engineColumn` for what becomes of its types.
 */
export async function loadArrow(
  duckdb: DuckDb,
  connection: DuckDBConnection,
  source: Source & { readonly into: string },
): Promise<void> {
  const arrow = await import('apache-arrow');
  const libraries = { duckdb, arrow };
  const reader = await openReader(libraries, source);
  const target = await openTarget(libraries, connection, { schema: reader.schema, source });
  for await (const batch of reader) {
    demandSound(batch);
    target.append(batch);
  }
  target.close();
}

async function openReader(libraries: ArrowLibraries, source: Source): Promise<RecordBatchReader> {
  const { RecordBatchReader } = libraries.arrow;
  const unpack = bodyUnpacker(libraries);
  const messages = arrowMessages(source);
  const first = await messages.next();
  if (first.done === true) throw new MalformedFile('it has no schema');
  if (first.value.kind === 'schema') {
    const reader = await RecordBatchReader.from(bytesOf(first.value, messages, unpack.reset));
    return reader.open();
  }
  // Where only the footer has the schema, every message is looked through first; the footer refers to no other.
  for await (const _ of messages) unpack.reset();
  const bytes = await byteReader(unpackedBytes(source)).take(WHOLE_BYTES_MAX);
  return RecordBatchReader.from(bytes).open();
}

async function* bytesOf(
  first: FramedMessage,
  rest: AsyncIterable<FramedMessage>,
  before: () => void,
): AsyncGenerator<Uint8Array> {
  yield first.bytes;
  for await (const { bytes } of rest) {
    before();
    yield bytes;
  }
}

interface Target {
  readonly append: (batch: RecordBatch) => void;
  readonly close: () => void;
}

async function openTarget(
  libraries: ArrowLibraries,
  connection: DuckDBConnection,
  { schema, source }: { readonly schema: Schema | null; readonly source: Source & { readonly into: string } },
): Promise<Target> {
  const { duckdb } = libraries;
  const fields = schema?.fields ?? [];
  if (fields.length === 0) throw noColumns(source);
  demandNarrow(fields.length, source.path);
  const names = distinctNames(fields.map(({ name }) => name));
  const columns = fields.map(({ type }) => engineColumn(libraries, type));
  const definitions = columns.map(({ type }, index) => `${quoteName(names[index]!)} ${type}`).join(', ');
  await connection.run(`CREATE TABLE ${quoteName(source.into)} (${definitions})`);
  const appender = await connection.createAppender(source.into);
  const types = columns.map(({ type }) => type);
  return {
    append: (batch) => {
      for (let from = 0; from < batch.numRows; from += CHUNK_ROWS) {
        const rows = Math.min(CHUNK_ROWS, batch.numRows - from);
        const chunk = duckdb.DuckDBDataChunk.create(types, rows);
        for (const [index, column] of columns.entries())
          chunk.setColumnValues(index, valuesOf(column, batch.getChildAt(index), { from, rows }));
        appender.appendDataChunk(chunk);
      }
    },
    close: () => appender.closeSync(),
  };
}

function valuesOf(
  { convert }: EngineColumn,
  vector: { readonly get: (row: number) => unknown } | null,
  { from, rows }: { readonly from: number; readonly rows: number },
) {
  return Array.from({ length: rows }, (_, row) => {
    const value = vector?.get(from + row) ?? null;
    return value === null ? null : convert(value);
  });
}

/** Rows that a batch only claims would be read as many nothings: each column must have bytes for them. */
function demandSound({ numRows, data }: RecordBatch): void {
  const columns = data.children.map(rowsOfBytes);
  const rows = columns.some(Number.isFinite) ? Math.min(...columns) : ROWS_OF_NOTHING_MAX;
  if (numRows > rows || data.children.some(({ length }) => length < numRows))
    throw new MalformedFile('a column is shorter than its rows');
}

/** No more rows than its bytes can hold; infinite where its kind needs none. */
function rowsOfBytes({ nullBitmap, values, valueOffsets, typeIds, children, type }: Data): number {
  if (valueOffsets !== undefined && valueOffsets.length > 0) return valueOffsets.length - 1;
  if (typeIds !== undefined && typeIds.length > 0) return typeIds.length;
  if (values !== undefined && values.length > 0) return 8 * values.byteLength;
  if (children.length === 0) return type.typeId === NULL_TYPE ? Number.POSITIVE_INFINITY : 0;
  const width = 'listSize' in type ? Math.max(1, Number(type.listSize)) : 1;
  const inChildren = Math.min(...children.map(rowsOfBytes)) / width;
  return Math.max(8 * (nullBitmap?.length ?? 0), Math.floor(inChildren));
}

/** What of a batch is packed is unpacked within a limit that each batch begins anew. */
function bodyUnpacker({ arrow }: ArrowLibraries): { readonly reset: () => void } {
  const { compressionRegistry, CompressionType } = arrow;
  let left = BATCH_BYTES_MAX;
  const bounded = (unpack: (bytes: Uint8Array, maxOutputLength: number) => Uint8Array) => ({
    decode: (bytes: Uint8Array): Uint8Array => {
      const unpacked = unpack(bytes, Math.max(1, left));
      left -= unpacked.length;
      return unpacked;
    },
  });
  compressionRegistry.set(
    CompressionType.ZSTD,
    bounded((bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength })),
  );
  compressionRegistry.set(CompressionType.LZ4_FRAME, bounded(lz4Decompress));
  return {
    reset: () => {
      left = BATCH_BYTES_MAX;
    },
  };
}

function noColumns({ path }: Source): PlumblineError {
  return new PlumblineError(
    'DATA_UNREADABLE',
    'Cannot read Arrow columns: there must be at least one: there is none',
    'write the table again with its columns',
    { where: { file: path } },
  );
}
