import type { Notation } from '../checks/notation.ts';
import { quoteRegex } from './strptime-format.ts';
import type { Field } from './table-schema.ts';
import { CLOCK, DATE, DATE_TIME } from './text-patterns.ts';

/** How items of each type are written in a list; null: any text. Only default notations may stand there. */
export const ITEM_TYPES: Readonly<Record<string, string | null>> = {
  string: null,
  integer: '\\s*[+-]?[0-9]+\\s*',
  number: '\\s*(?:[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|[+-]?[iI][nN][fF]|[nN][aA][nN])\\s*',
  boolean: '(?:true|True|TRUE|1|false|False|FALSE|0)',
  datetime: DATE_TIME,
  date: DATE,
  time: CLOCK,
};

/** How the text of a `list` field is written: items of one type with a delimiter between them. */
export function listNotation({ delimiter = ',', itemType = 'string' }: Field): Notation {
  const item = ITEM_TYPES[itemType];
  if (item === null || item === undefined) return {};
  return { looks: `${item}(?:${quoteRegex(delimiter)}${item})*` };
}
