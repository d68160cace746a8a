const MOMENT =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6})\d{0,6})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * A date or a moment as Great Expectations takes one, in plain ISO 8601: `2001-1-2` → `2001-01-02`, `2001-01-02 3:04Z` →
 * `2001-01-02T03:04:00Z`. Undefined where it is none, or no day of the calendar.
 */
export function readMoment(text: string): string | undefined {
  const found = MOMENT.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = ''] = found;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!isDay(date)) return undefined;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const tail = fraction === '' ? '' : `.${fraction}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${tail}${zone}`;
}

/** Milliseconds since 1970 of a moment that `readMoment` wrote; without a zone it is UTC. */
export function momentMs(moment: string): number {
  if (moment.length === 10) return Date.parse(moment);
  const isZoned = /(Z|[+-]\d{2}(:?\d{2})?)$/.test(moment.slice(10));
  if (!isZoned) return Date.parse(`${moment}Z`);
  return Date.parse(moment.replace(/([+-]\d{2})$/, '$1:00').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
}

/** A moment as Python writes one without a zone: no fraction where it is nothing. */
export function writeMoment(ms: number): string {
  return new Date(ms).toISOString().replace(/\.000Z$|Z$/, '');
}

function isDay(date: string): boolean {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}

function two(part: string | undefined): string {
  return (part ?? '0').padStart(2, '0');
}
