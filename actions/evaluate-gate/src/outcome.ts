import type { Chart, Verdict } from '@plumbline/core';
import type { Judgement, Result } from '@plumbline/frame';
import type { Decision, Exploration, Judged, MetricValues, PlannedCondition, Task, Values } from '@plumbline/model';

/** The gate's answer, however it was reached. */
export interface Answer {
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly promote: boolean;
  readonly judged: readonly Judged[];
  readonly primary: Judged | null;
  readonly values: MetricValues;
  readonly rowsNeeded: number | null;
  readonly jointPower: number | null;
  readonly alpha: number;
}

/** A model as it was looked at. */
export interface SideFacts {
  readonly name: string;
  readonly sha256: string;
}

/** What is known only where rows were judged, not numbers from a metrics file. */
export interface RowFacts {
  readonly task: Task;
  readonly rows: number;
  readonly classes: readonly string[];
  /** The confusion counts weights, not rows. */
  readonly isWeighted: boolean;
  readonly fixed: number | null;
  readonly broken: number | null;
  /** How many of them the file holds. */
  readonly flipsWritten: number | null;
  readonly flipsBySlice: readonly SliceFlips[];
  readonly confusion: readonly { readonly side: string; readonly counts: readonly (readonly number[])[] }[];
  readonly explored: Exploration | null;
  readonly charts: readonly Chart[];
}

/** Rows that changed between right and wrong in one slice. */
export interface SliceFlips {
  readonly slice: string;
  readonly rows: number;
  readonly fixed: number;
  readonly broken: number;
}

/** How often a test set has judged, this time included; no budget is null. */
export interface ReuseFacts {
  readonly uses: number;
  readonly budget: number | null;
}

/** Everything evaluate-gate found out. */
export interface Outcome extends Result {
  readonly judgement: Judgement & { readonly promote: boolean; readonly decision: Decision };
  readonly candidate: SideFacts;
  readonly baseline: SideFacts | null;
  readonly testData: readonly string[];
  readonly judged: readonly Judged[];
  readonly primary: Judged | null;
  readonly values: { readonly candidate: Values; readonly baseline: Values | null; readonly difference: Values | null };
  readonly rowFacts: RowFacts | null;
  readonly rowsNeeded: number | null;
  readonly jointPower: number | null;
  readonly alpha: number;
  readonly flipsPath: string | null;
  /** Where uses of the test set are counted. */
  readonly reuse?: ReuseFacts;
  /** Of a plan, which judges nothing. */
  readonly plan?: PlanFacts;
}

/** What a plan found. */
export interface PlanFacts {
  readonly planned: readonly PlannedCondition[];
  /** Rows there are; null where no data was given. */
  readonly rows: number | null;
  /** On which the predictions differ; null where that was not measured. */
  readonly differing: number | null;
  /** CSV of the rows whose labels are worth most, or null. */
  readonly toLabelPath: string | null;
}
