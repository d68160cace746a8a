import type { Notation } from '../checks/notation.ts';
import { quoteRegex } from './strptime-format.ts';
import type { Field } from './table-schema.ts';

const EXPONENT = '(?:[eE][+-]?[0-9]+)?';
const NOT_FINITE = '|[+-]?(?:[iI][nN][fF])|[nN][aA][nN]';

/** Is a number field written in a way of its own? */
export function isOwnNotation({ decimalChar = '.', groupChar, bareNumber = true }: Field): boolean {
  return decimalChar !== '.' || groupChar !== undefined || !bareNumber;
}

/** How the text of a `number` or `integer` field is written. Groups may stand anywhere, as in the reference implementation. */
export function numberNotation(field: Field, kind: 'number' | 'integer'): Notation {
  const { decimalChar = '.', groupChar, bareNumber = true } = field;
  const digit = groupChar === undefined ? '[0-9]' : `(?:[0-9]|${quoteRegex(groupChar)})`;
  const point = quoteRegex(decimalChar);
  const whole = `[0-9]${digit}*`;
  const magnitude = kind === 'integer' ? whole : `(?:${whole}(?:${point}${digit}*)?|${point}${whole})${EXPONENT}`;
  const looks = bareNumber
    ? `[+-]?${magnitude}${kind === 'number' ? NOT_FINITE : ''}`
    : `[^-0-9]*-?${magnitude}[^0-9]*`;
  const taken = [
    ...(bareNumber ? [] : ['^[^-0-9]*', '[^0-9]*$']),
    ...(groupChar === undefined ? [] : [quoteRegex(groupChar)]),
  ];
  return {
    looks,
    ...(taken.length === 0 ? {} : { without: taken.join('|') }),
    ...(kind === 'integer' || decimalChar === '.' ? {} : { decimal: decimalChar }),
  };
}
