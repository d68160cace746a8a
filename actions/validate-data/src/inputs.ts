import type { Json } from '@plumbline/core';
import type { InputReader } from '@plumbline/frame';

/** What proven drift does to the verdict, mildest first. */
const ON_DRIFT = ['ignore', 'warn', 'fail'] as const;

/** The inputs of validate-data, read and typed. Empty text means "not given". */
export interface Inputs {
  readonly data: readonly string[];
  /** Profiles of shards, in place of data. */
  readonly mergeProfiles: readonly string[];
  readonly reference: readonly string[];
  readonly schema: readonly string[];
  /** TFDV: the environment that is validated. */
  readonly schemaEnvironment: string;
  /** Great Expectations: what `$PARAMETER` stands for, by name. */
  readonly suiteParameters: Readonly<Record<string, Json>>;
  /** Further tables of the run: paths or globs by name. */
  readonly tables: Readonly<Record<string, string>>;
  /** Rows near each other in this column's order resemble each other. */
  readonly timeColumn: string;
  /** Rows with the same value in this column resemble each other. */
  readonly clusterColumn: string;
  readonly inferSchema: string;
  readonly labelColumn: string;
  readonly idColumns: readonly string[];
  readonly onDrift: (typeof ON_DRIFT)[number];
  readonly driftTolerance: number;
  readonly falseDiscoveryRate: number;
  readonly profile: boolean;
  /** Keep samples of texts, vectors and rows in the profile: as confidential as 2,000 rows. */
  readonly profileSamples: boolean;
  readonly profilePath: string;
  readonly gxResultPath: string;
  readonly showValues: boolean;
  readonly registry: string;
}

/** Reads them. What decides a verdict is held against the policy; a lower false discovery rate flags less, so higher is stricter. */
export function readInputs(reader: InputReader): Inputs {
  const data = reader.list('data');
  const mergeProfiles = reader.list('merge-profiles');
  if (data.length === 0 && mergeProfiles.length === 0)
    reader.reject(
      '"data" must name at least one file, one a line, or "merge-profiles" profiles of shards: both are empty',
    );
  if (data.length > 0 && mergeProfiles.length > 0)
    reader.reject('"merge-profiles" must stand in place of "data": both are given');
  const reference = reader.list('reference', { tighter: 'same' });
  const registry = reader.text('registry', { tighter: 'same' });
  const special = reference.filter((line) => line === 'base' || /^(registry|artifact):/.test(line));
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
    mergeProfiles,
    reference,
    registry,
    schema: reader.list('schema', { tighter: 'superset' }),
    schemaEnvironment: reader.text('schema-environment', { tighter: 'same' }),
    suiteParameters: parametersOf(reader),
    timeColumn: reader.text('time-column', { tighter: 'same' }),
    clusterColumn: reader.text('cluster-column', { tighter: 'same' }),
    tables: tablesOf(reader),
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
    profile: reader.flag('profile', { default: true }),
    profileSamples: reader.flag('profile-samples', { default: false, tighter: ['true', 'false'] }),
    profilePath: reader.text('profile-path'),
    gxResultPath: reader.text('gx-result-path'),
    showValues: reader.flag('show-values', { default: false, tighter: ['true', 'false'] }),
  });
}

/** Lines `name=path`. */
function tablesOf(reader: InputReader): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reader.list('tables', { tighter: 'same' }).flatMap((line): readonly (readonly [string, string])[] => {
      const [, name, path] = /^([a-z_][a-z0-9_]{0,62})=(.+)$/.exec(line) ?? [];
      if (name !== undefined && path !== undefined && name !== 'data') return [[name, path.trim()]];
      reader.reject(
        `"tables" must hold lines name=path, names of small letters, digits and _: current value is "${line}"`,
      );
      return [];
    }),
  );
}

/** Lines `name=value`; a value that is JSON is that value, any other is text. */
function parametersOf(reader: InputReader): Readonly<Record<string, Json>> {
  const lines = reader.list('suite-parameters', { tighter: 'same' });
  return Object.fromEntries(
    lines.flatMap((line): readonly (readonly [string, Json])[] => {
      const at = line.indexOf('=');
      if (at > 0) return [[line.slice(0, at).trim(), jsonOrText(line.slice(at + 1).trim())]];
      reader.reject(`"suite-parameters" must hold lines name=value: current value is "${line}"`);
      return [];
    }),
  );
}

function jsonOrText(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
