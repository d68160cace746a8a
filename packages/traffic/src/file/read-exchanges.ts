import { type Guard, parseJson } from '@plumbline/boundary';
import { type Json, PlumblineError } from '@plumbline/core';
import { type Exchange, exchangeGuard, type NumberedExchange } from '../exchange.ts';
import { type Line, readLines } from './read-lines.ts';

/** A line that is not an exchange. */
export interface MalformedLine {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** Recorded traffic: files (absolute paths, read one after the other) and how much of them. */
export interface TrafficSource {
  readonly paths: readonly string[];
  /** At most so many valid exchanges, or null for all. */
  readonly requestsMax: number | null;
}

/**
 * The valid exchanges of the files in order. Malformed lines are skipped and handed to `onMalformed`; blank lines are
 * nothing. Memory is bounded by one line, whatever the size of the files.
 */
export async function* readExchanges(
  { paths, requestsMax }: TrafficSource,
  onMalformed: (malformed: MalformedLine, text: string | null) => void = () => {},
): AsyncGenerator<NumberedExchange> {
  const check = exchangeGuard();
  let index = 0;
  for (const file of paths) {
    for await (const line of readLines(file)) {
      if (index === requestsMax) return;
      if (line.text?.trim() === '') continue;
      const read = await readExchange(line, check);
      if ('reason' in read) onMalformed({ file, line: line.number, reason: read.reason }, line.text);
      else yield { index: index++, file, line: line.number, exchange: read.exchange };
    }
  }
}

async function readExchange(
  { text }: Line,
  check: Guard<Exchange>,
): Promise<{ exchange: Exchange } | { reason: string }> {
  if (text === null) return { reason: 'the line is too long' };
  if (losesDigits(text)) return { reason: 'a number does not survive reading: write the body as a string' };
  try {
    return { exchange: await check(parseJson(text, 'the line'), 'the line') };
  } catch (thrown) {
    if (thrown instanceof PlumblineError) return { reason: withoutValues(thrown) };
    throw thrown;
  }
}

/** Reasons are shown in public reports, recorded values are not. */
function withoutValues({ code, message }: PlumblineError): string {
  if (code === 'CONFIG_SYNTAX') return 'it is not JSON, or it is nested too deeply';
  return message
    .replace(/^Cannot read the line: /, '')
    .replaceAll(/: current value is (?:"(?:[^"\\]|\\.)*"?(?:\.\.\.)?|[^;]*)/g, '');
}

/** A number that JavaScript cannot hold would be sent, or compared, as another one. */
function losesDigits(text: string): boolean {
  if (!/\d{16}|\d[eE]\+?\d{3}/.test(text)) return false;
  let loses = false;
  const look = (_key: string, value: Json, context?: { readonly source?: string }): Json => {
    const isWhole = /^-?\d+$/.test(context?.source ?? '');
    if (typeof value === 'number') loses ||= !Number.isFinite(value) || (isWhole && !Number.isSafeInteger(value));
    return value;
  };
  try {
    JSON.parse(text, look);
  } catch {
    return false;
  }
  return loses;
}
