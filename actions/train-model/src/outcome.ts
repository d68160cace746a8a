import type { JsonObject } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import type {
  Decision,
  Fingerprint,
  FingerprintStore,
  TrackedRun,
  TrainingInputs,
  TrainingRecord,
} from '@plumbline/tracking';

/** The commit the code came from. */
export interface Source {
  readonly commit: string | null;
  /** Whether the tracked files differ from it; null outside git. */
  readonly dirty: boolean | null;
}

/** What ran, as it was recorded. */
export interface Training {
  /** The last lines the command printed, without the values of variables passed to it. */
  readonly tail: readonly string[];
  readonly wallTimeMs: number;
  readonly tracked: TrackedRun;
}

/** What came of a run of train-model. */
export interface Outcome {
  readonly judgement: Judgement;
  readonly decision: Decision;
  readonly inputs: TrainingInputs;
  /** The seed handed to the command. */
  readonly seed: string;
  readonly fingerprint: Fingerprint;
  readonly source: Source;
  readonly machine: JsonObject;
  /** The last successful training, where one is known. */
  readonly last: TrainingRecord | null;
  /** Null where nothing was trained. */
  readonly training: Training | null;
  /** Of this training, or of the last one where nothing was trained. */
  readonly record: TrainingRecord;
  /** At full precision; what is not finite stays so. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Absolute. */
  readonly modelPath: string;
  readonly store: FingerprintStore;
}
