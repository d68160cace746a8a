import { quoteList, quoteText } from '../engine/sql.ts';
import type { Notation } from './notation.ts';
import type { ValueType } from './row-test.ts';

/** How a value of each type is read from text that is written as the engine writes it. */
const READ: Readonly<Record<ValueType, (text: string) => string>> = {
  integer: (text) => `CASE WHEN regexp_full_match(${text}, '[+-]?[0-9]{1,38}') THEN TRY_CAST(${text} AS HUGEINT) END`,
  number: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  string: (text) => text,
  boolean: (text) => `TRY_CAST(${text} AS BOOLEAN)`,
  // The plain cast drops an offset, and the one with time zones takes the machine's for text without one.
  time: (text) =>
    `CASE WHEN regexp_matches(${text}, '(Z|[+-][0-9]{2}(:?[0-9]{2})?)$') AND regexp_matches(${text}, ':') ` +
    `THEN timezone('UTC', TRY_CAST(${text} AS TIMESTAMPTZ)) ELSE TRY_CAST(${text} AS TIMESTAMP) END`,
  date: (text) => `TRY_CAST(${text} AS DATE)`,
  clock: (text) => `TRY_CAST(${text} AS TIME)`,
};

const TIME_OF: Readonly<Partial<Record<ValueType, (time: string) => string>>> = {
  time: (time) => time,
  date: (time) => `CAST(${time} AS DATE)`,
  clock: (time) => `CAST(${time} AS TIME)`,
};

/** SQL of what text (SQL of type VARCHAR) stands for by a notation; null where it is not written so, or where it is null. */
export function notationValue(text: string, as: ValueType, notation: Notation): string {
  const { looks, truths } = notation;
  if (truths !== undefined) {
    const word = (words: readonly string[], value: boolean): string =>
      words.length === 0 ? '' : `WHEN list_contains(${quoteList(words)}, ${text}) THEN ${value} `;
    return `(CASE ${word(truths.yes, true)}${word(truths.no, false)}ELSE NULL::BOOLEAN END)`;
  }
  const bare = as === 'integer' || as === 'number' ? `trim(${text})` : text;
  const value = readText(bare, as, notation);
  return looks === undefined
    ? `(${value})`
    : `(CASE WHEN regexp_full_match(${bare}, ${quoteText(looks)}) THEN ${value} END)`;
}

function readText(text: string, as: ValueType, { without, decimal, format }: Notation): string {
  if (format !== undefined) return timeOf(text, as, format);
  const bare = without === undefined ? text : `regexp_replace(${text}, ${quoteText(without)}, '', 'g')`;
  const pointed = decimal === undefined || decimal === '.' ? bare : `replace(${bare}, ${quoteText(decimal)}, '.')`;
  return READ[as](pointed);
}

/** `Z` is an offset as well, which the engine's `%z` does not know. */
function timeOf(text: string, as: ValueType, format: string): string {
  const hasOffset = /(?<!%)(%%)*%z/.test(format);
  const read = hasOffset
    ? `timezone('UTC', try_strptime(regexp_replace(${text}, 'Z$', '+00:00'), ${quoteText(format)}))`
    : `try_strptime(${text}, ${quoteText(format)})`;
  return (TIME_OF[as] ?? TIME_OF.time!)(read);
}
