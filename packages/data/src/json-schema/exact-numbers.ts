import type { Json } from '@plumbline/core';

/** JSON with whole numbers that a double cannot hold. */
export interface ExactJson {
  /** Such numbers are the nearest double here. */
  readonly value: Json;
  /** What they are in truth, by the object or list they stand in and their key. */
  readonly exact: ExactNumbers;
}

/** A whole number beyond ±(2^53 − 1) by where it stands. */
export type ExactNumbers = Pick<WeakMap<object, ReadonlyMap<string, bigint>>, 'get'>;

/** May the text hold a whole number that a double cannot? Never false where it does. */
export function mayBeInexact(text: string): boolean {
  return /\d{16}/.test(text);
}

/** Reads JSON without losing digits of whole numbers. Throws `SyntaxError`. */
export function parseExact(text: string): ExactJson {
  const exact = new WeakMap<object, Map<string, bigint>>();
  const keep = function (this: unknown, key: string, value: unknown, ...rest: readonly unknown[]): unknown {
    const written = sourceOf(rest[0]);
    if (typeof value !== 'number' || written === null || typeof this !== 'object' || this === null) return value;
    if (Number.isSafeInteger(value) || !/^-?\d+$/.test(written)) return value;
    exact.set(this, (exact.get(this) ?? new Map<string, bigint>()).set(key, BigInt(written)));
    return value;
  };
  return { value: JSON.parse(text, keep), exact };
}

/** The engine tells how a number was written as a third argument. */
function sourceOf(context: unknown): string | null {
  if (typeof context !== 'object' || context === null || !('source' in context)) return null;
  return typeof context.source === 'string' ? context.source : null;
}

/** Text that is equal for equal JSON values and for no others: 1 and 1.0 are equal, the order of keys does not count. */
export function identityOf(value: unknown, exact: ExactNumbers, held?: { in: object; key: string }): string {
  if (typeof value === 'number')
    return String(held === undefined ? value : (exact.get(held.in)?.get(held.key) ?? value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inside = (key: string, child: unknown): string => identityOf(child, exact, { in: value, key });
  if (Array.isArray(value)) return `[${value.map((child, index) => inside(String(index), child)).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${inside(key, child)}`).join(',')}}`;
}
