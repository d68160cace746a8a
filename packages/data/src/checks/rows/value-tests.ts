import { quoteNumber } from '../../engine/sql.ts';
import { isFloating } from '../../table/column-kind.ts';
import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import type { Bounds } from '../bounds.ts';
import { asDouble, asText, decoded, ENGINE_TYPES, fits, isInfinite, isNaNValue, readAs } from '../dialect.ts';
import { notationValue } from '../notation-value.ts';
import { oneOf } from '../predicate-sql.ts';
import type { RowTest, ValueType } from '../row-test.ts';
import { isMissing, type TypedValue, typedValue } from '../typed-value.ts';

/** A test of one kind. */
export type Test<K extends RowTest['kind']> = Extract<RowTest, { readonly kind: K }>;

/** Is there a value, or is there none? */
export function presenceHolds(test: Test<'present' | 'missing'>, column: TableColumn): string {
  if (test.kind === 'present' && test.nan === true) return `${engineValue(column)} IS NOT NULL`;
  return test.kind === 'missing' ? isMissing(column) : `NOT ${isMissing(column)}`;
}

/** A null holds, and text that is no number does where text is to be read as numbers. Other text is finite. */
export function finiteHolds({ nan, infinite, as }: Test<'finite'>, column: TableColumn): string {
  const reads = column.kind === 'string' && as === 'number';
  if (!isFloating(column.type) && !reads) return 'true';
  const value = reads ? readAs(engineValue(column), 'DOUBLE') : engineValue(column);
  const only = nan === true || infinite === true;
  const wrong = [
    ...(only && nan !== true ? [] : [isNaNValue(value)]),
    ...(only && infinite !== true ? [] : [isInfinite(value)]),
  ];
  return `NOT coalesce(${wrong.join(' OR ')}, false)`;
}

/** Can the value be read as the type? `TRY_CAST` alone would round "1.5" to a whole number and cut the hour off a date. */
export function typeHolds({ type, notation }: Test<'type'>, column: TableColumn): string {
  const { kind } = column;
  const sql = engineValue(column);
  if (kind === 'string') {
    const text = asText(sql);
    return notation === undefined ? textReads(text, type) : `${notationValue(text, type, notation)} IS NOT NULL`;
  }
  if (type === 'string') return column.type === 'BLOB' ? `${decoded(sql)} IS NOT NULL` : 'false';
  if (kind === type || (type === 'number' && kind === 'integer')) return 'true';
  if (type === 'clock') return column.type.startsWith('TIME') && kind === 'other' ? 'true' : 'false';
  if (type === 'integer' && kind === 'number') {
    const value = asDouble(sql);
    return `isfinite(${value}) AND ${value} = trunc(${value})`;
  }
  if (type === 'date' && kind === 'time')
    return `CAST(${sql} AS TIMESTAMP) = CAST(CAST(CAST(${sql} AS TIMESTAMP) AS DATE) AS TIMESTAMP)`;
  return 'false';
}

function textReads(text: string, type: ValueType): string {
  if (type === 'string') return 'true';
  if (type === 'integer') return fits(`trim(${text})`, '[+-]?[0-9]{1,38}');
  const read = `${readAs(text, ENGINE_TYPES[type])} IS NOT NULL`;
  return type === 'date' ? `${fits(`trim(${text})`, '[0-9]{1,6}-[0-9]{1,2}-[0-9]{1,2}')} AND ${read}` : read;
}

/** NaN lies in no range. */
export function betweenHolds({ bounds, as, unreadable, notation }: Test<'between'>, column: TableColumn): string {
  const limits = [bounds.min, bounds.max].filter((limit) => limit !== undefined);
  const value = typedValue(column, { as, values: limits, notation });
  return readable(value, unreadable, within(value, bounds));
}

/** The legal values, or the illegal ones. */
export function oneOfHolds({ values, negate, as, unreadable, notation }: Test<'one-of'>, column: TableColumn): string {
  const value = typedValue(column, { as, values, notation });
  const literals = values.map(value.literal);
  // A fraction is no whole number, and would make the engine compare all of them as doubles.
  const legal = column.kind === 'integer' ? literals.filter((literal) => !literal.endsWith('AS DOUBLE)')) : literals;
  const found = oneOf(value.sql, legal);
  return readable(value, unreadable, negate === true ? `NOT coalesce(${found}, false)` : found);
}

const CLOSE = '1e-9';

/** A whole multiple: exact for whole numbers, else the quotient is whole to 1e-9. */
export function multipleHolds({ of }: Test<'multiple-of'>, column: TableColumn): string {
  const value = typedValue(column, { as: 'number', values: [] }).sql;
  if (column.kind === 'integer' && Number.isSafeInteger(of) && of !== 0) return `${value} % ${of} = 0`;
  const share = `(${asDouble(value)} / ${quoteNumber(of)})`;
  return `isfinite(${share}) AND abs(${share} - round(${share})) <= ${CLOSE} * greatest(1, abs(${share}))`;
}

/** Characters of text (code points), items of a list, or entries of a map; of anything else the characters of its text. */
export function lengthHolds({ bounds }: Test<'length'>, column: TableColumn): string {
  const sql = engineValue(column);
  const length = /\]$/.test(column.type)
    ? `len(${sql})`
    : column.type.startsWith('MAP(')
      ? `cardinality(${sql})`
      : `length(${asText(sql)})`;
  const value: TypedValue = { sql: length, literal: (limit) => asDouble(`'${Number(limit)}'`), floating: false };
  return within(value, bounds);
}

function readable(value: TypedValue, unreadable: 'breaks' | 'holds' | undefined, holds: string): string {
  return unreadable === 'holds' ? `(${value.sql} IS NULL OR ${holds})` : `(${value.sql} IS NOT NULL AND ${holds})`;
}

/** A value between limits; one that cannot be compared lies in none, nor outside. The engine takes NaN for the greatest number. */
export function within({ sql, literal, floating }: TypedValue, bounds: Bounds): string {
  const { min, max, minStrict, maxStrict, outside } = bounds;
  const sides = [
    ...(min === undefined ? [] : [`${sql} ${minStrict === true ? '>' : '>='} ${literal(min)}`]),
    ...(max === undefined ? [] : [`${sql} ${maxStrict === true ? '<' : '<='} ${literal(max)}`]),
  ];
  const inside = sides.length === 0 ? 'true' : sides.join(' AND ');
  const guard = floating && (max === undefined || outside === true) ? `NOT ${isNaNValue(sql)} AND ` : '';
  return `(${guard}${outside === true ? `NOT (${inside})` : inside})`;
}
