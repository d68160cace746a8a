import { readFile } from 'node:fs/promises';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { DuckDBConnection, DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { DataType, Vector } from 'apache-arrow';
import type { DuckDb } from '../engine/duckdb.ts';
import { quoteName } from '../engine/sql.ts';
import type { Source } from './source-kind.ts';

const CHUNK_ROWS = 2048;

/**
 * Reads an Arrow IPC file or stream (Feather v2) into a new table, decoded with apache-arrow, since DuckDB's core does not. The whole
 * file is held in memory. Bodies packed with LZ4 throw `DATA_UNREADABLE`; Zstandard is unpacked. Nested columns become text.
 */
export async function loadArrow(
  duckdb: DuckDb,
  connection: DuckDBConnection,
  source: Source & { readonly into: string },
): Promise<void> {
  const arrow = await import('apache-arrow');
  registerZstd(arrow);
  const table = arrow.tableFromIPC(unpacked(await readFile(source.path), source.compression));
  const names = unique(table.schema.fields.map((field) => field.name));
  const columns = table.schema.fields.map((field, index) =>
    engineColumn({ duckdb, arrow }, field.type, table.getChildAt(index)),
  );
  const definitions = columns.map(({ type }, index) => `${quoteName(names[index]!)} ${type}`).join(', ');
  await connection.run(`CREATE TABLE ${quoteName(source.into)} (${definitions})`);
  const appender = await connection.createAppender(source.into);
  const types = columns.map(({ type }) => type);
  for (let from = 0; from < table.numRows; from += CHUNK_ROWS) {
    const rows = Math.min(CHUNK_ROWS, table.numRows - from);
    const chunk = duckdb.DuckDBDataChunk.create(types, rows);
    for (const [index, { at }] of columns.entries()) {
      chunk.setColumnValues(
        index,
        Array.from({ length: rows }, (_, row) => at(from + row)),
      );
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

interface EngineColumn {
  readonly type: DuckDBType;
  readonly at: (row: number) => DuckDBValue;
}

type Arrow = typeof import('apache-arrow');

interface Libraries {
  readonly duckdb: DuckDb;
  readonly arrow: Arrow;
}

function engineColumn({ duckdb, arrow }: Libraries, type: DataType, vector: Vector | null): EngineColumn {
  const get = (row: number): unknown => vector?.get(row) ?? null;
  const typed = (engineType: DuckDBType, convert: (value: unknown) => DuckDBValue): EngineColumn => ({
    type: engineType,
    at: (row) => {
      const value = get(row);
      return value === null ? null : convert(value);
    },
  });
  if (arrow.DataType.isBool(type)) return typed(duckdb.BOOLEAN, Boolean);
  if (arrow.DataType.isInt(type)) {
    return type.bitWidth === 64 && !type.isSigned
      ? typed(duckdb.UBIGINT, (value) => BigInt(String(value)))
      : typed(duckdb.BIGINT, (value) => BigInt(String(value)));
  }
  if (arrow.DataType.isFloat(type)) return typed(duckdb.DOUBLE, Number);
  if (arrow.DataType.isDecimal(type)) return typed(duckdb.DOUBLE, (value) => decimalOf(value, type.scale));
  if (arrow.DataType.isDate(type) || arrow.DataType.isTimestamp(type)) {
    return typed(
      duckdb.TIMESTAMP,
      (value) => new duckdb.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1000))),
    );
  }
  return typed(duckdb.VARCHAR, (value) =>
    typeof value === 'object'
      ? JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item))
      : String(value),
  );
}

/** Decimals come as 32-bit words of a two's complement number, lowest first. */
function decimalOf(value: unknown, scale: number): number {
  if (!(value instanceof Uint32Array)) return Number.NaN;
  const whole = value.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return Number(`${BigInt.asIntN(32 * value.length, whole)}e${-scale}`);
}

/** Arrow allows a name twice; a table does not. */
function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    let own = name === '' ? `column${index}` : name;
    for (let copy = 1; seen.has(own.toLowerCase()); copy += 1) own = `${name}_${copy}`;
    seen.add(own.toLowerCase());
    return own;
  });
}

function unpacked(bytes: Buffer, compression: Source['compression']): Uint8Array {
  if (compression === 'none') return bytes;
  return compression === 'gzip' ? gunzipSync(bytes) : zstdDecompressSync(bytes);
}

function registerZstd({ compressionRegistry, CompressionType }: Arrow): void {
  compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => zstdDecompressSync(bytes) });
}
