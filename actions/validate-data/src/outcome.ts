import type { ColumnDistances, ColumnMove, ComponentDrift, DriftResult, Profile, SchemaChange } from '@plumbline/data';
import type { Judgement, Result } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import type { SinceBase } from './since-base.ts';
import type { SuggestedFix } from './suggested-fixes.ts';

/** Drift with what the report shows besides. */
export interface DriftOutcome {
  readonly result: DriftResult;
  readonly referenceName: string;
  readonly referenceRows: number;
  /** All columns together, as one classifier sees them: told, and judged by nobody. Null without samples of rows. */
  readonly together: ComponentDrift | null;
  /** By column name: distances other tools print, and shares for a chart. */
  readonly distances: ReadonlyMap<string, ColumnDistances>;
  /** By column name: which way it moved, and what of it. */
  readonly moves: ReadonlyMap<string, ColumnMove>;
  /** By `<column> <component>`: what the reference moves from itself by chance, at these sizes. */
  readonly floors: ReadonlyMap<string, number>;
  /** Columns that the profile of the data cannot tell anything of. */
  readonly incomparable: readonly { readonly column: string; readonly reason: string }[];
  /** How the columns differ from the reference's. */
  readonly changes: readonly SchemaChange[];
}

/** The files a run wrote; empty text where one was not asked for. */
export interface WrittenFiles {
  readonly profile: string;
  readonly schema: string;
  readonly junit: string;
  readonly sarif: string;
  readonly openLineage: string;
  readonly gxResult: string;
  readonly anomalies: string;
  readonly patch: string;
}

/** Everything validate-data found. */
export interface Outcome extends Result {
  readonly judgement: Judgement;
  readonly inputs: Inputs;
  readonly rows: number;
  readonly columns: number;
  /** Null where none was asked for. */
  readonly profile: Profile | null;
  /** How the data and the rule files are called. */
  readonly dataNames: readonly string[];
  readonly ruleNames: readonly string[];
  readonly drift: DriftOutcome | null;
  /** In pull requests that change the data. */
  readonly sinceBase: SinceBase | null;
  readonly fixes: readonly SuggestedFix[];
  readonly files: WrittenFiles;
}
