import {
  ksHalfWidth,
  ksOfCells,
  ksPValue,
  seededRandom,
  separationTest,
  shareMoveLower,
  shareMovePValue,
  shareMoveUpper,
  totalVariationTest,
} from '@plumbline/stats';
import { type CountHypothesis, type DriftHypothesis, sizesOf } from './drift-hypothesis.ts';

/** What the counts prove about one hypothesis. */
export interface DriftBounds {
  readonly distance: number;
  readonly pValue: number;
  readonly lower: (alpha: number) => number;
  readonly upper: (alpha: number) => number;
  /** What of either bound no number of rows removes. */
  readonly fixed: { readonly below: number; readonly above: number };
}

const EXACT = { below: 0, above: 0 };

/** Bounds by the hypothesis' own measure, at the effective number of rows. Both sides must have rows. */
export function boundDrift(hypothesis: DriftHypothesis, seed: string): DriftBounds {
  const { reference, current, tolerance } = hypothesis;
  switch (hypothesis.measure) {
    case 'ks':
      return ksBounds(hypothesis);
    case 'total-variation': {
      const { before, after } = worth(hypothesis);
      const test = totalVariationTest(before, after, { random: seededRandom(seed) });
      return { ...test, pValue: test.pValue(tolerance), fixed: EXACT };
    }
    case 'share':
      return shareBounds(hypothesis);
    case 'auc': {
      const test = separationTest(reference, current, hypothesis.designEffect);
      return { ...test, pValue: test.pValue(tolerance), fixed: EXACT };
    }
  }
}

/** Counts in units of independent rows. */
function worth({ reference, current, designEffect = [1, 1] }: CountHypothesis) {
  return {
    before: reference.map((count) => count / designEffect[0]),
    after: current.map((count) => count / designEffect[1]),
  };
}

/** Sketch errors are no chance: they are taken off the lower bound and put on the upper one in full. */
function ksBounds(hypothesis: CountHypothesis): DriftBounds {
  const { reference, current, tolerance, resolution, rankError = 0 } = hypothesis;
  const [n, m] = sizesOf(hypothesis).effective;
  const distance = ksOfCells(reference, current);
  return {
    distance,
    fixed: { below: rankError, above: resolution + rankError },
    pValue: ksPValue(distance - rankError, tolerance, { n, m }),
    lower: (alpha) => Math.max(0, distance - rankError - ksHalfWidth(n, m, alpha)),
    upper: (alpha) => Math.min(1, distance + resolution + rankError + ksHalfWidth(n, m, alpha)),
  };
}

function shareBounds(hypothesis: CountHypothesis): DriftBounds {
  const counts = worth(hypothesis);
  const before = { successes: counts.before[0] ?? 0, trials: total(counts.before) };
  const after = { successes: counts.after[0] ?? 0, trials: total(counts.after) };
  return {
    distance: Math.abs(after.successes / after.trials - before.successes / before.trials),
    fixed: EXACT,
    pValue: shareMovePValue(before, after, hypothesis.tolerance),
    lower: (alpha) => shareMoveLower(before, after, alpha),
    upper: (alpha) => shareMoveUpper(before, after, alpha),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
