import { addPart, couldBeDay, type DateParts, isDate, noParts, resolveDate } from './date-parts.ts';
import { timeTokens } from './time-tokens.ts';
import { halfOfDay, isPassedOver, isWeekday, isZoneName, monthOf, unitOf } from './time-words.ts';

/** A longer text is no time. */
export const TIME_CHARS_MAX = 200;

/** What has been read so far. */
interface Reading {
  readonly tokens: readonly string[];
  at: number;
  readonly date: DateParts;
  hour: number | null;
  minute: number | null;
  second: number | null;
  weekday: boolean;
  zone: string | null;
  offset: boolean;
}

/**
 * Does a text tell a time in a notation that people use, as Python's dateutil reads it (month before day, no other words)? Linear in the
 * text. A day without a year is one of a leap year. Oracle: dateutil 2.9.
 */
export function isTimeLike(text: string): boolean {
  if (text.length > TIME_CHARS_MAX) return false;
  const reading: Reading = {
    tokens: timeTokens(text),
    at: 0,
    date: noParts(),
    hour: null,
    minute: null,
    second: null,
    weekday: false,
    zone: null,
    offset: false,
  };
  for (; reading.at < reading.tokens.length; reading.at += 1) if (!readToken(reading)) return false;
  return isTime(reading);
}

function isTime({ date, hour, minute, second, weekday, zone, offset }: Reading): boolean {
  const found = resolveDate(date);
  if (found === null || !isDate(found)) return false;
  const clock = [hour, minute, second];
  const tells = date.values.length > 0 || weekday || zone !== null || offset || clock.some((part) => part !== null);
  return tells && isPart(hour, 24) && isPart(minute, 60) && isPart(second, 60);
}

function isPart(value: number | null, below: number): boolean {
  return value === null || (value >= 0 && value < below);
}

/** Reads one token, and those that belong to it; false where it makes no sense. */
function readToken(reading: Reading): boolean {
  const { tokens, at } = reading;
  const token = tokens[at]!;
  if (isNumeric(token)) return readNumber(reading, token);
  if (/^(nan|inf|infinity)$/i.test(token)) return false;
  if (isWeekday(token)) {
    reading.weekday = true;
    return true;
  }
  const month = monthOf(token);
  if (month !== null) return readMonth(reading, month);
  const half = halfOfDay(token);
  if (half !== null) return readHalf(reading, half);
  const isZone = reading.hour !== null && reading.zone === null && !reading.offset && isZoneName(token);
  if (isZone) {
    reading.zone = token;
    return true;
  }
  if (reading.hour !== null && (token === '+' || token === '-')) return readOffset(reading);
  return isPassedOver(token);
}

function isNumeric(token: string | undefined): token is string {
  return token !== undefined && /^\d+(\.\d*)?$|^\.\d+$/.test(token);
}

/** `Jan-01[-99]`, `Jan of 01`, or the month alone. */
function readMonth(reading: Reading, month: number): boolean {
  const { tokens, at, date } = reading;
  if (!addPart(date, month, 'month')) return false;
  const sign = tokens[at + 1];
  if (sign === '-' || sign === '/') {
    if (!addPart(date, tokens[at + 2] ?? '')) return false;
    reading.at += 2;
    if (tokens[at + 3] !== sign || at + 3 >= tokens.length) return true;
    reading.at += 2;
    return addPart(date, tokens[at + 4] ?? '');
  }
  const pertains =
    at + 4 < tokens.length && sign === ' ' && tokens[at + 3] === ' ' && tokens[at + 2]?.toLowerCase() === 'of';
  if (!pertains) return true;
  reading.at += 4;
  return /^\d+$/.test(tokens[at + 4]!) ? addPart(date, `20${tokens[at + 4]}`.slice(-4), 'year') : true;
}

function readHalf(reading: Reading, half: 'am' | 'pm'): boolean {
  if (reading.hour === null || reading.hour > 12) return false;
  reading.hour = inHalf(reading.hour, half);
  return true;
}

function inHalf(hour: number, half: 'am' | 'pm'): number {
  if (half === 'pm' && hour < 12) return hour + 12;
  return half === 'am' && hour === 12 ? 0 : hour;
}

/** `+0300`, `+03:00`, `+3`, with a name in parentheses behind. */
function readOffset(reading: Reading): boolean {
  const { tokens, at } = reading;
  const digits = tokens[at + 1] ?? '';
  reading.offset = true;
  reading.at += 1;
  if (!/^\d+$/.test(digits)) return false;
  if (digits.length !== 4) {
    if (tokens[at + 2] === ':' && at + 2 < tokens.length) {
      if (!/^\d+$/.test(tokens[at + 3] ?? '')) return false;
      reading.at += 2;
    } else if (digits.length > 2) return false;
  }
  const after = reading.at;
  const named = isPassedOver(tokens[after + 1]) && tokens[after + 2] === '(' && tokens[after + 4] === ')';
  const name = tokens[after + 3] ?? '';
  if (named && name.length >= 3 && reading.zone === null && isZoneName(name)) {
    reading.zone = name;
    reading.at += 4;
  }
  return true;
}

/** A number is a part of a date or of a clock: its length and what stands beside it tell which. */
function readNumber(reading: Reading, token: string): boolean {
  const { tokens, at, date } = reading;
  const next = tokens[at + 1];
  const { length } = token;
  const value = Number(token);
  const isClock =
    date.values.length === 3 &&
    (length === 2 || length === 4) &&
    reading.hour === null &&
    (next === undefined || (next !== ':' && unitOf(next) === null));
  if (isClock) return setClock(reading, [token.slice(0, 2), length === 4 ? token.slice(2) : null, null]);
  if (length === 6 || (length > 6 && token.indexOf('.') === 6)) {
    if (date.values.length > 0 || token.includes('.'))
      return setClock(reading, [token.slice(0, 2), token.slice(2, 4), token.slice(4)]);
    return [token.slice(0, 2), token.slice(2, 4), token.slice(4)].every((part) => addPart(date, part));
  }
  if ([8, 12, 14].includes(length)) return readCompact(reading, token);
  const unit = unitBeside(reading);
  if (unit !== null) return readWithUnit(reading, token, unit);
  if (next === ':' && at + 2 < tokens.length) return readColons(reading, token);
  if (next === '-' || next === '/' || next === '.') return readSeparated(reading, token, next);
  if (next === undefined || isPassedOver(next)) return readAlone(reading, token);
  const half = halfOfDay(next);
  if (half !== null && value < 24) {
    reading.hour = inHalf(Math.trunc(value), half);
    reading.at += 1;
    return true;
  }
  return couldBeDay(date, value) && addPart(date, value);
}

type Clock = readonly [hour: string, minute: string | null, second: string | null];

function setClock(reading: Reading, [hour, minute, second]: Clock): boolean {
  const whole = [hour, minute].every((part) => part === null || /^\d+$/.test(part));
  if (!whole || (second !== null && !/^\d+(\.\d*)?$/.test(second))) return false;
  reading.hour = Number(hour);
  if (minute !== null) reading.minute = Number(minute);
  if (second !== null) reading.second = Math.trunc(Number(second));
  return true;
}

/** `YYYYMMDD[hhmm[ss]]`. */
function readCompact(reading: Reading, token: string): boolean {
  if (!/^\d+$/.test(token)) return false;
  const { date } = reading;
  if (!addPart(date, token.slice(0, 4), 'year')) return false;
  if (!addPart(date, token.slice(4, 6)) || !addPart(date, token.slice(6, 8))) return false;
  if (token.length === 8) return true;
  return setClock(reading, [token.slice(8, 10), token.slice(10, 12), token.length > 12 ? token.slice(12) : null]);
}

interface Unit {
  /** 0 for hours, 1 for minutes, 2 for seconds. */
  readonly kind: number;
  /** The last token that belongs to it. */
  readonly end: number;
}

/** `10 h`, `10h`, or a number right behind one with a unit, which has the next smaller one. */
function unitBeside({ tokens, at }: Reading): Unit | null {
  const near = unitOf(tokens[at + 1]);
  if (near !== null) return { kind: near, end: at + 1 };
  const far = tokens[at + 1] === ' ' ? unitOf(tokens[at + 2]) : null;
  if (far !== null) return { kind: far, end: at + 2 };
  const before = at > 0 ? unitOf(tokens[at - 1]) : null;
  if (before !== null) return { kind: before + 1, end: at };
  const isLast = at > 1 && at === tokens.length - 1 && tokens[at - 1] === ' ';
  const earlier = isLast ? unitOf(tokens[at - 2]) : null;
  return earlier === null ? null : { kind: earlier + 1, end: at };
}

function readWithUnit(reading: Reading, token: string, { kind, end }: Unit): boolean {
  const value = Number(token);
  const rest = value % 1;
  if (kind === 0) {
    reading.hour = Math.trunc(value);
    if (rest > 0) reading.minute = Math.trunc(60 * rest);
  } else if (kind === 1) {
    setMinutes(reading, value);
  } else if (kind === 2) reading.second = Math.trunc(value);
  reading.at = end;
  return true;
}

/** Minutes, with seconds where they have a fraction; seconds told before are forgotten. */
function setMinutes(reading: Reading, minutes: number): void {
  reading.minute = Math.trunc(minutes);
  reading.second = minutes % 1 > 0 ? Math.trunc(60 * (minutes % 1)) : null;
}

/** `HH:MM[:SS[.ss]]`. */
function readColons(reading: Reading, token: string): boolean {
  const { tokens, at } = reading;
  const minutes = tokens[at + 2];
  if (!isNumeric(minutes)) return false;
  reading.hour = Math.trunc(Number(token));
  setMinutes(reading, Number(minutes));
  reading.at += 2;
  if (tokens[at + 3] !== ':' || at + 4 >= tokens.length) return true;
  const seconds = tokens[at + 4];
  if (!isNumeric(seconds)) return false;
  reading.second = Math.trunc(Number(seconds));
  reading.at += 2;
  return true;
}

/** `01-13[-99]`, `13/Jan/99`. */
function readSeparated(reading: Reading, token: string, sign: string): boolean {
  const { tokens, at, date } = reading;
  if (!addPart(date, token)) return false;
  reading.at += 1;
  const second = tokens[at + 2];
  if (second === undefined || isPassedOver(second)) return true;
  if (!addWritten(date, second)) return false;
  reading.at += 1;
  if (tokens[at + 3] !== sign || at + 3 >= tokens.length) return true;
  reading.at += 2;
  return addWritten(date, tokens[at + 4] ?? '');
}

function addWritten(date: DateParts, word: string): boolean {
  const month = monthOf(word);
  return month === null ? addPart(date, word) : addPart(date, month, 'month');
}

/** A number by itself is a part of the date, or the hour where `am` or `pm` follows. */
function readAlone(reading: Reading, token: string): boolean {
  const { tokens, at, date } = reading;
  const half = halfOfDay(tokens[at + 2]);
  reading.at += 1;
  if (half === null || at + 2 >= tokens.length) return addPart(date, Number(token));
  reading.hour = inHalf(Math.trunc(Number(token)), half);
  reading.at += 1;
  return true;
}
