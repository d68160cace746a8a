import { type Json, PlumblineError } from '@plumbline/core';
import canonicalize from 'canonicalize';

/**
 * Any plain value (interfaces, records, arrays) as JSON; absent properties are left out.
 * A number that is not finite throws `INVARIANT_BROKEN` instead of becoming null: write it with `jsonNumber`.
 */
export function toJson(value: unknown): Json {
  return JSON.parse(
    JSON.stringify(value, (key, item: unknown) => {
      if (typeof item !== 'number' || Number.isFinite(item)) return item;
      throw broken(`"${key}" must be a finite number: current value is ${item}`);
    }) ?? 'null',
  );
}

/** JSON in its canonical form (RFC 8785): the same value always gives the same bytes. */
export function canonicalJson(value: Json): string {
  const written = canonicalize(toJson(value));
  if (written === undefined) throw broken('the value must be JSON');
  return written;
}

function broken(reason: string): PlumblineError {
  return new PlumblineError('INVARIANT_BROKEN', `Cannot write JSON: ${reason}`, 'report it at the project');
}

/** A number as JSON: itself when finite, else the string "NaN", "Infinity" or "-Infinity". */
export function jsonNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
