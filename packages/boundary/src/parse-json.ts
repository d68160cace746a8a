import { type ErrorCode, JSON_DEPTH_MAX, type Json, messageOf, PlumblineError } from '@plumbline/core';
import { isTooDeep } from './json-depth.ts';

/** How `parseJson` reports what it cannot read. */
export interface ParseOptions {
  readonly code?: ErrorCode;
  readonly fix?: string;
}

/**
 * Text to JSON. Refuses nesting deeper than `JSON_DEPTH_MAX` and numbers like `1e999`, which would read as infinite, and drops nothing; `__proto__` becomes an own key, so it
 * cannot reach a prototype. Throws `CONFIG_SYNTAX` (or the code given) naming `what`.
 */
export function parseJson(text: string, what: string, options: ParseOptions = {}): Json {
  const fail = (reason: string, cause?: unknown): PlumblineError =>
    new PlumblineError(
      options.code ?? 'CONFIG_SYNTAX',
      `Cannot read ${what}: it must be JSON: ${reason}`,
      options.fix ?? `correct ${what}`,
      { cause },
    );
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fail(messageOf(cause), cause);
  }
  if (isTooDeep(value)) throw fail(`it is nested deeper than ${JSON_DEPTH_MAX} levels`);
  if (!isFiniteThroughout(value)) throw fail('it holds a number beyond the range of doubles');
  return value;
}

/** Can it be written as JSON again? */
function isFiniteThroughout(value: Json): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isFiniteThroughout);
}
