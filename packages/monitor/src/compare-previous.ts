import { bootstrapT, bootstrapTBounds, hasNoSpread, mcnemarTest, type Random, tangoInterval } from '@plumbline/stats';
import { designEffect } from './design-effect.ts';
import type { Losses } from './losses.ts';

/** What the earlier version would have done on the same rows. Δ = mean loss now − mean loss of the earlier version. */
export interface PreviousComparison {
  readonly method: 'tango' | 'mcnemar-exact' | 'bootstrap-t' | 'none';
  /** Rows on which both have a loss. */
  readonly rows: number;
  /** Rows on which they differ. */
  readonly differing: number;
  readonly difference: number;
  /** Rows that say as much as one independent row; their number is divided by it. */
  readonly designEffect: number;
  /** L(Δ) at level 1 − α; null where the method has none. */
  readonly lower: number | null;
  /** p of H₀: Δ ≤ 0, where the method decides by it. */
  readonly pValue: number | null;
  /** Whether the earlier version is shown to be better: the only ground for a rollback. */
  readonly previousBetter: boolean;
}

/** Level, chance and time. */
export interface ComparisonOptions {
  readonly alpha: number;
  readonly random: Random;
  /** Row numbers by time: differences that hang together count for fewer. Null: rows are independent. */
  readonly order?: readonly number[] | null;
}

const DIFFERING_MIN = 10;
const QUANTITY_ROWS_MIN = 30;
const REPLICATES_MAX = 2000;
const REPLICATES_MIN = 400;
const DRAWS_MAX = 2e8;

/**
 * Compares two versions row by row: Tango's bound for classes (exact McNemar below 10 differing rows), the bootstrap-t bound of
 * the mean for quantities (nothing is shown below 30 rows, or where all differ alike). Rows without a loss on either side are left out.
 */
export function comparePrevious(current: Losses, previous: Losses, options: ComparisonOptions): PreviousComparison {
  const byRow = current.values.map((now, row) => {
    const before = previous.values[row] ?? null;
    return now === null || before === null ? null : now - before;
  });
  const differences = byRow.filter((difference) => difference !== null);
  const rows = differences.length;
  const differing = differences.filter((difference) => difference !== 0).length;
  const difference = rows === 0 ? 0 : differences.reduce((sum, value) => sum + value, 0) / rows;
  const effect = options.order == null || differing === 0 ? 1 : designEffect(byRow, options.order);
  const base = { rows, differing, difference, designEffect: effect };
  if (current.kind !== previous.kind || rows === 0 || differing === 0) {
    return { ...base, method: 'none', lower: null, pValue: null, previousBetter: false };
  }
  const decided =
    current.kind === 'error' ? classes(differences, effect, options) : quantities(differences, effect, options);
  return { ...base, ...decided };
}

type Decided = Pick<PreviousComparison, 'method' | 'lower' | 'pValue' | 'previousBetter'>;

/** The earlier version in the candidate's place: a row it alone has right speaks for it. */
function classes(differences: readonly number[], effect: number, { alpha }: ComparisonOptions): Decided {
  const fixed = differences.filter((difference) => difference > 0).length / effect;
  const broken = differences.filter((difference) => difference < 0).length / effect;
  if (fixed + broken < DIFFERING_MIN) {
    const pValue = mcnemarTest(Math.floor(fixed), Math.ceil(broken)).exactGreater;
    return { method: 'mcnemar-exact', lower: null, pValue, previousBetter: pValue <= alpha };
  }
  const { lower } = tangoInterval({ fixed, broken, rows: differences.length / effect }, 1 - 2 * alpha);
  return { method: 'tango', lower, pValue: null, previousBetter: lower > 0 };
}

function quantities(differences: readonly number[], effect: number, { alpha, random }: ComparisonOptions): Decided {
  const values = Float64Array.from(differences);
  if (values.length / effect < QUANTITY_ROWS_MIN || hasNoSpread(values)) {
    return { method: 'none', lower: null, pValue: null, previousBetter: false };
  }
  const affordable = Math.floor(DRAWS_MAX / differences.length);
  const replicates = Math.min(REPLICATES_MAX, Math.max(REPLICATES_MIN, affordable));
  const resampled = bootstrapT(values, replicates, random);
  // The bound of independent rows, its distance from the mean widened to that of fewer rows.
  const independent = bootstrapTBounds(resampled, alpha).lower;
  const lower = resampled.mean - (resampled.mean - independent) * Math.sqrt(effect);
  return {
    method: 'bootstrap-t',
    lower: Number.isFinite(lower) ? lower : null,
    pValue: null,
    previousBetter: Number.isFinite(lower) && lower > 0,
  };
}
