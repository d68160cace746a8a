import type { ColumnDistances, DriftResult, Profile } from '@plumbline/data';
import type { Judgement, Result } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';

/** Drift with what the report shows besides. */
export interface DriftOutcome {
  readonly result: DriftResult;
  readonly referenceName: string;
  readonly referenceRows: number;
  /** By column name: distances other tools print, and shares for a chart. */
  readonly distances: ReadonlyMap<string, ColumnDistances>;
}

/** The files a run wrote; empty text where one was not asked for. */
export interface WrittenFiles {
  readonly profile: string;
  readonly schema: string;
  readonly junit: string;
  readonly sarif: string;
}

/** Everything validate-data found. */
export interface Outcome extends Result {
  readonly judgement: Judgement;
  readonly inputs: Inputs;
  readonly profile: Profile;
  /** How the data and the rule files are called. */
  readonly dataNames: readonly string[];
  readonly ruleNames: readonly string[];
  readonly drift: DriftOutcome | null;
  readonly files: WrittenFiles;
}
