import { type ErrorCode, JSON_DEPTH_MAX, type Json, PlumblineError } from '@plumbline/core';

/** How `parseJson` reports what it cannot read. */
export interface ParseOptions {
  readonly code?: ErrorCode;
  readonly fix?: string;
}

/**
 * Text to JSON. Refuses nesting deeper than `JSON_DEPTH_MAX` and drops nothing; `__proto__` becomes an own key, so it
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
    throw fail(cause instanceof Error ? cause.message : String(cause), cause);
  }
  if (depthOf(value, 0) > JSON_DEPTH_MAX) throw fail(`it is nested deeper than ${JSON_DEPTH_MAX} levels`);
  return value;
}

function depthOf(value: Json, depth: number): number {
  if (typeof value !== 'object' || value === null || depth > JSON_DEPTH_MAX) return depth;
  let deepest = depth;
  for (const child of Object.values(value)) deepest = Math.max(deepest, depthOf(child, depth + 1));
  return deepest;
}
