/**
 * Data: sources → DuckDB relation → profile → checks → drift. Reads tables of any usual kind inside a locked-down DuckDB, counts them
 * once into a profile, checks rules, and judges drift between two profiles. DuckDB is an argument; judgement is pure.
 */
export { type AnsweredCheck, type AskOptions, answerChecks } from './checks/answer-checks.ts';
export { type Answers, answersOf, judgeAnswers, mergeAnswers, storedAnswers } from './checks/answers.ts';
export type { Check, CheckFile, Severity } from './checks/check.ts';
export type { BreakingRow, CheckResult, RowCounts, Unanswered } from './checks/check-result.ts';
export { resultFinding, resultFindings } from './checks/findings/result-finding.ts';
export type { CheckAnswer } from './checks/judge/judge-check.ts';
export type { JudgeContext } from './checks/judge/judgement.ts';
export { areTypesGuessed, judgeAnswered, type RunOptions, runChecks } from './checks/run-checks.ts';
export { changeWords, type SchemaChange } from './difference/schema-change.ts';
export { schemaDifference } from './difference/schema-difference.ts';
export { type SuggestedRules, type SuggestionFacts, suggestRules } from './difference/suggest-rules.ts';
export { askDrift } from './drift/ask-drift.ts';
export { type ColumnMove, columnMove, type Direction, type QuantileMove, type ShareMove } from './drift/column-move.ts';
export { designEffects, withDesignEffects } from './drift/design-effects.ts';
export type { CellContent, DistanceCell } from './drift/distance-cells.ts';
export { type DriftPlace, distanceChecks, type KnownColumn } from './drift/distance-checks.ts';
export { type ColumnDistances, columnDistances } from './drift/drift-distances.ts';
export type {
  ChangedColumn,
  CountHypothesis,
  DriftComponent,
  DriftHypothesis,
  DriftPolicy,
  DriftQuestions,
  SampleSizes,
  ScoreHypothesis,
} from './drift/drift-hypothesis.ts';
export { sizesOf } from './drift/drift-hypothesis.ts';
export { type DriftSettings, driftPolicy, type FullDriftPolicy } from './drift/drift-policy.ts';
export {
  type ColumnDrift,
  type ComponentDrift,
  type Decision,
  type Decisions,
  type DriftAnswer,
  type DriftResult,
  decideHypotheses,
  type HypothesesContext,
  judgeDrift,
  judgeHypotheses,
} from './drift/judge-drift.ts';
export { noiseFloor, type SplitCells, splitNoiseFloor } from './drift/noise-floor.ts';
export { type DistanceAsked, profileDistance } from './drift/profile-distance.ts';
export type { Dependence } from './drift/row-order.ts';
export { splitReference } from './drift/split-reference.ts';
export type { DataOptions, DuckDb } from './engine/duckdb.ts';
export { type ExpectationDoc, expectationDocs } from './great-expectations/expectation-docs.ts';
export {
  isGreatExpectationsSuite,
  readSuite,
  type Suite,
  type SuiteOptions,
  type SuiteSource,
} from './great-expectations/read-suite.ts';
export { type SuiteResultOptions, suiteResult } from './great-expectations/suite-result.ts';
export type { LanguageDoc } from './json-schema/json-schema-docs.ts';
export { languageDocs } from './json-schema/language-docs.ts';
export { declaredKinds } from './languages/declared-kinds.ts';
export { ownRuleSet } from './languages/own-rule-set.ts';
export { readRuleSet } from './languages/read-rule-set.ts';
export type { RuleSet, RuleSettings } from './languages/rule-set.ts';
export { againstReference, type Counted } from './profile/against-reference.ts';
export { type MergeOptions, mergeProfiles } from './profile/merge-profiles.ts';
export { onEdges } from './profile/on-edges.ts';
export type {
  AgainstReference,
  CategoryCells,
  ColumnProfile,
  DistinctCount,
  FrequentValues,
  NumberCells,
  Profile,
  StoredAnswers,
  TextCells,
  VectorCells,
} from './profile/profile.ts';
export { type ProfileOptions, profileData, type ReferenceProfile } from './profile/profile-data.ts';
export { type FiledProfile, parseProfile, readProfile, writeProfile } from './profile/profile-file.ts';
export { PROFILE_SCHEMA } from './profile/profile-schema.ts';
export { type CheckedRules, type CheckOptions, checkRules } from './rules/check-rules.ts';
export type { ColumnRules, RuleType } from './rules/column-rules.ts';
export { type ColumnDriftRules, DISTANCE_MEASURES, type DistanceRule, type DriftRules } from './rules/drift-rules.ts';
export { inferRules } from './rules/infer-rules.ts';
export { RULES_SCHEMA, type Rules } from './rules/rules.ts';
export { rulesChecks } from './rules/rules-checks.ts';
export { type RuleKey, type RulesPart, rulesDocs } from './rules/rules-docs.ts';
export { parseRules, type RuleFile, readRules, rulesOf } from './rules/rules-file.ts';
export { rulesReading } from './rules/rules-reading.ts';
export { readingOptions } from './rules/tables-rules.ts';
export { writeRules } from './rules/write-rules.ts';
export type { Rejected, RejectedRow } from './source/rejected.ts';
export { codedNumbers } from './splits/coded-numbers.ts';
export { type MlContext, mlChecks } from './splits/ml-checks.ts';
export { type SplitOptions, splitFindings, splitTables } from './splits/split-findings.ts';
export {
  type SharedRows,
  sharedRows,
  TEST_TABLE,
  type TestSetColumns,
  type TestSetFacts,
  testSetFacts,
} from './splits/test-set-facts.ts';
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
export { demandNoAddress } from './table/inspect-files.ts';
export { lineOfRow, linesOfRows, type RowPlace } from './table/lines-of-rows.ts';
export { type Data, openData } from './table/open-data.ts';
export { readAs } from './table/read-as.ts';
export { readableRowsFinding } from './table/readable-rows.ts';
export type { Table, TableColumn, TableOptions } from './table/table.ts';
export { type Anomalies, type AnomalyInfo, anomaliesOf } from './tfdv/anomalies.ts';
export { ANOMALY_TYPES, type AnomalyKind, type AnomalyType } from './tfdv/anomaly-types.ts';
export { asCategories } from './tfdv/as-categories.ts';
export { type InferOptions, inferTfdvSchema } from './tfdv/infer-tfdv-schema.ts';
export { isTfdvSchema } from './tfdv/is-tfdv-schema.ts';
export { readTfdvSchema, type TfdvOptions, type TfdvSchema } from './tfdv/read-tfdv-schema.ts';
export { type SuggestedSchema, type SuggestionContext, suggestSchemaPatch } from './tfdv/suggest-schema.ts';
export { ALL_COLUMNS, askSamples } from './two-sample/ask-samples.ts';
export { type DistinguishingWord, distinguishingWords } from './two-sample/distinguishing-words.ts';
export { type DrawRowsOptions, drawRows } from './two-sample/draw-rows.ts';
export { type DrawnColumn, type DrawOptions, drawSamples } from './two-sample/draw-samples.ts';
export { mergeSamples } from './two-sample/merge-samples.ts';
export { type ColumnCode, type ReferenceColumn, type RowCode, rowCode } from './two-sample/row-code.ts';
export type { ColumnSample, RowColumn, RowSample, TextSample, VectorSample } from './two-sample/sample.ts';
export { type TwoSampleOptions, twoSampleHypothesis } from './two-sample/two-sample-hypothesis.ts';
export { vectorDiscrepancy } from './two-sample/vector-discrepancy.ts';
export { vocabularyHypothesis } from './two-sample/vocabulary-hypothesis.ts';
