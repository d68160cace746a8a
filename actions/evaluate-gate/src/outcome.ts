import type { Verdict } from '@plumbline/core';
import type { Judgement, Result } from '@plumbline/frame';
import type { Curve, Decision, ExploredSlice, Judged, MetricValues, Values } from '@plumbline/model';

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
  readonly explored: readonly ExploredSlice[];
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
}
