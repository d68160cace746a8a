import { binomialToleranceRows } from './binomial-rows.ts';

/** How sure an estimate is to be, after every model that the test set may judge. */
export interface SurenessWanted {
  /** δ over all steps. */
  readonly delta: number;
  readonly steps: number;
  /** `full`: any history of answers may have led to this model, 2^steps of them. Else one of `steps` tests. */
  readonly adaptivity: 'none' | 'first-change' | 'full';
}

/** ln(1/δ′), where δ′ is what is left of δ for one step. Written as a logarithm, because 2^−steps·δ may underflow. */
export function logInverseDelta({ delta, steps, adaptivity }: SurenessWanted): number {
  return -Math.log(delta) + (adaptivity === 'full' ? steps * Math.LN2 : Math.log(steps));
}

/** A linear expression of shares of rows, as far as sample sizes depend on it. */
export interface ToleranceClause {
  /** Coefficient of each share. */
  readonly coefficients: readonly number[];
  /** Largest less smallest value of the expression on one row. */
  readonly range: number;
  readonly tolerance: number;
  /**
   * Of `c·(n − o)`, of which only rows with different predictions make a part: the share of such rows is proven to be below `share`.
   * Null elsewhere.
   */
  readonly difference: { readonly coefficient: number; readonly share: number } | null;
}

/** A number of rows that suffices, and why. */
export interface RowsBy {
  readonly method: 'ease.ml/ci' | 'Hoeffding' | 'Bennett' | 'exact binomial';
  readonly rows: number;
}

/**
 * Numbers of rows each of which suffices to know the expression to within its tolerance, on one side, with probability 1 − δ′; smallest
 * first. `ease.ml/ci` is its baseline: every share by itself, δ split among them, ε in proportion to their coefficients. `Hoeffding` looks at
 * the expression on each row, since both models see the same rows. Oracle: the formulas in Python; the published table.
 * Reference: Renggli et al., Continuous integration of machine learning models with ease.ml/ci, SysML 2019, sections 3 and 4.
 */
export function toleranceRows(clause: ToleranceClause, wanted: SurenessWanted): readonly RowsBy[] {
  const log = logInverseDelta(wanted);
  const { coefficients, range, tolerance, difference } = clause;
  const [only] = coefficients;
  const exact =
    coefficients.length === 1 && only !== undefined ? binomialToleranceRows(tolerance / Math.abs(only), log) : null;
  const found: readonly (RowsBy | null)[] = [
    { method: 'ease.ml/ci', rows: easemlRows(clause, wanted) },
    { method: 'Hoeffding', rows: Math.ceil((range ** 2 * log) / (2 * tolerance ** 2)) },
    difference === null
      ? null
      : { method: 'Bennett', rows: bennettRows(difference.share, tolerance / Math.abs(difference.coefficient), log) },
    exact === null ? null : { method: 'exact binomial', rows: exact },
  ];
  return found.filter((each) => each !== null).toSorted((a, b) => a.rows - b.rows);
}

/** ease.ml/ci's own number: N = (Σ|c|)²·ln(v/δ′)/(2ε²) for v shares, each of range 1. */
export function easemlRows({ coefficients, tolerance }: ToleranceClause, wanted: SurenessWanted): number {
  const weight = coefficients.reduce((sum, each) => sum + Math.abs(each), 0);
  return Math.ceil((weight ** 2 * (logInverseDelta(wanted) + Math.log(coefficients.length))) / (2 * tolerance ** 2));
}

/**
 * ease.ml/ci's first pattern, `d < p /\ n − o > c ± ε`: half of δ proves the first clause, the other bounds both sides of the second:
 * N = (ln(4/δ) + ln H or H·ln 2)/(p·h(ε/p)). Published for p = 0.1, ε = 0.01, δ = 10⁻⁴, H = 32: "29K" and "67K".
 */
export function easemlPatternRows(share: number, tolerance: number, wanted: SurenessWanted): number {
  return bennettRows(share, tolerance, logInverseDelta(wanted) + Math.log(4));
}

/**
 * Rows after which the mean of values in [−1, 1] whose mean square is at most `share` exceeds its expectation by more than `tolerance` with
 * probability at most e^−log: Bennett's inequality, h(u) = (1 + u)·ln(1 + u) − u.
 */
export function bennettRows(share: number, tolerance: number, log: number): number {
  const u = tolerance / share;
  return Math.ceil(log / (share * ((1 + u) * Math.log1p(u) - u)));
}
