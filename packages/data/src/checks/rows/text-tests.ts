import { quoteText } from '../../engine/sql.ts';
import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import { asText, foundIn, isJson, parsedTime } from '../dialect.ts';
import type { Test } from './value-tests.ts';

/** Patterns are held against the value's text. */
export function matchesHolds({ syntax, patterns, need, escape: mark }: Test<'matches'>, column: TableColumn): string {
  const text = asText(engineValue(column));
  const like = (pattern: string): string =>
    `${text} LIKE ${quoteText(pattern)}${mark === undefined ? '' : ` ESCAPE ${quoteText(mark)}`}`;
  const found = patterns.map((pattern) => `(${syntax === 'regex' ? foundIn(text, pattern) : like(pattern)})`);
  if (found.length === 0) return need === 'any' ? 'false' : 'true';
  if (need === 'none') return `NOT (${found.join(' OR ')})`;
  return `(${found.join(need === 'all' ? ' AND ' : ' OR ')})`;
}

/** The whole text fits strptime's format. */
export function timeFormatHolds({ format }: Test<'time-format'>, column: TableColumn): string {
  return `${parsedTime(asText(engineValue(column)), format)} IS NOT NULL`;
}

/** Nested values are JSON by their nature; numbers and times are not text, and are not. */
export function jsonHolds(_test: Test<'json'>, column: TableColumn): string {
  if (column.kind === 'other') return 'true';
  return column.kind === 'string' ? isJson(asText(engineValue(column))) : 'false';
}
