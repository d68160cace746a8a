import type { InputReader } from '@plumbline/frame';

/** What proven drift does to the verdict, mildest first. */
const ON_DRIFT = ['ignore', 'warn', 'fail'] as const;

/** The inputs of validate-data, read and typed. Empty text means "not given". */
export interface Inputs {
  readonly data: readonly string[];
  readonly reference: readonly string[];
  readonly schema: readonly string[];
  readonly inferSchema: string;
  readonly labelColumn: string;
  readonly idColumns: readonly string[];
  readonly onDrift: (typeof ON_DRIFT)[number];
  readonly driftTolerance: number;
  readonly falseDiscoveryRate: number;
  readonly profilePath: string;
  readonly showValues: boolean;
  readonly registry: string;
}

/** Reads them. What decides a verdict is held against the policy; a lower false discovery rate flags less, so higher is stricter. */
export function readInputs(reader: InputReader): Inputs {
  const data = reader.list('data');
  if (data.length === 0) reader.reject('"data" must name at least one file, one a line: it is empty');
  const reference = reader.list('reference', { tighter: 'same' });
  const registry = reader.text('registry', { tighter: 'same' });
  const special = reference.filter((line) => line === 'base' || line.startsWith('registry:'));
  if (special.length > 0 && reference.length > 1) {
    reader.reject(`"reference" must be "${special[0]}" alone, or files: it has ${reference.length} lines`);
  }
  if (reference.some((line) => line.startsWith('registry:')) && registry === '') {
    reader.reject(
      '"registry" must say where the registry is (local:<folder>) when "reference" names a registered model: it is empty',
    );
  }
  return Object.freeze({
    data,
    reference,
    registry,
    schema: reader.list('schema', { tighter: 'superset' }),
    inferSchema: reader.text('infer-schema'),
    labelColumn: reader.text('label-column', { tighter: 'same' }),
    idColumns: reader.names('id-columns', { tighter: 'same' }),
    onDrift: reader.choice('on-drift', ON_DRIFT, { default: 'warn', tighter: ON_DRIFT }),
    driftTolerance: reader.number('drift-tolerance', { default: 0.05, min: 0, max: 1, tighter: 'lower' }),
    falseDiscoveryRate: reader.number('false-discovery-rate', {
      default: 0.05,
      min: 0,
      max: 0.5,
      exclusive: true,
      tighter: 'higher',
    }),
    profilePath: reader.text('profile-path'),
    showValues: reader.flag('show-values', { default: false, tighter: ['true', 'false'] }),
  });
}
