import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { digestPath, sha256Of } from '@plumbline/boundary';
import { errorOf, evidenceOf, newProject, statisticsOf } from './project.ts';

describe('train-model', () => {
  it('trains the first time, and writes what it was made from', async () => {
    const project = newProject();
    const host = await project.train();
    expect(host.verdicts).toEqual(['error', 'pass']);
    expect(host.outputs).toMatchObject({
      trained: 'true',
      reason: 'no successful training is recorded in ".plumbline/training/default.json"',
      'model-path': join(project.folder, 'model.bin'),
      'model-digest': await digestPath(join(project.folder, 'model.bin')),
      'metrics-json': '{"auc":0.75,"rows":16}',
      'run-id': '',
      'run-url': '',
    });
    const { subjects, products, seed, verdict } = evidenceOf(host);
    expect(verdict).toBe('pass');
    expect(subjects.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'data data/a.csv',
      'data data/b.csv',
      'code code',
      'params params',
    ]);
    expect(subjects[0]?.sha256).toBe(sha256Of('x,y\n1,2\n'));
    expect(products).toEqual([{ role: 'model', name: 'model.bin', sha256: host.outputs['model-digest'] }]);
    expect(project.read('model.bin')).toBe(`x,y\n1,2\nx,y\n3,4\n{"lr":0.1}${seed}`);
    expect(statisticsOf(host)).toMatchObject({ trained: true, cause: 'first', metrics: { auc: 0.75, rows: 16 } });
    expect(host.lines).toContain('training on 16 bytes');
  });

  it('does not train when nothing changed, and names the same model and metrics', async () => {
    const project = newProject();
    const first = await project.train();
    const second = await project.train();
    expect(second.outputs).toMatchObject({ verdict: 'pass', trained: 'false' });
    for (const name of ['fingerprint', 'model-digest', 'metrics-json', 'model-path']) {
      expect(second.outputs[name]).toBe(first.outputs[name]);
    }
    expect(second.outputs['reason']).toBe('nothing changed since the training of 2026-01-02T03:04:05.000Z');
    expect(evidenceOf(second).products).toEqual(evidenceOf(first).products);
    expect(second.lines).not.toContain('training on 16 bytes');
  });

  const changes: readonly [
    string,
    (project: ReturnType<typeof newProject>) => Record<string, string> | undefined,
    string,
  ][] = [
    [
      'a byte of data',
      (project) => void project.write('data/b.csv', 'x,y\n3,5\n'),
      'data: 1 file changed (data/b.csv)',
    ],
    ['a new data file', (project) => void project.write('data/c.csv', 'x,y\n'), 'data: 1 file added (data/c.csv)'],
    [
      'a byte of tracked code',
      (project) => void project.write('README.md', 'hello!'),
      'code: 1 file changed (README.md)',
    ],
    ['a parameter', () => ({ params: 'lr: 0.2' }), 'params: 1 parameter changed (lr)'],
    ['the seed', () => ({ seed: '1' }), 'seed changed'],
    ['the command', () => ({ command: 'node ./train.cjs' }), 'command changed'],
    ['a variable let through', () => ({ 'pass-env': 'EPOCHS' }), 'environment: 1 entry added (variable EPOCHS)'],
    ['a declared runtime', () => ({ 'runtime-versions': 'echo 1' }), 'environment: 1 entry added (echo 1)'],
  ];

  it.each(changes)('trains again for %s, and says so', async (_what, change, reason) => {
    const project = newProject();
    const first = await project.train();
    const inputs = change(project) ?? {};
    const second = await project.train(inputs, { env: { EPOCHS: '3' } });
    expect(second.outputs).toMatchObject({ verdict: 'pass', trained: 'true' });
    expect(second.outputs['reason']).toBe(reason);
    expect(second.outputs['fingerprint']).not.toBe(first.outputs['fingerprint']);
    expect((await project.train(inputs, { env: { EPOCHS: '3' } })).outputs['trained']).toBe('false');
  });

  it('does not train for a file that git does not track, nor for its own outputs', async () => {
    const project = newProject({ 'model.bin': 'committed', 'metrics.json': '{}' });
    await project.train();
    project.write('notes.txt', 'new');
    expect((await project.train()).outputs['trained']).toBe('false');
  });

  it('takes named code in place of the tracked files', async () => {
    const project = newProject();
    await project.train({ code: 'train.cjs' });
    project.write('README.md', 'changed');
    expect((await project.train({ code: 'train.cjs' })).outputs['trained']).toBe('false');
    project.write('train.cjs', `${project.read('train.cjs')}//`);
    expect((await project.train({ code: 'train.cjs' })).outputs['reason']).toContain(
      'code: 1 file changed (train.cjs)',
    );
  });

  it('takes every file for code outside git', async () => {
    const project = newProject();
    await rm(join(project.folder, '.git'), { recursive: true });
    await project.train();
    expect((await project.train()).outputs['trained']).toBe('false');
    project.write('helper.cjs', '');
    expect((await project.train()).outputs['reason']).toContain('code: 1 file added (helper.cjs)');
  });

  it('does not take a new secret for a new training', async () => {
    const project = newProject();
    const inputs = { 'pass-env': 'API_TOKEN' };
    const first = await project.train(inputs, { env: { API_TOKEN: 'one-secret' } });
    expect((await project.train(inputs, { env: { API_TOKEN: 'another' } })).outputs['trained']).toBe('false');
    expect(JSON.stringify(evidenceOf(first))).not.toContain(sha256Of('one-secret'));
    expect((await project.train(inputs)).outputs['trained']).toBe('true');
  });

  it('trains when the recorded model is gone, or another lies there', async () => {
    const project = newProject();
    await project.train();
    await rm(join(project.folder, 'model.bin'));
    expect((await project.train()).outputs['reason']).toBe('nothing changed, but the recorded model is gone');
    project.write('model.bin', 'forged');
    expect((await project.train()).outputs['reason']).toBe(
      'nothing changed, but the model there is not the recorded one',
    );
    expect(project.read('model.bin')).not.toBe('forged');
  });

  it('always trains for the trigger always and for a dispatch by monitor-model', async () => {
    const project = newProject();
    await project.train();
    expect((await project.train({ trigger: 'always' })).outputs['reason']).toBe('the trigger is "always"');
    const payload = { 'plumbline-correlation-id': 'monitor/flights/2001-04' };
    const host = await project.train({}, { surroundings: { payload } });
    expect(host.outputs['reason']).toBe('monitor-model asked for it (correlation monitor/flights/2001-04)');
    expect(statisticsOf(host)).toMatchObject({ cause: 'dispatch', correlationId: 'monitor/flights/2001-04' });
  });

  it.each([[''], [7], ['a b\n::set-output'], ['x'.repeat(201)]])('takes %j for no correlation', async (id) => {
    const project = newProject();
    await project.train();
    const host = await project.train({}, { surroundings: { payload: { 'plumbline-correlation-id': id } } });
    expect(host.outputs['trained']).toBe('false');
  });

  it('keeps the seed while the data stay, and hands on the one given', async () => {
    const project = newProject();
    const first = evidenceOf(await project.train()).seed;
    expect(evidenceOf(await project.train({ params: 'lr: 1' })).seed).toBe(first);
    expect(Number(first)).toBeLessThan(2 ** 32);
    await project.train({ seed: '42' });
    expect(project.read('model.bin').endsWith('42')).toBe(true);
  });

  it('knows only successes: after a failure it trains again, from the last success', async () => {
    const project = newProject();
    await project.train();
    const failed = await project.train({ command: 'exit 1' });
    expect(failed.outputs['verdict']).toBe('error');
    expect((await project.train()).outputs['trained']).toBe('false');
  });

  it('fails for a metric that is not a number, and does not remember it', async () => {
    const project = newProject();
    const params = 'auc: "NaN"';
    const host = await project.train({ params });
    expect(host.outputs).toMatchObject({ verdict: 'fail', trained: 'true', 'metrics-json': '{"auc":"NaN","rows":16}' });
    expect(host.outputs['summary-line']).toMatch(/^Trained, but not a finite number: auc; /);
    expect(host.ended.exitCode).toBe(1);
    const again = await project.train({ params });
    expect(again.outputs).toMatchObject({ verdict: 'fail', trained: 'true' });
  });

  it('keeps the fingerprint where it is told', async () => {
    const project = newProject();
    await project.train({ 'fingerprint-store': 'file:state/last.json' });
    expect(JSON.parse(project.read('state/last.json'))).toMatchObject({ schema: 'plumbline.training/v1' });
    await project.train({ registry: 'local:registry' });
    expect(JSON.parse(project.read('registry/training/default.json'))).toMatchObject({
      schema: 'plumbline.training/v1',
    });
    await project.train({}, { surroundings: {} });
    expect(JSON.parse(project.read('.plumbline/training/default.json'))).toMatchObject({
      schema: 'plumbline.training/v1',
    });
  });

  it('says on GitHub that a fingerprint in the workspace is forgotten with the runner', async () => {
    const surroundings = { onGitHub: true };
    const notices = async (inputs: Readonly<Record<string, string>>) =>
      (await newProject().train(inputs, { surroundings })).publications[0]?.report.notices.join() ?? '';
    expect(await notices({})).toContain('a runner that starts empty trains every time');
    expect(await notices({ registry: 'local:registry' })).not.toContain('trains every time');
    expect(await notices({ trigger: 'always' })).not.toContain('trains every time');
  });

  it('keeps several models apart', async () => {
    const project = newProject({
      'plumbline.yml': 'models: { east: { training: { seed: 1 } }, west: { training: { seed: 2 } } }',
    });
    await project.train({ use: 'east' });
    expect((await project.train({ use: 'west' })).outputs['reason']).toContain('.plumbline/training/west.json');
    expect((await project.train({ use: 'west' })).outputs['trained']).toBe('false');
  });

  it('rests on the evidence of the data it was trained on', async () => {
    const project = newProject();
    const made = await project.train();
    const again = await project.train({ evidence: made.outputs['evidence-path']! });
    expect(evidenceOf(again).parents.map(({ action }) => action)).toEqual(['train-model']);
  });

  it('reads everything structured from plumbline.yml', async () => {
    const project = newProject({
      'plumbline.yml': [
        'training:',
        '  command: [node, train.cjs]',
        '  data: [data/a.csv]',
        '  params: { lr: 0.3, opt: { beta: 0.9 } }',
        '  model-path: out.bin',
      ].join('\n'),
    });
    const host = await project.train({ command: '', data: '', params: '', 'model-path': '', 'metrics-file': '' });
    expect(host.outputs['verdict']).toBe('pass');
    expect(statisticsOf(host)).toMatchObject({
      inputs: { command: ['node', 'train.cjs'], params: { lr: 0.3, opt: { beta: 0.9 } } },
    });
    expect(project.read('out.bin')).toContain('{"lr":0.3,"opt":{"beta":0.9}}');
  });

  it('reads parameters from a file, which then is no code', async () => {
    const project = newProject({ 'params.yml': 'lr: 0.7' });
    await project.train({ params: 'params.yml' });
    project.write('params.yml', 'lr: 0.7 # the same');
    expect((await project.train({ params: 'params.yml' })).outputs['trained']).toBe('false');
    project.write('params.yml', 'lr: 0.8');
    expect((await project.train({ params: 'params.yml' })).outputs['reason']).toBe('params: 1 parameter changed (lr)');
  });

  it('takes a folder for a model and a folder for data', async () => {
    const project = newProject();
    const command = 'mkdir -p saved && cp data/a.csv saved/w1 && cp data/b.csv saved/w2';
    const inputs = { command, data: 'data', 'model-path': 'saved', 'metrics-file': '' };
    const host = await project.train(inputs);
    expect(host.outputs).toMatchObject({
      verdict: 'pass',
      'model-digest': await digestPath(join(project.folder, 'saved')),
      'metrics-json': '{}',
    });
    expect(
      evidenceOf(host)
        .subjects.filter(({ role }) => role === 'data')
        .map(({ name }) => name),
    ).toEqual(['data/a.csv', 'data/b.csv']);
    expect((await project.train(inputs)).outputs['trained']).toBe('false');
  });
});

describe('train-model cannot judge', () => {
  const fails: readonly [string, Record<string, string>, string][] = [
    ['a command that fails', { command: 'echo "no such column" >&2; exit 3' }, 'COMMAND_FAILED'],
    ['a first line that fails', { command: 'false\nnode train.cjs' }, 'COMMAND_FAILED'],
    ['a part of a pipe that fails', { command: 'node train.cjs && exit 1 | cat' }, 'COMMAND_FAILED'],
    ['a program that is not there', { command: 'no-such-program-here' }, 'COMMAND_FAILED'],
    ['a command without end', { command: 'sleep 30', 'timeout-minutes': '0.01' }, 'COMMAND_KILLED'],
    ['a command that is killed', { command: 'kill -9 $$' }, 'COMMAND_KILLED'],
    ['no model', { command: 'true' }, 'COMMAND_OUTPUT'],
    ['an empty model', { command: ': > model.bin', 'metrics-file': '' }, 'COMMAND_OUTPUT'],
    ['an empty folder for a model', { command: 'mkdir model.bin', 'metrics-file': '' }, 'COMMAND_OUTPUT'],
    ['a link for a model', { command: 'ln -s data/a.csv model.bin', 'metrics-file': '' }, 'COMMAND_OUTPUT'],
    ['no metrics', { command: 'echo m > model.bin' }, 'COMMAND_OUTPUT'],
    ['metrics that are no numbers', { command: 'echo m > model.bin; echo "auc 1" > metrics.json' }, 'COMMAND_OUTPUT'],
    ['no data', { data: 'data/*.parquet' }, 'DATA_MISSING'],
    ['no such parameter file', { params: 'absent.yml' }, 'CONFIG_UNREADABLE'],
    ['parameters that are a list', { params: '- a\n- b' }, 'CONFIG_INVALID'],
    ['parameters that are no YAML', { params: 'a: [1' }, 'CONFIG_SYNTAX'],
    ['a variable of the runner let through', { 'pass-env': 'GITHUB_TOKEN' }, 'INPUT_INVALID'],
    ['a runtime that is not there', { 'runtime-versions': 'no-such-program --version' }, 'COMMAND_FAILED'],
    ['a registry that keeps no fingerprint', { registry: 'oci:ghcr.io/o/r' }, 'INPUT_INVALID'],
  ];

  it.each(fails)('with %s', async (_what, inputs, code) => {
    const host = await newProject().train(inputs);
    expect(errorOf(host)).toContain(`error: ${code}: `);
    expect(host.verdicts).toEqual(['error']);
    expect(host.ended).toEqual({ verdict: 'error', exitCode: 1 });
  });

  it('with an old model and old metrics that the command did not write', async () => {
    const project = newProject({ 'model.bin': 'old', 'metrics.json': '{"auc": 1}' });
    const untouched = await project.train({ command: 'true' });
    expect(errorOf(untouched)).toContain('it was there before and has not been written since');
    const half = await project.train({ command: 'echo new > model.bin' });
    expect(errorOf(half)).toContain('the metrics file "metrics.json"');
  });

  it('says the last lines of the command, without secrets', async () => {
    const command = 'echo "key is $API_TOKEN"; echo "boom at row 7"; exit 3';
    const host = await newProject().train({ command, 'pass-env': 'API_TOKEN' }, { env: { API_TOKEN: 'sssecret' } });
    expect(errorOf(host)).toContain('it ended by exit code 3; its last lines: key is *** | boom at row 7');
  });

  it('when the run is cancelled', async () => {
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 100);
    const project = newProject();
    const { fakeHost } = await import('../../support/fake-host.ts');
    const { main } = await import('../../../actions/train-model/src/main.ts');
    const { INPUTS } = await import('./project.ts');
    const host = fakeHost({
      inputs: { ...INPUTS, command: 'sleep 30' },
      env: { PATH: process.env['PATH'] ?? '' },
      surroundings: { workspace: project.folder, temp: join(project.folder, '.temp') },
    });
    await main({ ...host, cancelled: cancel.signal });
    expect(errorOf(host)).toContain('COMMAND_KILLED');
  });
});

describe('train-model and what comes with a pull request', () => {
  it('does not believe a record that git tracks: a forged model could come with it', async () => {
    const project = newProject();
    await project.train();
    expect((await project.train()).outputs['trained']).toBe('false');
    execFileSync('git', ['add', '--force', '.plumbline', 'model.bin'], { cwd: project.folder });
    const host = await project.train();
    expect(host.outputs).toMatchObject({ trained: 'true', reason: expect.stringContaining('is tracked by git') });
  });

  it('gives the command nothing it was not meant to have', async () => {
    const project = newProject();
    const env = {
      ACTIONS_RUNTIME_TOKEN: 'runtime',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc',
      GITHUB_TOKEN: 'token',
      GITHUB_OUTPUT: '/out',
      'INPUT_GITHUB-TOKEN': 'token',
      AWS_SECRET_ACCESS_KEY: 'aws',
      MLFLOW_TRACKING_PASSWORD: 'pw',
      NODE_OPTIONS: '--title=x',
      DATABASE: 'db',
    };
    await project.train(
      { command: 'env > model.bin; echo "{\\"a\\":1}" > metrics.json', 'pass-env': 'DATABASE' },
      { env },
    );
    const names = project
      .read('model.bin')
      .split('\n')
      .map((line) => line.split('=')[0])
      .filter((name) => name !== '');
    const allowed = [
      'PATH',
      'DATABASE',
      'PWD',
      'SHLVL',
      '_',
      'OLDPWD',
      'PYTHONUNBUFFERED',
      'PLUMBLINE_SEED',
      'PLUMBLINE_PARAMS',
      'PLUMBLINE_DATA',
      'PLUMBLINE_MODEL_PATH',
      'PLUMBLINE_METRICS_FILE',
      '/',
    ];
    expect(names.filter((name) => name !== undefined && !allowed.includes(name) && !name.includes('/data/'))).toEqual(
      [],
    );
    expect(names).toContain('DATABASE');
  });

  it.each([['pass-env: [AWS_SECRET_ACCESS_KEY]'], ['tracking: "mlflow:https://evil.test"']])(
    'does not let plumbline.yml say %s: it decides where secrets go',
    async (line) => {
      const host = await newProject({ 'plumbline.yml': `training:\n  ${line}\n` }).train();
      expect(errorOf(host)).toContain('CONFIG_INVALID');
    },
  );

  it.each([
    ['model-path', '../model.bin'],
    ['metrics-file', '/tmp/metrics.json'],
    ['data', '../../etc/hostname'],
    ['params', '../params.yml'],
    ['fingerprint-store', 'file:../last.json'],
  ])('confines %s from plumbline.yml to the workspace', async (name, value) => {
    const project = newProject({ 'plumbline.yml': `training:\n  ${name}: "${value}"\n`, 'data/a.csv': 'a' });
    const host = await project.train({ [name]: '' });
    expect(errorOf(host)).toMatch(/PATH_OUTSIDE|DATA_MISSING/);
  });

  it('does not follow a link in the repository out of the workspace', async () => {
    const project = newProject({ 'plumbline.yml': 'training:\n  model-path: out/model.bin\n' });
    symlinkSync('/tmp', join(project.folder, 'out'));
    expect(errorOf(await project.train({ 'model-path': '' }))).toContain('PATH_OUTSIDE');
  });
});
