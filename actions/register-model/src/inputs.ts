import type { InputReader } from '@plumbline/frame';

/** What register-model can be asked to do. */
export const OPERATIONS = ['register', 'promote', 'rollback', 'verify', 'list'] as const;

export type Operation = (typeof OPERATIONS)[number];

/** Actions whose evidence a promotion may demand, and `none`. */
export const REQUIRABLE = [
  'validate-data',
  'train-model',
  'evaluate-gate',
  'shadow-compare',
  'monitor-model',
  'none',
] as const;

export type Requirable = (typeof REQUIRABLE)[number];

/** How the provenance is signed: `auto` and `off` leave it unsigned today. */
export type Signing = { readonly mode: 'auto' | 'off' } | { readonly mode: 'key'; readonly path: string };

/** The inputs of register-model, typed. Paths are as given. */
export interface Inputs {
  readonly operation: Operation;
  readonly registry: string;
  readonly name: string;
  /** A file or folder, or empty. */
  readonly model: string;
  /** A version, an alias that has it, or null. */
  readonly version: string | number | null;
  readonly alias: string;
  readonly requireEvidence: readonly Requirable[];
  /** What the alias must have now: a version, `none`, or null where it does not matter. */
  readonly expect: number | 'none' | null;
  readonly metadata: string;
  readonly modelCard: string;
  readonly profile: string;
  readonly sign: Signing;
  readonly reason: string;
}

const DEFAULT_REQUIREMENT: readonly Requirable[] = ['evaluate-gate'];

export function readInputs(reader: InputReader): Inputs {
  const inputs = Object.freeze({
    operation: readOperation(reader),
    registry: reader.required('registry', 'where the models are, like local:registry'),
    name: reader.text('name'),
    model: reader.text('model'),
    version: readVersion(reader),
    alias: reader.text('alias'),
    requireEvidence: reader.choices('require-evidence', REQUIRABLE, {
      default: DEFAULT_REQUIREMENT,
      tighter: 'superset',
    }),
    expect: readExpect(reader),
    metadata: reader.block('metadata'),
    modelCard: reader.text('model-card'),
    profile: reader.text('profile'),
    sign: readSigning(reader),
    reason: reader.block('reason'),
  });
  for (const problem of problemsOf(inputs)) reader.reject(problem);
  return inputs;
}

function readOperation(reader: InputReader): Operation {
  reader.required('operation', `one of ${OPERATIONS.join(', ')}`);
  return reader.choice('operation', OPERATIONS, { default: 'list' });
}

const NUMBER = /^[1-9]\d{0,8}$/;

function readVersion(reader: InputReader): string | number | null {
  const given = reader.text('version');
  if (given === '') return null;
  return NUMBER.test(given) ? Number(given) : given;
}

function readExpect(reader: InputReader): number | 'none' | null {
  const given = reader.text('expect');
  if (given === '') return null;
  if (given === 'none') return 'none';
  if (NUMBER.test(given)) return Number(given);
  reader.reject(`"expect" must be a version or none: current value is "${given}"`);
  return null;
}

function readSigning(reader: InputReader): Signing {
  const given = reader.text('sign');
  if (given === '' || given === 'auto') return { mode: 'auto' };
  if (given === 'off') return { mode: 'off' };
  if (given.startsWith('key:') && given.length > 'key:'.length)
    return { mode: 'key', path: given.slice('key:'.length) };
  reader.reject(`"sign" must be auto, off or key:<path>: current value is "${given}"`);
  return { mode: 'off' };
}

/** What each operation needs besides the registry, and what would be left unheard. */
function problemsOf({ operation, name, model, version, alias, expect }: Inputs): readonly string[] {
  const changes = operation === 'register' || operation === 'promote' || operation === 'rollback';
  const moves = operation === 'promote' || operation === 'rollback';
  return [
    changes && name === '' ? `"name" must be given for ${operation} (the model's name): it is empty` : null,
    operation === 'register' && model === ''
      ? '"model" must be given for register (a file or folder): it is empty'
      : null,
    moves && alias === '' ? `"alias" must be given for ${operation}: it is empty` : null,
    operation === 'register' && alias !== ''
      ? `"alias" must be empty for register, promote afterwards: current value is "${alias}"`
      : null,
    operation === 'promote' && version === null && model === ''
      ? '"version" or "model" must be given for promote, since no version is promoted by being the latest: both are empty'
      : null,
    !moves && expect !== null ? `"expect" must be empty for ${operation}: current value is "${expect}"` : null,
    operation === 'verify' && version !== null && name === ''
      ? '"name" must be given with "version": it is empty'
      : null,
  ].filter((problem) => problem !== null);
}
