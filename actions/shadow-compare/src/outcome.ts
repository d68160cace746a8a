import type { Judgement } from '@plumbline/frame';
import type { Lanes, Redaction, ShadowJudgement, ShadowObservations, TrafficSurvey } from '@plumbline/traffic';
import type { Mode } from './inputs.ts';

/** One side, as it is called, and the digest of the model behind it where it is known. */
export interface Side {
  readonly name: string;
  readonly digest: string | null;
}

/** What came of a run of shadow-compare. */
export interface Outcome {
  readonly judgement: Judgement;
  readonly mode: Mode;
  readonly sides: Lanes<Side>;
  /** Names of the traffic files. */
  readonly traffic: readonly string[];
  readonly survey: TrafficSurvey;
  readonly warmup: number;
  readonly judged: ShadowJudgement;
  readonly observations: ShadowObservations;
  /** What is not shown. */
  readonly redacted: readonly Redaction[];
  readonly samplesPath: string;
}
