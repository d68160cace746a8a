import type { InputReader } from '@plumbline/frame';

/** As `ALERT_ACTIONS` of the monitor package, which is too heavy to load for reading inputs; a test compares them. */
export const ON_ALERT = ['issue', 'retrain', 'rollback', 'webhook'] as const;

/** As `ERROR_TOLERANCE` of the monitor package; a test compares them. */
const ERROR_TOLERANCE = 0.02;

/** The inputs of monitor-model, typed. Paths are as given. */
export interface Inputs {
  /** `registry:<name>@<alias>`, or empty where a reference is given. */
  readonly model: string;
  readonly registry: string;
  readonly reference: readonly string[];
  readonly current: readonly string[];
  readonly predictionColumn: string;
  readonly scoreColumn: string;
  readonly labelColumn: string;
  readonly timestampColumn: string;
  readonly idColumn: string;
  readonly ignoreColumns: readonly string[];
  readonly previousPredictions: readonly string[];
  /** Empty: named by the digest of the data. */
  readonly window: string;
  /** Parsed by the monitor package, which knows its words. */
  readonly alertPolicy: readonly string[];
  readonly alertStore: string;
  readonly driftTolerance: number;
  readonly performanceTolerance: number;
  readonly onAlert: readonly (typeof ON_ALERT)[number][];
  readonly dispatchEvent: string;
  readonly webhookUrlEnv: string;
  readonly dryRun: boolean;
}

export function readInputs(reader: InputReader): Inputs {
  const inputs = Object.freeze({
    // What is watched, and what it is watched by: without a label column no decay would show.
    model: reader.text('model', { tighter: 'same' }),
    registry: reader.text('registry', { tighter: 'same' }),
    reference: reader.list('reference', { tighter: 'same' }),
    current: reader.list('current'),
    predictionColumn: reader.text('prediction-column', { tighter: 'same' }),
    scoreColumn: reader.text('score-column', { tighter: 'same' }),
    labelColumn: reader.text('label-column', { tighter: 'same' }),
    timestampColumn: reader.text('timestamp-column', { default: 'timestamp', tighter: 'same' }),
    idColumn: reader.text('id-column', { default: 'id', tighter: 'same' }),
    // More ignored is less judged: the policy's own list stands.
    ignoreColumns: reader.names('ignore-columns', { tighter: 'same' }),
    previousPredictions: reader.list('previous-predictions'),
    window: reader.text('window'),
    alertPolicy: reader.names('alert-policy', { tighter: 'same' }),
    // Another store is another history: an alert would be forgotten.
    alertStore: reader.text('alert-store', { default: 'file:.plumbline/monitor.json', tighter: 'same' }),
    driftTolerance: reader.number('drift-tolerance', {
      default: 0.05,
      min: 0,
      max: 1,
      exclusive: true,
      tighter: 'lower',
    }),
    performanceTolerance: reader.number('performance-tolerance', {
      default: ERROR_TOLERANCE,
      min: 0,
      max: 1,
      exclusive: true,
      tighter: 'lower',
    }),
    onAlert: reader.choices('on-alert', ON_ALERT, { default: [], tighter: 'superset' }),
    dispatchEvent: reader.text('dispatch-event', { default: 'plumbline-retrain' }),
    webhookUrlEnv: reader.text('webhook-url-env'),
    dryRun: reader.flag('dry-run', { default: false }),
  });
  for (const problem of problemsOf(inputs)) reader.reject(problem);
  return inputs;
}

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const EVENT = /^[\w.-]{1,100}$/;

function problemsOf(inputs: Inputs): readonly string[] {
  const { model, registry, reference, current, onAlert, labelColumn, predictionColumn, previousPredictions } = inputs;
  const wants = (action: (typeof ON_ALERT)[number]): boolean => onAlert.includes(action);
  const named = [model, ...reference].some((item) => item.startsWith('registry:'));
  return [
    current.length === 0 ? '"current" must be given (production records: files or globs): it is empty' : null,
    model === '' && reference.length === 0 ? '"model" or "reference" must be given: both are empty' : null,
    model !== '' && !model.startsWith('registry:')
      ? `"model" must be registry:<name>@<alias>: current value is "${model}"`
      : null,
    named && registry === ''
      ? '"registry" must be given with registry:<name>@<alias> (like local:registry): it is empty'
      : null,
    wants('rollback') && model === '' ? '"model" must be given for on-alert: rollback: it is empty' : null,
    wants('rollback') && (labelColumn === '' || predictionColumn === '' || previousPredictions.length === 0)
      ? '"label-column", "prediction-column" and "previous-predictions" must be given for on-alert: rollback: one is empty'
      : null,
    wants('webhook') && !VARIABLE.test(inputs.webhookUrlEnv)
      ? `"webhook-url-env" must name an environment variable for on-alert: webhook: current value is "${inputs.webhookUrlEnv}"`
      : null,
    EVENT.test(inputs.dispatchEvent)
      ? null
      : `"dispatch-event" must be 1 to 100 letters, digits, "_", "-" or ".": current value is "${inputs.dispatchEvent}"`,
  ].filter((problem) => problem !== null);
}
