import type { JsonObject } from '@plumbline/core';
import type { Remembered } from './decide-training.ts';
import type { NamedDigest } from './fingerprint.ts';
import type { TrainingRecord } from './training-record.ts';

/** Where runs are recorded. */
export type Tracking = { readonly kind: 'none' } | { readonly kind: 'mlflow'; readonly url: string };

/** The folder of the model among a run's artifacts. */
export const MODEL_FOLDER = 'model';

/** Keeps the record of the last successful training. */
export interface FingerprintStore {
  /** For people: where it is kept. */
  readonly place: string;
  read(): Promise<Remembered>;
  write(record: TrainingRecord): Promise<void>;
}

/** What a run is started with. Times are in milliseconds since 1970. */
export interface RunStart {
  readonly name: string;
  readonly startedAtMs: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly data: readonly NamedDigest[];
}

/** What a training brought. */
export interface RunLog {
  readonly params: JsonObject;
  readonly metrics: Readonly<Record<string, number>>;
  readonly tags: Readonly<Record<string, string>>;
  readonly atMs: number;
  /** Artifacts: path in the run with forward slashes → file. */
  readonly files: ReadonlyMap<string, string>;
}

/** How a run can end. */
export type RunStatus = 'FINISHED' | 'FAILED' | 'KILLED';

/** One run in a tracker. */
export interface TrackedRun {
  readonly id: string;
  readonly url: string;
  /** For the command, so that its own client resumes this run. Holds no credentials. */
  readonly environment: Readonly<Record<string, string>>;
  /** Records what the training brought; returns what could not be recorded as given, in words. */
  log(log: RunLog): Promise<readonly string[]>;
  end(status: RunStatus, atMs: number): Promise<void>;
}

/** An experiment tracker. `SERVICE_*` where it does not do what is asked. */
export interface Tracker {
  readonly kind: 'none' | 'mlflow';
  start(start: RunStart): Promise<TrackedRun>;
  /** Where the tracker keeps fingerprints, or null where it cannot. */
  readonly store: FingerprintStore | null;
  /** Brings the recorded model back to `path`; false where the tracker does not have it. */
  restoreModel(record: TrainingRecord, path: string): Promise<boolean>;
}
