import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { DataType } from 'apache-arrow';
import type { DuckDb } from '../../engine/duckdb.ts';
import { MalformedFile } from '../malformed-file.ts';

/** Both sides. */
export interface ArrowLibraries {
  readonly duckdb: DuckDb;
  readonly arrow: typeof import('apache-arrow');
}

/** How values of an Arrow type become values of the engine. */
export interface EngineColumn {
  readonly type: DuckDBType;
  /** Never called with null. */
  readonly convert: (value: unknown) => DuckDBValue;
}

const DECIMAL_DIGITS_MAX = 38;
/** What no list of a table holds; a length that is only claimed must not be counted up to. */
const ITEMS_MAX = 10_000_000;

/**
 * The engine's type for an Arrow type. Lists and structs keep their structure, dictionaries become their values, moments are UTC; maps,
 * unions, intervals and durations become text, as JSON where they are nested.
 */
export function engineColumn(libraries: ArrowLibraries, type: DataType): EngineColumn {
  const { duckdb, arrow } = libraries;
  const is = arrow.DataType;
  if (is.isDictionary(type)) return engineColumn(libraries, type.dictionary);
  if (is.isBool(type)) return { type: duckdb.BOOLEAN, convert: Boolean };
  if (is.isInt(type)) {
    const isWide = type.bitWidth === 64 && !type.isSigned;
    return { type: isWide ? duckdb.UBIGINT : duckdb.BIGINT, convert: (value) => BigInt(String(value)) };
  }
  if (is.isFloat(type)) return { type: duckdb.DOUBLE, convert: Number };
  if (is.isDecimal(type)) return decimalColumn(duckdb, type);
  if (is.isDate(type) && type.unit === arrow.DateUnit.DAY)
    return {
      type: duckdb.DATE,
      convert: (value) => new duckdb.DuckDBDateValue(Math.round(Number(value) / 86_400_000)),
    };
  if (is.isDate(type) || is.isTimestamp(type)) return { type: duckdb.TIMESTAMP, convert: momentOf(duckdb) };
  if (is.isTime(type)) return timeColumn(libraries, type.unit);
  if (is.isBinary(type) || is.isLargeBinary(type) || is.isBinaryView(type) || is.isFixedSizeBinary(type))
    return { type: duckdb.BLOB, convert: (value) => new duckdb.DuckDBBlobValue(bytesOf(value)) };
  if (is.isList(type) || is.isLargeList(type) || is.isFixedSizeList(type))
    return listColumn(duckdb, engineColumn(libraries, type.valueType));
  if (is.isStruct(type)) return structColumn(libraries, type.children);
  return { type: duckdb.VARCHAR, convert: textOf };
}

function momentOf(duckdb: DuckDb): EngineColumn['convert'] {
  return (value) => new duckdb.DuckDBTimestampValue(BigInt(Math.round(Number(value) * 1000)));
}

function timeColumn({ duckdb, arrow }: ArrowLibraries, unit: number): EngineColumn {
  const micros = { [arrow.TimeUnit.SECOND]: 1_000_000, [arrow.TimeUnit.MILLISECOND]: 1000 }[unit];
  const convert = (value: unknown): DuckDBValue => {
    const whole = BigInt(String(value));
    if (micros !== undefined) return new duckdb.DuckDBTimeValue(whole * BigInt(micros));
    return new duckdb.DuckDBTimeValue(unit === arrow.TimeUnit.NANOSECOND ? whole / 1000n : whole);
  };
  return { type: duckdb.TIME, convert };
}

function decimalColumn(duckdb: DuckDb, { precision, scale }: { precision: number; scale: number }): EngineColumn {
  const fits = precision >= 1 && precision <= DECIMAL_DIGITS_MAX && scale >= 0 && scale <= precision;
  if (!fits) return { type: duckdb.DOUBLE, convert: (value) => Number(`${wordsOf(value)}e${-scale}`) };
  return {
    type: duckdb.DECIMAL(precision, scale),
    convert: (value) => new duckdb.DuckDBDecimalValue(wordsOf(value), precision, scale),
  };
}

/** Decimals come as 32-bit words of a two's complement number, lowest first. */
function wordsOf(value: unknown): bigint {
  if (!(value instanceof Uint32Array)) throw new MalformedFile('a decimal is none');
  const whole = value.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(32 * value.length, whole);
}

function listColumn(duckdb: DuckDb, item: EngineColumn): EngineColumn {
  return {
    type: duckdb.LIST(item.type),
    convert: (value) => new duckdb.DuckDBListValue(itemsOf(value).map((one) => convertItem(item, one))),
  };
}

function structColumn(
  libraries: ArrowLibraries,
  fields: readonly { readonly name: string; readonly type: DataType }[],
): EngineColumn {
  const { duckdb } = libraries;
  const names = distinctNames(fields.map(({ name }) => name));
  const columns = fields.map(({ type }) => engineColumn(libraries, type));
  if (columns.length === 0) return { type: duckdb.VARCHAR, convert: textOf };
  return {
    type: duckdb.STRUCT(Object.fromEntries(names.map((name, index) => [name, columns[index]!.type]))),
    convert: (value) => {
      const own = fieldsOf(value);
      const entries = names.map((name, index) => [name, convertItem(columns[index]!, own[index])] as const);
      return new duckdb.DuckDBStructValue(Object.fromEntries(entries));
    },
  };
}

function convertItem({ convert }: EngineColumn, value: unknown): DuckDBValue {
  return value === null || value === undefined ? null : convert(value);
}

function itemsOf(value: unknown): readonly unknown[] {
  if (!isIterable(value)) throw new MalformedFile('a list is none');
  const length = 'length' in value ? Number(value.length) : 0;
  if (!(length >= 0 && length <= ITEMS_MAX)) throw new MalformedFile('a list is longer than its values');
  return Array.from(value);
}

/** A struct gives pairs of name and value, in the order of its fields. */
function fieldsOf(value: unknown): readonly unknown[] {
  if (!isIterable(value)) throw new MalformedFile('a struct is none');
  return Array.from(value, (pair) => (Array.isArray(pair) ? pair[1] : null));
}

/** Asked by reading: rows of structs deny what they have. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function';
}

function bytesOf(value: unknown): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new MalformedFile('a binary value is none');
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'object') return String(value);
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item)) ?? '';
}

/** Arrow allows a name twice, and none; a table does not. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name, index) => {
    let own = name === '' ? `column${index}` : name;
    for (let copy = 1; seen.has(own.toLowerCase()); copy += 1) own = `${name}_${copy}`;
    seen.add(own.toLowerCase());
    return own;
  });
}
