import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { findOnnxEngine } from '@plumbline/native';
import { csv, folderWith, performed } from '../actions/evaluate-gate/scene.ts';
import cases from '../oracle/converters/converters.json' with { type: 'json' };
import { specifyConverters } from '../packages/model/scoring/converter-spec.ts';
import { newFolder, scoringWith } from '../packages/model/scoring/scoring-scene.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { cacheFolder } from './support/provision.ts';

const toolCache = join(cacheFolder(), 'tool-cache');

describe('ONNX Runtime as WebAssembly, fetched and verified', () => {
  specifyConverters(async (models) => {
    const places = { enginesPath: null, npmRegistry: null, toolCache, temp: newFolder(), env: process.env };
    const engine = await findOnnxEngine(places, 'wasm');
    return scoringWith(engine, [models]);
  });

  it('loads no file that is not pinned', async () => {
    const places = { enginesPath: null, npmRegistry: null, toolCache, temp: newFolder(), env: process.env };
    const { folder, entry } = await findOnnxEngine(places, 'wasm');
    const program = `require('${entry}'); console.log(JSON.stringify(Object.keys(require.cache)))`;
    const said = execFileSync(process.execPath, ['-e', program], { cwd: folder, encoding: 'utf8' });
    const loaded: unknown = JSON.parse(said);
    // The folder holds what was pinned and nothing else.
    expect(loaded).toEqual(expect.arrayContaining([expect.stringContaining(folder)]));
    expect((loaded as string[]).filter((file) => !file.startsWith(folder))).toEqual([]);
  });

  it('makes the gate say what machine code makes it say', async () => {
    const models = join(repositoryRoot, 'test/oracle/converters/models');
    const fixture = cases.cases.find(({ name }) => name === 'LightGBM classifier, zipmap default')!;
    const columns = Object.entries(fixture.input.columns);
    const table = csv(
      ['late', ...columns.map(([name]) => name)].join(),
      Array.from({ length: 400 }, (_, row) =>
        [fixture.expected.labels?.[row % 40], ...columns.map(([, { values }]) => values[row % 40])].join(),
      ),
    );
    const judged = async (runtime: string, engines: Readonly<Record<string, string>>) => {
      const host = folderWith(
        { 'test.csv': table, 'plumbline.yml': 'evaluation:\n  features: [age, income, tenure, visits]\n' },
        {
          candidate: join(models, 'sklearn-zipmap-default.onnx'),
          baseline: join(models, 'lightgbm-tensor.onnx'),
          'test-data': 'test.csv',
          'label-column': 'late',
          runtime,
          ...engines,
        },
        { env: process.env as Record<string, string>, surroundings: { toolCache } },
      );
      expect(await performed(host)).toMatchObject({ error: '' });
      return JSON.parse(host.outputs['metrics-json'] ?? '{}');
    };
    const native = await judged('native', {});
    const wasm = await judged('wasm', { 'engines-path': '' });
    for (const side of ['candidate', 'baseline']) {
      // Scores agree within 1e-6; a metric that takes their logarithm within a little more.
      for (const [name, value] of Object.entries(native[side]))
        expect(Math.abs(wasm[side][name] - Number(value))).toBeLessThan(1e-5);
    }
  });
});
