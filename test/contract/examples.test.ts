import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { guard, isJsonObject, parseYaml } from '@plumbline/boundary';
import { ACTION_NAMES, type ActionName, type Json, type JsonObject } from '@plumbline/core';
import { RULES_SCHEMA } from '@plumbline/data';
import { repositoryRoot } from '../support/repository-root.ts';

type Kind = 'workflow' | 'configuration' | 'rules';

/** A piece of YAML that a reader may copy. */
interface Example {
  readonly name: string;
  readonly kind: Kind;
  readonly text: string;
  readonly value: JsonObject;
}

const DOCUMENTS = ['README.md', 'actions/*/README.md', 'docs/**/*.md', 'examples/*/README.md'];
const FILES = ['examples/*/.github/workflows/*.yml', 'examples/*/plumbline.yml', 'examples/*/schema.yml'];
const SCHEMA: JsonObject = JSON.parse(readFileSync(join(repositoryRoot, 'docs/schemas/plumbline.schema.json'), 'utf8'));
const checkConfiguration = guard<JsonObject>(SCHEMA);
const checkRules = guard<JsonObject>(RULES_SCHEMA);

const paths = (globs: readonly string[]): readonly string[] =>
  globs.flatMap((glob) => globSync(glob, { cwd: repositoryRoot }).sort());
const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

async function exampleOf(name: string, text: string): Promise<Example> {
  const { value } = await parseYaml(text, name);
  if (!isJsonObject(value)) throw new Error(`${name} must be a mapping`);
  return { name, kind: kindOf(name, value), text, value };
}

/** Told from the keys alone, so that no block of YAML escapes for want of a label. */
function kindOf(name: string, value: JsonObject): Kind {
  if ('jobs' in value) return 'workflow';
  if ('columns' in value || 'rows' in value) return 'rules';
  const sections = Object.keys(SCHEMA['properties'] as JsonObject);
  if (Object.keys(value).some((key) => sections.includes(key))) return 'configuration';
  throw new Error(`${name} must be a whole workflow, a plumbline.yml or rules: its keys are ${Object.keys(value)}`);
}

async function everyExample(): Promise<readonly Example[]> {
  const blocks = paths(DOCUMENTS).flatMap((path) =>
    [...read(path).matchAll(/^```ya?ml\n(.*?)^```/gms)].map(
      (match, index) => [`${path} #${index + 1}`, match[1] ?? ''] as const,
    ),
  );
  const files = paths(FILES).map((path) => [path, read(path)] as const);
  return Promise.all([...blocks, ...files].map(([name, text]) => exampleOf(name, text)));
}

const manifestNames = new Map<ActionName, Readonly<Record<'inputs' | 'outputs', readonly string[]>>>();
for (const name of ACTION_NAMES) {
  const path = `actions/${name}/action.yml`;
  const { inputs, outputs } = (await parseYaml(read(path), path)).value as Readonly<Record<string, JsonObject>>;
  manifestNames.set(name, { inputs: Object.keys(inputs ?? {}), outputs: Object.keys(outputs ?? {}) });
}

/** The steps of all jobs that use one of the six actions. */
function ownSteps(value: Json | undefined): readonly { readonly action: ActionName; readonly step: JsonObject }[] {
  if (Array.isArray(value)) return value.flatMap(ownSteps);
  if (!isJsonObject(value)) return [];
  const uses = /\/actions\/([\w-]+)@/.exec(String(value['uses'] ?? ''))?.[1];
  const action = ACTION_NAMES.find((name) => name === uses);
  return [...(action === undefined ? [] : [{ action, step: value }]), ...Object.values(value).flatMap(ownSteps)];
}

/** What an example asks for that no action.yml declares. */
function unknownNames({ text, value }: Example): readonly string[] {
  const steps = ownSteps(value);
  const actions = new Map(steps.map(({ action, step }) => [step['id'], action]));
  const inputs = steps.flatMap(({ action, step }) =>
    Object.keys(isJsonObject(step['with']) ? step['with'] : {})
      .filter((input) => manifestNames.get(action)?.inputs.includes(input) !== true)
      .map((input) => `input ${input} of ${action}`),
  );
  const outputs = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id = '', output = '']) => {
    const action = actions.get(id);
    const isKnown = action === undefined || manifestNames.get(action)?.outputs.includes(output);
    return isKnown === true ? [] : [`output ${output} of ${action}`];
  });
  return [...inputs, ...outputs];
}

const examples = await everyExample();
const named = (kind: Kind): readonly (readonly [string, Example])[] =>
  examples.filter((example) => example.kind === kind).map((example) => [example.name, example]);

describe('the examples', () => {
  it('show each action in a workflow of its own README, and in the first one', () => {
    for (const path of ['README.md', ...ACTION_NAMES.map((name) => `actions/${name}/README.md`)]) {
      const shown = examples.filter(({ name, kind }) => name.startsWith(`${path} #`) && kind === 'workflow');
      const actions = shown.flatMap(({ value }) => ownSteps(value).map(({ action }) => action));
      expect(actions).toContain(ACTION_NAMES.find((name) => path.includes(`/${name}/`)) ?? 'evaluate-gate');
    }
  });

  it('would be seen if they asked for what is not there', async () => {
    const text = [
      'jobs: { a: { steps: [',
      '  { id: gate, uses: plumbline/plumbline/actions/evaluate-gate@v1, with: { candidat: m.onnx } },',
      `  { run: '\${{ steps.gate.outputs.verdit }}\${{ steps.other.outputs.any }}' } ] } }`,
    ].join('\n');
    expect(unknownNames(await exampleOf('made up', text))).toEqual([
      'input candidat of evaluate-gate',
      'output verdit of evaluate-gate',
    ]);
  });

  it.each(named('workflow'))('%s uses only inputs and outputs that are declared', (_, example) => {
    expect(unknownNames(example)).toEqual([]);
  });

  it.each(named('workflow'))('%s gives every action from the same place', (_, { value }) => {
    for (const { action, step } of ownSteps(value)) {
      expect(step['uses']).toBe(`plumbline/plumbline/actions/${action}@v1`);
    }
  });

  it.each(named('configuration'))('%s is a plumbline.yml by the published schema', async (name, { value }) => {
    expect(await checkConfiguration(value, name)).toEqual(value);
  });

  it.each(named('rules'))('%s is a rule file', async (name, { value }) => {
    expect(await checkRules(value, name)).toEqual(value);
  });
});

describe('the published schema of plumbline.yml', () => {
  it('knows the rules that may stand in it', async () => {
    const rules = (range: Json): JsonObject => ({ data: { rules: { columns: { age: { range } } } } });
    expect(await checkConfiguration(rules([0, 120]), 'a file')).toEqual(rules([0, 120]));
    await expect(checkConfiguration(rules('0-120'), 'a file')).rejects.toThrow();
  });

  it('describes every property, at every depth', () => {
    const silent = (value: Json | undefined, path: string): readonly string[] => {
      if (!isJsonObject(value)) return [];
      const own = isJsonObject(value['properties']) ? Object.entries(value['properties']) : [];
      const bare = own.filter(([, property]) => isJsonObject(property) && typeof property['description'] !== 'string');
      const below = [...own, ['*', value['additionalProperties']] as const];
      return [
        ...bare.map(([key]) => `${path}.${key}`),
        ...below.flatMap(([key, property]) => silent(property, `${path}.${key}`)),
      ];
    };
    expect(silent(SCHEMA, '')).toEqual([]);
  });
});
