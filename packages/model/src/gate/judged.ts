import type { Condition } from '../conditions/condition.ts';
import type { SufficientStatistics } from './statistics.ts';

/**
 * What is known of a condition: `proven`, `broken` (shown false), `holds` (a no-harm that was not shown broken), `unproven` (this sample
 * cannot tell), `undefined` (a number is missing or not finite: fails), `no-baseline` (nothing to compare with).
 */
export type Outcome = 'proven' | 'holds' | 'unproven' | 'broken' | 'undefined' | 'no-baseline';

/** A condition with its answer and the numbers behind it. */
export interface Judged {
  readonly condition: Condition;
  readonly outcome: Outcome;
  /** The metric that is compared, or the expression's text. */
  readonly metric: string;
  /** Value of the slice column, or null for all rows. */
  readonly slice: string | null;
  readonly rows: number;
  readonly candidate: number | null;
  readonly baseline: number | null;
  /** The judged number: for comparisons oriented so that above 0 is better. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** What `estimate` is held against. */
  readonly threshold: number;
  /** For comparisons: is the candidate shown to be worse (better) at all? */
  readonly worse: boolean;
  readonly better: boolean;
  readonly method: string;
  /** Why there are no bounds, or why it fails; null where nothing stands in the way. */
  readonly problem: string | null;
  /** Of a no-harm test, before and after Holm. */
  readonly pValue: number | null;
  readonly adjustedP: number | null;
  /** Rows at which an effect as large as this one would be proven with 80 % power; null where proven or never. */
  readonly rowsNeeded: number | null;
  /** Chance that a new sample of this size proves an effect of this size; null where there is no standard error. */
  readonly power: number | null;
  /** The smallest effect beyond the margin that a sample of this size proves with 80 % power; null where there is no standard error. */
  readonly detectable: number | null;
  /** All that the answer was found from, but for the condition and α. */
  readonly statistics: SufficientStatistics;
}
