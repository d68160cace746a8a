import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Of } from '@plumbline/boundary';
import type { Evidence } from '@plumbline/core';
import { openRegistry } from '@plumbline/registry';
import { main } from '../../../actions/register-model/src/main.ts';
import { gateEvidence, newFolder } from '../../packages/registry/fixture.ts';
import { evidenceText } from '../../support/evidence.ts';
import { type FakeHost, type FakeHostOptions, fakeHost } from '../../support/fake-host.ts';

/** A workspace with models, evidence and a registry, and a way to run the action in it. */
export interface Scene {
  readonly root: string;
  readonly registry: string;
  readonly digest: (name: string) => string;
  readonly write: (file: string, content: string) => string;
  readonly evidence: (file: string, evidence: Evidence) => string;
  readonly run: (inputs: Readonly<Record<string, string>>, options?: FakeHostOptions) => Promise<FakeHost>;
}

/** The content of a model file is its name: `one.onnx` holds `one.onnx`. */
export async function scene(): Promise<Scene> {
  const root = await newFolder();
  const write = (file: string, content: string): string => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), content);
    return file;
  };
  for (const model of ['one.onnx', 'two.onnx', 'three.onnx']) write(model, model);
  return {
    root,
    registry: join(root, 'registry'),
    digest: (name) => sha256Of(name),
    write,
    evidence: (file, evidence) => write(file, evidenceText(evidence)),
    run: async (inputs, options = {}) => {
      const host = fakeHost({
        ...options,
        inputs: { registry: 'local:registry', name: 'churn', ...inputs },
        env: { USER: 'ada', ...options.env },
        surroundings: { workspace: root, temp: join(root, 'temp'), ...options.surroundings },
      });
      await main(host);
      return host;
    },
  };
}

export const register = (world: Scene, model: string, more: Readonly<Record<string, string>> = {}): Promise<FakeHost> =>
  world.run({ operation: 'register', model, ...more });

/** Promotes version 1 to `production` unless told otherwise. */
export const promote = (world: Scene, more: Readonly<Record<string, string>> = {}): Promise<FakeHost> =>
  world.run({ operation: 'promote', version: '1', alias: 'production', ...more });

/** A registry with these models, each with passing gate evidence: the first without a baseline. */
export async function gated(...models: readonly string[]): Promise<Scene> {
  const world = await scene();
  for (const model of models) {
    const decision = model === models[0] ? 'no-baseline' : 'better';
    const evidence = world.evidence(`${model}.json`, gateEvidence(world.digest(model), { decision }));
    await register(world, model, { evidence });
  }
  return world;
}

/** The version an alias has. */
export const aliasOf = async (world: Scene, alias = 'production'): Promise<number | null> =>
  (await (await openRegistry('local:registry', { root: world.root })).resolve('churn', alias))?.version ?? null;

/** How many events the ledger holds. */
export const eventsOf = (world: Scene): number => readdirSync(join(world.registry, 'ledger/events')).length;
