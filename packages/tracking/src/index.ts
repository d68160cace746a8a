/**
 * What a training is a function of, whether it must be done again, and where it is recorded. The fingerprint and the decision
 * are pure; trackers stand behind one port (`none`, MLflow); git, files and the machine are read in files named for them.
 */
export { type Change, changesSince, type Earlier } from './changes.ts';
export { type CodeOptions, digestFiles, digestTracked, isBelow, listFiles } from './code-files.ts';
export {
  type Cause,
  type Decision,
  type DecisionBasis,
  decideTraining,
  type Remembered,
  type Trigger,
} from './decide-training.ts';
export { fileStore } from './file-store.ts';
export {
  type Fingerprint,
  fingerprintOf,
  membersOf,
  type NamedDigest,
  PARTS,
  type Part,
  type TrainingInputs,
} from './fingerprint.ts';
export { flattenParams } from './flatten-params.ts';
export { type GitState, readGit, type TrackedFile } from './git.ts';
export type { HttpOptions } from './http.ts';
export { describeMachine, type Machine } from './machine.ts';

export { type FetchedModel, type FetchModelOptions, fetchMlflowModel } from './mlflow/fetch-model.ts';
export { noTracker } from './no-tracker.ts';
export { openTracker } from './open-tracker.ts';
export { METRICS_BYTES_MAX, parseMetrics } from './parse-metrics.ts';
export {
  type FingerprintStore,
  MODEL_FOLDER,
  type RunLog,
  type RunStart,
  type RunStatus,
  type TrackedRun,
  type Tracker,
  type Tracking,
} from './tracker.ts';
export {
  type ModelFile,
  parseRecord,
  RECORD_SCHEMA_NAME,
  type TrainedModel,
  type TrainingRecord,
  writeRecord,
} from './training-record.ts';
export { writtenStamp } from './written-stamp.ts';
