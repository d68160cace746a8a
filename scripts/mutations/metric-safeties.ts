import type { Safety } from './safety.ts';

const METRICS = 'packages/model/src/metrics';
const TESTS = 'test/packages/model/metrics';
const ORACLE = [`${TESTS}/find-metric.oracle.test.ts`];
const PROPERTIES = [`${TESTS}/catalogue.prop.test.ts`];
const EDGES = [`${TESTS}/metric.oracle.test.ts`];
const CUSTOM = [`${TESTS}/custom-metric.test.ts`];

/** What a metric says, and when it must not say anything. */
export const metricSafeties: readonly Safety[] = [
  {
    name: 'a missing answer is not counted as a wrong one',
    file: `${METRICS}/confusion.ts`,
    find: ' || predicted.includes(NO_ANSWER)',
    replace: '',
    tests: PROPERTIES,
    only: 'binary is not a number',
  },
  {
    name: 'a metric of one class wants every class answered',
    file: `${METRICS}/discrimination-metrics.ts`,
    find: 'finiteProbabilities(answers)?.[index] ?? null',
    replace: 'answers.probabilities?.[index] ?? null',
    tests: PROPERTIES,
    only: 'multiclass is not a number',
  },
  {
    name: 'probabilities outside [0, 1] have no loss',
    file: `${METRICS}/probability.ts`,
    find: 'if (!(value >= 0 && value <= 1)) return false;',
    replace: 'if (Number.isNaN(value)) return false;',
    tests: EDGES,
  },
  {
    name: 'AUC of several classes wants probabilities that sum to 1',
    file: `${METRICS}/multiclass-auc.ts`,
    find: 'return sumToOne(answers) ? overClasses',
    replace: 'return true ? overClasses',
    tests: EDGES,
  },
  {
    name: 'AUC counts ties half',
    file: `${METRICS}/rank-estimators.ts`,
    find: 'positives + runPositives / 2',
    replace: 'positives',
    tests: ORACLE,
  },
  {
    name: 'AUC by pairs counts ties half',
    file: `${METRICS}/multiclass-auc.ts`,
    find: 'before + run / 2',
    replace: 'before',
    tests: ORACLE,
  },
  {
    name: 'a macro average leaves out classes that neither occur nor are answered',
    file: `${METRICS}/confusion-values.ts`,
    find: 'if (confusion.support(index) === 0 && confusion.answered(index) === 0) continue;',
    replace: '',
    tests: ORACLE,
  },
  {
    name: 'the bins of the calibration error have their upper edge',
    file: `${METRICS}/calibration-error.ts`,
    find: 'value <= bin / bins',
    replace: 'value < bin / bins',
    tests: ORACLE,
  },
  {
    name: 'of equally likely classes the later one comes first',
    file: `${METRICS}/probability.ts`,
    find: '(given(index) === own && index > truth)',
    replace: '(given(index) === own && index < truth)',
    tests: ORACLE,
  },
  {
    name: 'the order of rows says nothing of tied items',
    file: `${METRICS}/query-values.ts`,
    find: 'relevantBefore + 1 + place * alike',
    replace: 'relevantBefore + 1',
    tests: ORACLE,
  },
  {
    name: 'a logarithmic error at or below −1 is not defined',
    file: `${METRICS}/regression.ts`,
    find: 'truth > -1 && answer > -1',
    replace: 'truth >= -1 && answer >= -1',
    tests: EDGES,
  },
  {
    name: 'a query with a negative relevance is not judged',
    file: `${METRICS}/query-values.ts`,
    find: 'gain >= 0 && gain',
    replace: 'gain',
    tests: EDGES,
  },
  {
    name: 'the median is the mean of two where half of the weight lies between them',
    file: `${METRICS}/regression-estimators.ts`,
    find: 'return (lower + values[row]!) / 2;',
    replace: 'return lower;',
    tests: ORACLE,
  },
  {
    name: 'a wrong answer without a cost is an error',
    file: `${METRICS}/cost-matrix.ts`,
    find: "if (cost === undefined) throw missingCost(classes[truth] ?? '', name);",
    replace: 'if (cost === undefined) continue;',
    tests: [`${TESTS}/cost-matrix.test.ts`],
  },
  {
    name: 'a custom metric is nested to a limit',
    file: `${METRICS}/parse-formula.ts`,
    find: 'if (this.#depth > DEPTH_MAX)',
    replace: 'if (this.#depth > 1e9)',
    tests: CUSTOM,
  },
  {
    name: 'a division by 0 has no value',
    file: `${METRICS}/parse-formula.ts`,
    find: 'whole === 0 ? Number.NaN : part / whole',
    replace: 'whole === 0 ? 0 : part / whole',
    tests: CUSTOM,
  },
  {
    name: 'the policy’s metrics stand against the head’s',
    file: 'actions/evaluate-gate/src/own-metrics.ts',
    find: 'policySection ?? section',
    replace: 'section',
    tests: ['test/actions/evaluate-gate/own-metrics.test.ts'],
    only: 'ownMetrics',
  },
];
