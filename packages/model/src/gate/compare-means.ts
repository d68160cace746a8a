import {
  type BootstrapT,
  bootstrapT,
  bootstrapTQuantiles,
  hasNoSpread,
  meanAndError,
  pairedPermutation,
  percentileBounds,
  signFlips,
} from '@plumbline/stats';
import { signOf } from './compare-auc.ts';
import { type Estimated, type EstimationOptions, NO_SPREAD, randomFor, unbounded, unknown } from './estimated.ts';
import {
  type Estimation,
  jsonSafe,
  type MarginCount,
  type StudentisedBounds,
  type SwappedSign,
  unsigned,
} from './statistics.ts';

/** Values a row (differences: positive where the candidate is better), and how they are called in the derivation of the seed. */
export interface MeanQuestion {
  readonly values: Float64Array;
  readonly purpose: string;
  /** Margins whose p-values will be asked for. */
  readonly margins: readonly number[];
}

/** The studentised replicates of a mean, from which the statistics at any α are read. */
export type StudentisedAt = (alpha: number) => Estimation;

/**
 * Mean difference by two methods that must agree: studentised bootstrap bounds, right about the mean of skewed differences, and the bounds that
 * invert a paired permutation test, exact under exchangeability and for symmetric differences whatever their tails. The farther bound counts.
 * In small samples (`problem`) the permutation test alone gives the sign.
 */
export function meanDifference(
  question: MeanQuestion & { readonly problem: string | null },
  options: EstimationOptions,
): StudentisedAt {
  const { values, purpose, margins } = question;
  const random = randomFor(options, `${purpose} permutation`);
  const missing = question.problem ?? (hasNoSpread(values) ? NO_SPREAD : null);
  if (missing !== null) {
    const { greater, less } = pairedPermutation(values, options.replicates, random);
    const estimate = unsigned(meanAndError(values).mean);
    const known: SwappedSign = { kind: 'permutation', estimate, permutation: { greater, less }, problem: missing };
    return () => known;
  }
  const { greater, less, subsetMeans } = signFlips(values, options.replicates, random);
  const counted = margins.map((margin) => ({
    margin: unsigned(margin),
    notBelow: subsetMeans.reduce((count, mean) => count + (mean < margin ? 0 : 1), 0),
  }));
  const at = studentised(question, options);
  return (alpha) => {
    const { lower, upper } = percentileBounds(subsetMeans, alpha);
    const draws = subsetMeans.length;
    return {
      ...at(alpha),
      flips: { greater, less, lower: jsonSafe(lower), upper: jsonSafe(upper), margins: counted, draws },
    };
  };
}

/** One mean with studentised bootstrap bounds. Values are finite. */
export function singleMean(question: MeanQuestion, options: EstimationOptions): StudentisedAt {
  if (!hasNoSpread(question.values)) return studentised(question, options);
  const known = unknown(meanAndError(question.values).mean, NO_SPREAD);
  return () => known;
}

function studentised(
  { values, purpose, margins }: MeanQuestion,
  options: EstimationOptions,
): (alpha: number) => StudentisedBounds {
  const boot = bootstrapT(values, options.replicates, randomFor(options, `${purpose} bootstrap-t`));
  return (alpha) => {
    const { lowest, highest } = bootstrapTQuantiles(boot, alpha);
    return {
      kind: 'studentised',
      rows: values.length,
      mean: unsigned(boot.mean),
      standardError: boot.standardError,
      replicates: options.replicates,
      alpha,
      lowest: jsonSafe(lowest),
      highest: jsonSafe(highest),
      margins: margins.map((margin) => ({ margin: unsigned(margin), notBelow: notBelow(boot, margin) })),
      flips: null,
    };
  };
}

/** Studentised replicates that speak against "the mean is below the margin". */
function notBelow({ mean, standardError, studentised: sorted }: BootstrapT, margin: number): number {
  const observed = (mean - margin) / standardError;
  return sorted.reduce((count, value) => count + (value <= observed ? 1 : 0), 0);
}

/** Bounds from two studentised order statistics, and no nearer than those of the permutation test where there is one. */
export function boundMean(known: StudentisedBounds, alpha: number): Estimated {
  const { mean, standardError, lowest, highest, flips, replicates } = known;
  if (known.alpha !== alpha) return unbounded(mean, 'was computed at another confidence');
  const lower = highest === null ? Number.NEGATIVE_INFINITY : mean - highest * standardError;
  const upper = lowest === null ? Number.POSITIVE_INFINITY : mean - lowest * standardError;
  const own = (margin: number): number => shareNotBelow(known.margins, margin, replicates);
  const base = { estimate: mean, sign: 0, problem: null, standardError } as const;
  if (flips === null) return { ...base, lower, upper, method: 'bootstrap-t', pBelow: own };
  return {
    ...base,
    lower: agreed(Math.min(lower, flips.lower ?? Number.NEGATIVE_INFINITY), Math.min, flips.greater <= alpha),
    upper: agreed(Math.max(upper, flips.upper ?? Number.POSITIVE_INFINITY), Math.max, flips.less <= alpha),
    method: 'paired bootstrap-t and permutation',
    pBelow: (margin) => Math.max(own(margin), shareNotBelow(flips.margins, margin, flips.draws)),
  };
}

/** Order statistics and p-value of one test may differ by ties: the sign needs both. */
function agreed(bound: number, farther: (a: number, b: number) => number, isShown: boolean): number {
  return isShown ? bound : farther(bound, 0);
}

function shareNotBelow(margins: readonly MarginCount[], margin: number, replicates: number): number {
  const asked = margins.find((each) => each.margin === margin);
  return asked === undefined ? 1 : (1 + asked.notBelow) / (replicates + 1);
}

/** What a permutation test says where bounds cannot be trusted: the sign, or nothing. */
export function signedOnly({ estimate, permutation, problem }: SwappedSign, alpha: number): Estimated {
  const sign = signOf(permutation, alpha);
  return {
    estimate,
    sign,
    problem: sign === 0 ? problem : null,
    lower: sign === 1 ? 0 : Number.NEGATIVE_INFINITY,
    upper: sign === -1 ? 0 : Number.POSITIVE_INFINITY,
    method: 'paired permutation',
    standardError: Number.NaN,
    pBelow: (margin) => (margin >= 0 ? permutation.less : 1),
  };
}
