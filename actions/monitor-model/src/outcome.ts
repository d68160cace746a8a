import type { Subject } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import type {
  AlertAction,
  AlertPolicy,
  AlertStore,
  Conclusion,
  EstimatedPerformance,
  JudgedWindow,
  Performance,
  PreviousComparison,
} from '@plumbline/monitor';
import type { RegisteredVersion, Registry } from '@plumbline/registry';

/** The model that is watched, with the registry it stands in. */
export interface WatchedModel {
  readonly registry: Registry;
  readonly version: RegisteredVersion;
  /** As named: an alias, or a version as a number. */
  readonly which: string | number;
}

/** Something looked at, as people call it. */
export interface Looked {
  readonly label: string;
  readonly rows: number;
  readonly subjects: readonly Subject[];
}

/** Everything that was read and measured of one window. */
export interface Monitored extends JudgedWindow {
  readonly model: WatchedModel | null;
  readonly reference: Looked;
  readonly current: Looked;
  readonly previous: Looked | null;
  readonly policy: AlertPolicy;
  readonly performance: Performance | null;
  readonly comparison: PreviousComparison | null;
  readonly estimated: EstimatedPerformance | null;
  readonly seed: string;
  readonly notices: readonly string[];
}

/** What became of one action that an alert was to set off. */
export interface TakenAction {
  readonly action: AlertAction;
  /** `held`: taken before for this incident. `refused`: its own conditions do not hold. */
  readonly state: 'done' | 'dry-run' | 'refused' | 'held' | 'failed';
  readonly why: string;
  readonly correlationId: string;
  readonly url?: string;
}

/** What came of a run of monitor-model. */
export interface Outcome {
  readonly judgement: Judgement;
  readonly monitored: Monitored;
  readonly store: AlertStore;
  readonly conclusion: Conclusion;
  readonly actions: readonly TakenAction[];
}
