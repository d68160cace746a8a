import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FakeGitHub, RUNTIME_TOKEN, startFakeGitHub } from '../support/github/server.ts';
import { type ActRun, exampleRepository, runWorkflow } from './support/act.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const BOTH = '[data/2001-01.parquet, data/2001-02.parquet]';

const example = exampleRepository();
const configFile = join(example.path, 'plumbline.yml');
const policy = readFileSync(configFile, 'utf8');
let github: FakeGitHub;
let runs = 1000;

beforeAll(async () => {
  github = await startFakeGitHub({
    state: {
      repo: 'flights',
      pulls: [{ number: 7, headOwner: 'acme', headRef: 'topic', headSha: HEAD, baseRef: 'main' }],
      issues: [
        { number: 7, title: 'More months', body: '', author: 'octocat', labels: [], state: 'open', isPull: true },
      ],
      // The head is a commit, too: its test data are made by the run, so that neither commit holds them.
      files: { main: { 'plumbline.yml': policy }, [HEAD]: { 'plumbline.yml': policy } },
    },
  });
});

afterAll(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

/** Commits the configuration with these months as data, as a change would. */
function withMonths(months: string): void {
  writeFileSync(configFile, policy.replaceAll(BOTH, months));
  execFileSync(
    'git',
    [
      '-c',
      'user.name=t',
      '-c',
      'user.email=t@t.test',
      'commit',
      '--quiet',
      '--allow-empty',
      '--all',
      '--message',
      months,
    ],
    {
      cwd: example.path,
    },
  );
}

function run(workflow: string, event: string, payload: object): Promise<ActRun> {
  runs += 1;
  return runWorkflow({
    repository: example.path,
    workflow: `.github/workflows/${workflow}`,
    event,
    payload: {
      repository: { full_name: 'acme/flights', owner: { login: 'acme' }, name: 'flights', default_branch: 'main' },
      ...payload,
    },
    githubUrl: github.url,
    runtimeToken: RUNTIME_TOKEN,
    runId: runs,
    env: { REGISTRY_REMOTE: example.remote, SHA_REF: HEAD },
  });
}

const pullRequest = {
  number: 7,
  action: 'synchronize',
  pull_request: {
    number: 7,
    head: { ref: 'topic', sha: HEAD, repo: { full_name: 'acme/flights', fork: false } },
    base: { ref: 'main', sha: BASE, repo: { full_name: 'acme/flights' } },
  },
};

const push = { ref: 'refs/heads/main', after: HEAD };

function verdicts(run: ActRun): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(run.outputs)
      .map(([step, outputs]) => [step, outputs['verdict']])
      .filter(([, verdict]) => verdict),
  );
}

/** The order matters: each run finds the registry as the one before left it. */
describe('the example in act', () => {
  it('registers and promotes a first model on a push', async () => {
    withMonths('[data/2001-01.parquet]');
    const ended = await run('train.yml', 'push', push);
    expect({ verdicts: verdicts(ended), exitCode: ended.exitCode }).toEqual({
      verdicts: { data: 'pass', train: 'pass', gate: 'pass', register: 'pass', promote: 'pass' },
      exitCode: 0,
    });
    expect(ended.outputs['register']?.['version']).toBe('1');
    expect(ended.steps['shadow']).not.toBe('success');
  });

  it('judges a better model on a pull request, comments, and registers nothing', async () => {
    withMonths(BOTH);
    const ended = await run('train.yml', 'pull_request', pullRequest);
    expect({ verdicts: verdicts(ended), exitCode: ended.exitCode }).toEqual({
      verdicts: { data: 'pass', train: 'pass', gate: 'pass' },
      exitCode: 0,
    });
    expect(ended.outputs['gate']).toMatchObject({ decision: 'better', promote: 'true' });
    const bodies = github.state.comments.map((comment) => comment.body);
    for (const title of ['Data validation', 'Training', 'Evaluation gate']) {
      expect(bodies.filter((body) => body.includes(title))).toHaveLength(1);
    }
  });

  it('updates its comments instead of adding to them', async () => {
    const before = github.state.comments.length;
    await run('train.yml', 'pull_request', pullRequest);
    expect(github.state.comments).toHaveLength(before);
  });

  it('shadows and promotes the better model on a push', async () => {
    const ended = await run('train.yml', 'push', push);
    expect({ verdicts: verdicts(ended), exitCode: ended.exitCode }).toEqual({
      verdicts: { data: 'pass', train: 'pass', gate: 'pass', register: 'pass', shadow: 'pass', promote: 'pass' },
      exitCode: 0,
    });
    expect(ended.outputs['register']?.['version']).toBe('2');
    expect(ended.outputs['promote']?.['previous-version']).toBe('1');
  });

  it('trains nothing on broken data', async () => {
    withMonths('[data/broken/renamed-column.parquet]');
    const ended = await run('train.yml', 'push', push);
    expect(ended.exitCode).not.toBe(0);
    expect(ended.outputs['data']?.['verdict']).toBe('fail');
    expect(ended.outputs['train']).toBeUndefined();
  });

  it('registers no model that is worse', async () => {
    withMonths('[data/first-week.parquet]');
    const ended = await run('train.yml', 'push', push);
    expect(ended.exitCode).not.toBe(0);
    expect(ended.outputs['gate']).toMatchObject({ verdict: 'fail', promote: 'false' });
    expect(ended.outputs['register']).toBeUndefined();
  });

  it('cannot be talked into a looser policy by the pull request itself', async () => {
    writeFileSync(
      configFile,
      policy.replaceAll(BOTH, '[data/first-week.parquet]').replace("    - 'auc: better'\n", ''),
    );
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@t.test', 'commit', '--quiet', '--all', '--message', 'loosen'],
      { cwd: example.path },
    );
    const ended = await run('train.yml', 'pull_request', pullRequest);
    expect(ended.outputs['gate']).toMatchObject({ verdict: 'fail', promote: 'false' });
  });

  it('tells a fork where its reports are, once, and only for the commit at its head', async () => {
    github.state.pulls.push({ number: 8, headOwner: 'stranger', headRef: 'topic', headSha: HEAD, baseRef: 'main' });
    const pull = {
      title: 'From a fork',
      body: '',
      author: 'stranger',
      labels: [],
      state: 'open',
      isPull: true,
    } as const;
    github.state.issues.push({ number: 8, ...pull });
    const before = github.state.comments.length;
    const finished = (headSha: string, conclusion: string) =>
      run('comment.yml', 'workflow_run', {
        action: 'completed',
        workflow_run: {
          event: 'pull_request',
          conclusion,
          html_url: 'https://github.com/acme/flights/actions/runs/1',
          head_branch: 'topic',
          head_sha: headSha,
          head_repository: { full_name: 'stranger/flights', owner: { login: 'stranger' } },
        },
      });
    for (const [sha, conclusion] of [
      [HEAD, 'failure'],
      [HEAD, 'success'],
      [BASE, 'cancelled'],
    ] as const) {
      const ended = await finished(sha, conclusion);
      expect({ say: ended.steps['say'], exitCode: ended.exitCode }).toEqual({ say: 'success', exitCode: 0 });
    }
    const said = github.state.comments.slice(before);
    expect(said.map(({ issue }) => issue)).toEqual([8]);
    expect(said[0]?.body).toContain('ended with **success**');
  });

  it('watches production, and a lasting drift dispatches a retraining that trains', async () => {
    withMonths(BOTH);
    const windows = ['2001-05-01/2001-05-08', '2001-05-08/2001-05-15', '2001-05-15/2001-05-22'];
    const statuses: (string | undefined)[] = [];
    for (const window of windows) {
      const ended = await run('monitor.yml', 'workflow_dispatch', {
        inputs: { current: 'data/2001-05.parquet', window },
      });
      statuses.push(ended.outputs['monitor']?.['status']);
    }
    expect(statuses).toEqual(['suspect', 'suspect', 'alert']);
    expect(github.state.dispatches).toHaveLength(1);
    const [dispatch] = github.state.dispatches;
    const retrained = await run('train.yml', 'repository_dispatch', {
      action: 'plumbline-retrain',
      ...(dispatch as object),
    });
    expect(retrained.outputs['train']).toMatchObject({ trained: 'true' });
  });
});
