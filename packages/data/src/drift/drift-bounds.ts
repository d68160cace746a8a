import {
  ksHalfWidth,
  ksOfCells,
  ksPValue,
  seededRandom,
  shareMoveLower,
  shareMovePValue,
  shareMoveUpper,
  totalVariationTest,
} from '@plumbline/stats';
import type { DriftHypothesis } from './drift-hypothesis.ts';

/** What the counts prove about one hypothesis. */
export interface DriftBounds {
  readonly distance: number;
  readonly pValue: number;
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
  /** What of the upper bound no number of rows removes. */
  readonly resolution: number;
}

/** Bounds by the hypothesis' own measure. Both sides must have rows. */
export function boundDrift(hypothesis: DriftHypothesis, seed: string): DriftBounds {
  switch (hypothesis.measure) {
    case 'ks':
      return ksBounds(hypothesis);
    case 'total-variation': {
      const test = totalVariationTest(hypothesis.reference, hypothesis.current, { random: seededRandom(seed) });
      return { ...test, pValue: test.pValue(hypothesis.tolerance), resolution: 0 };
    }
    case 'share':
      return shareBounds(hypothesis);
  }
}

function ksBounds({ reference, current, tolerance, resolution }: DriftHypothesis): DriftBounds {
  const n = total(reference);
  const m = total(current);
  const distance = ksOfCells(reference, current);
  return {
    distance,
    resolution,
    pValue: ksPValue(distance, tolerance, { n, m }),
    lower: (alpha) => Math.max(0, distance - ksHalfWidth(n, m, alpha)),
    upper: (alpha) => Math.min(1, distance + resolution + ksHalfWidth(n, m, alpha)),
  };
}

function shareBounds({ reference, current, tolerance }: DriftHypothesis): DriftBounds {
  const before = { successes: reference[0] ?? 0, trials: total(reference) };
  const after = { successes: current[0] ?? 0, trials: total(current) };
  return {
    distance: Math.abs(after.successes / after.trials - before.successes / before.trials),
    resolution: 0,
    pValue: shareMovePValue(before, after, tolerance),
    lower: (alpha) => shareMoveLower(before, after, alpha),
    upper: (alpha) => shareMoveUpper(before, after, alpha),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
