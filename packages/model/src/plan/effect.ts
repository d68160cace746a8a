import type { SurenessWanted } from './tolerance-rows.ts';

/** What is assumed of the models before anything is labelled. */
export interface PlanAssumptions {
  /** By how much the candidate is assumed to be better than the baseline, or than a threshold. */
  readonly gain: number;
  /** Share of rows on which the predictions differ. */
  readonly disagreement: number;
  /** On how many rows that was measured; null where it is assumed. */
  readonly measuredRows: number | null;
  /** Chance of success that a plan aims at. */
  readonly power: number;
}

/** How precisely labelled rows know what a condition looks at; the effect itself is not looked at. */
export interface PilotError {
  readonly rows: number;
  readonly standardError: number;
  /** The baseline's value, for margins in percent. */
  readonly baseline: number | null;
}

/** What a size rests on. */
export interface Size {
  readonly rows: number | null;
  readonly labels: number | null;
  readonly assumption: string;
  readonly alternatives?: readonly { readonly method: string; readonly rows: number }[];
}

/** What is assumed, and how sure the answer is to be. */
export interface Effect extends PlanAssumptions {
  readonly alpha: number;
  readonly sureness: SurenessWanted;
  readonly pilot: PilotError | null;
}
