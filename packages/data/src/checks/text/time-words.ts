const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WEEKDAYS = new Set(
  'mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday'.split(' '),
);
const UNITS = [
  ['h', 'hour', 'hours'],
  ['m', 'minute', 'minutes'],
  ['s', 'second', 'seconds'],
];
const PASSED_OVER = new Set([' ', '.', ',', ';', '-', '/', "'", ...'at on and ad m t of st nd rd th'.split(' ')]);
const UTC = new Set(['UTC', 'GMT', 'Z', 'z']);

/** A month from 1, or null. */
export function monthOf(word: string | undefined): number | null {
  const name = (word ?? '').toLowerCase();
  if (name === 'sept') return 9;
  const place = Math.max(MONTHS.indexOf(name), LONG_MONTHS.indexOf(name));
  return place < 0 ? null : place + 1;
}

/** Is it the name of a day of the week? */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase());
}

/** 0 for hours, 1 for minutes, 2 for seconds, or null. */
export function unitOf(word: string | undefined): number | null {
  const place = UNITS.findIndex((names) => names.includes((word ?? '').toLowerCase()));
  return place < 0 ? null : place;
}

/** `am` or `pm`, or null. */
export function halfOfDay(word: string | undefined): 'am' | 'pm' | null {
  const name = (word ?? '').toLowerCase();
  if (name === 'am' || name === 'a') return 'am';
  return name === 'pm' || name === 'p' ? 'pm' : null;
}

/** Words and signs that say nothing. */
export function isPassedOver(word: string | undefined): boolean {
  return PASSED_OVER.has((word ?? '').toLowerCase());
}

/** May the word be a time zone's name? */
export function isZoneName(word: string): boolean {
  return UTC.has(word) || (word.length <= 5 && /^[A-Z]+$/.test(word));
}
