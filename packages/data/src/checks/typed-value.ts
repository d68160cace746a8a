import { quoteText } from '../engine/sql.ts';
import { isFloating } from '../table/column-kind.ts';
import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';
import type { Limit } from './bounds.ts';
import { asText, decoded, ENGINE_TYPES, isNaNValue, readAs } from './dialect.ts';
import type { Notation } from './notation.ts';
import { notationValue } from './notation-value.ts';
import type { RuleValue } from './predicate.ts';
import type { ValueType } from './row-test.ts';

/** A column's value as what a rule compares it with. */
export interface TypedValue {
  /** Null where the value cannot be read as the type meant. */
  readonly sql: string;
  /** A value of the rule in SQL of the same type; null where it is none. */
  readonly literal: (value: RuleValue) => string;
  /** May it be NaN? */
  readonly floating: boolean;
}

/** What a rule says of the type. */
export interface Meant {
  readonly as?: ValueType | undefined;
  readonly values: readonly RuleValue[];
  readonly notation?: Notation | undefined;
}

/**
 * Text is read as the type meant: the one named, else numbers where all values of the rule are numbers, else it stays text. What the engine
 * knows to be a number, a time or a truth value is compared as that, whatever the rule calls it.
 */
export function typedValue(column: TableColumn, { as, values, notation }: Meant): TypedValue {
  const sql = engineValue(column);
  const type = as ?? meantType(values) ?? 'string';
  switch (column.kind) {
    case 'string':
      return textValue(column.type === 'VARCHAR' ? sql : asText(sql), type, notation);
    case 'other':
      return otherValue(column, type);
    case 'time':
      return { sql, literal: timeLiteral(column.type, type, notation), floating: false };
    case 'integer':
      return { sql, literal: wholeLiteral(column.type), floating: false };
    case 'boolean':
      if (type === 'integer')
        return { sql: `CAST(${sql} AS INTEGER)`, literal: wholeLiteral('INTEGER'), floating: false };
      return { sql, literal: literalOf(ENGINE_TYPES.boolean), floating: false };
    case 'number':
      return { sql, literal: literalOf(ENGINE_TYPES.number), floating: isFloating(column.type) };
  }
}

function textValue(text: string, type: ValueType, notation: Notation | undefined): TypedValue {
  const floating = type === 'number';
  if (notation !== undefined) {
    const literal = (value: RuleValue): string =>
      typeof value === 'string'
        ? notationValue(quoteText(value), type, notation)
        : readAs(quoteText(String(value)), ENGINE_TYPES[type]);
    return { sql: notationValue(text, type, notation), literal, floating };
  }
  const read = type === 'string' ? text : readAs(text, ENGINE_TYPES[type]);
  return { sql: read, literal: literalOf(ENGINE_TYPES[type]), floating };
}

/** Bytes are decoded, other values are their text. */
function otherValue(column: TableColumn, type: ValueType): TypedValue {
  const sql = engineValue(column);
  if (type === 'clock' && column.type.startsWith('TIME')) return { sql, literal: literalOf('TIME'), floating: false };
  return textValue(column.type === 'BLOB' ? decoded(sql) : asText(sql), type, undefined);
}

/** The type that values of a rule speak of, where they say so. */
export function meantType(values: readonly RuleValue[]): ValueType | undefined {
  return values.length > 0 && values.every((value) => typeof value === 'number') ? 'number' : undefined;
}

/** Two columns as values that can be compared: text beside numbers, times or truth values is read as such; other pairs meet as text. */
export function comparable(columns: readonly TableColumn[], as?: ValueType): readonly string[] {
  const numeric = columns.some(({ kind }) => kind === 'number' || kind === 'integer');
  const known = new Set(columns.map(({ kind }) => (kind === 'integer' ? 'number' : kind)));
  known.delete('string');
  const [only] = known;
  if (known.size > 1 || only === 'other') return columns.map((column) => asText(engineValue(column)));
  const engineType = numeric ? 'DOUBLE' : only === undefined ? ENGINE_TYPES[as ?? 'string'] : ENGINE_TYPES[only];
  return columns.map((column) => {
    const sql = engineValue(column);
    if (column.kind !== 'string') return sql;
    return engineType === 'VARCHAR' ? asText(sql) : readAs(asText(sql), engineType);
  });
}

/** Null, or NaN: neither is a value. */
export function isMissing(column: TableColumn): string {
  const sql = engineValue(column);
  return isFloating(column.type) ? `(${sql} IS NULL OR ${isNaNValue(sql)})` : `(${sql} IS NULL)`;
}

/** Is it a value? True or, of a null, null at most: for where null counts as false. */
export function isPresent(column: TableColumn): string {
  const sql = engineValue(column);
  return isFloating(column.type) ? `NOT ${isNaNValue(sql)}` : `${sql} IS NOT NULL`;
}

/** A limit of a rule as a number, or null where it is none. */
export function numberOf(limit: Limit): number | null {
  const value = typeof limit === 'number' ? limit : limit.trim() === '' ? Number.NaN : Number(limit);
  return Number.isNaN(value) ? null : value;
}

/** A rule's text is written in the rule's notation, whatever holds the column's times. */
function timeLiteral(engineType: string, type: ValueType, notation: Notation | undefined): TypedValue['literal'] {
  const plain = literalOf(zoned(engineType));
  const as = type === 'date' ? 'date' : 'time';
  if (notation === undefined) return plain;
  return (value) => (typeof value === 'string' ? notationValue(quoteText(value), as, notation) : plain(value));
}

function zoned(type: string): string {
  return type.startsWith('TIMESTAMP WITH TIME ZONE') ? 'TIMESTAMPTZ' : 'TIMESTAMP';
}

/** NaN is no limit: nothing lies beside it. */
function literalOf(engineType: string): TypedValue['literal'] {
  return (value) =>
    engineType === 'DOUBLE' && /nan/i.test(String(value))
      ? 'NULL::DOUBLE'
      : readAs(quoteText(String(value)), engineType);
}

const WHOLE = /^[+-]?\d{1,38}(\.0*)?$/;

/** A whole number is compared with a fraction as a double; otherwise 0.5 would become 1. */
function wholeLiteral(type: string): TypedValue['literal'] {
  const wide = /^U?HUGEINT$|^UBIGINT$/.test(type);
  return (value) => {
    const text = typeof value === 'number' ? plainDigits(value) : String(value).trim();
    if (!WHOLE.test(text)) return readAs(quoteText(text), 'DOUBLE');
    const digits = text.replace(/\.0*$/, '');
    const fits = !wide && digits.replace(/^[+-]/, '').length <= 18;
    return readAs(quoteText(digits), fits ? 'BIGINT' : 'HUGEINT');
  };
}

function plainDigits(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e38 ? BigInt(value).toString() : String(value);
}
