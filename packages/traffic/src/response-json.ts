import { JSON_DEPTH_MAX, type Json } from '@plumbline/core';

/** The body of a JSON answer, or undefined where it cannot be read. */
export function parseResponseJson(text: string): Json | undefined {
  const value = parse(text) ?? (/NaN|Infinity/.test(text) ? parse(quoteBareNumbers(text)) : undefined);
  return value !== undefined && isShallow(value, JSON_DEPTH_MAX) ? value : undefined;
}

function parse(text: string): Json | undefined {
  try {
    return /\d{16}/.test(text) ? JSON.parse(text, keepLongIntegers) : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Integers beyond 2^53 stay as written, as text: rounded, two different labels would look the same. */
function keepLongIntegers(_key: string, value: Json, context?: { readonly source?: string }): Json {
  if (typeof value !== 'number' || Number.isSafeInteger(value) || context?.source === undefined) return value;
  return /^-?\d+$/.test(context.source) ? context.source : value;
}

/**
 * Some servers write bare `NaN` and `Infinity`, which is not JSON, others write null for NaN: here NaN becomes null in
 * both cases, and infinities become text. Strings are left alone.
 */
function quoteBareNumbers(text: string): string {
  return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (token) => {
    if (token.startsWith('"')) return token;
    return token === 'NaN' ? 'null' : `"${token}"`;
  });
}

function isShallow(value: Json, depthLeft: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depthLeft > 0 && Object.values(value).every((child: Json) => isShallow(child, depthLeft - 1));
}
