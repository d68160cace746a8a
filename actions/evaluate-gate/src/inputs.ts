import type { InputReader } from '@plumbline/frame';
import { conditionLine } from './condition-line.ts';
import { type GuardInputs, readGuardInputs } from './guard-inputs.ts';
import { readSliceInputs, type SliceInputs } from './slice-inputs.ts';

const TASKS = ['auto', 'binary', 'multiclass', 'regression', 'ranking'] as const;
const RUNTIMES = ['auto', 'native', 'wasm'] as const;
const OPERATIONS = ['plan', 'judge'] as const;
const FIRST_MODEL = ['pass', 'fail'] as const;
const TESTS = ['auto', 'permutation'] as const;

/** The inputs of evaluate-gate, typed. Paths are as given; an empty text was not given. */
export interface Inputs extends SliceInputs, GuardInputs {
  readonly operation: (typeof OPERATIONS)[number];
  /** Empty only where a test set is planned. */
  readonly candidate: string;
  readonly baseline: string;
  /** A line for the shell or an argv. */
  readonly predictCommand: string | readonly string[];
  readonly passEnv: readonly string[];
  readonly timeoutMinutes: number;
  readonly metricColumn: string;
  readonly testData: readonly string[];
  readonly labelColumn: string;
  readonly task: (typeof TASKS)[number];
  readonly metrics: readonly string[];
  readonly primaryMetric: string;
  readonly conditions: readonly string[];
  readonly idColumn: string;
  readonly clusterColumn: string;
  readonly weightColumn: string;
  readonly positiveClass: string;
  /** Null: 0.5, and labels that a model prints stand. */
  readonly decisionThreshold: number | null;
  readonly confidence: number;
  readonly replicates: number;
  /** Which test compares: the one that fits the metric, or permutation for all. */
  readonly test: (typeof TESTS)[number];
  readonly onFirstModel: (typeof FIRST_MODEL)[number];
  readonly registry: string;
  /** Where uses of test sets are counted, `file:<path>`, or empty. */
  readonly testSetLedger: string;
  /** Trials a test set may judge; null where nobody said. */
  readonly testSetMaxUses: number | null;
  /** The best model promoted on this test set, given like `baseline`. */
  readonly ratchet: string;
  /** Assumed by plans. */
  readonly expectedGain: number;
  readonly expectedDisagreement: number;
  /** Only in the workflow: credentials go there. */
  readonly mlflowTrackingUri: string;
  readonly runtime: (typeof RUNTIMES)[number];
  /** Is every model run twice? */
  readonly probeDeterminism: boolean;
  /** Rows of one timed run. */
  readonly latencyRows: number;
}

export function readInputs(reader: InputReader): Inputs {
  // A plan judges nothing: the head's own file must not put one in the place of a judgement.
  const operation = reader.choice('operation', OPERATIONS, { default: 'judge', tighter: OPERATIONS });
  const inputs = Object.freeze({
    operation,
    candidate:
      operation === 'plan'
        ? reader.text('candidate')
        : reader.required('candidate', 'the model or predictions to be judged'),
    baseline: reader.text('baseline', { tighter: 'same' }),
    predictCommand: reader.command('predict-command'),
    passEnv: reader.names('pass-env'),
    timeoutMinutes: reader.number('timeout-minutes', { default: 60, min: 0.01, max: 360 }),
    metricColumn: reader.text('metric-column', { tighter: 'same' }),
    testData: reader.list('test-data', { tighter: 'same' }),
    labelColumn: reader.text('label-column', { tighter: 'same' }),
    task: reader.choice('task', TASKS, { default: 'auto', tighter: 'same' }),
    metrics: reader.names('metrics', { tighter: 'superset' }),
    primaryMetric: reader.text('primary-metric', { tighter: 'same' }),
    conditions: reader.list('conditions', { tighter: 'superset', write: conditionLine }),
    idColumn: reader.text('id-column', { default: 'id', tighter: 'same' }),
    ...readSliceInputs(reader),
    ...readGuardInputs(reader),
    clusterColumn: reader.text('cluster-column', { tighter: 'same' }),
    weightColumn: reader.text('weight-column', { tighter: 'same' }),
    positiveClass: reader.text('positive-class', { tighter: 'same' }),
    decisionThreshold: reader.optionalNumber('decision-threshold', { min: 0, max: 1, tighter: 'same' }),
    confidence: reader.number('confidence', { default: 0.95, min: 0.8, max: 0.999, tighter: 'higher' }),
    replicates: reader.number('replicates', {
      default: 2000,
      min: 1000,
      max: 100_000,
      integer: true,
      tighter: 'higher',
    }),
    test: reader.choice('test', TESTS, { default: 'auto', tighter: 'same' }),
    onFirstModel: reader.choice('on-first-model', FIRST_MODEL, { default: 'pass', tighter: FIRST_MODEL }),
    // Which model a name means decides what the candidate is held against.
    registry: reader.text('registry', { tighter: 'same' }),
    ...reuseInputs(reader),
    mlflowTrackingUri: reader.text('mlflow-tracking-uri'),
    runtime: reader.choice('runtime', RUNTIMES, { default: 'auto' }),
    probeDeterminism: reader.flag('probe-determinism', { default: false, tighter: ['false', 'true'] }),
    latencyRows: reader.number('latency-rows', { default: 1, min: 1, max: 10_000, integer: true, tighter: 'same' }),
  });
  rejectContradictions(inputs, reader);
  return inputs;
}

/** How often a test set may be used, and what plans for one assume. */
function reuseInputs(reader: InputReader) {
  return {
    testSetLedger: reader.text('test-set-ledger', { tighter: 'same' }),
    testSetMaxUses: reader.optionalNumber('test-set-max-uses', {
      min: 1,
      max: 10_000,
      integer: true,
      tighter: 'lower',
    }),
    ratchet: reader.text('ratchet'),
    expectedGain: reader.number('expected-gain', { default: 0.02, min: 0, max: 1, exclusive: true }),
    expectedDisagreement: reader.number('expected-disagreement', { default: 0.1, min: 0, max: 1, exclusive: true }),
  };
}

function rejectContradictions(inputs: Inputs, reader: InputReader): void {
  if (inputs.testSetLedger !== '' && !/^(file|branch):./.test(inputs.testSetLedger)) {
    reader.reject(`"test-set-ledger" must be file:<path> or branch:<name>: current value is "${inputs.testSetLedger}"`);
  }
  if (inputs.testSetMaxUses !== null && inputs.testSetLedger === '') {
    reader.reject('"test-set-max-uses" must be counted somewhere: "test-set-ledger" is empty');
  }
  const isJudged = inputs.operation === 'judge';
  if (isJudged && inputs.testData.length > 0 && inputs.labelColumn === '' && inputs.metricColumn === '') {
    reader.reject('"label-column" must name the column of the true answers in "test-data": it is empty');
  }
  if (inputs.task === 'ranking' && inputs.clusterColumn === '') {
    reader.reject('"cluster-column" must name the query of each row where "task" is ranking: it is empty');
  }
  if (inputs.task === 'ranking' && inputs.weightColumn !== '') {
    reader.reject('"weight-column" cannot be used where "task" is ranking, because queries are what is counted');
  }
}
