/** Numbers that make a date, in the order they stand, some of them known to be the year, the month or the day. */
export interface DateParts {
  readonly values: number[];
  readonly known: Map<'year' | 'month', number>;
}

/** A year, a month and a day, as far as they are told. */
export interface PlainDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The largest day or month there is; a greater number is a year. */
const DAY_MAX = 31;
const MONTH_MAX = 12;

/** No part yet. */
export function noParts(): DateParts {
  return { values: [], known: new Map() };
}

/** Adds one; more than two digits, or more than 100, make a year. False where it contradicts what is known. */
export function addPart(parts: DateParts, written: string | number, label?: 'year' | 'month'): boolean {
  const isYear = typeof written === 'number' ? written > 100 : /^\d{3,}$/.test(written);
  const meaning = isYear ? 'year' : label;
  if (isYear && (label === 'month' || Number(written) === 0)) return false;
  if (typeof written === 'string' && !/^\d+$/.test(written)) return false;
  if (meaning !== undefined && parts.known.has(meaning)) return false;
  if (meaning !== undefined) parts.known.set(meaning, parts.values.length);
  parts.values.push(Math.trunc(Number(written)));
  return true;
}

/** May a number be the day, beside what is known? */
export function couldBeDay({ values, known }: DateParts, value: number): boolean {
  const at = (part: 'year' | 'month'): number | undefined => {
    const place = known.get(part);
    return place === undefined ? undefined : values[place];
  };
  const month = at('month');
  return value >= 1 && value <= (month === undefined ? DAY_MAX : daysOf(at('year') ?? 2000, month));
}

/** What the numbers mean together, or null where they are too many. Month before day, unless it cannot be. */
export function resolveDate({ values, known }: DateParts): PlainDate | null {
  const [a, b, c] = values;
  const [yearAt, monthAt] = [known.get('year'), known.get('month')];
  if (values.length > 3) return null;
  const told = known.size;
  if (told > 0 && (told === values.length || (values.length === 3 && told === 2))) {
    const rest = values.findIndex((_, place) => place !== yearAt && place !== monthAt);
    const at = (place: number | undefined) => (place === undefined ? undefined : values[place]);
    return { year: at(yearAt), month: at(monthAt), day: rest < 0 ? undefined : values[rest] };
  }
  if (values.length === 0) return {};
  if (values.length === 1 || (values.length === 2 && monthAt !== undefined)) {
    const month = monthAt === undefined ? undefined : values[monthAt];
    const other = monthAt === undefined ? a : values[monthAt === 0 ? values.length - 1 : monthAt - 1];
    return (other ?? 0) > DAY_MAX ? { year: other, month } : { month, day: other };
  }
  if (values.length === 2) {
    if (a! > DAY_MAX) return { year: a, month: b };
    return b! > DAY_MAX ? { month: a, year: b } : { month: a, day: b };
  }
  if (monthAt === 0) return b! > DAY_MAX ? { month: a, year: b, day: c } : { month: a, day: b, year: c };
  if (monthAt === 1) return a! > DAY_MAX ? { year: a, month: b, day: c } : { day: a, month: b, year: c };
  if (monthAt === 2) return b! > DAY_MAX ? { day: a, year: b, month: c } : { year: a, day: b, month: c };
  if (a! > DAY_MAX || yearAt === 0) return { year: a, month: b, day: c };
  return a! > MONTH_MAX ? { day: a, month: b, year: c } : { month: a, day: b, year: c };
}

/** Is there such a day? What is not told fits; two-digit years are years of some century. */
export function isDate({ year = 2000, month, day }: PlainDate): boolean {
  if (year < 0 || year > 9999 || (month !== undefined && (month < 1 || month > MONTH_MAX))) return false;
  return day === undefined || (day >= 1 && day <= (month === undefined ? DAY_MAX : daysOf(year, month)));
}

function daysOf(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
