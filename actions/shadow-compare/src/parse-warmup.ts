import type { Warmup } from '@plumbline/traffic';

/** The first 5 %, at least 20. */
export const DEFAULT_WARMUP: Warmup = { share: 0.05, requestsMin: 20 };

/** Reads `100` or `5%`; null where it is neither. */
export function parseWarmup(text: string): Warmup | null {
  if (/^\d{1,9}$/.test(text)) return { requests: Number(text) };
  const [, percent] = /^(\d{1,2}(?:\.\d+)?)%$/.exec(text) ?? [];
  return percent === undefined ? null : { share: Number(percent) / 100, requestsMin: 0 };
}
