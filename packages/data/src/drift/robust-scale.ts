import type { NumberCells } from '../profile/profile.ts';
import { quantileOfCells } from './number-law.ts';

/** A width of the reference's values, and what it is. */
export interface RobustScale {
  readonly width: number;
  readonly of: 'interquartile range' | 'range between the 5th and 95th percentile' | 'range';
}

const SCALES = [
  { low: 0.25, high: 0.75, of: 'interquartile range' },
  { low: 0.05, high: 0.95, of: 'range between the 5th and 95th percentile' },
  { low: 0, high: 1, of: 'range' },
] as const;

/** What a Wasserstein distance is divided by, so that it has no unit: the first of three widths that is not 0; null for a constant. */
export function robustScale(cells: NumberCells): RobustScale | null {
  for (const { low, high, of } of SCALES) {
    const [from, to] = [quantileOfCells(cells, low), quantileOfCells(cells, high)];
    if (from !== null && to !== null && to - from > 0) return { width: to - from, of };
  }
  return null;
}
