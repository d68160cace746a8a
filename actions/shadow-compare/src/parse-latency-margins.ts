import type { LatencyMargin } from '@plumbline/traffic';

/** Unless told otherwise. */
export const DEFAULT_LATENCY_MARGINS: readonly string[] = ['p50=10%', 'p95=15%'];

/**
 * Reads items like `p95=15%`, at most one a quantile counts: the smaller margin. `none` alone means no latency check.
 * Null where an item is none of these.
 */
export function parseLatencyMargins(items: readonly string[]): readonly LatencyMargin[] | null {
  const margins = new Map<string, LatencyMargin>();
  for (const item of items) {
    if (item === 'none') continue;
    const [, digits, percent] = /^p(\d{1,2}(?:\.\d{1,3})?)\s*=\s*(\d{1,4}(?:\.\d{1,3})?)\s*%$/.exec(item) ?? [];
    const probability = Number(digits) / 100;
    if (digits === undefined || percent === undefined || !(probability > 0 && probability < 1)) return null;
    const name = `p${Number(digits)}`;
    const margin = Math.min(Number(percent) / 100, margins.get(name)?.margin ?? Number.POSITIVE_INFINITY);
    margins.set(name, { name, probability, margin });
  }
  return [...margins.values()].sort((a, b) => a.probability - b.probability);
}
