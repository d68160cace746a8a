import { isJsonObject, parseJson } from '@plumbline/boundary';
import { type Json, NAME_CHARS_MAX, PlumblineError } from '@plumbline/core';

/** Size of a metrics file at most, and how many metrics it may hold. */
export const METRICS_BYTES_MAX = 4 * 1024 * 1024;
const METRICS_MAX = 1000;

const NON_FINITE: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
};

/**
 * Metrics as a training command writes them: `{"<name>": number}` or `{"metrics": {…}}`. NaN and Infinity are taken bare, as
 * Python writes them, and as strings; null is NaN, because that is what JavaScript makes of it. Throws `COMMAND_OUTPUT` for
 * anything else, and for no metric at all.
 */
export function parseMetrics(written: string, what: string): Readonly<Record<string, number>> {
  const document = parseJson(quoteBareNumbers(written), what, { code: 'COMMAND_OUTPUT', fix: FIX });
  const metrics = isJsonObject(document) && isJsonObject(document['metrics']) ? document['metrics'] : document;
  if (!isJsonObject(metrics)) throw broken(what, 'an object of numbers', JSON.stringify(metrics).slice(0, 60));
  const entries = Object.entries(metrics).map(([name, value]) => [name, toNumber(name, value, what)] as const);
  if (entries.length === 0) throw broken(what, 'an object with at least one number', '{}');
  if (entries.length > METRICS_MAX) throw broken(what, `at most ${METRICS_MAX} numbers`, String(entries.length));
  const long = entries.find(([name]) => name.length > NAME_CHARS_MAX);
  if (long !== undefined) throw broken(what, `names of at most ${NAME_CHARS_MAX} characters`, long[0].slice(0, 60));
  return Object.fromEntries(entries);
}

const FIX = 'write {"<metric>": number, …} or {"metrics": {…}} as JSON';
const STRING_OR_BARE = /("(?:[^"\\]|\\.)*")|(-?\bInfinity\b|\bNaN\b)/g;

/** JSON has no word for them, and Python's `json.dump` writes them all the same. */
function quoteBareNumbers(written: string): string {
  return written.replace(STRING_OR_BARE, (found, quoted: string | undefined) => quoted ?? `"${found}"`);
}

function toNumber(name: string, value: Json, what: string): number {
  if (typeof value === 'number') return value;
  if (value === null) return Number.NaN;
  const special = typeof value === 'string' && Object.hasOwn(NON_FINITE, value) ? NON_FINITE[value] : undefined;
  if (special !== undefined) return special;
  throw broken(what, `a number under "${name}"`, JSON.stringify(value).slice(0, 60));
}

function broken(what: string, wanted: string, found: string): PlumblineError {
  return new PlumblineError(
    'COMMAND_OUTPUT',
    `Cannot read ${what}: it must be ${wanted}: current value is ${found}`,
    FIX,
  );
}
