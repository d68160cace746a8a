import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import { ACTION_NAMES, type ActionName, type JsonObject } from '@plumbline/core';
import { type ConfigSection, InputReader, readCommonInputs } from '@plumbline/frame';
import { fakeHost } from '../support/fake-host.ts';
import { repositoryRoot } from '../support/repository-root.ts';

interface Entry {
  readonly description?: string;
  readonly default?: string;
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface Described {
  readonly section: ConfigSection;
  readonly readInputs: (reader: InputReader) => unknown;
}

const EARLY = ['config', 'use', 'policy-ref', 'working-directory', 'github-token'];
const COMMON_OUTPUTS = [
  'verdict',
  'summary-line',
  'evidence-path',
  'report-markdown-path',
  'report-html-path',
  'report-url',
  'comment-url',
];

async function manifestOf(name: ActionName): Promise<Manifest> {
  const path = join(repositoryRoot, 'actions', name, 'action.yml');
  // The shape is what this test is about: a missing part fails an expectation below.
  return (await parseYaml(readFileSync(path, 'utf8'), path)).value as unknown as Manifest;
}

async function describedBy(name: ActionName): Promise<Described> {
  const folder = `../../actions/${name}/src`;
  const [{ section }, { readInputs }] = await Promise.all([
    import(`${folder}/section.ts`),
    import(`${folder}/inputs.ts`),
  ]);
  return { section, readInputs };
}

/** Every name an action asks for, whatever is given. */
async function asked(name: ActionName): Promise<readonly string[]> {
  const reader = new InputReader({ input: () => '', section: {}, policy: null });
  readCommonInputs(reader, fakeHost().surroundings);
  (await describedBy(name)).readInputs(reader);
  return [...EARLY, ...reader.asked].sort();
}

describe.each(ACTION_NAMES)('%s/action.yml', (name) => {
  it('declares exactly the inputs that are read', async () => {
    expect(Object.keys((await manifestOf(name)).inputs).sort()).toEqual(await asked(name));
  });

  it('declares the common outputs, and describes everything', async () => {
    const { inputs, outputs } = await manifestOf(name);
    expect(Object.keys(outputs)).toEqual(expect.arrayContaining(COMMON_OUTPUTS));
    const silent = Object.entries({ ...inputs, ...outputs }).filter(
      ([, entry]) => (entry.description ?? '').length < 10,
    );
    expect(silent).toEqual([]);
  });

  it('leaves defaults to the file and the code: only the token has one', async () => {
    const { inputs } = await manifestOf(name);
    const defaults = Object.entries(inputs).filter(([, entry]) => entry.default !== undefined);
    expect(defaults.map(([input, entry]) => [input, entry.default])).toEqual([
      ['github-token', `$\{{ github.token }}`],
    ]);
  });

  it('runs its bundle on Node 24 and is branded', async () => {
    const { runs, branding } = await manifestOf(name);
    expect(runs).toEqual({ using: 'node24', main: `../../dist/${name}/index.js` });
    expect(existsSync(join(repositoryRoot, 'actions', name, runs.main))).toBe(true);
    expect(Object.keys(branding).sort()).toEqual(['color', 'icon']);
  });

  it('leaves to the workflow what decides how a verdict is enforced, published and fetched', async () => {
    const reader = new InputReader({ input: () => '', section: {}, policy: null });
    readCommonInputs(reader, fakeHost().surroundings);
    const { schema } = (await describedBy(name)).section;
    const inFile = Object.keys(schema['properties'] ?? {});
    const reserved = [...EARLY, ...reader.asked, 'pass-env', 'tracking', 'sign', 'webhook-url-env', 'dry-run'];
    expect(inFile.filter((key) => reserved.includes(key))).toEqual([]);
  });

  it('has a closed section in plumbline.yml whose keys are described', async () => {
    const { schema } = (await describedBy(name)).section;
    expect(schema['additionalProperties']).toBe(false);
    const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonObject>>);
    expect(
      properties.filter(([, property]) => typeof property['description'] !== 'string').map(([key]) => key),
    ).toEqual([]);
  });
});

describe('the common inputs', () => {
  it('are the same words in all six', async () => {
    const manifests = await Promise.all(ACTION_NAMES.map(manifestOf));
    const reader = new InputReader({ input: () => '', section: {}, policy: null });
    readCommonInputs(reader, fakeHost().surroundings);
    for (const input of [...EARLY, ...reader.asked]) {
      expect(new Set(manifests.map((manifest) => manifest.inputs[input]?.description)).size).toBe(1);
    }
    for (const output of COMMON_OUTPUTS) {
      expect(new Set(manifests.map((manifest) => manifest.outputs[output]?.description)).size).toBe(1);
    }
  });
});
