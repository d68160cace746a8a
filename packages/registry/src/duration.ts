const UNITS_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/** How a duration is written: a whole number and one of s, m, h, d, w. */
export const DURATION_PATTERN = '^[1-9][0-9]{0,4}[smhdw]$';

/** Milliseconds of `90s`, `30m`, `12h`, `7d` or `2w`; null where the text is none of these. */
export function parseDuration(text: string): number | null {
  if (!new RegExp(DURATION_PATTERN).test(text)) return null;
  return Number(text.slice(0, -1)) * (UNITS_MS[text.slice(-1)] ?? Number.NaN);
}
