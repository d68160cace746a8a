import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Evidence, JsonObject } from '@plumbline/core';
import { main } from '../../../actions/train-model/src/main.ts';
import { type FakeHost, type FakeHostOptions, fakeHost } from '../../support/fake-host.ts';

/** A training in one line of Node: the model is the data with the parameters and the seed. */
const SCRIPT = `
const { readFileSync, writeFileSync } = require('node:fs');
const { PLUMBLINE_DATA, PLUMBLINE_PARAMS, PLUMBLINE_SEED, PLUMBLINE_MODEL_PATH, PLUMBLINE_METRICS_FILE } = process.env;
const data = PLUMBLINE_DATA.split('\\n').map((path) => readFileSync(path, 'utf8')).join('');
const params = JSON.parse(readFileSync(PLUMBLINE_PARAMS, 'utf8'));
console.log('training on ' + data.length + ' bytes');
writeFileSync(PLUMBLINE_MODEL_PATH, data + JSON.stringify(params) + PLUMBLINE_SEED);
if (PLUMBLINE_METRICS_FILE) writeFileSync(PLUMBLINE_METRICS_FILE, JSON.stringify({ auc: params.auc ?? 0.75, rows: data.length }));
`;

/** A repository to train in. */
export interface Project {
  readonly folder: string;
  write(name: string, content: string): void;
  read(name: string): string;
  /** Runs the action with these inputs over the project's own. */
  train(inputs?: Readonly<Record<string, string>>, options?: FakeHostOptions): Promise<FakeHost>;
}

export const INPUTS = {
  command: 'node train.cjs',
  data: 'data/*.csv',
  params: 'lr: 0.1',
  'model-path': 'model.bin',
  'metrics-file': 'metrics.json',
};

/** A new repository under git with a training script, two data files and no model. */
export function newProject(files: Readonly<Record<string, string>> = {}): Project {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-train-'));
  const write = (name: string, content: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const all = {
    'train.cjs': SCRIPT,
    'data/a.csv': 'x,y\n1,2\n',
    'data/b.csv': 'x,y\n3,4\n',
    'README.md': 'hello',
    ...files,
  };
  for (const [name, content] of Object.entries(all)) write(name, content);
  for (const args of [
    ['init', '-q'],
    ['add', '.'],
  ])
    execFileSync('git', args, { cwd: folder });
  return {
    folder,
    write,
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    train: async (inputs = {}, options = {}) => {
      const host = fakeHost({
        ...options,
        inputs: { ...INPUTS, ...inputs },
        env: { PATH: process.env['PATH'] ?? '', ...options.env },
        surroundings: {
          workspace: folder,
          temp: mkdtempSync(join(tmpdir(), 'plumbline-temp-')),
          ...options.surroundings,
        },
      });
      await main(host);
      return host;
    },
  };
}

/** The evidence a run wrote. */
export function evidenceOf(host: FakeHost): Evidence {
  return JSON.parse(readFileSync(host.outputs['evidence-path']!, 'utf8')) as Evidence;
}

/** The statistics of a run. */
export function statisticsOf(host: FakeHost): JsonObject {
  return evidenceOf(host).statistics as JsonObject;
}

/** Everything the run said when it could not judge: `CODE: message`. */
export function errorOf(host: FakeHost): string {
  return host.lines.find((line) => line.startsWith('error: ')) ?? `no error: ${host.outputs['summary-line']}`;
}
