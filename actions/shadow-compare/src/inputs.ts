import type { InputReader } from '@plumbline/frame';
import type { LatencyMargin, Protocol, Redaction, Schedule, Warmup } from '@plumbline/traffic';
import { parseControl } from './parse-control.ts';
import { DEFAULT_LATENCY_MARGINS, parseLatencyMargins } from './parse-latency-margins.ts';
import { parseSchedule } from './parse-schedule.ts';
import { DEFAULT_WARMUP, parseWarmup } from './parse-warmup.ts';

/** Where the answers come from: sent now, recorded, or computed here by two models. */
const MODES = ['replay', 'logs', 'models'] as const;

export type Mode = (typeof MODES)[number];

const PROTOCOLS = ['auto', 'oip-v2', 'json'] as const satisfies readonly Protocol[];
const REDACTIONS = ['ids', 'predictions'] as const satisfies readonly Redaction[];

/** The inputs of shadow-compare, typed. Paths are as given; shares are in [0, 1]. */
export interface Inputs {
  readonly mode: Mode;
  readonly traffic: readonly string[];
  readonly baseline: string;
  readonly candidate: string;
  /** Which registered models the endpoints serve: a path or `registry:<name>@<alias>`; empty where nobody says. */
  readonly baselineModel: string;
  readonly candidateModel: string;
  readonly registry: string;
  readonly repeatShare: number;
  readonly protocol: Protocol;
  readonly predictionPath: string;
  readonly schedule: Schedule;
  readonly concurrency: number;
  /** Null where nothing was said: the first 5 %, at least 20, when replaying, else none. */
  readonly warmup: Warmup;
  /** Null for all. */
  readonly requestsMax: number | null;
  readonly deadlineSeconds: number;
  readonly timeoutSeconds: number;
  readonly numericTolerance: number;
  readonly maxDisagreement: number;
  readonly latencyMargins: readonly LatencyMargin[];
  readonly maxErrorRate: number;
  readonly minCoverage: number;
  readonly confidence: number;
  readonly replicates: number;
  readonly headers: readonly string[];
  readonly redact: readonly Redaction[];
}

export function readInputs(reader: InputReader): Inputs {
  const mode = reader.choice('mode', MODES, { default: 'replay', tighter: 'same' });
  const inputs = Object.freeze({
    mode,
    traffic: reader.list('traffic'),
    ...readLanes(reader),
    // Which model a name means decides whose evidence this is: not for the head's own file to say.
    registry: reader.text('registry', { default: '', tighter: 'same' }),
    repeatShare: readRepeatShare(reader),
    protocol: reader.choice('protocol', PROTOCOLS, { default: 'auto', tighter: 'same' }),
    predictionPath: reader.text('prediction-path', { default: '', tighter: 'same' }),
    schedule: readSchedule(reader),
    concurrency: reader.number('concurrency', { default: 1, min: 1, max: 256, integer: true, tighter: 'same' }),
    warmup: readWarmup(reader, mode),
    requestsMax: readRequestsMax(reader),
    deadlineSeconds: reader.number('deadline-seconds', { default: 900, min: 1, max: 86_400 }),
    timeoutSeconds: reader.number('timeout-seconds', { default: 10, min: 0.05, max: 600, tighter: 'same' }),
    ...readPolicy(reader, mode),
    // A header can route a request: both lanes to one server, say.
    headers: reader.list('headers', { tighter: 'same' }),
    redact: reader.choices('redact', REDACTIONS, { tighter: 'superset' }),
  });
  for (const problem of problemsOf(inputs)) reader.reject(problem);
  return inputs;
}

function readLanes(reader: InputReader): Pick<Inputs, 'baseline' | 'candidate' | 'baselineModel' | 'candidateModel'> {
  return {
    baseline: reader.text('baseline'),
    candidate: reader.text('candidate'),
    baselineModel: reader.text('baseline-model'),
    candidateModel: reader.text('candidate-model'),
  };
}

type PolicyInputs = Pick<
  Inputs,
  | 'numericTolerance'
  | 'maxDisagreement'
  | 'latencyMargins'
  | 'maxErrorRate'
  | 'minCoverage'
  | 'confidence'
  | 'replicates'
>;

function readPolicy(reader: InputReader, mode: Mode): PolicyInputs {
  return {
    numericTolerance: reader.number('numeric-tolerance', { default: 1e-6, min: 0, max: 1e9, tighter: 'lower' }),
    maxDisagreement: reader.number('max-disagreement', { default: 0.01, min: 0, max: 1, tighter: 'lower' }),
    latencyMargins: readLatencyMargins(reader, mode),
    maxErrorRate: reader.number('max-error-rate', { default: 0.01, min: 0, max: 1, tighter: 'lower' }),
    minCoverage: reader.number('min-coverage', { default: 0.95, min: 0, max: 1, tighter: 'higher' }),
    confidence: reader.number('confidence', {
      default: 0.95,
      min: 0.5,
      max: 0.9999,
      exclusive: true,
      tighter: 'higher',
    }),
    replicates: reader.number('replicates', {
      default: 2000,
      min: 2000,
      max: 100_000,
      integer: true,
      tighter: 'higher',
    }),
  };
}

/** Models scored in this process have no latency worth judging: theirs is the servers' business. */
function readLatencyMargins(reader: InputReader, mode: Mode): readonly LatencyMargin[] {
  const items = reader.names('latency-margin', { default: DEFAULT_LATENCY_MARGINS, tighter: 'superset' });
  const margins = parseLatencyMargins(items);
  if (margins !== null) return mode === 'models' ? [] : margins;
  reader.reject(`"latency-margin" must hold items like p95=15%, or none alone: current value is "${items.join(', ')}"`);
  return [];
}

function readRepeatShare(reader: InputReader): number {
  const given = reader.text('control', { default: 'repeat', tighter: 'same' });
  const isIdempotent = reader.flag('idempotent', { default: true, tighter: ['true', 'false'] });
  const share = parseControl(given);
  if (share !== null) return isIdempotent ? share : 0;
  reader.reject(`"control" must be repeat, repeat:<percent>% or none: current value is "${given}"`);
  return 0;
}

function readSchedule(reader: InputReader): Schedule {
  const given = reader.text('schedule', { default: 'closed', tighter: 'same' });
  const schedule = parseSchedule(given);
  if (schedule !== null) return schedule;
  reader.reject(`"schedule" must be closed, recorded or rate:<n>/s: current value is "${given}"`);
  return { kind: 'closed' };
}

function readWarmup(reader: InputReader, mode: Mode): Warmup {
  // Requests left out, at the start or at the end, are requests not judged.
  const given = reader.text('warmup', { tighter: 'same' });
  if (given === '') return mode === 'replay' ? DEFAULT_WARMUP : { requests: 0 };
  const warmup = parseWarmup(given);
  if (warmup !== null) return warmup;
  reader.reject(`"warmup" must be a number of requests or a percentage: current value is "${given}"`);
  return DEFAULT_WARMUP;
}

function readRequestsMax(reader: InputReader): number | null {
  const given = reader.number('max-requests', {
    default: 10_000,
    min: 0,
    max: 10_000_000,
    integer: true,
    tighter: 'same',
  });
  return given === 0 ? null : given;
}

/** What each mode needs, and what it would leave unheard. */
function problemsOf({ mode, traffic, baseline, candidate, baselineModel, candidateModel }: Inputs): readonly string[] {
  const kind = mode === 'replay' ? 'the URL of a model server' : 'an ONNX file or registry:<name>@<alias>';
  const lanes = { baseline, candidate };
  const missing = Object.entries(lanes).flatMap(([name, value]) =>
    mode !== 'logs' && value === '' ? [`"${name}" must be given in mode ${mode} (${kind}): it is empty`] : [],
  );
  const unheard = Object.entries(lanes).flatMap(([name, value]) =>
    mode === 'logs' && value !== ''
      ? [`"${name}" must be empty in mode logs, say "${name}-model" instead: current value is "${value}"`]
      : [],
  );
  const models = { 'baseline-model': baselineModel, 'candidate-model': candidateModel };
  const twice = Object.entries(models).flatMap(([name, value]) =>
    mode === 'models' && value !== ''
      ? [`"${name}" must be empty in mode models, whose lanes are the models: current value is "${value}"`]
      : [],
  );
  const files = traffic.length === 0 ? ['"traffic" must be given (files with recorded exchanges): it is empty'] : [];
  return [...files, ...missing, ...unheard, ...twice];
}
