/**
 * Models and their judgement: ONNX sessions and files, prediction tables, metrics as scikit-learn defines them, and the gate that compares
 * two models on the same rows. The inference engine is an argument; judgement is pure.
 */

export {
  type Assurance,
  type Bound,
  type Comparison,
  type Condition,
  isAbsolute,
  metricsNamed,
  selectorsNamed,
} from './conditions/condition.ts';
export { conditionDocs } from './conditions/condition-docs.ts';
export { defaultConditions } from './conditions/default-conditions.ts';
export { describeCondition } from './conditions/describe-condition.ts';
export { judgeCondition, metricOfTerm } from './conditions/judge-condition.ts';
export { parseCondition, parseConditions } from './conditions/parse-condition.ts';
export { settleAssurance } from './conditions/settle-assurance.ts';
export { alphaOf, surenessOf } from './conditions/sureness.ts';
export type { Answers, EvaluationSample, Task } from './evaluation-sample.ts';
export { swapped } from './evaluation-sample.ts';
export { confusionCounts } from './gate/confusion-counts.ts';
export {
  BAND_LEVEL,
  type Curve,
  calibrationCurve,
  precisionRecallCurve,
  rocCurve,
  type ThresholdCurves,
  thresholdCurves,
} from './gate/curves.ts';
export type { Decision, GateVerdict } from './gate/decide.ts';
export { estimateFrom } from './gate/estimate-from.ts';
export type { EstimationOptions } from './gate/estimated.ts';
export { evaluateGate, type GateRequest, type GateResult } from './gate/evaluate-gate.ts';
export { confidentFlips, type Flip, type Flips, flipsOf } from './gate/flips.ts';
export { type Limit, recordAsked, recordCondition } from './gate/gate-record.ts';
export { comparisonStatistics, judgeComparison } from './gate/judge-comparison.ts';
export { judgeFromStatistics } from './gate/judge-from-statistics.ts';
export type { Judged, Outcome } from './gate/judged.ts';
export { bootstrapDifference } from './gate/linear-bootstrap.ts';
export { differenceOf, type MetricValues, metricValues, type Values } from './gate/metric-values.ts';
export { evaluatePoints, type PointRequest } from './gate/point-gate.ts';
export { type RecordedCondition, type RecordedGate, type Rejudged, rejudgeGate } from './gate/rejudge-gate.ts';
export { residualCurve, residualsOf } from './gate/residual-curves.ts';
export { reverifyGate } from './gate/reverify-gate.ts';
export { type ScoreCells, scoreCells } from './gate/score-cells.ts';
export type { Estimation, SufficientStatistics } from './gate/statistics.ts';
export { binMiddles, centralRange, commonRange, valueShares } from './gate/value-shares.ts';
export {
  AttributeProto_AttributeType as AttributeType,
  TensorProto_DataType as TensorType,
} from './generated/onnx_pb.ts';
export {
  GUARD_DEFAULTS,
  GUARD_SEVERITIES,
  type GuardName,
  type GuardSeverities,
  type GuardSeverity,
  type Suspicion,
} from './guards/guard.ts';
export { guardAnswers } from './guards/guard-answers.ts';
export {
  duplicateIds,
  duplicateRows,
  labelCopy,
  type TestFile,
  testSetChanged,
  trainingOverlap,
} from './guards/guard-data.ts';
export { guardMetric } from './guards/guard-metric.ts';
export { type Guarded, settleGuards } from './guards/settle-guards.ts';
export { FAMILIES, METRICS, meanMetric, metricsOf, PRIMARY, reportedMetrics } from './metrics/catalogue.ts';
export { type CostMatrix, costMetric } from './metrics/cost-matrix.ts';
export { type CustomMetric, customMetric } from './metrics/custom-metric.ts';
export type { Estimator } from './metrics/estimator.ts';
export { findMetric, METRIC_NAME, metricIfKnown } from './metrics/find-metric.ts';
export type { Metric } from './metrics/metric.ts';
export { type MetricDoc, metricDocs } from './metrics/metric-docs.ts';
export { createModel, decodeModel, encodeModel, type ModelInit } from './onnx/format.ts';
export type { Link } from './onnx/metadata.ts';
export type { ModelOptions, ModelPlan } from './onnx/model-plan.ts';
export type { OnnxRuntime } from './onnx/onnx-runtime.ts';
export { type OnnxModel, openModel } from './onnx/open-model.ts';
export { findModelFile } from './onnx/read-model-file.ts';
export { type RowSource, sourceOf } from './onnx/row-source.ts';
export { featuresOf, type ModelScores, type ScoredModel, scoreRows, tensorsOf } from './onnx/score-rows.ts';
export type { PilotError, PlanAssumptions } from './plan/effect.ts';
export { pilotError } from './plan/pilot-error.ts';
export { type PlanFrame, type PlannedCondition, planConditions } from './plan/plan-conditions.ts';
export { rowsThatDiffer } from './plan/rows-that-differ.ts';
export { judgeResource, type ResourceFrame, type ResourceUse } from './resources/judge-resource.ts';
export { RESOURCE_METRICS, type ResourceMetric, resourceOf } from './resources/resource-metrics.ts';
export { type BranchPatience, branchReuseLedger } from './reuse/branch-reuse-ledger.ts';
export { fileReuseLedger } from './reuse/file-reuse-ledger.ts';
export { judgeRatchet } from './reuse/judge-ratchet.ts';
export {
  bestPromoted,
  hasPromoted,
  type Promoted,
  type ReuseLedger,
  type ReuseLedgerStore,
  type Spending,
  spend,
  trialsOf,
  type UseEntry,
  type VerdictEntry,
} from './reuse/reuse-ledger.ts';
export { type TestSet, testSetOf } from './reuse/test-set.ts';
export { memoryOf, openRemote, type RemoteModel, timesOf } from './scoring/remote-model.ts';
export type { MemoryUse } from './scoring/scoring-messages.ts';
export {
  type ScoringLimits,
  type ScoringProcess,
  type ScoringProgram,
  startScoring,
} from './scoring/scoring-process.ts';
export { type ScoringPorts, serveScoring } from './scoring/serve-scoring.ts';
export { tensorBytes } from './scoring/tensor-bytes.ts';
export { WATCH_MEMORY } from './scoring/watch-memory.ts';
export { type Exploration, exploreSlices, type WeakSlice } from './slices/explore-slices.ts';
export { judgeBySlice, SLICE_MINIMUM_ROWS } from './slices/judge-slices.ts';
export { parseSelector } from './slices/parse-selector.ts';
export { rowsOfSelector, type Slice } from './slices/rows-of-selector.ts';
export { columnsOf, eachValueOf, type SliceSelector } from './slices/selector.ts';
export { codedColumn, MISSING, numberText, type SliceColumn, sliceColumnOf } from './slices/slice-column.ts';
export { answersFromModel, answersFromTable, idsOf, type RawAnswers } from './tables/answers.ts';
export { buildSample, type SampleParts } from './tables/build-sample.ts';
export { chooseTask } from './tables/choose-task.ts';
export type { ColumnValues, TableValues } from './tables/columns.ts';
export { type JoinTarget, joinRows } from './tables/join-rows.ts';
export { type MetricsFile, readMetricsFile } from './tables/metrics-file.ts';
export { numbersOf, requireColumn } from './tables/require-column.ts';
