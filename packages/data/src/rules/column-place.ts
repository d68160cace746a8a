import type { Where } from '@plumbline/core';
import type { ValueRules } from './column-rules.ts';

/** One set of rules of one column, and where its keys stand. */
export interface ColumnPlace {
  readonly column: string;
  readonly rules: ValueRules;
  /** Behind the names of checks: further sets of rules are numbered. */
  readonly suffix: string;
  readonly at: (key: string) => Where | undefined;
}
