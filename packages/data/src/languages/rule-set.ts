import type { JsonObject } from '@plumbline/core';
import type { CheckFile } from '../checks/check.ts';
import type { Suite } from '../great-expectations/read-suite.ts';
import type { RuleFile } from '../rules/rules-file.ts';
import type { TfdvSchema } from '../tfdv/read-tfdv-schema.ts';

/** A rule file of any language, read. What only one language has stands beside the checks that all have. */
export interface RuleSet {
  readonly file: CheckFile;
  /** As written. */
  readonly text: string;
  /** Plumbline's own: tolerances of drift, further tables, splits. */
  readonly own: RuleFile | null;
  /** Great Expectations: for its own kind of result. */
  readonly suite: Suite | null;
  /** TFDV: for its own kind of result. */
  readonly tfdv: TfdvSchema | null;
}

/** What a run gives rule files. */
export interface RuleSettings {
  readonly now: Date;
  /** TFDV: the environment that is validated; empty for none. */
  readonly environment: string;
  /** Great Expectations: what `$PARAMETER` stands for. */
  readonly parameters: JsonObject;
  /** Of a file with several tables: which; empty where nobody says. */
  readonly table: string;
  /** The data's files: of a package with several resources the one with such a path is meant. */
  readonly paths: readonly string[];
  /** Names of the other tables of the run. */
  readonly tables: readonly string[];
}
