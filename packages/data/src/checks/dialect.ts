import { quoteText } from '../engine/sql.ts';
import type { ValueType } from './row-test.ts';

/**
 * How DuckDB spells what checks ask. Everything else in this folder is SQL that other engines know too: a second engine needs a second
 * file like this one.
 */

/** The engine's type for each type a rule can name. */
export const ENGINE_TYPES: Readonly<Record<ValueType, string>> = {
  integer: 'HUGEINT',
  number: 'DOUBLE',
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
  date: 'DATE',
  clock: 'TIME',
};

/** The value as another type, null where it cannot be read so. */
export function readAs(value: string, engineType: string): string {
  return `TRY_CAST(${value} AS ${engineType})`;
}

/** The value as text. */
export function asText(value: string): string {
  return `CAST(${value} AS VARCHAR)`;
}

/** Bytes as text, null where they are no UTF-8. */
export function decoded(bytes: string): string {
  return `TRY(decode(${bytes}))`;
}

/** The value as a double, which JavaScript reads as it is. */
export function asDouble(value: string): string {
  return `CAST(${value} AS DOUBLE)`;
}

/** How many rows fulfil a condition; one that is null does not. The engine counts values much faster than rows behind a FILTER. */
export function countWhere(condition: string): string {
  return asDouble(`count(CASE WHEN ${condition} THEN 1 END)`);
}

/** How many values are not null. */
export function countOfValues(value: string): string {
  return asDouble(`count(${value})`);
}

/** The value in rows that fulfil a condition, else null, which aggregates pass over. No condition: the value. */
export function onlyWhere(value: string, condition: string | null): string {
  return condition === null ? value : `CASE WHEN ${condition} THEN ${value} END`;
}

/** Is a floating value NaN? */
export function isNaNValue(value: string): string {
  return `isnan(${asDouble(value)})`;
}

/** Is a floating value infinite? */
export function isInfinite(value: string): string {
  return `isinf(${asDouble(value)})`;
}

/** Is the regular expression (RE2) found in the text? */
export function foundIn(text: string, regex: string): string {
  return `regexp_matches(${text}, ${quoteText(regex)})`;
}

/** Does the whole text fit the regular expression (RE2)? */
export function fits(text: string, regex: string): string {
  return `regexp_full_match(${text}, ${quoteText(regex)})`;
}

/** Text read by strptime's format, null where it does not fit. */
export function parsedTime(text: string, format: string): string {
  return `try_strptime(${text}, ${quoteText(format)})`;
}

/** Is the text JSON? */
export function isJson(text: string): string {
  return `json_valid(${text})`;
}

/** A value of any kind as JSON text. */
export function jsonText(value: string): string {
  return `CAST(to_json(${value}) AS VARCHAR)`;
}

/** Microseconds since 1970 of a time. */
export function epochMicros(time: string): string {
  return asDouble(`epoch_us(CAST(${time} AS TIMESTAMP))`);
}

/** A value of the data with at least that share of values at or below it. */
export function discreteQuantile(value: string, share: number): string {
  return `quantile_disc(${value}, ${decimal(share)})`;
}

/** A quantile, interpolated between the two values around (n − 1)·share. */
export function linearQuantile(value: string, share: number): string {
  return `quantile_cont(${asDouble(value)}, ${decimal(share)})`;
}

/** The sum of doubles with the error of a single addition, whatever their order. */
export function exactSum(value: string): string {
  return `fsum(${asDouble(value)})`;
}

/** The mean, likewise. */
export function exactMean(value: string): string {
  return `favg(${asDouble(value)})`;
}

const HUGE = '1e150';

/**
 * The sample standard deviation (n − 1) of the finite values. The engine's own sum of squares overflows, which is an error there, so huge
 * values are taken on a smaller scale.
 */
export function sampleDeviation(value: string, condition: string | null): string {
  const x = asDouble(onlyWhere(value, condition));
  const usual = `stddev_samp(CASE WHEN abs(${x}) < ${HUGE} THEN ${x} END)`;
  const huge = `stddev_samp(CASE WHEN isfinite(${x}) THEN ${x} / power(2, 600) END) * power(2, 600)`;
  return `CASE WHEN max(CASE WHEN isfinite(${x}) THEN abs(${x}) END) < ${HUGE} THEN ${usual} ELSE ${huge} END`;
}

/** Several values as one. */
export function together(values: readonly string[]): string {
  return `row(${values.join(', ')})`;
}

/** The engine's list. */
export function listOf(items: readonly string[]): string {
  return `[${items.join(', ')}]`;
}

/** The rows of a list of values. */
export function rowsOfList(items: readonly string[]): string {
  return `(SELECT unnest(${listOf(items)}))`;
}

/** The value of the row before, in the order the rows stand: the engine keeps it where a window has no order of its own. */
export function previous(value: string): string {
  return `lag(${value}) OVER ()`;
}

function decimal(share: number): string {
  return share.toFixed(17).replace(/0+$/, '0');
}
