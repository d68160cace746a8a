import type { NumberFormat } from '@plumbline/core';

const MINUS = '−';
const BYTE_UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;
const DIGITS_MAX = 12;
const PERCENT_DIGITS_MAX = 4;
/** From here on a double no longer tells neighbouring integers apart. */
const GROUPED_MAX = 1e15;

/**
 * A number as people read it, the same in every locale: comma for thousands, point for decimals, a true minus sign.
 * null is a dash. What would round to zero without being zero is written in scientific notation, a percentage first with up
 * to four decimals; zero has no sign.
 */
export function formatNumber(value: number | null, format: NumberFormat): string {
  if (value === null) return '—';
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  switch (format.as) {
    case 'integer':
      return fixed(value, 0);
    case 'decimal':
      return fixed(value, format.digits);
    case 'percent':
      return `${fixed(value * 100, placesOfPercent(value * 100, format.digits))}%`;
    case 'signed':
      return value > 0 ? `+${fixed(value, format.digits)}` : fixed(value, format.digits);
    case 'milliseconds':
      return duration(value);
    case 'bytes':
      return bytes(value);
  }
}

function fixed(value: number, digits: number): string {
  const places = Math.min(DIGITS_MAX, Math.max(0, Math.trunc(digits) || 0));
  const size = Math.abs(value);
  const sign = value < 0 ? MINUS : '';
  if (!Number.isFinite(size)) return `${sign}∞`;
  if (size >= GROUPED_MAX) return sign + size.toExponential(3).replace('e+', 'e');
  const written = size.toFixed(places);
  if (Number(written) === 0) return size === 0 ? written : sign + size.toExponential(1);
  const [whole = '', decimals] = written.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return sign + (decimals === undefined ? grouped : `${grouped}.${decimals}`);
}

/** Decimals at which a percentage does not round to zero: as few as can be, four at most. */
function placesOfPercent(percent: number, digits: number): number {
  if (percent === 0) return digits;
  const places = [digits, 2, 3, PERCENT_DIGITS_MAX].filter((count) => count >= digits);
  return places.find((count) => Math.abs(percent) >= 0.5 * 10 ** -count) ?? digits;
}

/** Three significant digits in the largest unit that keeps the number above one. */
function duration(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  if (size < 999.5) return `${significant(milliseconds)} ms`;
  if (size < 119_500) return `${significant(milliseconds / 1000)} s`;
  if (size < 7_170_000) return `${significant(milliseconds / 60_000)} min`;
  return `${significant(milliseconds / 3_600_000)} h`;
}

function bytes(count: number): string {
  let value = count;
  let unit = 0;
  while (Math.abs(value) >= 1023.5 && unit < BYTE_UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? fixed(value, 0) : significant(value)} ${BYTE_UNITS[unit]}`;
}

function significant(value: number): string {
  const size = Math.abs(value);
  if (size >= 99.95 || size === 0) return fixed(value, 0);
  if (size >= 9.995) return fixed(value, 1);
  return fixed(value, size >= 0.9995 ? 2 : 3);
}
