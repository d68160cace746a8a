import type { Bounds, Limit } from '../bounds.ts';

/** A measured value as it is compared: whole numbers beyond doubles are exact, times are microseconds. */
export type Measured = number | bigint | string;

/**
 * Does a value lie where it must? What is neither finite nor comparable with a limit lies nowhere. An end that is not given is open, but
 * not to NaN.
 */
export function isWithin(value: Measured, bounds: Bounds, read: (limit: Limit) => Measured | null = limitOf): boolean {
  const { min, max, minStrict, maxStrict, outside } = bounds;
  if (typeof value === 'number' && Number.isNaN(value)) return false;
  const low = min === undefined ? null : compared(value, read(min));
  const high = max === undefined ? null : compared(value, read(max));
  if (low === 'no' || high === 'no') return false;
  const above = low === null || (minStrict === true ? low > 0 : low >= 0);
  const below = high === null || (maxStrict === true ? high < 0 : high <= 0);
  return outside === true ? !(above && below) : above && below;
}

/** A limit as a number, exact where it is whole; text stays text. */
export function limitOf(limit: Limit): Measured {
  if (typeof limit === 'number') return limit;
  const text = limit.trim();
  if (/^[+-]?\d+$/.test(text)) return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : limit;
}

/** The time in microseconds since 1970 that a limit says in ISO 8601, UTC unless it has an offset; null where it says none. */
export function microsOf(limit: Limit): number | null {
  const parts =
    /^(\d{4,6}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      String(limit).trim(),
    );
  if (parts === null) return null;
  const [, day, clock = '00:00', fraction = '', zone = 'Z'] = parts;
  const offset = /^z$/i.test(zone) ? 'Z' : zone.length === 3 ? `${zone}:00` : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  const ms = Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}${offset}`);
  return Number.isNaN(ms) ? null : ms * 1000 + Number(fraction.padEnd(6, '0').slice(0, 6));
}

function compared(value: Measured, limit: Measured | null): number | 'no' {
  if (limit === null) return 'no';
  if (typeof value === 'string' || typeof limit === 'string') {
    if (typeof value !== 'string' || typeof limit !== 'string') return 'no';
    return Buffer.compare(Buffer.from(value), Buffer.from(limit));
  }
  // Both operators compare a whole number with a double by value.
  return value < limit ? -1 : value > limit ? 1 : 0;
}
