import { changesSince } from './changes.ts';
import type { Fingerprint, TrainingInputs } from './fingerprint.ts';
import type { TrainingRecord } from './training-record.ts';

/** When to train: when the fingerprint differs from the last successful run's, or always. */
export type Trigger = 'changed' | 'always';

/** Why a model is trained, or is not (`unchanged`). */
export type Cause = 'always' | 'dispatch' | 'first' | 'changed' | 'model-gone' | 'unchanged';

/** Whether to train, and why, in one sentence. */
export interface Decision {
  readonly train: boolean;
  readonly cause: Cause;
  readonly reason: string;
}

/** What a store remembers: the record of the last successful training, or null and why there is none. */
export interface Remembered {
  readonly record: TrainingRecord | null;
  readonly note: string;
}

/** Everything the decision rests on. */
export interface DecisionBasis {
  readonly trigger: Trigger;
  /** Of a dispatch by monitor-model, else ''. */
  readonly correlationId: string;
  readonly remembered: Remembered;
  readonly inputs: TrainingInputs;
  readonly fingerprint: Fingerprint;
  /** Digest of what lies where the model is to be written, or null where nothing does. */
  readonly modelDigest: string | null;
}

/** Decides whether to train. Nothing is skipped unless the very model of the last successful run is still there. */
export function decideTraining(basis: DecisionBasis): Decision {
  const { trigger, correlationId, remembered, fingerprint } = basis;
  const { record } = remembered;
  if (correlationId !== '') return yes('dispatch', `monitor-model asked for it (correlation ${correlationId})`);
  if (trigger === 'always') return yes('always', 'the trigger is "always"');
  if (record === null) return yes('first', remembered.note);
  if (record.fingerprint !== fingerprint.sha256) {
    const changes = changesSince(record, basis.inputs, fingerprint);
    return yes('changed', changes.map((change) => change.words).join('; '));
  }
  if (basis.modelDigest === null) return yes('model-gone', 'nothing changed, but the recorded model is gone');
  if (basis.modelDigest !== record.model.sha256) {
    return yes('model-gone', 'nothing changed, but the model there is not the recorded one');
  }
  return { train: false, cause: 'unchanged', reason: `nothing changed since the training of ${record.trainedAt}` };
}

function yes(cause: Cause, reason: string): Decision {
  return { train: true, cause, reason };
}
