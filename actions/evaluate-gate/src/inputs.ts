import type { InputReader } from '@plumbline/frame';

const TASKS = ['auto', 'binary', 'multiclass', 'regression', 'ranking'] as const;
const RUNTIMES = ['auto', 'native'] as const;
const FIRST_MODEL = ['pass', 'fail'] as const;

/** The inputs of evaluate-gate, typed. Paths are as given; an empty text was not given. */
export interface Inputs {
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
  readonly slices: readonly string[];
  readonly clusterColumn: string;
  readonly weightColumn: string;
  readonly positiveClass: string;
  /** Null: 0.5, and labels that a model prints stand. */
  readonly decisionThreshold: number | null;
  readonly confidence: number;
  readonly replicates: number;
  readonly onFirstModel: (typeof FIRST_MODEL)[number];
  readonly registry: string;
}

export function readInputs(reader: InputReader): Inputs {
  reader.choice('runtime', RUNTIMES, { default: 'auto' });
  const inputs = Object.freeze({
    candidate: reader.required('candidate', 'the model or predictions to be judged'),
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
    conditions: reader.list('conditions', { tighter: 'superset' }),
    idColumn: reader.text('id-column', { default: 'id', tighter: 'same' }),
    slices: reader.names('slices', { tighter: 'superset' }),
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
    onFirstModel: reader.choice('on-first-model', FIRST_MODEL, { default: 'pass', tighter: FIRST_MODEL }),
    // Which model a name means decides what the candidate is held against.
    registry: reader.text('registry', { tighter: 'same' }),
  });
  rejectContradictions(inputs, reader);
  return inputs;
}

function rejectContradictions(inputs: Inputs, reader: InputReader): void {
  if (inputs.testData.length > 0 && inputs.labelColumn === '' && inputs.metricColumn === '') {
    reader.reject('"label-column" must name the column of the true answers in "test-data": it is empty');
  }
  if (inputs.task === 'ranking' && inputs.clusterColumn === '') {
    reader.reject('"cluster-column" must name the query of each row where "task" is ranking: it is empty');
  }
  if (inputs.task === 'ranking' && inputs.weightColumn !== '') {
    reader.reject('"weight-column" cannot be used where "task" is ranking, because queries are what is counted');
  }
}
