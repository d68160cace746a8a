/**
 * Data: sources → DuckDB relation → profile → checks → drift. Reads tables of any usual kind inside a locked-down DuckDB, counts them
 * once into a profile, checks rules, and judges drift between two profiles. DuckDB is an argument; judgement is pure.
 */
export { type CheckedRules, type CheckOptions, checkRules } from './check-rules.ts';
export {
  asStrings,
  type BigintColumn,
  type BooleanColumn,
  type Column,
  type ColumnKind,
  type Columns,
  columnMissing,
  columnOf,
  type NumberColumn,
  type StringColumn,
} from './columns.ts';
export { type ColumnDistances, columnDistances } from './drift-distances.ts';
export {
  askDrift,
  type ChangedColumn,
  type DriftComponent,
  type DriftHypothesis,
  type DriftPolicy,
  type DriftQuestions,
} from './drift-hypothesis.ts';
export { type DriftSettings, driftPolicy } from './drift-policy.ts';
export type { DataOptions, DuckDb } from './duckdb.ts';
export { inferRules } from './infer-rules.ts';
export {
  type ColumnDrift,
  type ComponentDrift,
  type DriftAnswer,
  type DriftResult,
  type HypothesesContext,
  judgeDrift,
  judgeHypotheses,
} from './judge-drift.ts';
export { type Data, openData } from './open-data.ts';
export type { CategoryCells, ColumnProfile, NumberCells, Profile } from './profile.ts';
export { type ProfileOptions, profileData } from './profile-data.ts';
export { type FiledProfile, parseProfile, readProfile, writeProfile } from './profile-file.ts';
export { PROFILE_SCHEMA } from './profile-schema.ts';
export { type ColumnRules, RULES_SCHEMA, type Rules, type RuleType } from './rules.ts';
export { parseRules, type RuleFile, readRules, rulesOf } from './rules-file.ts';
export type { Table, TableColumn, TableOptions } from './table.ts';
export { writeRules } from './write-rules.ts';
