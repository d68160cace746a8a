import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '@plumbline/action-evaluate-gate';
import { digestPath } from '@plumbline/boundary';
import { openRegistry } from '@plumbline/registry';
import cases from '../../oracle/gate/models.json' with { type: 'json' };
import type { FakeHost, fakeHost } from '../../support/fake-host.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { csv, folderWith, performed, rows, standard } from './scene.ts';

describe('evaluate-gate on predictions', () => {
  it('promotes a better candidate', async () => {
    const host = standard();
    expect(await performed(host)).toMatchObject({ verdict: 'pass', decision: 'better', promote: 'true', error: '' });
    expect(host.verdicts).toEqual(['error', 'pass']);
    const metrics = JSON.parse(host.outputs['metrics-json'] ?? '');
    expect(Object.keys(metrics.candidate)).toEqual(Object.keys(metrics.baseline));
    expect(metrics.difference.auc).toBeCloseTo(metrics.candidate.auc - metrics.baseline.auc, 15);
  });

  it('stops a worse one', async () => {
    const outputs = await performed(standard({ candidate: 'poor.csv', baseline: 'good.csv' }));
    expect(outputs).toMatchObject({ verdict: 'fail', decision: 'worse', promote: 'false', error: '' });
  });

  it('never passes the same model', async () => {
    const outputs = await performed(standard({ baseline: 'good.csv', conditions: 'auc: not-worse by 0.5' }));
    expect(outputs).toMatchObject({ verdict: 'inconclusive', promote: 'false' });
  });
});

describe('evaluate-gate joins and columns', () => {
  it('slices: stops where one value is harmed, and lists the others', async () => {
    const { label, good, poor } = rows(1500);
    // In the south the candidate is the poor model.
    const isSouth = (row: number) => row % 3 === 1;
    const host = folderWith(
      {
        'test.csv': csv(
          'late,region',
          label.map((y, row) => `${y},${isSouth(row) ? 'south' : 'north'}`),
        ),
        'c.csv': csv(
          'score',
          good.map((score, row) => `${isSouth(row) ? poor[row] : score}`),
        ),
        'b.csv': csv(
          'score',
          poor.map((score, row) => `${isSouth(row) ? good[row] : score}`),
        ),
      },
      {
        candidate: 'c.csv',
        baseline: 'b.csv',
        'test-data': 'test.csv',
        'label-column': 'late',
        conditions: 'auc: better\nslice(region): no-harm by 0.03',
      },
    );
    expect(await performed(host)).toMatchObject({ verdict: 'fail', decision: 'better', promote: 'false', error: '' });
    const findings = host.publications[0]?.findings ?? [];
    expect(findings.map(({ check, verdict }) => [check, verdict])).toEqual([
      ['auc: better', 'pass'],
      ['slice(region): no-harm by 0.03 [north]', 'pass'],
      ['slice(region): no-harm by 0.03 [south]', 'fail'],
    ]);
  });

  it('compares a score per row without test data', async () => {
    const { label } = rows(200);
    const host = folderWith(
      {
        'a.csv': csv(
          'id,judge',
          label.map((_, row) => `${row},${3 + (row % 5) * 0.1 + 0.2}`),
        ),
        'b.csv': csv(
          'id,judge',
          label.map((_, row) => `${row},${3 + (row % 7) * 0.1}`),
        ),
      },
      { candidate: 'a.csv', baseline: 'b.csv', 'metric-column': 'judge' },
    );
    expect(await performed(host)).toMatchObject({ verdict: 'pass', decision: 'better', error: '' });
    expect(JSON.parse(host.outputs['metrics-json'] ?? '').candidate).toHaveProperty('judge');
  });

  it('writes the rows that changed, by id, into a file only', async () => {
    const host = standard();
    await main(host);
    const lines = readFileSync(host.outputs['flips-path'] ?? '', 'utf8')
      .trim()
      .split('\n');
    expect(lines[0]).toBe('id,row,change,label,baseline,candidate,baseline_score,candidate_score');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.slice(1).every((line) => /^r\d+,\d+,(fixed|broken),[01],[01],[01],[\d.]+,[\d.]+$/.test(line))).toBe(
      true,
    );
    expect(JSON.stringify(host.publications[0]?.report)).not.toContain('"r1"');
  });

  it('has one seed whichever model is the candidate', async () => {
    const evidence = (host: ReturnType<typeof fakeHost>) =>
      JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    const [there, back] = [standard(), standard({ candidate: 'poor.csv', baseline: 'good.csv' })];
    await main(there);
    await main(back);
    expect(evidence(there).seed).toBe(evidence(back).seed);
    expect(evidence(there).subjects.map(({ role }: { role: string }) => role)).toEqual([
      'candidate',
      'baseline',
      'test-data',
    ]);
    expect(evidence(there).statistics.conditions[0].lower).toBe(-evidence(back).statistics.conditions[0].upper);
  });
});

describe('evaluate-gate on first models', () => {
  const first = (extra: Readonly<Record<string, string>>) => standard({ baseline: '', ...extra });

  it.each([
    [{}, 'pass', 'false'],
    [{ 'on-first-model': 'fail' }, 'fail', 'false'],
    [{ conditions: 'auc: better\ncandidate.auc >= 0.7' }, 'pass', 'true'],
    [{ conditions: 'candidate.auc >= 0.5 +/- 0.001' }, 'inconclusive', 'false'],
    [{ conditions: 'candidate.accuracy >= 0.999' }, 'fail', 'false'],
    [
      { baseline: 'registry:late@production', registry: 'local:registry', conditions: 'candidate.auc >= 0.7' },
      'pass',
      'true',
    ],
  ])('%j gives %s', async (extra, verdict, promote) => {
    expect(await performed(first(extra))).toMatchObject({ verdict, promote, decision: 'no-baseline', error: '' });
  });

  it('warns of nothing that was simply not judged', async () => {
    const host = first({ conditions: 'auc: better\ncandidate.auc >= 0.7' });
    await main(host);
    const { findings, statistics } = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(findings).toMatchObject([{ check: 'candidate.auc >= 0.7', verdict: 'pass' }]);
    expect(statistics.conditions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['no-baseline', 'proven']);
  });
});

describe('evaluate-gate on models', () => {
  const models = join(repositoryRoot, 'test/oracle/gate/models');
  const fixture = cases.cases.find(({ name }) => name.startsWith('logistic'))!;
  const columns = fixture.input.columns as Readonly<Record<string, readonly number[]>>;
  const header = Object.keys(columns);
  const table = (extra: (row: number) => string, name: string): string =>
    csv(
      [...header, name].join(','),
      Array.from({ length: 80 }, (_, row) => [...header.map((key) => columns[key]?.[row]), extra(row)].join(',')),
    );
  const files = {
    'test.csv': table((row) => fixture.expected.labels?.[row] ?? '', 'late'),
    'plumbline.yml': 'evaluation:\n  features: [age, income, tenure]\n',
  };
  const given = {
    candidate: join(models, 'logistic-zipmap.onnx'),
    baseline: join(models, 'logits.onnx'),
    'test-data': 'test.csv',
    'label-column': 'late',
  };

  it('scores ONNX files on the test data', async () => {
    expect(await performed(folderWith(files, given))).toMatchObject({
      verdict: 'pass',
      decision: 'better',
      promote: 'true',
      error: '',
    });
  });

  async function registered(host: FakeHost) {
    const { workspace } = host.surroundings;
    const model = join(workspace, 'production.onnx');
    copyFileSync(join(models, 'logits.onnx'), model);
    const digest = await digestPath(model);
    const registry = await openRegistry('local:registry', { root: workspace });
    const said = { time: host.now(), actor: null, runUrl: null, reason: '' };
    await registry.register({ ...said, name: 'late', model, digest, metadata: {}, attachments: [] });
    return { digest, registry, said };
  }

  it('takes the baseline from a registry, by its one digest', async () => {
    const host = folderWith(files, { ...given, baseline: 'registry:late@1', registry: 'local:registry' });
    const { digest } = await registered(host);
    expect(await performed(host)).toMatchObject({ verdict: 'pass', decision: 'better', error: '' });
    const evidence = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(evidence.subjects[1]).toEqual({ role: 'baseline', name: 'registry:late@1', sha256: digest });
  });

  it('warns where the alias is empty and the model has others: it may be misspelt', async () => {
    const host = folderWith(files, {
      ...given,
      baseline: 'registry:late@prod',
      registry: 'local:registry',
      conditions: 'candidate.auc >= 0.6',
    });
    const { registry, said } = await registered(host);
    const move = { ...said, type: 'promote', name: 'late', version: 1, alias: 'production' } as const;
    await registry.move({ ...move, expected: null, evidence: [], attachments: [] });
    expect(await performed(host)).toMatchObject({ verdict: 'warn', decision: 'no-baseline', error: '' });
    expect(host.publications[0]?.report.notices[0]).toContain('under production');
  });

  it('runs a command once per model, with neither inputs nor tokens in its environment', async () => {
    const script = [
      "const fs = require('node:fs');",
      'if (Object.keys(process.env).some((name) => /^(INPUT_|ACTIONS_)|TOKEN/.test(name))) process.exit(9);',
      "const factor = Number(fs.readFileSync(process.env.PLUMBLINE_MODEL, 'utf8'));",
      "const rows = fs.readFileSync(process.env.PLUMBLINE_TEST_DATA, 'utf8').trim().split('\\n').slice(1);",
      "const scores = rows.map((row) => 1 / (1 + Math.exp(-(factor * Number(row.split(',')[0]) + (1 - factor) * Number(row.split(',')[2])))));",
      "fs.writeFileSync(process.env.PLUMBLINE_PREDICTIONS, ['score', ...scores].join('\\n'));",
      "console.log('##[error]scored');",
    ].join('\n');
    const host = folderWith(
      { ...files, 'score.cjs': script, 'c.model': '1', 'b.model': '0' },
      { ...given, candidate: 'c.model', baseline: 'b.model', 'predict-command': `"${process.execPath}" score.cjs` },
    );
    expect(await performed(host)).toMatchObject({ verdict: 'pass', decision: 'better', error: '' });
    const evidence = JSON.parse(readFileSync(host.outputs['evidence-path'] ?? '', 'utf8'));
    expect(evidence.products.map(({ role }: { role: string }) => role)).toEqual([
      'candidate-predictions',
      'baseline-predictions',
    ]);
  });

  it.each([
    ['false', 'COMMAND_FAILED'],
    ['true', 'COMMAND_OUTPUT'],
    ['sleep 5', 'COMMAND_KILLED'],
  ])('ends in the error of the command "%s"', async (command, code) => {
    const host = folderWith(
      { ...files, 'c.model': '1' },
      { ...given, candidate: 'c.model', 'predict-command': command, 'timeout-minutes': '0.01' },
    );
    expect(await performed(host)).toMatchObject({ verdict: 'error', error: expect.stringContaining(code) });
  });

  it.each([
    ['the label as a feature', { 'label-column': 'age' }, 'MODEL_MISMATCH'],
    ['no rows to score', { 'test-data': '', 'label-column': '' }, 'INPUT_INVALID'],
  ])('refuses %s', async (_name, extra, code) => {
    expect(await performed(folderWith(files, { ...given, ...extra }))).toMatchObject({
      verdict: 'error',
      error: expect.stringContaining(code),
    });
  });
});

describe('evaluate-gate on metrics files', () => {
  const files = { 'c.json': '{"auc": 0.85}', 'b.json': '{"metrics": {"auc": 0.8}, "rows": 100}' };
  const given = { candidate: 'c.json', baseline: 'b.json' };

  it.each([
    ['candidate.auc - baseline.auc >= 0.05', 'pass', 'true'],
    ['candidate.auc >= 0.9', 'fail', 'false'],
    ['candidate.f1 >= 0.9', 'fail', 'false'],
    ['auc: better', 'inconclusive', 'false'],
    ['', 'inconclusive', 'false'],
  ])('"%s" is %s', async (conditions, verdict, promote) => {
    const host = folderWith(files, { ...given, conditions });
    expect(await performed(host)).toMatchObject({ verdict, promote, error: '' });
    expect(host.publications[0]?.report.notices.join()).toContain('A metrics file has no rows');
  });
});

describe('evaluate-gate fails closed', () => {
  it.each([
    ['a candidate that is not there', { candidate: 'none.csv' }, 'MODEL_MISSING'],
    ['a kind that needs a command', { candidate: 'test.csv.model' }, 'MODEL_MISSING'],
    ['MLflow without a server that the workflow names', { baseline: 'mlflow:runs:/1/model' }, 'INPUT_INVALID'],
    ['latency', { conditions: 'latency_p95_ms: not-worse by 10%' }, 'CONFIG_UNSUPPORTED'],
    ['a condition that is not understood', { conditions: 'auc is great' }, 'CONFIG_INVALID'],
    ['a metric that does not exist', { conditions: 'acuracy: better' }, 'CONFIG_INVALID'],
    ['a metric of another task', { metrics: 'rmse' }, 'CONFIG_INVALID'],
    ['no test data', { 'test-data': '' }, 'INPUT_INVALID'],
    ['a glob that matches nothing', { 'test-data': 'nothing-*.csv' }, 'DATA_MISSING'],
    ['a label column that is not there', { 'label-column': 'lat' }, 'DATA_COLUMN_MISSING'],
    ['a slice column that is not there', { slices: 'planet' }, 'DATA_COLUMN_MISSING'],
    ['a registry that is not named', { baseline: 'registry:late@production' }, 'INPUT_INVALID'],
    ['a version that is not there', { candidate: 'registry:late@3', registry: 'local:registry' }, 'REGISTRY_MISSING'],
    ['predictions without a column to judge', { candidate: 'test.csv' }, 'DATA_COLUMN_MISSING'],
  ])('%s', async (_name, extra, code) => {
    const host = standard(extra, { count: 40 });
    expect(await performed(host)).toMatchObject({ verdict: 'error', error: expect.stringContaining(code) });
    expect(host.ended).toEqual({ verdict: 'error', exitCode: 1 });
    expect(host.outputs['promote']).toBeUndefined();
  });

  it('a model folder without a command', async () => {
    const host = standard({ candidate: '.' }, { count: 40 });
    expect(await performed(host)).toMatchObject({ verdict: 'error', error: expect.stringContaining('INPUT_INVALID') });
  });

  it('counts and ids that do not agree', async () => {
    const { label, good } = rows(50);
    const data = csv(
      'id,late',
      label.map((y, row) => `${row},${y}`),
    );
    const one = (lines: readonly string[]) =>
      performed(
        folderWith(
          { 't.csv': data, 'c.csv': csv('id,score', lines) },
          { candidate: 'c.csv', 'test-data': 't.csv', 'label-column': 'late' },
        ),
      );
    expect((await one(good.slice(1).map((score, row) => `${row},${score}`))).error).toContain('DATA_MISMATCH');
    expect((await one(good.map((score, row) => `${row % 49},${score}`))).error).toContain('DATA_MISMATCH');
    expect((await one(good.map((score, row) => `${row + 1},${score}`))).error).toContain('DATA_MISMATCH');
  });

  it('a score that is missing fails the gate as a finding', async () => {
    const { label, good, poor } = rows(300);
    const host = folderWith(
      {
        't.csv': csv('late', label.map(String)),
        'c.csv': csv(
          'prediction,score',
          good.map((score, row) => `${score > 0.5 ? 1 : 0},${row === 5 ? '' : score}`),
        ),
        'b.csv': csv('score', poor.map(String)),
      },
      { candidate: 'c.csv', baseline: 'b.csv', 'test-data': 't.csv', 'label-column': 'late' },
    );
    expect(await performed(host)).toMatchObject({ verdict: 'fail', promote: 'false', error: '' });
    expect(host.outputs['summary-line']).toContain('a finite score for every row');
  });
});

describe('evaluate-gate against a policy', () => {
  const head = 'evaluation:\n  conditions: [candidate.auc >= 0.1]\n';
  const pullRequest = (
    policy: string,
    inputs: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>> = {},
  ) =>
    standard(inputs, {
      files: { 'plumbline.yml': head, ...files },
      surroundings: { baseRef: 'main', event: 'pull_request' },
      refs: { 'main:plumbline.yml': policy },
    });
  const worse = { candidate: 'poor.csv', baseline: 'good.csv' };

  it('lets the head add to the built-in conditions, not replace them', async () => {
    const outputs = await performed(pullRequest('evaluation:\n  label-column: late\n', worse));
    expect(outputs).toMatchObject({ verdict: 'fail', decision: 'worse', promote: 'false', error: '' });
    const points = await performed(
      pullRequest(
        'evaluation: {}\n',
        { candidate: 'c.json', baseline: 'b.json' },
        { 'c.json': '{"auc": 0.5}', 'b.json': '{"auc": 0.9}' },
      ),
    );
    expect(points).toMatchObject({ verdict: 'inconclusive', promote: 'false', error: '' });
  });

  it('lets the workflow replace them where the policy leaves them open', async () => {
    const outputs = await performed(
      pullRequest('evaluation:\n  label-column: late\n', { ...worse, conditions: 'candidate.auc >= 0.1' }),
    );
    expect(outputs).toMatchObject({ verdict: 'pass', promote: 'true', error: '' });
  });

  it.each([
    ['joins rows another way', 'id-column: nothing'],
    ['moves the threshold', 'decision-threshold: 0.999'],
    ['looks elsewhere for the baseline', 'registry: local:weak'],
    ['orders the classes another way', 'classes: [a, b]'],
    ['orders the features another way', 'features: [b, a]'],
    ['takes another output', 'score-output: other'],
  ])('keeps the policy where the head %s', async (_name, line) => {
    const host = pullRequest('evaluation: {}\n', worse, { 'plumbline.yml': `evaluation:\n  ${line}\n` });
    expect(await performed(host)).toMatchObject({ verdict: 'fail', decision: 'worse', promote: 'false', error: '' });
    expect(host.publications[0]?.report.notices.join()).toContain(`Policy kept: ${line.split(':')[0]}`);
  });

  it.each([
    ['the base has a configuration file without one', { 'main:plumbline.yml': 'evaluation: {}\n' }],
    ['the base has no configuration file', {}],
  ])('runs no command that only the head has: %s', async (_name, refs) => {
    const config = 'evaluation:\n  predict-command: [touch, ran]\n';
    const host = folderWith(
      { 'plumbline.yml': config, 't.csv': 'late\n1\n0\n', 'c.model': '1' },
      { candidate: 'c.model', 'test-data': 't.csv', 'label-column': 'late' },
      { surroundings: { baseRef: 'main' }, refs },
    );
    expect(await performed(host)).toMatchObject({
      verdict: 'error',
      error: expect.stringContaining('"predict-command"'),
    });
    expect(existsSync(join(host.surroundings.workspace, 'ran'))).toBe(false);
  });

  it('does not let plumbline.yml say what a command may see', async () => {
    const host = folderWith({ 'plumbline.yml': 'evaluation:\n  pass-env: [SECRET]\n' }, { candidate: 'c.csv' });
    expect((await performed(host)).error).toContain('CONFIG_INVALID');
  });

  it('holds the conditions of the base', async () => {
    const outputs = await performed(pullRequest('evaluation:\n  conditions: ["auc: better"]\n', worse));
    expect(outputs).toMatchObject({ verdict: 'fail', promote: 'false', error: '' });
  });
});

describe('evaluate-gate paths', () => {
  it.each(['candidate', 'baseline', 'test-data'])('confines %s from plumbline.yml to the workspace', async (name) => {
    for (const path of ['/etc/hostname', '../../../etc/hostname', 'link']) {
      const host = standard({ [name]: '' }, { files: { 'plumbline.yml': `evaluation:\n  ${name}: "${path}"\n` } });
      symlinkSync('/etc/hostname', join(host.surroundings.workspace, 'link'));
      expect((await performed(host)).error).toMatch(/PATH_OUTSIDE|DATA_MISSING/);
    }
  });
});
