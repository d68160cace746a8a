import { guard, isJsonObject, parseYaml, readTextFile, sha256Of } from '@plumbline/boundary';
import { CONFIG_BYTES_MAX, type Json, PlumblineError, type Where } from '@plumbline/core';
import { RULES_SCHEMA, type Rules } from './rules.ts';
import { rulesProblems } from './rules-problems.ts';

/** Rules with where they stand. */
export interface RuleFile {
  /** How people call it. */
  readonly name: string;
  readonly sha256: string;
  readonly rules: Rules;
  /** The place of a JSON pointer, for annotations. */
  readonly locate: (pointer: string) => Where | undefined;
}

const readShape = guard<Rules>(RULES_SCHEMA);

/** Reads one rule file. `name` is how reports call it. Throws `CONFIG_UNREADABLE`, and as `parseRules`. */
export async function readRules(path: string, name: string): Promise<RuleFile> {
  return parseRules(await readTextFile(path, { what: 'the schema', bytesMax: CONFIG_BYTES_MAX }), name);
}

/** Text to rules. Throws `CONFIG_SYNTAX`, `CONFIG_INVALID` with line, or `CONFIG_UNSUPPORTED` naming another tool's kind of file. */
export async function parseRules(text: string, name: string): Promise<RuleFile> {
  if (/^\s*(feature|string_domain|default_environment|int_domain)\s*(\{|:)/m.test(text) && !/^columns:/m.test(text)) {
    throw unsupported('TensorFlow Data Validation schema', name);
  }
  const { value, locate } = await parseYaml(text, name);
  const other = foreignKind(value);
  if (other !== null) throw unsupported(other, name);
  const rules = await rulesOf(value ?? {}, { name, locate });
  return { name, sha256: sha256Of(text), rules, locate };
}

/** A value already read (a section of the configuration file) as rules. */
export async function rulesOf(value: Json, { name, locate }: Pick<RuleFile, 'name' | 'locate'>): Promise<Rules> {
  const rules = await readShape(value, `the rules in "${name}"`, { locate });
  const [problem] = rulesProblems(rules);
  if (problem === undefined) return rules;
  const where = locate(pointerTo(...problem.keys));
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot read the rules in "${name}": ${problem.what} ${problem.must}: current value is ${JSON.stringify(problem.value)}`,
    problem.fix,
    where === undefined ? {} : { where },
  );
}

/** A JSON pointer. */
export function pointerTo(...keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function foreignKind(value: Json): string | null {
  if (!isJsonObject(value)) return null;
  if ('expectations' in value || 'expectation_suite_name' in value) return 'Great Expectations suite';
  if ('fields' in value && Array.isArray(value['fields'])) return 'Frictionless Table Schema';
  if (value['kind'] === 'DataContract' || 'dataContractSpecification' in value) return 'data contract (ODCS)';
  return null;
}

function unsupported(kind: string, name: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_UNSUPPORTED',
    `Cannot use the schema "${name}": it must be Plumbline YAML here: it is a ${kind}`,
    'write the rules as Plumbline YAML',
    { where: { file: name } },
  );
}
