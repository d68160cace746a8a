import type { Verdict } from '@plumbline/core';
import type { Judgement, Result } from '@plumbline/frame';
import type { Curve, Decision, Exploration, Judged, MetricValues, PlannedCondition, Values } from '@plumbline/model';

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
  readonly task: string;
  readonly rows: number;
  readonly classes: readonly string[];
  readonly fixed: number | null;
  readonly broken: number | null;
  readonly confusion: readonly { readonly side: string; readonly counts: readonly (readonly number[])[] }[];
  readonly explored: Exploration | null;
  readonly curves: readonly { readonly side: string; readonly roc: Curve; readonly calibration: Curve }[];
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
