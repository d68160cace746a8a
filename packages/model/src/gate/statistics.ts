/**
 * The sufficient statistics of a judged condition: plain JSON, without NaN, infinities and negative zeros (null stands for a number that is
 * missing or not finite), so that the verdict is a function of what the evidence file holds, bit for bit.
 * Types, not interfaces: only types are JSON objects to the compiler.
 */
export type SufficientStatistics = ComparisonStatistics | BoundStatistics | UnjudgedStatistics;

/** Of `better`, `not-worse` and `no-harm`. */
export type ComparisonStatistics = {
  readonly kind: 'comparison';
  readonly metric: string;
  readonly slice: string | null;
  readonly rows: number;
  /** Values of the metric, not oriented. */
  readonly candidate: number | null;
  readonly baseline: number | null;
  /** By how much the candidate is better. */
  readonly difference: Estimation;
  /** Margins in percent: by how much it is better than the margin asks. Else null. */
  readonly excess: Estimation | null;
  /** Why a slice in which the metric is not defined says nothing; null elsewhere. */
  readonly tooSmall: string | null;
};

/** Of a bound on a linear expression. */
export type BoundStatistics = {
  readonly kind: 'bound';
  readonly metric: string;
  readonly slice: string | null;
  readonly rows: number;
  readonly value: Estimation;
  /** The expression is the negative of what was estimated. */
  readonly negated: boolean;
};

/** Of a condition about which nothing is computed: no baseline, numbers without rows, a slice that is too small. */
export type UnjudgedStatistics = {
  readonly kind: 'unjudged';
  readonly metric: string;
  readonly slice: string | null;
  readonly rows: number;
  readonly candidate: number | null;
  readonly baseline: number | null;
  readonly outcome: 'no-baseline' | 'unproven' | 'holds' | 'undefined';
  /** The reason, one clause in words. */
  readonly problem: string;
};

/** A number known from a sample. */
export type Estimation =
  | UnknownNumber
  | ExactNumber
  | DiscordantCounts
  | DelongVariance
  | OrderedPairs
  | SwappedSign
  | PercentileBounds
  | StudentisedBounds
  | BinomialCounts
  | SingleAuc
  | GroupShares
  | StatedBounds;

/** This sample gives no bounds, and why. */
export type UnknownNumber = { readonly kind: 'none'; readonly estimate: number | null; readonly problem: string };

/** A number that comes without rows. */
export type ExactNumber = { readonly kind: 'point'; readonly estimate: number };

/** Rows only one model has right: McNemar and Tango, exact where `exactOnly`. */
export type DiscordantCounts = {
  readonly kind: 'discordant';
  /** What the rows are: all, or those of one true class. */
  readonly among: string;
  readonly rows: number;
  readonly fixed: number;
  readonly broken: number;
  readonly exactOnly: boolean;
};

/** DeLong, or Obuchowski where `clusters` is a number. `moved`: rows whose share in the AUC differs. */
export type DelongVariance = {
  readonly kind: 'delong';
  readonly difference: number;
  readonly variance: number;
  readonly moved: number;
  readonly clusters: number | null;
  /** Of freedom, of the variance. */
  readonly degrees: number;
};

/** One positive and one negative at a time: pairs whose order got better or worse. */
export type OrderedPairs = {
  readonly kind: 'pairs';
  readonly difference: number;
  readonly moved: number;
  readonly pairs: number;
  readonly gained: number;
  readonly lost: number;
  readonly permutation: SwapTest;
};

/** One-sided p-values of the test that exchanges the models' answers. */
export type SwapTest = { readonly greater: number; readonly less: number };

/** Only the sign is tested; `problem` says why. */
export type SwappedSign = {
  readonly kind: 'permutation';
  readonly estimate: number;
  readonly permutation: SwapTest;
  readonly problem: string;
};

/** Replicates that are not below a margin that was asked about. */
export type MarginCount = { readonly margin: number; readonly notBelow: number };

/** Two order statistics of bootstrap replicates, at the ranks that `alpha` asks for. */
export type PercentileBounds = {
  readonly kind: 'percentile';
  readonly drawn: 'rows' | 'clusters' | 'cells';
  /** Independent units (rows, clusters) of the class that has the fewest: bounds are read as far out as so few of them ask for. */
  readonly units: number;
  readonly estimate: number;
  readonly replicates: number;
  readonly alpha: number;
  readonly lower: number;
  readonly upper: number;
  readonly margins: readonly MarginCount[];
  /** Must agree before a sign counts as shown; null where nothing is compared. */
  readonly permutation: SwapTest | null;
};

/** Two order statistics of studentised replicates of a mean; null where infinite. */
export type StudentisedBounds = {
  readonly kind: 'studentised';
  readonly rows: number;
  readonly mean: number;
  readonly standardError: number;
  readonly replicates: number;
  readonly alpha: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Studentised replicates at or below (mean − margin) / standard error. */
  readonly margins: readonly MarginCount[];
  /** Of a difference: the test that exchanges the models' answers, and the bounds that invert it. Null of a single mean. */
  readonly flips: SwapBounds | null;
};

/** A permutation test and the order statistics that bound what it tests; null where there are too few. */
export type SwapBounds = SwapTest & {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Draws that do not speak for "below the margin". */
  readonly margins: readonly MarginCount[];
  readonly draws: number;
};

/** Successes among the rows that count: Clopper–Pearson. `scale`: F1 is 2s/(1 + s) of the share s. */
export type BinomialCounts = {
  readonly kind: 'binomial';
  readonly among: string;
  readonly successes: number;
  readonly trials: number;
  readonly scale: 'share' | 'dice';
};

/** One AUC by DeLong. */
export type SingleAuc = {
  readonly kind: 'auc';
  readonly auc: number;
  readonly variance: number;
  readonly degrees: number;
  readonly positives: number;
  readonly negatives: number;
};

/** Successes of trials (effective ones where rows are weighted or clustered) by rate and group, for what groups differ by. */
export type GroupShares = {
  readonly kind: 'groups';
  readonly spread: 'difference' | 'ratio' | 'group_min' | 'group_max';
  readonly names: readonly string[];
  readonly rates: readonly {
    readonly rate: string;
    readonly successes: readonly number[];
    readonly trials: readonly number[];
  }[];
};

/** Bounds that another part of the package found by a method of its own, at `alpha`; null is no bound. p of the margins asked about. */
export type StatedBounds = {
  readonly kind: 'stated';
  readonly method: string;
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly alpha: number;
  readonly problem: string | null;
  readonly pBelow: readonly { readonly margin: number; readonly p: number }[];
  /** What the bounds were found from. */
  readonly from: { readonly [name: string]: number | string | null };
};

/** A number as statistics hold it: null where it is not finite, and no negative zero, which JSON does not keep. */
export function jsonSafe(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** As `jsonSafe`, of a number that is known to be finite. */
export function unsigned(value: number): number {
  return value + 0;
}
