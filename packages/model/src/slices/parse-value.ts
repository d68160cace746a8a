import type { SliceRange, SliceValue } from './selector.ts';
import type { TokenReader } from './token-reader.ts';

const NUMBER = /^[+-]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:[eE][+-]?\d{1,4})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A value, quoted or one bare word. */
export function readValue(reader: TokenReader): SliceValue {
  const { kind, text } = reader.next;
  if (kind !== 'quoted' && kind !== 'word') throw reader.refuse('a value must stand here');
  reader.take();
  return { text, number: numberOf(text) };
}

/** A number or a date. */
export function readNumeric(reader: TokenReader): SliceValue {
  const { kind, text } = reader.next;
  const number = kind === 'quoted' || kind === 'word' ? numberOf(text) : null;
  if (number === null) throw reader.refuse('a number or a date (2024-01-31) must stand here');
  reader.take();
  return { text, number };
}

/** `[18, 30)`, `(0, 1]`; `-inf` and `inf` leave a side open. */
export function readRange(reader: TokenReader): SliceRange {
  const includesLow = reader.next.text === '[';
  reader.take();
  const low = readEnd(reader, '-inf');
  if (!reader.accepts(',')) throw reader.refuse('a comma must part the ends of a range');
  const high = readEnd(reader, 'inf');
  const end = reader.next;
  if (!reader.accepts(']') && !reader.accepts(')')) throw reader.refuse('"]" or ")" must close the range');
  if (low?.number != null && high?.number != null && !(low.number <= high.number)) {
    throw reader.refuse('the ends of the range before it must ascend');
  }
  return { low, high, includesLow, includesHigh: end.text === ']' };
}

function readEnd(reader: TokenReader, open: string): SliceValue | null {
  return reader.accepts(open) ? null : readNumeric(reader);
}

/** The number a text is, or the milliseconds since 1970 (UTC) of an ISO 8601 date; null for anything else. */
export function numberOf(text: string): number | null {
  if (NUMBER.test(text)) return Number.isFinite(Number(text)) ? Number(text) : null;
  if (!DATE.test(text)) return null;
  // Without an offset a time would be read in the time zone of the machine.
  const isLocal = text.includes('T') && !/(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const time = Date.parse(isLocal ? `${text}Z` : text);
  return Number.isNaN(time) ? null : time;
}
