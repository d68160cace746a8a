import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { Host, Publication } from '@plumbline/core';
import { gitHubHost } from '@plumbline/github';
import type { FakeState } from '../../support/github/fake-state.ts';
import {
  HEAD_SHA,
  offRunner,
  onRunner,
  pullRequestEvent,
  type RunnerOptions,
  type RunnerProcess,
  sampleReport,
} from '../../support/github/run-environment.ts';
import { commandsIn } from '../../support/github/runner-grammar.ts';
import { type FakeGitHub, RUNTIME_TOKEN, startFakeGitHub } from '../../support/github/server.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

let fake: FakeGitHub | undefined;
afterEach(async () => {
  jest.restoreAllMocks();
  await fake?.close();
  for (const name of ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN']) delete process.env[name];
  expect(fake?.violations ?? []).toEqual([]);
  fake = undefined;
});

interface Started {
  readonly host: Host;
  readonly proc: RunnerProcess;
  readonly fake: FakeGitHub;
}

async function start(options: RunnerOptions = {}, state: Partial<FakeState> = {}): Promise<Started> {
  fake = await startFakeGitHub({ state });
  const proc = onRunner({ url: fake.url, ...options });
  return { host: await gitHubHost(proc, { waitUnitMs: 1 }), proc, fake };
}

function publication(changes: Partial<Publication> = {}): Publication {
  return {
    action: 'evaluate-gate',
    report: sampleReport(),
    exitCode: 0,
    findings: [],
    comment: 'auto',
    key: '',
    summary: true,
    annotations: true,
    statusContext: '',
    htmlPath: null,
    files: [],
    ...changes,
  };
}

const READ_ONLY = { 'pull-requests': 'read', issues: 'read', statuses: 'read', contents: 'read' } as const;

describe('gitHubHost() on GitHub', () => {
  it('masks the credentials and takes the token out of the environment', async () => {
    const { proc, host } = await start({ env: { WANDB_API_KEY: 'wandb-secret' } });
    const masked = commandsIn(proc.printed()).map(({ name, data }) => `${name} ${data}`);
    expect(masked).toEqual(expect.arrayContaining(['add-mask ghs_secret0123456789', 'add-mask wandb-secret']));
    expect(Object.keys(proc.env).filter((name) => name.includes('TOKEN'))).toEqual([]);
    expect(host.input('github-token')).toBe('ghs_secret0123456789');
  });

  it('raises the exit code and never lowers it', async () => {
    const { host, proc } = await start();
    host.finish('pass', 0);
    expect(proc.exitCode).toBeUndefined();
    host.finish('fail', 1);
    host.finish('pass', 0);
    expect(proc.exitCode).toBe(1);
  });

  it('says the verdict and why in the log, with nothing in it alive', async () => {
    const { host, proc } = await start();
    await host.publish(
      publication({ report: { ...sampleReport(), headline: 'Better\n::set-output name=verdict::pass' } }),
    );
    expect(proc.printed()).toContain(': pass: Better');
    expect(commandsIn(proc.printed()).map(({ name }) => name)).not.toContain('set-output');
  });

  it('publishes summary, comment and status of a pull request, to its head', async () => {
    const { host, proc, fake } = await start();
    const published = await host.publish(publication({ statusContext: 'plumbline/gate' }));
    expect(published).toEqual({
      reportUrl: '',
      commentUrl: `${fake.url}/acme/ml/pull/7#issuecomment-1000`,
      notices: [],
    });
    expect(fake.state.comments[0]?.body.split('\n')[0]).toContain(`run=500 attempt=1 sha=${HEAD_SHA} verdict=pass`);
    expect(fake.state.statuses.map(({ sha }) => sha)).toEqual([HEAD_SHA]);
    expect(proc.summary()).toContain('The candidate is better');
    expect(fake.requests.every(({ authorization }) => authorization === 'token ghs_secret0123456789')).toBe(true);
  });

  it('links to the HTML report it uploaded, in the summary and in the comment', async () => {
    const { host, proc, fake } = await start();
    Object.assign(proc.env, { ACTIONS_RESULTS_URL: fake.url, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN });
    Object.assign(process.env, { ACTIONS_RESULTS_URL: fake.url, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN });
    const htmlPath = join(proc.folder, 'report.html');
    writeFileSync(htmlPath, '<p>');
    jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const published = await host.publish(publication({ htmlPath, key: 'churn/eu' }));
    expect(published.reportUrl).toBe('https://github.com/acme/ml/actions/runs/500/artifacts/101');
    expect(fake.artifacts()[0]?.name).toMatch(/^plumbline-evaluate-gate-churn-eu-[0-9a-f]{8}-report\.html$/);
    for (const text of [proc.summary(), fake.state.comments[0]?.body]) expect(text).toContain('artifacts');
  });

  it('tells a fork what it cannot do, asks for nothing, and writes the summary', async () => {
    const { host, proc, fake } = await start({ event: pullRequestEvent('mallory/ml') }, { permissions: READ_ONLY });
    const { notices, commentUrl } = await host.publish(publication());
    expect(notices).toEqual([expect.stringContaining('never available to a pull request from a fork')]);
    expect([commentUrl, fake.requests]).toEqual(['', []]);
    expect(proc.summary()).toContain('never available');
  });

  it('makes notices where the token may do nothing, and does not throw', async () => {
    const { host } = await start({}, { permissions: READ_ONLY });
    const { notices } = await host.publish(publication({ statusContext: 'plumbline/gate' }));
    expect(notices).toEqual([
      expect.stringContaining('pull-requests: write'),
      expect.stringContaining('statuses: write'),
    ]);
  });

  it('makes notices where there is no token', async () => {
    const { host } = await start({ env: { 'INPUT_GITHUB-TOKEN': '' } });
    const { notices } = await host.publish(publication({ statusContext: 'plumbline/gate' }));
    expect(notices).toHaveLength(2);
    expect(notices.join()).toContain('github-token');
  });

  it('keeps reports on Enterprise Server, where there are no such artifacts, and links there', async () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.corp', ACTIONS_RESULTS_URL: 'x', ACTIONS_RUNTIME_TOKEN: 'y' };
    const { host, proc, fake } = await start({ env });
    const { notices } = await host.publish(publication({ htmlPath: join(proc.folder, 'absent.html') }));
    expect(notices).toEqual([expect.stringContaining('Enterprise Server')]);
    expect(host.surroundings.runUrl).toBe('https://ghe.corp/acme/ml/actions/runs/500');
    expect(fake.requests.some(({ path }) => path.includes('twirp'))).toBe(false);
    expect(proc.printed()).not.toContain('::warning');
  });

  it('writes no summary, annotation or comment where they are switched off', async () => {
    const { host, proc, fake } = await start();
    const findings = [{ check: 'auc', verdict: 'fail', detail: 'too low' }] as const;
    await host.publish(publication({ summary: false, annotations: false, comment: 'never', findings }));
    expect([proc.summary(), fake.requests]).toEqual(['', []]);
    expect(proc.printed()).not.toContain('::error');
  });

  it('annotates findings at their place', async () => {
    const { host, proc } = await start();
    const where = { file: 'data/a.csv', line: 3 };
    await host.publish(
      publication({ findings: [{ check: 'age', verdict: 'fail', detail: 'a\r::set-output name=x::y', where }] }),
    );
    const errors = commandsIn(proc.printed()).filter(({ name }) => name !== 'add-mask');
    expect(errors.map(({ name, properties }) => ({ name, properties }))).toEqual([
      { name: 'error', properties: { file: 'data/a.csv', line: '3' } },
    ]);
  });

  it('reads a file at a ref, opens an issue and dispatches', async () => {
    const { host, fake } = await start({}, { files: { main: { 'plumbline.yml': 'data: {}' } } });
    await expect(host.readAt('main', 'plumbline.yml')).resolves.toBe('data: {}');
    const request = { marker: 'monitor/churn', title: 'Drift', report: sampleReport(), labels: [] };
    await expect(host.openIssue(request)).resolves.toEqual({ url: `${fake.url}/acme/ml/issues/1` });
    await host.dispatch({ eventType: 'retrain', payload: {} });
    expect(fake.state.dispatches).toHaveLength(1);
  });

  it('throws SERVICE_UNREACHABLE where nobody answers', async () => {
    const { host, fake } = await start();
    await fake.close();
    await expectCode(host.readAt('main', 'plumbline.yml'), 'SERVICE_UNREACHABLE');
  });

  it('does not start with an event it cannot read', async () => {
    await expectCode(gitHubHost(onRunner({ event: [] })), 'CONFIG_INVALID');
  });
});

describe('gitHubHost() off GitHub', () => {
  it('reads inputs, writes to the terminal and prints no secret', async () => {
    const proc = offRunner();
    Object.assign(proc.env, { INPUT_DATA: 'a.csv', PGPASSWORD: 'hunter2222' });
    const host = await gitHubHost(proc);
    host.log(`data is ${host.input('data')}\n::error::x`);
    host.warning('careful');
    host.output('verdict', 'pass');
    expect(proc.printed()).toBe('data is a.csv\n| ::error::x\nwarning: careful\n');
    expect(host.surroundings.onGitHub).toBe(false);
  });

  it('writes outputs and the summary where the files are given', async () => {
    const proc = offRunner();
    const [output, summary] = ['output', 'summary'].map((name) => join(proc.folder, name));
    for (const path of [output!, summary!]) writeFileSync(path, '');
    Object.assign(proc.env, { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
    const host = await gitHubHost(proc);
    host.output('verdict', 'pass');
    await expect(host.publish(publication())).resolves.toEqual({ reportUrl: '', commentUrl: '', notices: [] });
    expect([proc.outputs(), proc.summary().length > 0]).toEqual([{ verdict: 'pass' }, true]);
  });

  it('throws SERVICE_REFUSED for what only GitHub can do', async () => {
    const host = await gitHubHost(offRunner());
    await expectCode(host.readAt('main', 'plumbline.yml'), 'SERVICE_REFUSED');
    await expectCode(host.dispatch({ eventType: 'retrain', payload: {} }), 'SERVICE_REFUSED');
    const request = { marker: 'm', title: 't', report: sampleReport(), labels: [] };
    await expectCode(host.openIssue(request), 'SERVICE_REFUSED');
  });
});
