export const id = 458;
export const ids = [458];
export const modules = {

/***/ 85458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AttributeType: () => (/* reexport */ AttributeProto_AttributeType),
  BAND_LEVEL: () => (/* reexport */ curves/* BAND_LEVEL */.fc),
  FAMILIES: () => (/* reexport */ catalogue/* FAMILIES */.BU),
  GUARD_DEFAULTS: () => (/* reexport */ guards_guard/* GUARD_DEFAULTS */.x),
  GUARD_SEVERITIES: () => (/* reexport */ guards_guard/* GUARD_SEVERITIES */.e),
  METRICS: () => (/* reexport */ catalogue/* METRICS */.Cb),
  METRIC_NAME: () => (/* reexport */ find_metric/* METRIC_NAME */.X7),
  MISSING: () => (/* reexport */ slice_column/* MISSING */.lV),
  PRIMARY: () => (/* reexport */ catalogue/* PRIMARY */.jd),
  RESOURCE_METRICS: () => (/* reexport */ resource_metrics/* RESOURCE_METRICS */.P0),
  SLICE_MINIMUM_ROWS: () => (/* reexport */ judge_slices/* SLICE_MINIMUM_ROWS */.O),
  TensorType: () => (/* reexport */ TensorProto_DataType),
  WATCH_MEMORY: () => (/* reexport */ WATCH_MEMORY),
  alphaOf: () => (/* reexport */ sureness/* alphaOf */.Q),
  answersFromModel: () => (/* reexport */ answers/* answersFromModel */.JC),
  answersFromTable: () => (/* reexport */ answers/* answersFromTable */.Ud),
  bestPromoted: () => (/* reexport */ reuse_ledger/* bestPromoted */.nQ),
  binMiddles: () => (/* reexport */ value_shares/* binMiddles */.WC),
  bootstrapDifference: () => (/* reexport */ linear_bootstrap/* bootstrapDifference */.ub),
  branchReuseLedger: () => (/* reexport */ branch_reuse_ledger/* branchReuseLedger */.Q),
  buildSample: () => (/* reexport */ build_sample/* buildSample */.L),
  calibrationCurve: () => (/* reexport */ curves/* calibrationCurve */.eT),
  centralRange: () => (/* reexport */ value_shares/* centralRange */.Bx),
  chooseTask: () => (/* reexport */ choose_task/* chooseTask */.N),
  codedColumn: () => (/* reexport */ slice_column/* codedColumn */.g0),
  columnsOf: () => (/* reexport */ selector/* columnsOf */.P),
  commonRange: () => (/* reexport */ value_shares/* commonRange */.PZ),
  comparisonStatistics: () => (/* reexport */ judge_comparison/* comparisonStatistics */.f),
  conditionDocs: () => (/* reexport */ conditionDocs),
  confidentFlips: () => (/* reexport */ flips/* confidentFlips */.tI),
  confusionCounts: () => (/* reexport */ confusion_counts/* confusionCounts */.V),
  costMetric: () => (/* reexport */ cost_matrix/* costMetric */.G),
  createModel: () => (/* reexport */ createModel),
  customMetric: () => (/* reexport */ custom_metric/* customMetric */.o),
  decodeModel: () => (/* reexport */ decodeModel),
  defaultConditions: () => (/* reexport */ default_conditions/* defaultConditions */.C),
  describeCondition: () => (/* reexport */ describeCondition),
  differenceOf: () => (/* reexport */ metric_values/* differenceOf */.P),
  duplicateIds: () => (/* reexport */ guard_data/* duplicateIds */.kn),
  duplicateRows: () => (/* reexport */ guard_data/* duplicateRows */.n2),
  eachValueOf: () => (/* reexport */ selector/* eachValueOf */.M),
  encodeModel: () => (/* reexport */ encodeModel),
  estimateFrom: () => (/* reexport */ estimate_from/* estimateFrom */.V),
  evaluateGate: () => (/* reexport */ evaluate_gate/* evaluateGate */.D),
  evaluatePoints: () => (/* reexport */ point_gate/* evaluatePoints */.d),
  exploreSlices: () => (/* reexport */ explore_slices/* exploreSlices */.T),
  featuresOf: () => (/* reexport */ score_rows/* featuresOf */.Hi),
  fileReuseLedger: () => (/* reexport */ file_reuse_ledger/* fileReuseLedger */.a),
  findMetric: () => (/* reexport */ find_metric/* findMetric */.GF),
  findModelFile: () => (/* reexport */ findModelFile),
  flipsOf: () => (/* reexport */ flips/* flipsOf */.ou),
  guardAnswers: () => (/* reexport */ guard_answers/* guardAnswers */.fv),
  guardMetric: () => (/* reexport */ guard_metric/* guardMetric */.MS),
  hasPromoted: () => (/* reexport */ reuse_ledger/* hasPromoted */.rY),
  idsOf: () => (/* reexport */ answers/* idsOf */.UX),
  isAbsolute: () => (/* reexport */ condition/* isAbsolute */.oP),
  joinRows: () => (/* reexport */ join_rows/* joinRows */.U),
  judgeBySlice: () => (/* reexport */ judge_slices/* judgeBySlice */.T),
  judgeComparison: () => (/* reexport */ judge_comparison/* judgeComparison */.t),
  judgeCondition: () => (/* reexport */ judge_condition/* judgeCondition */.Xl),
  judgeFromStatistics: () => (/* reexport */ judge_from_statistics/* judgeFromStatistics */.D),
  judgeRatchet: () => (/* reexport */ judge_ratchet/* judgeRatchet */.f),
  judgeResource: () => (/* reexport */ judge_resource/* judgeResource */.e),
  labelCopy: () => (/* reexport */ guard_data/* labelCopy */.MD),
  meanMetric: () => (/* reexport */ catalogue/* meanMetric */.y8),
  memoryOf: () => (/* reexport */ remote_model/* memoryOf */.zE),
  metricDocs: () => (/* reexport */ metricDocs),
  metricIfKnown: () => (/* reexport */ find_metric/* metricIfKnown */.dm),
  metricOfTerm: () => (/* reexport */ judge_condition/* metricOfTerm */.kW),
  metricValues: () => (/* reexport */ metric_values/* metricValues */.t),
  metricsNamed: () => (/* reexport */ condition/* metricsNamed */.dz),
  metricsOf: () => (/* reexport */ catalogue/* metricsOf */.Ps),
  numberText: () => (/* reexport */ slice_column/* numberText */.$4),
  numbersOf: () => (/* reexport */ require_column/* numbersOf */.cZ),
  openModel: () => (/* reexport */ openModel),
  openRemote: () => (/* reexport */ remote_model/* openRemote */.d3),
  parseCondition: () => (/* reexport */ parse_condition/* parseCondition */.z),
  parseConditions: () => (/* reexport */ parse_condition/* parseConditions */.W),
  parseSelector: () => (/* reexport */ parse_selector/* parseSelector */.P),
  pilotError: () => (/* reexport */ pilot_error/* pilotError */.V),
  planConditions: () => (/* reexport */ plan_conditions/* planConditions */.i),
  precisionRecallCurve: () => (/* reexport */ curves/* precisionRecallCurve */.$V),
  readMetricsFile: () => (/* reexport */ metrics_file/* readMetricsFile */._),
  recordAsked: () => (/* reexport */ gate_record/* recordAsked */.M1),
  recordCondition: () => (/* reexport */ gate_record/* recordCondition */.Ng),
  rejudgeGate: () => (/* reexport */ rejudgeGate),
  reportedMetrics: () => (/* reexport */ catalogue/* reportedMetrics */.r2),
  requireColumn: () => (/* reexport */ require_column/* requireColumn */.c4),
  residualCurve: () => (/* reexport */ residual_curves/* residualCurve */.l),
  residualsOf: () => (/* reexport */ residual_curves/* residualsOf */.e),
  resourceOf: () => (/* reexport */ resource_metrics/* resourceOf */.KU),
  reverifyGate: () => (/* reexport */ reverifyGate),
  rocCurve: () => (/* reexport */ curves/* rocCurve */.WZ),
  rowsOfSelector: () => (/* reexport */ rows_of_selector/* rowsOfSelector */.M),
  rowsThatDiffer: () => (/* reexport */ rows_that_differ/* rowsThatDiffer */.D),
  scoreCells: () => (/* reexport */ score_cells/* scoreCells */.oS),
  scoreRows: () => (/* reexport */ score_rows/* scoreRows */.A1),
  selectorsNamed: () => (/* reexport */ condition/* selectorsNamed */.UY),
  serveScoring: () => (/* reexport */ serveScoring),
  settleAssurance: () => (/* reexport */ settle_assurance/* settleAssurance */.v),
  settleGuards: () => (/* reexport */ settle_guards/* settleGuards */.Y),
  sliceColumnOf: () => (/* reexport */ slice_column/* sliceColumnOf */.sS),
  sourceOf: () => (/* reexport */ sourceOf),
  spend: () => (/* reexport */ reuse_ledger/* spend */.Rf),
  startScoring: () => (/* reexport */ scoring_process/* startScoring */.S),
  surenessOf: () => (/* reexport */ sureness/* surenessOf */.i),
  swapped: () => (/* reexport */ evaluation_sample/* swapped */.RX),
  tensorBytes: () => (/* reexport */ tensor_bytes/* tensorBytes */.X2),
  tensorsOf: () => (/* reexport */ score_rows/* tensorsOf */.YP),
  testSetChanged: () => (/* reexport */ guard_data/* testSetChanged */.Rq),
  testSetOf: () => (/* reexport */ test_set/* testSetOf */.aJ),
  thresholdCurves: () => (/* reexport */ curves/* thresholdCurves */.g3),
  timesOf: () => (/* reexport */ remote_model/* timesOf */.Qv),
  trainingOverlap: () => (/* reexport */ guard_data/* trainingOverlap */.Ig),
  trialsOf: () => (/* reexport */ reuse_ledger/* trialsOf */.xY),
  valueShares: () => (/* reexport */ value_shares/* valueShares */.Gl)
});

// EXTERNAL MODULE: ./build/packages/model/src/conditions/condition.js
var condition = __webpack_require__(86451);
;// CONCATENATED MODULE: ./build/packages/model/src/conditions/describe-condition.js
/** What a condition asks for, in words. */
function describeCondition(condition) {
    const where = condition.scope.kind === 'slice' ? `in each slice of ${condition.scope.selector.text}: ` : '';
    const words = condition.kind === 'comparison' ? comparisonWords(condition) : boundWords(condition);
    const settings = condition.assurance === undefined ? '' : `; ${assuranceWords(condition.assurance)}`;
    return `${where}${words}${settings}`;
}
const VERB_WORDS = {
    better: (margin) => (margin === '0' ? 'is proven to be better' : `is proven to be better by more than ${margin}`),
    'not-worse': (margin) => `is proven to be worse by less than ${margin}`,
    'no-harm': (margin) => `is not shown to be worse by more than ${margin}`,
};
function comparisonWords({ metric, verb, margin }) {
    const size = margin.relative
        ? `${Number((margin.value * 100).toPrecision(6))} % of the baseline's value`
        : String(margin.value);
    return `${metric ?? 'the primary metric'} ${VERB_WORDS[verb](size)}`;
}
const OPERATOR_WORDS = { '>': 'above', '>=': 'at least', '<': 'below', '<=': 'at most' };
function boundWords({ terms, operator, threshold, tolerance, disagreementBelow }) {
    const sum = terms.map((term, place) => termWords(term, place === 0)).join(' ');
    const precise = tolerance === null ? '' : ` by more than ${tolerance}, and known to within ${tolerance}`;
    const given = disagreementBelow === undefined ? '' : `, given a disagreement below ${disagreementBelow}`;
    return `${sum} is proven to be ${OPERATOR_WORDS[operator]} ${threshold}${precise}${given}`;
}
function termWords({ coefficient, model, metric, correct }, isFirst) {
    const sign = coefficient < 0 ? '−' : isFirst ? '' : '+';
    const size = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} × `;
    const own = correct === true ? 'share of right answers' : metric;
    const name = model === 'both' ? 'the share of rows predicted differently' : `the ${model}'s ${own}`;
    return `${sign}${sign === '' || isFirst ? '' : ' '}${size}${name}`;
}
function assuranceWords({ reliability, mode, adaptivity, steps }) {
    const sure = reliability === null
        ? 'as sure as the gate'
        : `wrong at most ${Number((1 - reliability).toPrecision(4))} of the time`;
    const over = steps === null ? '' : ` over ${steps} models`;
    const learnt = {
        none: '',
        'first-change': ', a new test set after the first promotion',
        full: ', whatever is learnt between them',
    };
    const kept = mode === 'fp-free' ? '' : ', holding where it cannot be told';
    return `${sure}${over}${learnt[adaptivity]}${kept}`;
}

// EXTERNAL MODULE: ./build/packages/model/src/conditions/parse-condition.js + 4 modules
var parse_condition = __webpack_require__(98048);
;// CONCATENATED MODULE: ./build/packages/model/src/conditions/condition-docs.js


const EXAMPLES = {
    comparisons: [
        'auc: better',
        'rmse: better by 2%',
        'f1: not-worse by 0.01',
        'log_loss: no-harm by 0.02',
        'recall[setosa]: not-worse by 0.02',
        'latency_p95_ms: not-worse by 10%',
    ],
    bounds: [
        'candidate.auc >= 0.8',
        'candidate.fbeta@2 > 0.7',
        'candidate.log_loss - baseline.log_loss < 0.02',
        'candidate.auc >= baseline.auc - 0.01',
        '(candidate.precision + candidate.recall) / 2 > 0.8',
        'candidate.accuracy - 1.1 * baseline.accuracy > 0',
        'candidate.accuracy >= 0.8 +/- 0.02',
    ],
    slices: [
        'slice(region): no-harm by 0.03',
        'slice(region, plan).f1: not-worse by 0.05',
        'slice(region = "north"): candidate.recall >= 0.8',
        'slice(age in [18, 30)).auc: better',
    ],
    lines: [
        'auc: better and f1: not-worse by 0.01',
        'n - o > 0.02 +/- 0.01 with reliability 0.9999, mode fp-free, adaptivity full, steps 32',
        'd < 0.1 +/- 0.01 /\\ n - o > 0.02 +/- 0.01 with reliability 0.9999, steps 32',
        'n - o > 0.02 +/- 0.01 with mode fn-free',
        'd < 0.1',
    ],
};
/** Examples for the documentation, read by the parser itself. */
function conditionDocs() {
    return Object.fromEntries(Object.entries(EXAMPLES).map(([part, lines]) => [
        part,
        lines.map((written) => ({ written, asks: (0,parse_condition/* parseConditions */.W)(written).map(describeCondition) })),
    ]));
}

// EXTERNAL MODULE: ./build/packages/model/src/conditions/default-conditions.js
var default_conditions = __webpack_require__(54998);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/judge-condition.js + 4 modules
var judge_condition = __webpack_require__(30433);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/settle-assurance.js
var settle_assurance = __webpack_require__(75123);
// EXTERNAL MODULE: ./build/packages/model/src/conditions/sureness.js
var sureness = __webpack_require__(24481);
// EXTERNAL MODULE: ./build/packages/model/src/evaluation-sample.js
var evaluation_sample = __webpack_require__(27792);
// EXTERNAL MODULE: ./build/packages/model/src/gate/confusion-counts.js
var confusion_counts = __webpack_require__(29168);
// EXTERNAL MODULE: ./build/packages/model/src/gate/curves.js
var curves = __webpack_require__(5859);
// EXTERNAL MODULE: ./build/packages/model/src/gate/estimate-from.js
var estimate_from = __webpack_require__(38542);
// EXTERNAL MODULE: ./build/packages/model/src/gate/evaluate-gate.js
var evaluate_gate = __webpack_require__(89698);
// EXTERNAL MODULE: ./build/packages/model/src/gate/flips.js
var flips = __webpack_require__(86499);
// EXTERNAL MODULE: ./build/packages/model/src/gate/gate-record.js
var gate_record = __webpack_require__(40556);
// EXTERNAL MODULE: ./build/packages/model/src/gate/judge-comparison.js
var judge_comparison = __webpack_require__(29080);
// EXTERNAL MODULE: ./build/packages/model/src/gate/judge-from-statistics.js
var judge_from_statistics = __webpack_require__(75545);
// EXTERNAL MODULE: ./build/packages/model/src/gate/linear-bootstrap.js
var linear_bootstrap = __webpack_require__(47273);
// EXTERNAL MODULE: ./build/packages/model/src/gate/metric-values.js
var metric_values = __webpack_require__(47638);
// EXTERNAL MODULE: ./build/packages/model/src/gate/point-gate.js
var point_gate = __webpack_require__(51757);
// EXTERNAL MODULE: ./build/packages/model/src/gate/decide.js
var decide = __webpack_require__(49739);
// EXTERNAL MODULE: ./build/packages/model/src/gate/settle-no-harm.js + 1 modules
var settle_no_harm = __webpack_require__(33933);
// EXTERNAL MODULE: ./build/packages/model/src/gate/stated-primary.js
var stated_primary = __webpack_require__(25119);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/rejudge-gate.js






/** The gate's answer from its recorded statistics alone, bit for bit as it was given: no data, no model, no chance. */
function rejudgeGate(recorded) {
    const judged = (0,settle_no_harm/* settleNoHarm */.n)(recorded.conditions.map((each) => rejudge(each, recorded)), recorded.alpha);
    const own = recorded.primary === null ? null : rejudge(recorded.primary, recorded);
    const primary = own === null ? null : ((0,stated_primary/* statedPrimary */.e)(judged, own.metric) ?? own);
    return { ...(0,decide/* decide */.L)(judged, { ...recorded, primary }), judged, primary };
}
function rejudge({ condition, sufficient }, { alpha, uses }) {
    return (0,settle_assurance/* settleAssurance */.v)((0,judge_from_statistics/* judgeFromStatistics */.D)(condition, sufficient, { alpha: (0,sureness/* alphaOf */.Q)(condition, { alpha, uses }) }));
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/residual-curves.js
var residual_curves = __webpack_require__(34437);
// EXTERNAL MODULE: ./build/packages/boundary/src/guard.js + 1 modules
var guard = __webpack_require__(36467);
// EXTERNAL MODULE: ./build/packages/boundary/src/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(10728);
// EXTERNAL MODULE: ./build/packages/core/src/error.js
var error = __webpack_require__(42705);
// EXTERNAL MODULE: ./build/packages/core/src/verdict.js
var verdict = __webpack_require__(59298);
;// CONCATENATED MODULE: ./build/packages/model/src/gate/reverify-gate.js





/** Kinds of statistics that hold no verdict to be judged again: a plan judges nothing. */
const NOTHING_JUDGED = ['plan'];
/**
 * Judges a gate's evidence once more from its recorded statistics and tells everything that comes out otherwise than recorded; empty where the
 * verdict, `promote`, the decision and every number follow, bit for bit. Throws `EVIDENCE_INVALID` for statistics that cannot be read.
 */
async function reverifyGate(evidence) {
    if ((0,guard/* isJsonObject */.O)(evidence.statistics) && NOTHING_JUDGED.includes(String(evidence.statistics['kind'])))
        return [];
    const statistics = await (0,gate_record/* readGateStatistics */.p4)(evidence.statistics);
    const again = rejudgedOf(statistics);
    const settled = settle(again, statistics.limits, evidence);
    const recorded = (0,guard/* isJsonObject */.O)(evidence.statistics) ? evidence.statistics : {};
    const judged = again.judged.filter(({ outcome }) => outcome !== 'no-baseline');
    const ownFindings = evidence.findings.filter(({ check }) => !check.startsWith(GUARD));
    return [
        difference('verdict', evidence.verdict, settled.verdict),
        difference('promote', evidence.promote ?? null, settled.promote),
        difference('decision', evidence.decision ?? null, settled.decision),
        difference('conditions', recorded['conditions'] ?? null, again.judged.map(gate_record/* recordAsked */.M1)),
        ...again.judged.map(({ condition }) => differenceOfWords(condition)),
        difference('primary', recorded['primary'] ?? null, again.primary === null ? null : (0,gate_record/* recordAsked */.M1)(again.primary)),
        difference('findings', ownFindings.map(({ evidence: numbers }) => (0,canonical_json/* toJson */.aB)(numbers ?? null)), judged.map(gate_record/* recordCondition */.Ng)),
    ].flatMap((found) => found ?? []);
}
const GUARD = 'guard.';
/** The condition that was judged must be the one that is written: what a clause has from the rest of its line is not in its own words. */
function differenceOfWords(judged) {
    const text = judged.text.replace(/ \[best promoted: [0-9a-f]+\]$/, '');
    const own = (condition) => {
        const { assurance, ...rest } = condition;
        const line = { text, ...(rest.kind === 'bound' ? { disagreementBelow: null } : {}) };
        return (0,canonical_json/* toJson */.aB)({
            ...rest,
            ...line,
            ...(assurance === undefined ? {} : { assurance: { ...assurance, clauses: 1 } }),
        });
    };
    return difference(`condition "${text}"`, own(judged), own((0,parse_condition/* parseCondition */.z)(text)));
}
/** A statistic of a shape this version does not write ends in an error, not in a verdict. */
function rejudgedOf(statistics) {
    try {
        return rejudgeGate(statistics);
    }
    catch (cause) {
        throw new error/* PlumblineError */.Dl('EVIDENCE_INVALID', 'Cannot judge the evidence again: its statistics must be as evaluate-gate of this version writes them: they are not', 'use the version that wrote the evidence', { cause });
    }
}
/** What guards, limits and a policy that came with the change leave of the answer. */
function settle(again, limits, evidence) {
    const guards = evidence.findings.filter(({ check }) => check.startsWith(GUARD)).map(({ verdict }) => verdict);
    const caps = [
        ...guards,
        ...limits.flatMap(({ verdict }) => verdict ?? []),
        ...(evidence.policy.source === 'introduced' ? ['warn'] : []),
    ];
    const isStopped = guards.includes('fail') || limits.some(({ promote }) => promote === false);
    return {
        verdict: caps.reduce((worst, cap) => (0,verdict/* atBest */.eD)(cap, worst), again.verdict),
        promote: again.promote && !isStopped,
        decision: again.decision,
    };
}
function difference(what, recorded, again) {
    return (0,canonical_json/* canonicalJson */.dj)(recorded) === (0,canonical_json/* canonicalJson */.dj)(again) ? null : { what, recorded, again };
}

// EXTERNAL MODULE: ./build/packages/model/src/gate/score-cells.js
var score_cells = __webpack_require__(67305);
// EXTERNAL MODULE: ./build/packages/model/src/gate/value-shares.js
var value_shares = __webpack_require__(3191);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/file.js + 8 modules
var file = __webpack_require__(22987);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/codegenv2/message.js
var message = __webpack_require__(70104);
;// CONCATENATED MODULE: ./build/packages/model/src/generated/onnx_pb.js
// SPDX-License-Identifier: Apache-2.0

/**
 * Describes the file onnx.proto.
 */
const file_onnx = /*@__PURE__*/ (0,file/* fileDesc */.w)("Cgpvbm54LnByb3RvEgRvbm54ItsFCg5BdHRyaWJ1dGVQcm90bxIMCgRuYW1lGAEgASgJEhUKDXJlZl9hdHRyX25hbWUYFSABKAkSEgoKZG9jX3N0cmluZxgNIAEoCRIwCgR0eXBlGBQgASgOMiIub25ueC5BdHRyaWJ1dGVQcm90by5BdHRyaWJ1dGVUeXBlEgkKAWYYAiABKAISCQoBaRgDIAEoAxIJCgFzGAQgASgMEhwKAXQYBSABKAsyES5vbm54LlRlbnNvclByb3RvEhsKAWcYBiABKAsyEC5vbm54LkdyYXBoUHJvdG8SLgoNc3BhcnNlX3RlbnNvchgWIAEoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SGwoCdHAYDiABKAsyDy5vbm54LlR5cGVQcm90bxIOCgZmbG9hdHMYByADKAISDAoEaW50cxgIIAMoAxIPCgdzdHJpbmdzGAkgAygMEiIKB3RlbnNvcnMYCiADKAsyES5vbm54LlRlbnNvclByb3RvEiAKBmdyYXBocxgLIAMoCzIQLm9ubnguR3JhcGhQcm90bxIvCg5zcGFyc2VfdGVuc29ycxgXIAMoCzIXLm9ubnguU3BhcnNlVGVuc29yUHJvdG8SJAoLdHlwZV9wcm90b3MYDyADKAsyDy5vbm54LlR5cGVQcm90byLZAQoNQXR0cmlidXRlVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgcKA0lOVBACEgoKBlNUUklORxADEgoKBlRFTlNPUhAEEgkKBUdSQVBIEAUSEQoNU1BBUlNFX1RFTlNPUhALEg4KClRZUEVfUFJPVE8QDRIKCgZGTE9BVFMQBhIICgRJTlRTEAcSCwoHU1RSSU5HUxAIEgsKB1RFTlNPUlMQCRIKCgZHUkFQSFMQChISCg5TUEFSU0VfVEVOU09SUxAMEg8KC1RZUEVfUFJPVE9TEA5KBAgMEA1KBAgQEBRSAXYihwEKDlZhbHVlSW5mb1Byb3RvEgwKBG5hbWUYASABKAkSHQoEdHlwZRgCIAEoCzIPLm9ubnguVHlwZVByb3RvEhIKCmRvY19zdHJpbmcYAyABKAkSNAoObWV0YWRhdGFfcHJvcHMYBCADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8ioQIKCU5vZGVQcm90bxINCgVpbnB1dBgBIAMoCRIOCgZvdXRwdXQYAiADKAkSDAoEbmFtZRgDIAEoCRIPCgdvcF90eXBlGAQgASgJEg4KBmRvbWFpbhgHIAEoCRIQCghvdmVybG9hZBgIIAEoCRInCglhdHRyaWJ1dGUYBSADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEhIKCmRvY19zdHJpbmcYBiABKAkSNAoObWV0YWRhdGFfcHJvcHMYCSADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SQQoVZGV2aWNlX2NvbmZpZ3VyYXRpb25zGAogAygLMiIub25ueC5Ob2RlRGV2aWNlQ29uZmlndXJhdGlvblByb3RvIjIKFEludEludExpc3RFbnRyeVByb3RvEgsKA2tleRgBIAEoAxINCgV2YWx1ZRgCIAMoAyKAAQocTm9kZURldmljZUNvbmZpZ3VyYXRpb25Qcm90bxIYChBjb25maWd1cmF0aW9uX2lkGAEgASgJEi4KDXNoYXJkaW5nX3NwZWMYAiADKAsyFy5vbm54LlNoYXJkaW5nU3BlY1Byb3RvEhYKDnBpcGVsaW5lX3N0YWdlGAMgASgFIqMBChFTaGFyZGluZ1NwZWNQcm90bxITCgt0ZW5zb3JfbmFtZRgBIAEoCRIOCgZkZXZpY2UYAiADKAMSPQoZaW5kZXhfdG9fZGV2aWNlX2dyb3VwX21hcBgDIAMoCzIaLm9ubnguSW50SW50TGlzdEVudHJ5UHJvdG8SKgoLc2hhcmRlZF9kaW0YBCADKAsyFS5vbm54LlNoYXJkZWREaW1Qcm90byJVCg9TaGFyZGVkRGltUHJvdG8SDAoEYXhpcxgBIAEoAxI0Cg9zaW1wbGVfc2hhcmRpbmcYAiADKAsyGy5vbm54LlNpbXBsZVNoYXJkZWREaW1Qcm90byJcChVTaW1wbGVTaGFyZGVkRGltUHJvdG8SEwoJZGltX3ZhbHVlGAEgASgDSAASEwoJZGltX3BhcmFtGAIgASgJSAASEgoKbnVtX3NoYXJkcxgDIAEoA0IFCgNkaW0i1gEKEVRyYWluaW5nSW5mb1Byb3RvEigKDmluaXRpYWxpemF0aW9uGAEgASgLMhAub25ueC5HcmFwaFByb3RvEiMKCWFsZ29yaXRobRgCIAEoCzIQLm9ubnguR3JhcGhQcm90bxI8ChZpbml0aWFsaXphdGlvbl9iaW5kaW5nGAMgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjQKDnVwZGF0ZV9iaW5kaW5nGAQgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvIqIDCgpNb2RlbFByb3RvEhIKCmlyX3ZlcnNpb24YASABKAMSLgoMb3BzZXRfaW1wb3J0GAggAygLMhgub25ueC5PcGVyYXRvclNldElkUHJvdG8SFQoNcHJvZHVjZXJfbmFtZRgCIAEoCRIYChBwcm9kdWNlcl92ZXJzaW9uGAMgASgJEg4KBmRvbWFpbhgEIAEoCRIVCg1tb2RlbF92ZXJzaW9uGAUgASgDEhIKCmRvY19zdHJpbmcYBiABKAkSHwoFZ3JhcGgYByABKAsyEC5vbm54LkdyYXBoUHJvdG8SNAoObWV0YWRhdGFfcHJvcHMYDiADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG8SLgoNdHJhaW5pbmdfaW5mbxgUIAMoCzIXLm9ubnguVHJhaW5pbmdJbmZvUHJvdG8SJgoJZnVuY3Rpb25zGBkgAygLMhMub25ueC5GdW5jdGlvblByb3RvEjUKDWNvbmZpZ3VyYXRpb24YGiADKAsyHi5vbm54LkRldmljZUNvbmZpZ3VyYXRpb25Qcm90byJNChhEZXZpY2VDb25maWd1cmF0aW9uUHJvdG8SDAoEbmFtZRgBIAEoCRITCgtudW1fZGV2aWNlcxgCIAEoBRIOCgZkZXZpY2UYAyADKAkiNAoWU3RyaW5nU3RyaW5nRW50cnlQcm90bxILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAkiawoQVGVuc29yQW5ub3RhdGlvbhITCgt0ZW5zb3JfbmFtZRgBIAEoCRJCChxxdWFudF9wYXJhbWV0ZXJfdGVuc29yX25hbWVzGAIgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvItQDCgpHcmFwaFByb3RvEh0KBG5vZGUYASADKAsyDy5vbm54Lk5vZGVQcm90bxIMCgRuYW1lGAIgASgJEiYKC2luaXRpYWxpemVyGAUgAygLMhEub25ueC5UZW5zb3JQcm90bxIzChJzcGFyc2VfaW5pdGlhbGl6ZXIYDyADKAsyFy5vbm54LlNwYXJzZVRlbnNvclByb3RvEhIKCmRvY19zdHJpbmcYCiABKAkSIwoFaW5wdXQYCyADKAsyFC5vbm54LlZhbHVlSW5mb1Byb3RvEiQKBm91dHB1dBgMIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SKAoKdmFsdWVfaW5mbxgNIAMoCzIULm9ubnguVmFsdWVJbmZvUHJvdG8SNwoXcXVhbnRpemF0aW9uX2Fubm90YXRpb24YDiADKAsyFi5vbm54LlRlbnNvckFubm90YXRpb24SNAoObWV0YWRhdGFfcHJvcHMYECADKAsyHC5vbm54LlN0cmluZ1N0cmluZ0VudHJ5UHJvdG9KBAgDEARKBAgEEAVKBAgGEApSCmlyX3ZlcnNpb25SEHByb2R1Y2VyX3ZlcnNpb25SDHByb2R1Y2VyX3RhZ1IGZG9tYWluIqIHCgtUZW5zb3JQcm90bxIMCgRkaW1zGAEgAygDEhEKCWRhdGFfdHlwZRgCIAEoBRIqCgdzZWdtZW50GAMgASgLMhkub25ueC5UZW5zb3JQcm90by5TZWdtZW50EhYKCmZsb2F0X2RhdGEYBCADKAJCAhABEhYKCmludDMyX2RhdGEYBSADKAVCAhABEhMKC3N0cmluZ19kYXRhGAYgAygMEhYKCmludDY0X2RhdGEYByADKANCAhABEgwKBG5hbWUYCCABKAkSEgoKZG9jX3N0cmluZxgMIAEoCRIQCghyYXdfZGF0YRgJIAEoDBIzCg1leHRlcm5hbF9kYXRhGA0gAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvEjUKDWRhdGFfbG9jYXRpb24YDiABKA4yHi5vbm54LlRlbnNvclByb3RvLkRhdGFMb2NhdGlvbhIXCgtkb3VibGVfZGF0YRgKIAMoAUICEAESFwoLdWludDY0X2RhdGEYCyADKARCAhABEjQKDm1ldGFkYXRhX3Byb3BzGBAgAygLMhwub25ueC5TdHJpbmdTdHJpbmdFbnRyeVByb3RvGiUKB1NlZ21lbnQSDQoFYmVnaW4YASABKAMSCwoDZW5kGAIgASgDIo4DCghEYXRhVHlwZRINCglVTkRFRklORUQQABIJCgVGTE9BVBABEgkKBVVJTlQ4EAISCAoESU5UOBADEgoKBlVJTlQxNhAEEgkKBUlOVDE2EAUSCQoFSU5UMzIQBhIJCgVJTlQ2NBAHEgoKBlNUUklORxAIEggKBEJPT0wQCRILCgdGTE9BVDE2EAoSCgoGRE9VQkxFEAsSCgoGVUlOVDMyEAwSCgoGVUlOVDY0EA0SDQoJQ09NUExFWDY0EA4SDgoKQ09NUExFWDEyOBAPEgwKCEJGTE9BVDE2EBASEAoMRkxPQVQ4RTRNM0ZOEBESEgoORkxPQVQ4RTRNM0ZOVVoQEhIOCgpGTE9BVDhFNU0yEBMSEgoORkxPQVQ4RTVNMkZOVVoQFBIJCgVVSU5UNBAVEggKBElOVDQQFhIOCgpGTE9BVDRFMk0xEBcSDgoKRkxPQVQ4RThNMBAYEgkKBVVJTlQyEBkSCAoESU5UMhAaEg4KCkZMT0FUNkUyTTMQGxIOCgpGTE9BVDZFM00yEBwiKQoMRGF0YUxvY2F0aW9uEgsKB0RFRkFVTFQQABIMCghFWFRFUk5BTBABImgKEVNwYXJzZVRlbnNvclByb3RvEiEKBnZhbHVlcxgBIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SIgoHaW5kaWNlcxgCIAEoCzIRLm9ubnguVGVuc29yUHJvdG8SDAoEZGltcxgDIAMoAyKVAQoQVGVuc29yU2hhcGVQcm90bxItCgNkaW0YASADKAsyIC5vbm54LlRlbnNvclNoYXBlUHJvdG8uRGltZW5zaW9uGlIKCURpbWVuc2lvbhITCglkaW1fdmFsdWUYASABKANIABITCglkaW1fcGFyYW0YAiABKAlIABISCgpkZW5vdGF0aW9uGAMgASgJQgcKBXZhbHVlIrcFCglUeXBlUHJvdG8SLQoLdGVuc29yX3R5cGUYASABKAsyFi5vbm54LlR5cGVQcm90by5UZW5zb3JIABIxCg1zZXF1ZW5jZV90eXBlGAQgASgLMhgub25ueC5UeXBlUHJvdG8uU2VxdWVuY2VIABInCghtYXBfdHlwZRgFIAEoCzITLm9ubnguVHlwZVByb3RvLk1hcEgAEjEKDW9wdGlvbmFsX3R5cGUYCSABKAsyGC5vbm54LlR5cGVQcm90by5PcHRpb25hbEgAEjoKEnNwYXJzZV90ZW5zb3JfdHlwZRgIIAEoCzIcLm9ubnguVHlwZVByb3RvLlNwYXJzZVRlbnNvckgAEi0KC29wYXF1ZV90eXBlGAcgASgLMhYub25ueC5UeXBlUHJvdG8uT3BhcXVlSAASEgoKZGVub3RhdGlvbhgGIAEoCRpCCgZUZW5zb3ISEQoJZWxlbV90eXBlGAEgASgFEiUKBXNoYXBlGAIgASgLMhYub25ueC5UZW5zb3JTaGFwZVByb3RvGi4KCFNlcXVlbmNlEiIKCWVsZW1fdHlwZRgBIAEoCzIPLm9ubnguVHlwZVByb3RvGjwKA01hcBIQCghrZXlfdHlwZRgBIAEoBRIjCgp2YWx1ZV90eXBlGAIgASgLMg8ub25ueC5UeXBlUHJvdG8aLgoIT3B0aW9uYWwSIgoJZWxlbV90eXBlGAEgASgLMg8ub25ueC5UeXBlUHJvdG8aSAoMU3BhcnNlVGVuc29yEhEKCWVsZW1fdHlwZRgBIAEoBRIlCgVzaGFwZRgCIAEoCzIWLm9ubnguVGVuc29yU2hhcGVQcm90bxo4CgZPcGFxdWUSDgoGZG9tYWluGAEgASgJEgwKBG5hbWUYAiABKAlKBAgDEARSCnBhcmFtZXRlcnNCBwoFdmFsdWUiNQoST3BlcmF0b3JTZXRJZFByb3RvEg4KBmRvbWFpbhgBIAEoCRIPCgd2ZXJzaW9uGAIgASgDIoYDCg1GdW5jdGlvblByb3RvEgwKBG5hbWUYASABKAkSDQoFaW5wdXQYBCADKAkSDgoGb3V0cHV0GAUgAygJEhEKCWF0dHJpYnV0ZRgGIAMoCRItCg9hdHRyaWJ1dGVfcHJvdG8YCyADKAsyFC5vbm54LkF0dHJpYnV0ZVByb3RvEh0KBG5vZGUYByADKAsyDy5vbm54Lk5vZGVQcm90bxISCgpkb2Nfc3RyaW5nGAggASgJEi4KDG9wc2V0X2ltcG9ydBgJIAMoCzIYLm9ubnguT3BlcmF0b3JTZXRJZFByb3RvEg4KBmRvbWFpbhgKIAEoCRIQCghvdmVybG9hZBgNIAEoCRIoCgp2YWx1ZV9pbmZvGAwgAygLMhQub25ueC5WYWx1ZUluZm9Qcm90bxI0Cg5tZXRhZGF0YV9wcm9wcxgOIAMoCzIcLm9ubnguU3RyaW5nU3RyaW5nRW50cnlQcm90b0oECAIQA0oECAMQBFINc2luY2VfdmVyc2lvblIGc3RhdHVzKoIDCgdWZXJzaW9uEhIKDl9TVEFSVF9WRVJTSU9OEAASGQoVSVJfVkVSU0lPTl8yMDE3XzEwXzEwEAESGQoVSVJfVkVSU0lPTl8yMDE3XzEwXzMwEAISGAoUSVJfVkVSU0lPTl8yMDE3XzExXzMQAxIYChRJUl9WRVJTSU9OXzIwMTlfMV8yMhAEEhgKFElSX1ZFUlNJT05fMjAxOV8zXzE4EAUSGAoUSVJfVkVSU0lPTl8yMDE5XzlfMTkQBhIXChNJUl9WRVJTSU9OXzIwMjBfNV84EAcSGAoUSVJfVkVSU0lPTl8yMDIxXzdfMzAQCBIXChNJUl9WRVJTSU9OXzIwMjNfNV81EAkSGAoUSVJfVkVSU0lPTl8yMDI0XzNfMjUQChIZChVJUl9WRVJTSU9OXzIwMjVfMDVfMTIQCxIZChVJUl9WRVJTSU9OXzIwMjVfMDhfMjYQDBIZChVJUl9WRVJTSU9OXzIwMjVfMTFfMDYQDRIOCgpJUl9WRVJTSU9OEA4qLgoOT3BlcmF0b3JTdGF0dXMSEAoMRVhQRVJJTUVOVEFMEAASCgoGU1RBQkxFEAFCAkgD");
/**
 * Describes the message onnx.AttributeProto.
 * Use `create(AttributeProtoSchema)` to create a new message.
 */
const AttributeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 0)));
/**
 * @generated from enum onnx.AttributeProto.AttributeType
 */
const AttributeProto_AttributeType = {
    /**
     * @generated from enum value: UNDEFINED = 0;
     */
    UNDEFINED: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: INT = 2;
     */
    INT: 2,
    /**
     * @generated from enum value: STRING = 3;
     */
    STRING: 3,
    /**
     * @generated from enum value: TENSOR = 4;
     */
    TENSOR: 4,
    /**
     * @generated from enum value: GRAPH = 5;
     */
    GRAPH: 5,
    /**
     * @generated from enum value: SPARSE_TENSOR = 11;
     */
    SPARSE_TENSOR: 11,
    /**
     * @generated from enum value: TYPE_PROTO = 13;
     */
    TYPE_PROTO: 13,
    /**
     * @generated from enum value: FLOATS = 6;
     */
    FLOATS: 6,
    /**
     * @generated from enum value: INTS = 7;
     */
    INTS: 7,
    /**
     * @generated from enum value: STRINGS = 8;
     */
    STRINGS: 8,
    /**
     * @generated from enum value: TENSORS = 9;
     */
    TENSORS: 9,
    /**
     * @generated from enum value: GRAPHS = 10;
     */
    GRAPHS: 10,
    /**
     * @generated from enum value: SPARSE_TENSORS = 12;
     */
    SPARSE_TENSORS: 12,
    /**
     * @generated from enum value: TYPE_PROTOS = 14;
     */
    TYPE_PROTOS: 14,
};
/**
 * Describes the enum onnx.AttributeProto.AttributeType.
 */
const AttributeProto_AttributeTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 0, 0)));
/**
 * Describes the message onnx.ValueInfoProto.
 * Use `create(ValueInfoProtoSchema)` to create a new message.
 */
const ValueInfoProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_onnx, 1);
/**
 * Describes the message onnx.NodeProto.
 * Use `create(NodeProtoSchema)` to create a new message.
 */
const NodeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 2)));
/**
 * Describes the message onnx.IntIntListEntryProto.
 * Use `create(IntIntListEntryProtoSchema)` to create a new message.
 */
const IntIntListEntryProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 3)));
/**
 * Describes the message onnx.NodeDeviceConfigurationProto.
 * Use `create(NodeDeviceConfigurationProtoSchema)` to create a new message.
 */
const NodeDeviceConfigurationProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 4)));
/**
 * Describes the message onnx.ShardingSpecProto.
 * Use `create(ShardingSpecProtoSchema)` to create a new message.
 */
const ShardingSpecProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 5)));
/**
 * Describes the message onnx.ShardedDimProto.
 * Use `create(ShardedDimProtoSchema)` to create a new message.
 */
const ShardedDimProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 6)));
/**
 * Describes the message onnx.SimpleShardedDimProto.
 * Use `create(SimpleShardedDimProtoSchema)` to create a new message.
 */
const SimpleShardedDimProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 7)));
/**
 * Describes the message onnx.TrainingInfoProto.
 * Use `create(TrainingInfoProtoSchema)` to create a new message.
 */
const TrainingInfoProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 8)));
/**
 * Describes the message onnx.ModelProto.
 * Use `create(ModelProtoSchema)` to create a new message.
 */
const ModelProtoSchema = /*@__PURE__*/ (0,message/* messageDesc */.Z)(file_onnx, 9);
/**
 * Describes the message onnx.DeviceConfigurationProto.
 * Use `create(DeviceConfigurationProtoSchema)` to create a new message.
 */
const DeviceConfigurationProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 10)));
/**
 * Describes the message onnx.StringStringEntryProto.
 * Use `create(StringStringEntryProtoSchema)` to create a new message.
 */
const StringStringEntryProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 11)));
/**
 * Describes the message onnx.TensorAnnotation.
 * Use `create(TensorAnnotationSchema)` to create a new message.
 */
const TensorAnnotationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 12)));
/**
 * Describes the message onnx.GraphProto.
 * Use `create(GraphProtoSchema)` to create a new message.
 */
const GraphProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 13)));
/**
 * Describes the message onnx.TensorProto.
 * Use `create(TensorProtoSchema)` to create a new message.
 */
const TensorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 14)));
/**
 * Describes the message onnx.TensorProto.Segment.
 * Use `create(TensorProto_SegmentSchema)` to create a new message.
 */
const TensorProto_SegmentSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 14, 0)));
/**
 * @generated from enum onnx.TensorProto.DataType
 */
const TensorProto_DataType = {
    /**
     * @generated from enum value: UNDEFINED = 0;
     */
    UNDEFINED: 0,
    /**
     * @generated from enum value: FLOAT = 1;
     */
    FLOAT: 1,
    /**
     * @generated from enum value: UINT8 = 2;
     */
    UINT8: 2,
    /**
     * @generated from enum value: INT8 = 3;
     */
    INT8: 3,
    /**
     * @generated from enum value: UINT16 = 4;
     */
    UINT16: 4,
    /**
     * @generated from enum value: INT16 = 5;
     */
    INT16: 5,
    /**
     * @generated from enum value: INT32 = 6;
     */
    INT32: 6,
    /**
     * @generated from enum value: INT64 = 7;
     */
    INT64: 7,
    /**
     * @generated from enum value: STRING = 8;
     */
    STRING: 8,
    /**
     * @generated from enum value: BOOL = 9;
     */
    BOOL: 9,
    /**
     * @generated from enum value: FLOAT16 = 10;
     */
    FLOAT16: 10,
    /**
     * @generated from enum value: DOUBLE = 11;
     */
    DOUBLE: 11,
    /**
     * @generated from enum value: UINT32 = 12;
     */
    UINT32: 12,
    /**
     * @generated from enum value: UINT64 = 13;
     */
    UINT64: 13,
    /**
     * @generated from enum value: COMPLEX64 = 14;
     */
    COMPLEX64: 14,
    /**
     * @generated from enum value: COMPLEX128 = 15;
     */
    COMPLEX128: 15,
    /**
     * @generated from enum value: BFLOAT16 = 16;
     */
    BFLOAT16: 16,
    /**
     * @generated from enum value: FLOAT8E4M3FN = 17;
     */
    FLOAT8E4M3FN: 17,
    /**
     * @generated from enum value: FLOAT8E4M3FNUZ = 18;
     */
    FLOAT8E4M3FNUZ: 18,
    /**
     * @generated from enum value: FLOAT8E5M2 = 19;
     */
    FLOAT8E5M2: 19,
    /**
     * @generated from enum value: FLOAT8E5M2FNUZ = 20;
     */
    FLOAT8E5M2FNUZ: 20,
    /**
     * @generated from enum value: UINT4 = 21;
     */
    UINT4: 21,
    /**
     * @generated from enum value: INT4 = 22;
     */
    INT4: 22,
    /**
     * @generated from enum value: FLOAT4E2M1 = 23;
     */
    FLOAT4E2M1: 23,
    /**
     * @generated from enum value: FLOAT8E8M0 = 24;
     */
    FLOAT8E8M0: 24,
    /**
     * @generated from enum value: UINT2 = 25;
     */
    UINT2: 25,
    /**
     * @generated from enum value: INT2 = 26;
     */
    INT2: 26,
    /**
     * @generated from enum value: FLOAT6E2M3 = 27;
     */
    FLOAT6E2M3: 27,
    /**
     * @generated from enum value: FLOAT6E3M2 = 28;
     */
    FLOAT6E3M2: 28,
};
/**
 * Describes the enum onnx.TensorProto.DataType.
 */
const TensorProto_DataTypeSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 14, 0)));
/**
 * @generated from enum onnx.TensorProto.DataLocation
 */
const TensorProto_DataLocation = {
    /**
     * @generated from enum value: DEFAULT = 0;
     */
    DEFAULT: 0,
    /**
     * @generated from enum value: EXTERNAL = 1;
     */
    EXTERNAL: 1,
};
/**
 * Describes the enum onnx.TensorProto.DataLocation.
 */
const TensorProto_DataLocationSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 14, 1)));
/**
 * Describes the message onnx.SparseTensorProto.
 * Use `create(SparseTensorProtoSchema)` to create a new message.
 */
const SparseTensorProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 15)));
/**
 * Describes the message onnx.TensorShapeProto.
 * Use `create(TensorShapeProtoSchema)` to create a new message.
 */
const TensorShapeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 16)));
/**
 * Describes the message onnx.TensorShapeProto.Dimension.
 * Use `create(TensorShapeProto_DimensionSchema)` to create a new message.
 */
const TensorShapeProto_DimensionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 16, 0)));
/**
 * Describes the message onnx.TypeProto.
 * Use `create(TypeProtoSchema)` to create a new message.
 */
const TypeProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17)));
/**
 * Describes the message onnx.TypeProto.Tensor.
 * Use `create(TypeProto_TensorSchema)` to create a new message.
 */
const TypeProto_TensorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 0)));
/**
 * Describes the message onnx.TypeProto.Sequence.
 * Use `create(TypeProto_SequenceSchema)` to create a new message.
 */
const TypeProto_SequenceSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 1)));
/**
 * Describes the message onnx.TypeProto.Map.
 * Use `create(TypeProto_MapSchema)` to create a new message.
 */
const TypeProto_MapSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 2)));
/**
 * Describes the message onnx.TypeProto.Optional.
 * Use `create(TypeProto_OptionalSchema)` to create a new message.
 */
const TypeProto_OptionalSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 3)));
/**
 * Describes the message onnx.TypeProto.SparseTensor.
 * Use `create(TypeProto_SparseTensorSchema)` to create a new message.
 */
const TypeProto_SparseTensorSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 4)));
/**
 * Describes the message onnx.TypeProto.Opaque.
 * Use `create(TypeProto_OpaqueSchema)` to create a new message.
 */
const TypeProto_OpaqueSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 17, 5)));
/**
 * Describes the message onnx.OperatorSetIdProto.
 * Use `create(OperatorSetIdProtoSchema)` to create a new message.
 */
const OperatorSetIdProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 18)));
/**
 * Describes the message onnx.FunctionProto.
 * Use `create(FunctionProtoSchema)` to create a new message.
 */
const FunctionProtoSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (messageDesc(file_onnx, 19)));
/**
 * @generated from enum onnx.Version
 */
const Version = {
    /**
     * @generated from enum value: _START_VERSION = 0;
     */
    _START_VERSION: 0,
    /**
     * @generated from enum value: IR_VERSION_2017_10_10 = 1;
     */
    IR_VERSION_2017_10_10: 1,
    /**
     * @generated from enum value: IR_VERSION_2017_10_30 = 2;
     */
    IR_VERSION_2017_10_30: 2,
    /**
     * @generated from enum value: IR_VERSION_2017_11_3 = 3;
     */
    IR_VERSION_2017_11_3: 3,
    /**
     * @generated from enum value: IR_VERSION_2019_1_22 = 4;
     */
    IR_VERSION_2019_1_22: 4,
    /**
     * @generated from enum value: IR_VERSION_2019_3_18 = 5;
     */
    IR_VERSION_2019_3_18: 5,
    /**
     * @generated from enum value: IR_VERSION_2019_9_19 = 6;
     */
    IR_VERSION_2019_9_19: 6,
    /**
     * @generated from enum value: IR_VERSION_2020_5_8 = 7;
     */
    IR_VERSION_2020_5_8: 7,
    /**
     * @generated from enum value: IR_VERSION_2021_7_30 = 8;
     */
    IR_VERSION_2021_7_30: 8,
    /**
     * @generated from enum value: IR_VERSION_2023_5_5 = 9;
     */
    IR_VERSION_2023_5_5: 9,
    /**
     * @generated from enum value: IR_VERSION_2024_3_25 = 10;
     */
    IR_VERSION_2024_3_25: 10,
    /**
     * @generated from enum value: IR_VERSION_2025_05_12 = 11;
     */
    IR_VERSION_2025_05_12: 11,
    /**
     * @generated from enum value: IR_VERSION_2025_08_26 = 12;
     */
    IR_VERSION_2025_08_26: 12,
    /**
     * @generated from enum value: IR_VERSION_2025_11_06 = 13;
     */
    IR_VERSION_2025_11_06: 13,
    /**
     * @generated from enum value: IR_VERSION = 14;
     */
    IR_VERSION: 14,
};
/**
 * Describes the enum onnx.Version.
 */
const VersionSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 0)));
/**
 * @generated from enum onnx.OperatorStatus
 */
const OperatorStatus = {
    /**
     * @generated from enum value: EXPERIMENTAL = 0;
     */
    EXPERIMENTAL: 0,
    /**
     * @generated from enum value: STABLE = 1;
     */
    STABLE: 1,
};
/**
 * Describes the enum onnx.OperatorStatus.
 */
const OperatorStatusSchema = /*@__PURE__*/ (/* unused pure expression or super */ null && (enumDesc(file_onnx, 1)));

// EXTERNAL MODULE: ./build/packages/model/src/guards/guard.js
var guards_guard = __webpack_require__(35007);
// EXTERNAL MODULE: ./build/packages/model/src/guards/guard-answers.js
var guard_answers = __webpack_require__(38337);
// EXTERNAL MODULE: ./build/packages/model/src/guards/guard-data.js
var guard_data = __webpack_require__(61148);
// EXTERNAL MODULE: ./build/packages/model/src/guards/guard-metric.js
var guard_metric = __webpack_require__(50920);
// EXTERNAL MODULE: ./build/packages/model/src/guards/settle-guards.js
var settle_guards = __webpack_require__(32378);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/catalogue.js + 14 modules
var catalogue = __webpack_require__(46891);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/cost-matrix.js
var cost_matrix = __webpack_require__(84220);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/custom-metric.js + 1 modules
var custom_metric = __webpack_require__(40816);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/find-metric.js
var find_metric = __webpack_require__(5467);
// EXTERNAL MODULE: ./build/packages/model/src/metrics/metric-family.js
var metric_family = __webpack_require__(78758);
;// CONCATENATED MODULE: ./build/packages/model/src/metrics/metric-docs.js


const TESTS = {
    mcnemar: 'McNemar',
    delong: 'DeLong',
    mean: 'mean',
    bootstrap: 'bootstrap',
    permutation: 'permutation',
};
const NEEDS = {
    predicted: 'labels',
    score: 'score',
    probabilities: 'probabilities',
};
/** Every metric with a plain name, then every family, as the documentation lists them. */
function metricDocs() {
    return [...catalogue/* METRICS */.Cb.map(docOf), ...catalogue/* FAMILIES */.BU.map(docOfFamily)];
}
function docOf({ name, aliases, tasks, higherIsBetter, test, needs, definition, reported }) {
    return { name, aliases, tasks, higherIsBetter, test: TESTS[test], needs: NEEDS[needs], definition, reported };
}
/** A member stands for its family: only the number in its definition is its own. */
function docOfFamily(family) {
    const { parameter, byClass, aliases, tasks } = family;
    const member = family.make((0,metric_family/* patternOf */.I)(family), {
        parameter: parameter?.most ?? null,
        className: byClass ? 'class' : null,
    });
    const range = parameter === null ? '' : `; ${parameter.symbol} from ${parameter.least} to ${parameter.most}`;
    const definition = parameter?.symbol === 'bins'
        ? member.definition.replace(`${parameter.most} equal-width`, 'so many equal-width')
        : member.definition;
    return { ...docOf(member), aliases, tasks, definition: `${definition}${range}` };
}

// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/from-binary.js
var from_binary = __webpack_require__(39859);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/to-binary.js + 1 modules
var to_binary = __webpack_require__(71015);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/create.js + 1 modules
var create = __webpack_require__(39838);
// EXTERNAL MODULE: ./build/packages/core/src/thrown.js
var thrown = __webpack_require__(65069);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/format.js



/** Bytes to a model. Unknown fields are kept and written again. Throws `MODEL_UNREADABLE`; `what` names the model. */
function decodeModel(bytes, what) {
    const refuse = (reason, cause) => new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot read ${what}: it must be a whole ONNX model: ${reason}`, 'give the file as the exporter wrote it; check that it was uploaded and downloaded whole', { cause });
    let model;
    try {
        model = (0,from_binary/* fromBinary */.Er)(ModelProtoSchema, bytes);
    }
    catch (cause) {
        throw refuse((0,thrown/* messageOf */.b)(cause), cause);
    }
    // Most bytes decode to something: only a graph with inputs and outputs is a model.
    if (model.graph === undefined || model.graph.output.length === 0)
        throw refuse('it has no graph with outputs');
    return model;
}
/** A model to bytes. */
function encodeModel(model) {
    return new Uint8Array((0,to_binary/* toBinary */.R)(ModelProtoSchema, model));
}
/** A model from its parts, for programs that write ONNX. */
function createModel(parts) {
    return (0,create/* create */.v)(ModelProtoSchema, parts);
}

// EXTERNAL MODULE: ./build/packages/model/src/onnx/bind-features.js
var bind_features = __webpack_require__(63902);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/choose-outputs.js

const isNumeric = ({ kind }) => kind === 'float32' || kind === 'float64';
/**
 * Which outputs to read. `named` chooses the output of numbers, `name[k]` a column of it; else it is the only one, or the one called like a
 * probability, or one output a class. Throws `MODEL_UNSUPPORTED` naming the outputs where that does not settle it.
 */
function chooseOutputs(outputs, named, what) {
    const label = outputs.find((slot) => !isNumeric(slot))?.name ?? null;
    const numeric = outputs.filter(isNumeric);
    if (named !== null)
        return { label, ...namedOutput(numeric, named, () => unclear(what, outputs, notThere(named))) };
    const all = (slots) => ({
        label,
        values: slots.map((slot) => slot.name),
        column: null,
    });
    if (numeric.length <= 1)
        return all(numeric);
    const probabilities = numeric.filter((slot) => /prob/i.test(slot.name));
    if (probabilities.length === 1)
        return all(probabilities);
    if (label !== null && numeric.every((slot) => slot.shape.length <= 1))
        return all(numeric);
    throw unclear(what, outputs, 'it has several outputs of numbers');
}
function namedOutput(numeric, named, missing) {
    if (numeric.some((slot) => slot.name === named))
        return { values: [named], column: null };
    const [, name = '', column = ''] = /^([^[]+)\[(\d{1,6})\]$/.exec(named) ?? [];
    if (!numeric.some((slot) => slot.name === name))
        throw missing();
    return { values: [name], column: Number(column) };
}
const notThere = (named) => `"${named}" is not one of its outputs of numbers`;
function unclear(what, outputs, reason) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must be clear which output holds the scores: ${reason}: its outputs are ${outputs.map((slot) => slot.name).join(', ')}`, 'name the output under "score-output" in the configuration');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/walk-model.js

/** Deeper than any exporter nests graphs, and far from where a recursion would end the process. */
const NESTING_MAX = 32;
/** Every node and tensor of a model: its graph, the graphs inside attributes (If, Loop, Scan), and its functions. Throws `LIMIT_SIZE`. */
function walkModel(model, visitor) {
    for (const each of model.functions) {
        walkNodes(each.node, visitor, 0);
        for (const attribute of each.attributeProto)
            walkAttribute(attribute, visitor, 0);
    }
    const trained = model.trainingInfo.flatMap(({ initialization, algorithm }) => [initialization, algorithm]);
    for (const graph of [model.graph, ...trained])
        if (graph !== undefined)
            walkGraph(graph, visitor, 0);
}
/** Every node below these, those of graphs inside attributes included. */
function nodesBelow(nodes) {
    const found = [];
    walkNodes(nodes, { node: (node) => found.push(node) }, 0);
    return found;
}
/** Every tensor of a model. */
function tensorsOf(model) {
    const found = [];
    walkModel(model, { tensor: (tensor) => found.push(tensor) });
    return found;
}
function walkGraph(graph, visitor, depth) {
    if (depth > NESTING_MAX) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot load the model: its graphs must be nested at most ${NESTING_MAX} deep: they are deeper`, 'give a simpler model');
    }
    for (const tensor of graph.initializer)
        visitor.tensor?.(tensor);
    for (const tensor of graph.sparseInitializer)
        walkSparse(tensor, visitor);
    walkNodes(graph.node, visitor, depth);
}
function walkNodes(nodes, visitor, depth) {
    for (const node of nodes) {
        visitor.node?.(node);
        for (const attribute of node.attribute)
            walkAttribute(attribute, visitor, depth);
    }
}
function walkAttribute(attribute, visitor, depth) {
    const sparse = attribute.sparseTensor === undefined ? [] : [attribute.sparseTensor];
    for (const tensor of [...sparse, ...attribute.sparseTensors])
        walkSparse(tensor, visitor);
    const own = attribute.t === undefined ? [] : [attribute.t];
    for (const tensor of [...own, ...attribute.tensors])
        visitor.tensor?.(tensor);
    const graph = attribute.g === undefined ? [] : [attribute.g];
    for (const inner of [...attribute.graphs, ...graph])
        walkGraph(inner, visitor, depth + 1);
}
function walkSparse(tensor, visitor) {
    visitor.sparse?.(tensor);
    if (tensor.values !== undefined)
        visitor.tensor?.(tensor.values);
    if (tensor.indices !== undefined)
        visitor.tensor?.(tensor.indices);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/inline-external-data.js



/**
 * Puts tensors that lie in other files into the model, in place, so that the engine never opens a path that a model names; says whether
 * there were any. Throws `MODEL_UNSUPPORTED` where there is nothing to read them with.
 */
async function inlineExternalData(model, read, what) {
    const outside = tensorsOf(model).filter(isOutside);
    for (const tensor of outside) {
        if (read === null)
            throw refused(what, tensor.name);
        const entries = new Map(tensor.externalData.map(({ key, value }) => [key, value]));
        const offset = whole(entries.get('offset') ?? '0', what);
        const length = entries.has('length') ? whole(entries.get('length') ?? '', what) : null;
        tensor.rawData = await read(entries.get('location') ?? '', offset, length);
        tensor.externalData = [];
        tensor.dataLocation = TensorProto_DataLocation.DEFAULT;
    }
    return outside.length > 0;
}
/** Does a tensor lie in another file? */
function isOutside({ dataLocation, externalData }) {
    return dataLocation === TensorProto_DataLocation.EXTERNAL || externalData.length > 0;
}
function whole(text, what) {
    const value = Number(text);
    if (/^\d{1,15}$/.test(text) && Number.isSafeInteger(value))
        return value;
    throw new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot load ${what}: places in its data file must be whole numbers: one is something else`, 'export the model again');
}
function refused(what, name) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: its tensor "${name.slice(0, 100)}" lies in another file`, 'give the folder that holds the model and its data files, or export the model as one file');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/metadata.js

const FEATURE_KEYS = ['plumbline.features', 'feature_names', 'features'];
const LINKS = ['identity', 'sigmoid', 'softmax'];
/**
 * Reads `plumbline.features` (also `feature_names`, `features`), `plumbline.classes` and `plumbline.link`. Lists are JSON; a `features` of
 * another tool that is not a JSON list of names is left alone, ours must be one: else throws `MODEL_UNREADABLE`.
 */
function readMetadata(model, what) {
    const properties = new Map(model.metadataProps.map(({ key, value }) => [key, value]));
    const key = FEATURE_KEYS.find((name) => properties.has(name));
    const link = properties.get('plumbline.link');
    const known = LINKS.find((name) => name === link);
    if (link !== undefined && known === undefined)
        throw unreadable(what, 'plumbline.link', `one of ${LINKS.join(', ')}`);
    return {
        features: listOf(properties, key, what),
        classes: listOf(properties, 'plumbline.classes', what),
        link: known ?? null,
    };
}
function listOf(properties, key, what) {
    const text = key === undefined ? undefined : properties.get(key);
    if (key === undefined || text === undefined)
        return null;
    const list = parsed(text);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string' || typeof item === 'number'))
        return list.map(String);
    if (key.startsWith('plumbline.'))
        throw unreadable(what, key, 'a JSON list of names');
    return null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function unreadable(what, key, wanted) {
    return new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot read ${what}: its metadata property "${key}" must be ${wanted}: it is something else`, 'write the property again when the model is exported');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/refuse-unsafe.js




/** Domains whose operators are part of ONNX Runtime itself. */
const KNOWN_DOMAINS = ['', 'ai.onnx', 'ai.onnx.ml', 'com.microsoft'];
/** Operators of those domains that load code or files of somebody else's. */
const REACHING_OUT = ['EPContext', 'PythonOp', 'PythonOpGrad', 'ATen', 'TorchEmbedding', 'Snpe'];
const NODES_MAX = 200_000;
/** Nodes once every function is put in place of its calls, as the engine does. */
const EXPANDED_NODES_MAX = 1_000_000;
const DENSE_VALUES_MAX = 2 ** 26;
const FUNCTION_DEPTH_MAX = 100;
/**
 * Refuses what a model file can reach beyond itself (tensors in other files, operators that only another library knows) and what the engine
 * would choke on before it can be stopped: more nodes than any exporter writes, functions that call themselves or unfold without end, tensors
 * that claim more than they hold. Throws `MODEL_UNSUPPORTED`, `MODEL_UNREADABLE`, `LIMIT_SIZE`. What a model computes only while it runs
 * (loops, shapes) is bounded by the time and the memory of the process that runs it.
 */
function refuseUnsafe(model, what) {
    const defined = new Set(model.functions.map(nameOf));
    let nodes = 0;
    walkModel(model, {
        node: (node) => {
            nodes += 1;
            if (nodes > NODES_MAX)
                throw tooLarge(what, `it has more than ${NODES_MAX} nodes`);
            refuseOperator(node, defined, what);
        },
        tensor: (tensor) => refuseTensor(tensor, what),
        // The engine makes it dense: its shape alone decides how large that is.
        sparse: ({ dims }) => {
            if (sizeOf(dims) > BigInt(DENSE_VALUES_MAX))
                throw tooLarge(what, 'a sparse tensor is too large once dense');
        },
    });
    demandFinite(model, what);
}
const sizeOf = (dims) => dims.reduce((size, length) => size * length, 1n);
function refuseOperator(node, defined, what) {
    const isKnown = KNOWN_DOMAINS.includes(node.domain) && !REACHING_OUT.includes(node.opType);
    if (isKnown || defined.has(callOf(node)))
        return;
    if (KNOWN_DOMAINS.includes(node.domain)) {
        throw refuse_unsafe_refused(what, `its operator "${node.opType}" runs code of another library or file`, 'export it without that operator');
    }
    throw refuse_unsafe_refused(what, `its operator "${node.opType.slice(0, 100)}" comes from the custom domain "${node.domain.slice(0, 100)}"`, 'export the model with standard operators only');
}
function refuseTensor(tensor, what) {
    const name = tensor.name.slice(0, 100);
    if (isOutside(tensor)) {
        throw refuse_unsafe_refused(what, `its tensor "${name}" lies in another file`, 'export the model as one file');
    }
    const bits = BITS.get(tensor.dataType);
    const claimed = sizeOf(tensor.dims);
    if (tensor.dims.some((length) => length < 0n))
        throw hollow(what, name);
    const held = heldBits(tensor, bits ?? 8);
    // Values packed into less than a byte fill up their last byte.
    if (bits === undefined ? claimed > held : claimed * BigInt(bits) > held + 7n)
        throw hollow(what, name);
}
/** Size of an element, by type; text has none of its own. */
const BITS = new Map([
    [TensorProto_DataType.FLOAT, 32],
    [TensorProto_DataType.UINT8, 8],
    [TensorProto_DataType.INT8, 8],
    [TensorProto_DataType.UINT16, 16],
    [TensorProto_DataType.INT16, 16],
    [TensorProto_DataType.INT32, 32],
    [TensorProto_DataType.INT64, 64],
    [TensorProto_DataType.BOOL, 8],
    [TensorProto_DataType.FLOAT16, 16],
    [TensorProto_DataType.DOUBLE, 64],
    [TensorProto_DataType.UINT32, 32],
    [TensorProto_DataType.UINT64, 64],
    [TensorProto_DataType.BFLOAT16, 16],
]);
/** What a tensor holds at most: bits, or for text the number of texts. Fields of 32 bits may hold several small values. */
function heldBits(tensor, bits) {
    const { rawData, floatData, int32Data, stringData, int64Data, doubleData, uint64Data } = tensor;
    if (tensor.dataType === TensorProto_DataType.STRING)
        return BigInt(stringData.length);
    const wide = (floatData.length + int32Data.length) * Math.max(bits, 8);
    return BigInt(rawData.length * 8 + wide + (int64Data.length + doubleData.length + uint64Data.length) * 64);
}
/** Counts the nodes with every function in place of its calls. Throws for functions that call themselves, however far round. */
function demandFinite(model, what) {
    const functions = new Map(model.functions.map((each) => [nameOf(each), each]));
    const sizes = new Map();
    const open = new Set();
    const count = (nodes) => {
        let size = 0;
        for (const node of nodesBelow(nodes)) {
            size += 1 + (functions.has(callOf(node)) ? expanded(callOf(node)) : 0);
            if (size > EXPANDED_NODES_MAX)
                throw tooLarge(what, `its functions unfold to more than ${EXPANDED_NODES_MAX} nodes`);
        }
        return size;
    };
    const expanded = (name) => {
        const known = sizes.get(name);
        if (known !== undefined)
            return known;
        if (open.has(name) || open.size >= FUNCTION_DEPTH_MAX) {
            throw refuse_unsafe_refused(what, `its function "${name.slice(0, 100)}" calls itself, or too many others in turn`, 'export it again');
        }
        open.add(name);
        const size = count(functions.get(name)?.node ?? []);
        open.delete(name);
        sizes.set(name, size);
        return size;
    };
    for (const name of functions.keys())
        expanded(name);
    count(model.graph?.node ?? []);
}
const nameOf = ({ domain, name }) => `${normal(domain)}::${name}`;
const callOf = ({ domain, opType }) => `${normal(domain)}::${opType}`;
const normal = (domain) => (domain === 'ai.onnx' ? '' : domain);
function hollow(what, name) {
    return new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot load ${what}: a tensor must hold as many values as its shape says: "${name}" holds fewer`, 'check the file with onnx.checker, and export it again');
}
function tooLarge(what, reason) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot load ${what}: it must be of a size that can be checked: ${reason}`, 'score it with "predict-command", and give the predictions');
}
function refuse_unsafe_refused(what, reason, fix) {
    return new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot load ${what}: it must be complete in itself: ${reason}`, fix);
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/signature.js


const KINDS = new Map([
    [TensorProto_DataType.FLOAT, 'float32'],
    [TensorProto_DataType.DOUBLE, 'float64'],
    [TensorProto_DataType.INT32, 'int32'],
    [TensorProto_DataType.INT64, 'int64'],
    [TensorProto_DataType.BOOL, 'bool'],
    [TensorProto_DataType.STRING, 'string'],
]);
/** What a model takes: graph inputs that are not constants. Throws `MODEL_UNSUPPORTED` for other kinds of input. */
function inputSlots(model, what) {
    const constants = new Set(model.graph?.initializer.map((tensor) => tensor.name));
    return (model.graph?.input ?? []).filter((input) => !constants.has(input.name)).map((input) => slotOf(input, what));
}
/** What a model gives. Throws `MODEL_UNSUPPORTED` for outputs that are not tensors of a known kind. */
function outputSlots(model, what) {
    return (model.graph?.output ?? []).map((output) => slotOf(output, what));
}
function slotOf({ name, type }, what) {
    const tensor = type?.value.case === 'tensorType' ? type.value.value : undefined;
    const kind = KINDS.get(tensor?.elemType ?? -1);
    if (tensor === undefined || kind === undefined) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: "${name}" must be a tensor of ${[...new Set(KINDS.values())].join(', ')}: it is something else`, 'export the model with such inputs and outputs');
    }
    const shape = (tensor.shape?.dim ?? []).map(({ value }) => value.case === 'dimValue' && value.value > 0n ? Number(value.value) : null);
    return { name, kind, shape };
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/zip-map.js


/**
 * Takes ZipMap nodes off the outputs, in place, and says whether there were any. scikit-learn's exporter ends classifiers in one: it
 * makes a sequence of maps, which ONNX Runtime for JavaScript cannot return; the tensor before it holds the same numbers.
 */
function stripZipMaps(model) {
    const { graph } = model;
    if (graph === undefined)
        return false;
    const maps = graph.node.filter((node) => isZipMap(node) && graph.output.some((output) => output.name === node.output[0]));
    for (const map of maps)
        replaceOutput(graph, map.output[0] ?? '', map.input[0] ?? '');
    graph.node = graph.node.filter((node) => !maps.includes(node));
    return maps.length > 0;
}
/**
 * Order of the classes in the model's probabilities: from its ZipMap, else its classifier node; null where neither names them.
 * To be read before ZipMaps are taken off.
 */
function readClasses(model) {
    const nodes = model.graph?.node ?? [];
    for (const node of [...nodes.filter(isZipMap), ...nodes.filter((each) => !isZipMap(each))]) {
        const classes = node.attribute.map(classesIn).find((found) => found.length > 0);
        if (classes !== undefined)
            return classes;
    }
    return null;
}
const CLASS_ATTRIBUTES = ['classlabels_int64s', 'classlabels_ints', 'classlabels_strings'];
function classesIn({ name, ints, strings }) {
    if (!CLASS_ATTRIBUTES.includes(name))
        return [];
    const decoder = new TextDecoder();
    return ints.length > 0 ? ints.map(String) : strings.map((bytes) => decoder.decode(bytes));
}
function isZipMap({ opType, domain }) {
    return opType === 'ZipMap' && domain === 'ai.onnx.ml';
}
function replaceOutput(graph, from, to) {
    const elemType = TensorProto_DataType.FLOAT;
    const tensor = { value: { case: 'tensorType', value: { elemType } } };
    const place = graph.output.findIndex((output) => output.name === from);
    graph.output[place] = (0,create/* create */.v)(ValueInfoProtoSchema, { name: to, type: tensor });
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/model-plan.js









/**
 * Reads an untrusted model and says how it is to be run. Throws `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`, `LIMIT_SIZE`.
 * `readData` reads files beside the model; null: it has none.
 */
async function planModel(bytes, options, readData = null) {
    const what = options.what ?? 'the model';
    const model = decodeModel(bytes, what);
    const wasInlined = await inlineExternalData(model, readData, what);
    refuseUnsafe(model, what);
    const metadata = readMetadata(model, what);
    const ownClasses = readClasses(model) ?? metadata.classes;
    const wasStripped = stripZipMaps(model);
    const inputs = (0,bind_features/* bindFeatures */.d)(inputSlots(model, what), {
        what,
        given: options.features ?? null,
        written: metadata.features,
    });
    const plan = {
        inputs,
        outputs: chooseOutputs(outputSlots(model, what), options.output ?? null, what),
        classes: agreed(ownClasses, options.classes ?? null, `the classes of ${what}`),
        link: agreed(metadata.link, options.link ?? null, `the link of ${what}`) ?? 'identity',
        batchRows: inputs.map(({ slot }) => slot.shape[0] ?? null).find((size) => size !== null) ?? null,
    };
    return { plan, bytes: wasStripped || wasInlined ? encodeModel(model) : bytes };
}
/** What the model and the author say must agree where both speak. */
function agreed(own, given, what) {
    if (own === null || given === null || String(own) === String(given))
        return own ?? given;
    throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: the configuration must agree with the model: configured is ${String(given)}; the model states ${String(own)}`, 'correct the configuration, or leave the setting out');
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/open-session.js

/** Place and text by which the engine tells its other format, whose content was not looked at. */
const OTHER_FORMAT = { at: 4, text: 'ORTM' };
/** Loads a model that was looked at; one thread, so that the same machine gives the same scores. Throws `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `LIMIT_SIZE`. */
async function openSession(ort, bytes, what) {
    const mark = new TextDecoder('latin1').decode(bytes.subarray(OTHER_FORMAT.at, OTHER_FORMAT.at + 4));
    if (mark === OTHER_FORMAT.text)
        throw open_session_refused(what, 'it is in the ORT format', null);
    try {
        return await ort.InferenceSession.create(bytes, {
            executionProviders: ['cpu'],
            intraOpNumThreads: 1,
            interOpNumThreads: 1,
            executionMode: 'sequential',
            logSeverityLevel: 4,
        });
    }
    catch (cause) {
        if (isOutOfMemory(cause))
            throw outOfMemory(`load ${what}`, cause);
        throw open_session_refused(what, (0,thrown/* messageOf */.b)(cause).slice(0, 500), cause);
    }
}
/** Does the engine say that there was no memory left? */
function isOutOfMemory(cause) {
    return /bad.?alloc|failed to allocate|out of memory|OrtMemoryInfo|memory access out of bounds/i.test((0,thrown/* messageOf */.b)(cause));
}
function outOfMemory(verb, cause) {
    return new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot ${verb}: it must fit into memory: ${(0,thrown/* messageOf */.b)(cause).slice(0, 300)}`, 'use a runner with more memory, or score it with "predict-command", and give the predictions', { cause });
}
function open_session_refused(what, reason, cause) {
    const unsupported = /not implemented|not a registered|unsupported|No Op registered|ORT format/i.test(reason);
    return new error/* PlumblineError */.Dl(unsupported ? 'MODEL_UNSUPPORTED' : 'MODEL_UNREADABLE', `Cannot load ${what}: ONNX Runtime must accept it: ${reason}`, unsupported
        ? 'export it as ONNX, for an operator set this version supports'
        : 'check the file with onnx.checker, and export it again', { cause });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/packages/boundary/src/files.js
var files = __webpack_require__(68437);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/read-model-file.js




const MODEL_BYTES_MAX = 512 * 1024 * 1024;
/**
 * Reads a model: a file, or a folder that holds exactly one ONNX file and what that file refers to. All that is read together is at most
 * `bytesMax`. Throws `MODEL_MISSING`, `LIMIT_SIZE`, `PATH_OUTSIDE`.
 */
async function readModelFile(path, what, bytesMax = MODEL_BYTES_MAX) {
    const isFolder = (await (0,promises_.stat)(path).catch(() => null))?.isDirectory() === true;
    const file = isFolder ? await findModelFile(path, what) : path;
    const budget = { left: bytesMax, max: bytesMax, what };
    const bytes = await readPart(file, { offset: 0, length: null }, budget);
    if (!isFolder)
        return { bytes, readData: null };
    const folder = (0,external_node_path_.dirname)(file);
    return {
        bytes,
        readData: async (location, offset, length) => readPart(await (0,files/* resolveInside */.LI)(folder, location), { offset, length }, budget),
    };
}
/** The one ONNX file of a folder. Throws `MODEL_MISSING` where there is none or more than one. */
async function findModelFile(folder, what) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const found = entries
        .filter((entry) => entry.isFile() && /\.onnx$/i.test(entry.name))
        .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (found.length === 1 && found[0] !== undefined)
        return found[0];
    throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot open ${what}: its folder must hold exactly one ONNX file: it holds ${found.length}`, 'give the path of the ONNX file, or a folder with one');
}
async function readPart(path, { offset, length }, budget) {
    const { what } = budget;
    const found = await (0,promises_.stat)(path).catch(() => null);
    if (found === null || !found.isFile()) {
        throw new error/* PlumblineError */.Dl('MODEL_MISSING', `Cannot open ${what}: it must be a file: "${path}" is none`, 'give the path of an ONNX file, with the data files it refers to');
    }
    const size = length ?? Math.max(0, found.size - offset);
    if (size > budget.left) {
        throw new error/* PlumblineError */.Dl('LIMIT_SIZE', `Cannot open ${what}: it must have at most ${budget.max} bytes: it has more`, 'score it with "predict-command", and give the predictions');
    }
    budget.left -= size;
    const file = await (0,promises_.open)(path);
    try {
        const bytes = new Uint8Array(size);
        const { bytesRead } = await file.read(bytes, 0, size, offset);
        if (bytesRead === size)
            return bytes;
        throw new error/* PlumblineError */.Dl('MODEL_UNREADABLE', `Cannot open ${what}: its files must hold what it refers to: ${bytesRead} of ${size} bytes are there`, 'export the model again, and upload it whole');
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/row-source.js
/** A table that lies in memory, as such a source. */
function sourceOf(table) {
    return {
        rows: table.rows,
        names: [...table.columns.keys()],
        async *batches(names, size) {
            for (let start = 0; start < table.rows; start += size) {
                const end = Math.min(table.rows, start + size);
                const columns = names.flatMap((name) => {
                    const column = table.columns.get(name);
                    return column === undefined ? [] : [[name, slice(column, start, end)]];
                });
                yield { rows: end - start, columns: new Map(columns) };
            }
        },
    };
}
function slice(column, start, end) {
    if ('missing' in column) {
        return { ...column, values: column.values.subarray(start, end), missing: column.missing.subarray(start, end) };
    }
    if (column.kind === 'bigint')
        return { ...column, values: column.values.slice(start, end) };
    if (column.kind === 'boolean')
        return { ...column, values: column.values.slice(start, end) };
    return { ...column, values: column.values.slice(start, end) };
}

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/read-tensor.js

/** The columns of a tensor of numbers: [rows] or [rows, 1] is one, [rows, k] is k. Throws `MODEL_UNSUPPORTED` for other shapes. */
function numberColumns(tensor, rows, what) {
    const { data, size } = tensor;
    const width = size / rows;
    const [first, ...rest] = tensor.dims;
    const isPlain = first === rows && rest.filter((length) => length !== 1).length <= 1;
    if (!Number.isInteger(width) || !isPlain || !(data instanceof Float32Array || data instanceof Float64Array)) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: its scores must be one row of numbers a row of data: their shape is [${tensor.dims.join(', ')}] for ${rows} rows`, 'export the model so that the first dimension of its output is the batch');
    }
    return Array.from({ length: width }, (_, column) => {
        const values = new Float64Array(rows);
        for (let row = 0; row < rows; row += 1)
            values[row] = data[row * width + column];
        return values;
    });
}
/** Labels of a tensor as text. */
function labelColumn(tensor, rows, what) {
    if (tensor.size !== rows) {
        throw new error/* PlumblineError */.Dl('MODEL_UNSUPPORTED', `Cannot use ${what}: it must give one label a row of data: it gives ${tensor.size} for ${rows} rows`, 'export the model so that the first dimension of its output is the batch');
    }
    const { data } = tensor;
    // Few labels stand for many rows: each is written once.
    const written = new Map();
    return Array.from({ length: rows }, (_, row) => {
        const label = data[row];
        const known = written.get(label) ?? String(label);
        if (written.size < LABELS_KEPT)
            written.set(label, known);
        return known;
    });
}
const LABELS_KEPT = 10_000;

;// CONCATENATED MODULE: ./build/packages/model/src/onnx/run-tensors.js



/** Scores a batch; a model that takes a fixed number of rows gets it in parts of exactly that. Throws `MODEL_MISMATCH`, `MODEL_UNSUPPORTED`, `LIMIT_SIZE`. */
async function runTensors(model, batch) {
    const size = model.plan.batchRows ?? batch.rows;
    const parts = [];
    for (let start = 0; start < batch.rows; start += size) {
        const part = batch.tensors.map((data) => rowsOf(data, batch.rows, { start, size }));
        parts.push(await runOnce(model, { rows: size, tensors: part }));
    }
    return parts.length === 1 ? parts[0] : joinScores(parts);
}
/** The named inputs of one run. */
function feedsOf({ ort, plan }, batch) {
    return Object.fromEntries(plan.inputs.map(({ slot, columns }, place) => {
        const dims = slot.shape.length === 1 ? [batch.rows] : [batch.rows, columns.length];
        return [slot.name, new ort.Tensor(slot.kind, batch.tensors[place], dims)];
    }));
}
/** Names of the outputs that are read. */
function wantedOutputs({ outputs }) {
    return outputs.label === null ? [...outputs.values] : [outputs.label, ...outputs.values];
}
/** One after the other. */
function joinScores(parts) {
    const rows = parts.reduce((sum, { labels, values }) => sum + (labels?.length ?? values[0]?.length ?? 0), 0);
    const values = (parts[0]?.values ?? []).map((_, place) => {
        const whole = new Float64Array(rows);
        let at = 0;
        for (const part of parts) {
            whole.set(part.values[place], at);
            at += part.values[place].length;
        }
        return whole;
    });
    return { labels: parts[0]?.labels === null ? null : parts.flatMap(({ labels }) => labels ?? []), values };
}
function rowsOf(data, rows, { start, size }) {
    if (size === rows)
        return data;
    const width = data.length / rows;
    return data.slice(start * width, (start + size) * width);
}
async function runOnce(model, batch) {
    const { session, plan, what } = model;
    const results = await run(session, feedsOf(model, batch), { plan, what });
    const { label, column } = plan.outputs;
    const values = plan.outputs.values.flatMap((name) => numberColumns(outputOf(results, name), batch.rows, what));
    if (column !== null && column >= values.length) {
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot use ${what}: the column of the output must be one it gives: column ${column} is asked for, and it gives ${values.length}`, 'correct "score-output": columns count from 0');
    }
    return {
        labels: label === null ? null : labelColumn(outputOf(results, label), batch.rows, what),
        values: column === null ? values : [values[column]],
    };
}
async function run(session, feeds, { plan, what }) {
    try {
        return await session.run(feeds, wantedOutputs(plan));
    }
    catch (cause) {
        if (isOutOfMemory(cause))
            throw outOfMemory(`score with ${what}`, cause);
        throw new error/* PlumblineError */.Dl('MODEL_MISMATCH', `Cannot score with ${what}: it must accept the data: ${(0,thrown/* messageOf */.b)(cause).slice(0, 500)}`, 'give the columns as in training, in kind and in order', { cause });
    }
}
function outputOf(results, name) {
    const found = results[name];
    if (found !== undefined)
        return found;
    throw new error/* PlumblineError */.Dl('INVARIANT_BROKEN', `Cannot read the output "${name}": it must be among the results`, 'report it');
}

// EXTERNAL MODULE: ./build/packages/model/src/onnx/score-rows.js + 2 modules
var score_rows = __webpack_require__(1722);
;// CONCATENATED MODULE: ./build/packages/model/src/onnx/open-model.js






/**
 * Opens an untrusted ONNX file, or a folder with one, in this process: size, completeness and operators are checked before the engine sees it.
 * Throws `MODEL_MISSING`, `LIMIT_SIZE`, `MODEL_UNREADABLE`, `MODEL_UNSUPPORTED`, `MODEL_MISMATCH`.
 */
async function openModel(ort, path, options = {}) {
    const runner = localRunner(await loadModel(ort, path, options));
    const what = options.what ?? 'the model';
    return {
        features: (0,score_rows/* featuresOf */.Hi)(runner.plan),
        classes: runner.plan.classes,
        score: async (table) => {
            const [scores] = await (0,score_rows/* scoreRows */.A1)([{ runner, what }], sourceOf(table));
            return scores;
        },
        release: runner.release,
    };
}
/** Reads, checks and loads a model. */
async function loadModel(ort, path, options) {
    const what = options.what ?? 'the model';
    const file = await readModelFile(path, what, options.bytesMax);
    const { plan, bytes } = await planModel(file.bytes, options, file.readData);
    return { ort, session: await openSession(ort, bytes, what), plan, what };
}
/** A model in an engine of this process. */
function localRunner(model) {
    return { plan: model.plan, run: (batch) => runTensors(model, batch), release: () => model.session.release() };
}

// EXTERNAL MODULE: ./build/packages/model/src/plan/pilot-error.js
var pilot_error = __webpack_require__(47590);
// EXTERNAL MODULE: ./build/packages/model/src/plan/plan-conditions.js + 4 modules
var plan_conditions = __webpack_require__(15431);
// EXTERNAL MODULE: ./build/packages/model/src/plan/rows-that-differ.js
var rows_that_differ = __webpack_require__(89759);
// EXTERNAL MODULE: ./build/packages/model/src/resources/judge-resource.js + 4 modules
var judge_resource = __webpack_require__(35758);
// EXTERNAL MODULE: ./build/packages/model/src/resources/resource-metrics.js
var resource_metrics = __webpack_require__(57465);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/branch-reuse-ledger.js
var branch_reuse_ledger = __webpack_require__(72189);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/file-reuse-ledger.js
var file_reuse_ledger = __webpack_require__(83683);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/judge-ratchet.js
var judge_ratchet = __webpack_require__(46407);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/reuse-ledger.js
var reuse_ledger = __webpack_require__(67260);
// EXTERNAL MODULE: ./build/packages/model/src/reuse/test-set.js
var test_set = __webpack_require__(99107);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/remote-model.js
var remote_model = __webpack_require__(25187);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/scoring-process.js + 1 modules
var scoring_process = __webpack_require__(72900);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/frames.js
var scoring_frames = __webpack_require__(73807);
// EXTERNAL MODULE: ./build/packages/model/src/scoring/tensor-bytes.js
var tensor_bytes = __webpack_require__(85914);
;// CONCATENATED MODULE: ./build/packages/model/src/scoring/time-models.js

/**
 * Milliseconds of every run of every model, one array a model, in the order of the runs: each round runs all of them, forwards and then
 * backwards by turns (A B, B A, …), so that a machine that gets slower does so for all alike. Runs before the first round do not count.
 */
async function timeModels(subjects, { warmUp, rounds }, clock) {
    const times = subjects.map(() => new Float64Array(rounds));
    const order = subjects.map((subject, place) => ({ subject, place }));
    const backwards = order.toReversed();
    for (let round = -warmUp; round < rounds; round += 1) {
        for (const { subject, place } of round % 2 === 0 ? order : backwards) {
            const took = await timeOnce(subject, clock);
            if (round >= 0)
                times[place][round] = took;
        }
    }
    return times;
}
/** From values in memory to scores in memory, as a server would: the tensors are made anew. */
async function timeOnce({ model, rows, tensors }, clock) {
    const wanted = wantedOutputs(model.plan);
    const started = clock();
    await model.session.run(feedsOf(model, { rows, tensors }), wanted);
    return clock() - started;
}

;// CONCATENATED MODULE: ./build/packages/model/src/scoring/serve-scoring.js







/**
 * Answers requests, each with one frame, until the input ends: opens models, scores rows with them, times them. Whatever goes wrong with a
 * model is an answer. To be run in a process of its own, for a model can end it.
 */
async function serveScoring(ports) {
    const checkRequest = requestGuard();
    const state = { ports, engine: null, models: [] };
    for await (const frame of (0,scoring_frames/* readFrames */.v0)(ports.input)) {
        const answer = await answerTo(state, frame, checkRequest).catch(errorFrame);
        for (const piece of (0,scoring_frames/* frameBytes */.R6)(answer)) {
            if (!ports.output.write(piece))
                await new Promise((resolve) => ports.output.once('drain', resolve));
        }
    }
}
async function answerTo(state, frame, check) {
    const request = await check(frame.head, 'a request', { code: 'INVARIANT_BROKEN' });
    if (request.ask === 'open')
        return serve_scoring_open(state, request);
    if (request.ask === 'memory')
        return { head: { ...state.ports.memory() }, parts: [] };
    if (request.ask === 'time')
        return time(state, request, frame.parts);
    const model = state.models[request.model];
    if (model === undefined)
        throw unknownModel();
    return (0,tensor_bytes/* scoreParts */.Hn)(await runTensors(model, { rows: request.rows, tensors: tensorsFor(model, frame.parts) }));
}
async function serve_scoring_open(state, request) {
    state.engine ??= await state.ports.loadEngine(request.engine);
    const before = state.ports.memory();
    const model = await loadModel(state.engine, request.path, request.options);
    state.models.push(model);
    const { inputs, outputs, classes, link, batchRows } = model.plan;
    return {
        head: {
            plan: {
                inputs: inputs.map(({ slot, columns }) => ({ slot: { ...slot }, columns })),
                outputs: { ...outputs },
                classes,
                link,
                batchRows,
            },
            memory: { ...before },
            engine: state.engine.env.versions.common,
        },
        parts: [],
    };
}
async function time(state, request, parts) {
    let at = 0;
    const subjects = state.models.map((model, place) => {
        const own = parts.slice(at, at + model.plan.inputs.length);
        at += own.length;
        return { model, rows: request.rows[place] ?? 0, tensors: tensorsFor(model, own) };
    });
    const times = await timeModels(subjects, request, state.ports.clock);
    return { head: {}, parts: times.map(scoring_frames/* bytesOf */.$$) };
}
function tensorsFor({ plan }, parts) {
    return plan.inputs.map(({ slot }, place) => (0,tensor_bytes/* tensorFrom */.Uj)(slot.kind, parts[place] ?? new Uint8Array(0)));
}
function errorFrame(thrown) {
    const { code, message, fix } = (0,error/* toPlumblineError */.Cc)(thrown);
    return { head: { error: { code, message, fix } }, parts: [] };
}
function unknownModel() {
    return new error/* PlumblineError */.Dl('INVARIANT_BROKEN', 'Cannot score: the model must be open: it is not', 'report it');
}
function requestGuard() {
    const whole = { type: 'integer', minimum: 0 };
    const shape = (ask, properties) => ({
        type: 'object',
        required: ['ask', ...Object.keys(properties)],
        properties: { ask: { const: ask }, ...properties },
    });
    return (0,guard/* guard */.a)({
        anyOf: [
            shape('open', { engine: {}, path: { type: 'string' }, options: { type: 'object' } }),
            shape('score', { model: whole, rows: whole }),
            shape('time', { rows: { type: 'array', items: whole }, warmUp: whole, rounds: whole }),
            shape('memory', {}),
        ],
    });
}

;// CONCATENATED MODULE: ./build/packages/model/src/scoring/watch-memory.js
/**
 * The program of a thread that ends its process once more than `workerData` bytes are resident, or once the process that started it is
 * gone. A thread, because the engine holds the main one while it computes; text, because a bundle has no file of its own for it.
 */
const WATCH_MEMORY = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const parent = process.ppid;
setInterval(() => {
  const resident = process.memoryUsage.rss();
  if (resident > workerData) writeSync(2, '\\nplumbline: ' + resident + ' bytes are resident\\n');
  if (resident > workerData || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 20);
`;

// EXTERNAL MODULE: ./build/packages/model/src/slices/explore-slices.js + 6 modules
var explore_slices = __webpack_require__(28665);
// EXTERNAL MODULE: ./build/packages/model/src/slices/judge-slices.js + 1 modules
var judge_slices = __webpack_require__(14870);
// EXTERNAL MODULE: ./build/packages/model/src/slices/parse-selector.js + 4 modules
var parse_selector = __webpack_require__(62174);
// EXTERNAL MODULE: ./build/packages/model/src/slices/rows-of-selector.js + 1 modules
var rows_of_selector = __webpack_require__(75090);
// EXTERNAL MODULE: ./build/packages/model/src/slices/selector.js
var selector = __webpack_require__(93742);
// EXTERNAL MODULE: ./build/packages/model/src/slices/slice-column.js
var slice_column = __webpack_require__(19500);
// EXTERNAL MODULE: ./build/packages/model/src/tables/answers.js
var answers = __webpack_require__(17646);
// EXTERNAL MODULE: ./build/packages/model/src/tables/build-sample.js
var build_sample = __webpack_require__(27060);
// EXTERNAL MODULE: ./build/packages/model/src/tables/choose-task.js
var choose_task = __webpack_require__(76300);
// EXTERNAL MODULE: ./build/packages/model/src/tables/join-rows.js
var join_rows = __webpack_require__(99787);
// EXTERNAL MODULE: ./build/packages/model/src/tables/metrics-file.js
var metrics_file = __webpack_require__(62015);
// EXTERNAL MODULE: ./build/packages/model/src/tables/require-column.js
var require_column = __webpack_require__(53853);
;// CONCATENATED MODULE: ./build/packages/model/src/index.js
/**
 * Models and their judgement: ONNX sessions and files, prediction tables, metrics as scikit-learn defines them, and the gate that compares
 * two models on the same rows. The inference engine is an argument; judgement is pure.
 */






































































/***/ })

};
