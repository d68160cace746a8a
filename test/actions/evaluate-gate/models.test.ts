import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import cases from '../../oracle/converters/converters.json' with { type: 'json' };
import { bomb } from '../../packages/model/scoring/hostile-models.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { csv, folderWith, performed } from './scene.ts';

const folder = join(repositoryRoot, 'test/oracle/converters/models');
const fixture = cases.cases.find(({ name }) => name === 'scikit-learn logistic regression, zipmap default')!;
const columns = Object.entries(fixture.input.columns);
const TIMES = 12;

/** The fixture's rows, several times, with the labels its own model gives. */
const table = csv(
  ['late', ...columns.map(([name]) => name)].join(),
  Array.from({ length: 40 * TIMES }, (_, row) =>
    [fixture.expected.labels?.[row % 40], ...columns.map(([, { values }]) => values[row % 40])].join(),
  ),
);
const files = { 'test.csv': table, 'plumbline.yml': 'evaluation:\n  features: [age, income, tenure, visits]\n' };
const given = {
  candidate: join(folder, 'sklearn-zipmap-default.onnx'),
  baseline: join(folder, 'lightgbm-tensor.onnx'),
  'test-data': 'test.csv',
  'label-column': 'late',
  conditions: 'candidate.auc >= 0.8',
};
const noticesOf = (host: ReturnType<typeof folderWith>): string =>
  host.publications[0]?.report.notices.join('\n') ?? '';

describe('evaluate-gate on ONNX models', () => {
  it('takes a folder with one model and its data files', async () => {
    const host = folderWith(
      { ...files, 'plumbline.yml': `${files['plumbline.yml']}  link: softmax\n  classes: ["0", "1", "2"]\n` },
      { ...given, baseline: '', candidate: 'model', task: 'multiclass', conditions: 'candidate.accuracy >= 0.0' },
    );
    const target = join(host.surroundings.workspace, 'model');
    mkdirSync(target);
    cpSync(join(folder, 'torch-external'), target, { recursive: true });
    expect(await performed(host)).toMatchObject({ error: '' });
    const alone = join(host.surroundings.workspace, 'alone.onnx');
    copyFileSync(join(folder, 'torch-external/model.onnx'), alone);
    const other = folderWith(files, { ...given, candidate: alone });
    expect((await performed(other)).error).toContain('MODEL_UNSUPPORTED');
  });

  it('ends in a coded error, and never in a pass, where a model takes all memory or all time', async () => {
    const host = folderWith(
      { 'test.csv': csv('x,late', ['0.000000001,1', '0.000000001,0']) },
      { ...given, candidate: 'bomb.onnx', baseline: '', 'timeout-minutes': '0.1' },
    );
    writeFileSync(join(host.surroundings.workspace, 'plumbline.yml'), 'evaluation:\n  features: [x]\n');
    writeFileSync(join(host.surroundings.workspace, 'bomb.onnx'), bomb());
    expect((await performed(host)).error).not.toBe('');
    expect(host.outputs['verdict']).toBe('error');
    expect(host.outputs['promote']).not.toBe('true');
  });

  it('judges latency, memory and size, and says what the milliseconds are worth', async () => {
    const host = folderWith(files, {
      ...given,
      conditions: [
        'candidate.latency_p95_ms < 1000',
        'latency_p50_ms: not-worse by 100000%',
        'peak_memory_mb: not-worse by 100000%',
        'candidate.model_size_mb < 0.001',
      ].join('\n'),
    });
    expect(await performed(host)).toMatchObject({ verdict: 'pass', promote: 'true', error: '' });
    expect(noticesOf(host)).toContain('a shared runner is no production server');
    const evidence = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    const texts = JSON.stringify(evidence);
    expect(texts).toContain('paired stationary bootstrap of the ratio of quantiles');
    expect(texts).toContain('order statistics of the timed runs');
  });

  it('measures nothing of models that are not run here', async () => {
    const host = folderWith(
      {
        ...files,
        'b.csv': csv(
          'score',
          Array.from({ length: 40 * TIMES }, () => '0.5'),
        ),
      },
      { ...given, baseline: 'b.csv', conditions: 'latency_p95_ms: better' },
    );
    expect((await performed(host)).error).toContain('CONFIG_UNSUPPORTED');
  });
});

describe('evaluate-gate with probe-determinism', () => {
  /** Scores by the label, with noise of so much; the noise differs from run to run where it is asked to. */
  const script = [
    "const fs = require('node:fs');",
    "const [noise, moving] = fs.readFileSync(process.env.PLUMBLINE_MODEL, 'utf8').trim().split(' ').map(Number);",
    "const rows = fs.readFileSync(process.env.PLUMBLINE_TEST_DATA, 'utf8').trim().split('\\n').slice(1);",
    'let seed = moving ? Date.now() % 1e6 : 7;',
    'const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;',
    "const scores = rows.map((row) => 0.4 + 0.2 * Number(row.split(',')[0]) + noise * (next() - 0.5));",
    "fs.writeFileSync(process.env.PLUMBLINE_PREDICTIONS, ['score', ...scores].join('\\n'));",
  ].join('\n');
  const commanded = (candidate: string, extra: Readonly<Record<string, string>>) =>
    folderWith(
      { ...files, 'score.cjs': script, 'c.model': candidate, 'b.model': '0.9 0' },
      {
        ...given,
        candidate: 'c.model',
        baseline: 'b.model',
        'predict-command': `"${process.execPath}" score.cjs`,
        conditions: 'auc: better',
        ...extra,
      },
    );

  it('says that both answer alike, or that it was not probed', async () => {
    const host = commanded('0.1 0', { 'probe-determinism': 'true' });
    expect(await performed(host)).toMatchObject({ verdict: 'pass', error: '' });
    expect(noticesOf(host)).toContain('Run twice, the candidate answers alike on every row');
    const once = commanded('0.1 0', {});
    await performed(once);
    expect(noticesOf(once)).toContain('was not probed');
  });

  it('lets the decision hold for every pairing of runs where answers change', async () => {
    const host = commanded('0.3 1', { 'probe-determinism': 'true' });
    expect(await performed(host)).toMatchObject({ verdict: 'pass', error: '' });
    expect(noticesOf(host)).toMatch(/Run twice, the candidate answers otherwise on \d+(\.\d+)? % of the rows/);
    expect(noticesOf(host)).toContain('each of the 2 pairings of runs');
    expect(noticesOf(host)).toContain('Variance from the training seed is still not covered');
  });
});
