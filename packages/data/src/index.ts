/**
 * Data: sources → DuckDB relation → profile → checks → drift. Reads tables of any usual kind inside a locked-down DuckDB, counts them
 * once into a profile, checks rules, and judges drift between two profiles. DuckDB is an argument; judgement is pure.
 */
export { type CheckedRules, type CheckOptions, checkRules } from './checks/check-rules.ts';
export { changeWords, type SchemaChange } from './difference/schema-change.ts';
export { schemaDifference } from './difference/schema-difference.ts';
export { type ColumnDistances, columnDistances } from './drift/drift-distances.ts';
export {
  askDrift,
  type ChangedColumn,
  type DriftComponent,
  type DriftHypothesis,
  type DriftPolicy,
  type DriftQuestions,
} from './drift/drift-hypothesis.ts';
export { type DriftSettings, driftPolicy } from './drift/drift-policy.ts';
export {
  type ColumnDrift,
  type ComponentDrift,
  type DriftAnswer,
  type DriftResult,
  type HypothesesContext,
  judgeDrift,
  judgeHypotheses,
} from './drift/judge-drift.ts';
export type { DataOptions, DuckDb } from './engine/duckdb.ts';
export type { CategoryCells, ColumnProfile, NumberCells, Profile } from './profile/profile.ts';
export { type ProfileOptions, profileData } from './profile/profile-data.ts';
export { type FiledProfile, parseProfile, readProfile, writeProfile } from './profile/profile-file.ts';
export { PROFILE_SCHEMA } from './profile/profile-schema.ts';
export { inferRules } from './rules/infer-rules.ts';
export { type ColumnRules, RULES_SCHEMA, type Rules, type RuleType } from './rules/rules.ts';
export { parseRules, type RuleFile, readRules, rulesOf } from './rules/rules-file.ts';
export { writeRules } from './rules/write-rules.ts';
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
} from './table/columns.ts';
export { type Data, openData } from './table/open-data.ts';
export type { Table, TableColumn, TableOptions } from './table/table.ts';
