import type { InputReader } from '@plumbline/frame';
import type { Tracking, Trigger } from '@plumbline/tracking';
import { parseTracking } from './parse-tracking.ts';

/** The inputs of train-model, typed. Paths are as given. */
export interface Inputs {
  /** A line for the shell; an argv stands in the configuration file and is read from there. */
  readonly command: string;
  readonly data: readonly string[];
  /** Empty: the tracked files. */
  readonly code: readonly string[];
  /** A file, or YAML. */
  readonly params: string;
  readonly modelPath: string;
  readonly metricsFile: string;
  /** Empty: derived from the data. */
  readonly seed: string;
  readonly trigger: Trigger;
  readonly tracking: Tracking;
  readonly experiment: string;
  readonly runName: string;
  readonly timeoutMinutes: number;
  readonly passEnv: readonly string[];
  readonly runtimeVersions: readonly string[];
  /** A file, or empty for `auto`. */
  readonly storeFile: string;
  readonly registry: string;
}

/** Half an hour before GitHub ends the job: time to say what happened. */
const TIMEOUT_MINUTES = 330;
const TIMEOUT_MINUTES_MAX = 30 * 24 * 60;
const TRIGGERS: readonly Trigger[] = ['changed', 'always'];
const SEED_MAX = 2 ** 32 - 1;

export function readInputs(reader: InputReader): Inputs {
  const inputs = Object.freeze({
    command: reader.required('command', 'what trains the model'),
    data: reader.list('data'),
    code: reader.list('code'),
    params: reader.block('params'),
    modelPath: reader.required('model-path', 'the file or folder that the command writes'),
    metricsFile: reader.text('metrics-file'),
    seed: readSeed(reader),
    trigger: reader.choice('trigger', TRIGGERS, { default: 'changed' }),
    tracking: readTracking(reader),
    experiment: reader.text('experiment'),
    runName: reader.text('run-name'),
    timeoutMinutes: reader.number('timeout-minutes', { default: TIMEOUT_MINUTES, min: 0.01, max: TIMEOUT_MINUTES_MAX }),
    passEnv: readNames(reader),
    runtimeVersions: reader.list('runtime-versions'),
    storeFile: readStore(reader),
    registry: reader.text('registry'),
  });
  if (inputs.data.length === 0 && inputs.trigger === 'changed') {
    reader.reject('"data" must be given where "trigger" is changed, because new data could not be seen: it is empty');
  }
  return inputs;
}

function readSeed(reader: InputReader): string {
  const seed = reader.text('seed');
  if (seed === '' || (/^\d{1,10}$/.test(seed) && Number(seed) <= SEED_MAX)) return seed;
  reader.reject(`"seed" must be a whole number between 0 and ${SEED_MAX}: current value is "${seed}"`);
  return '';
}

function readTracking(reader: InputReader): Tracking {
  const tracking = parseTracking(reader.text('tracking'));
  if (typeof tracking !== 'string') return tracking;
  reader.reject(`"tracking" ${tracking}`);
  return { kind: 'none' };
}

function readNames(reader: InputReader): readonly string[] {
  const names = reader.names('pass-env');
  const wrong = names.filter((name) => !/^[A-Za-z_]\w*$/.test(name));
  if (wrong.length > 0)
    reader.reject(`"pass-env" must hold names of variables: current value is "${wrong.join(', ')}"`);
  return names;
}

function readStore(reader: InputReader): string {
  const given = reader.text('fingerprint-store');
  if (given === '' || given === 'auto') return '';
  const file = /^file:(.+)$/.exec(given)?.[1];
  if (file !== undefined) return file;
  reader.reject(`"fingerprint-store" must be auto or file:<path>: current value is "${given}"`);
  return '';
}
