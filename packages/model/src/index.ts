/**
 * Models and their judgement: ONNX sessions and files, prediction tables, metrics as scikit-learn defines them, and the gate that compares
 * two models on the same rows. The inference engine is an argument; judgement is pure.
 */
export type { Answers, EvaluationSample, Task } from './evaluation-sample.ts';
export { swapped } from './evaluation-sample.ts';
export { type Condition, isAbsolute } from './gate/condition.ts';
export { confusionCounts } from './gate/confusion-counts.ts';
export { type Curve, calibrationCurve, rocCurve } from './gate/curves.ts';
export type { Decision, GateVerdict } from './gate/decide.ts';
export { defaultConditions } from './gate/default-conditions.ts';
export type { EstimationOptions } from './gate/estimated.ts';
export { evaluateGate, type GateRequest, type GateResult } from './gate/evaluate-gate.ts';
export { type ExploredSlice, exploreSlices } from './gate/explore-slices.ts';
export { type Flips, flipsOf } from './gate/flips.ts';
export { judgeSlices, type SliceColumn } from './gate/judge-slices.ts';
export type { Judged, Outcome } from './gate/judged.ts';
export { differenceOf, type MetricValues, metricValues, type Values } from './gate/metric-values.ts';
export { parseCondition } from './gate/parse-condition.ts';
export { evaluatePoints, type PointRequest } from './gate/point-gate.ts';
export {
  AttributeProto_AttributeType as AttributeType,
  TensorProto_DataType as TensorType,
} from './generated/onnx_pb.ts';
export type { Estimator, Metric } from './metrics/metric.ts';
export { findMetric, meanMetric, metricsOf, PRIMARY } from './metrics/registry.ts';
export { createModel, decodeModel, encodeModel, type ModelInit } from './onnx/format.ts';
export type { Link } from './onnx/metadata.ts';
export type { OnnxRuntime } from './onnx/onnx-runtime.ts';
export { type ModelOptions, type ModelScores, type OnnxModel, openModel } from './onnx/open-model.ts';
export { answersFromModel, answersFromTable, idsOf, type RawAnswers } from './tables/answers.ts';
export { buildSample, type SampleParts, sliceValues } from './tables/build-sample.ts';
export { chooseTask } from './tables/choose-task.ts';
export type { ColumnValues, TableValues } from './tables/columns.ts';
export { type JoinTarget, joinRows } from './tables/join-rows.ts';
export { type MetricsFile, readMetricsFile } from './tables/metrics-file.ts';
export { numbersOf, requireColumn } from './tables/require-column.ts';
