import { count, percent, type Verdict } from '@plumbline/core';
import type { CheckSeverity } from '../rules/splits-rules.ts';

/** Under which terms a check between splits is judged. */
export interface SplitTerms {
  /** How the other split is called. */
  readonly split: string;
  readonly severity: Exclude<CheckSeverity, 'off'>;
  /** Largest share of rows, or smallest move that matters. */
  readonly limit: number;
  /** May values of the data be shown? */
  readonly showValues: boolean;
}

/** What a breach of this severity does. */
export function verdictOfBreach(severity: SplitTerms['severity']): Verdict {
  return severity === 'error' ? 'fail' : severity === 'warning' ? 'warn' : 'pass';
}

/** `12 of 300 rows (4 %)`. */
export function words(part: number, whole: number): string {
  const share = whole === 0 ? '' : ` (${percent(part / whole)})`;
  return `${count(part)} of ${count(whole)} rows${share}`;
}
