import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../packages/github/src/client.ts';
import { commentTarget } from '../../../packages/github/src/comment-target.ts';
import type { GitHubEvent } from '../../../packages/github/src/event.ts';
import type { RunFacts } from '../../../packages/github/src/run-facts.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';

const SHA = 'a'.repeat(40);

function facts(event: GitHubEvent, changes: Partial<RunFacts> = {}): RunFacts {
  const where = { owner: 'acme', repo: 'ml', serverUrl: 'https://github.com', apiUrl: '' };
  return {
    ...where,
    runId: 5,
    attempt: 1,
    job: 'gate',
    actor: 'octocat',
    eventName: 'pull_request',
    event,
    ...changes,
  };
}

function pull(head: string | null): GitHubEvent {
  const repo = head === null ? null : { full_name: head };
  return { pull_request: { number: 7, head: { ref: 'topic', sha: SHA, repo }, base: { ref: 'main' } } };
}

const offline = () => Promise.reject(new Error('no request was expected'));
const FORK = expect.objectContaining({ number: null, notice: expect.stringContaining('pull-requests: write') });

describe('commentTarget()', () => {
  it('is the pull request of the event', async () => {
    await expect(commentTarget(facts(pull('Acme/ML')), 'auto', offline)).resolves.toEqual({ number: 7 });
  });

  it.each(['mallory/ml', null])('spares the doomed call from the fork %s', async (head) => {
    await expect(commentTarget(facts(pull(head)), 'auto', offline)).resolves.toEqual(FORK);
  });

  it('tries from a fork where it is told to comment always, and where the event grants a token that writes', async () => {
    await expect(commentTarget(facts(pull('mallory/ml')), 'always', offline)).resolves.toEqual({ number: 7 });
    const privileged = facts(pull('mallory/ml'), { eventName: 'pull_request_target' });
    await expect(commentTarget(privileged, 'auto', offline)).resolves.toEqual({ number: 7 });
  });

  it('says why a run of Dependabot does not comment', async () => {
    const run = facts(pull('acme/ml'), { actor: 'dependabot[bot]' });
    const target = await commentTarget(run, 'auto', offline);
    expect(target).toEqual({ number: null, notice: expect.stringContaining('Dependabot') });
    await expect(commentTarget(run, 'always', offline)).resolves.toEqual({ number: 7 });
  });

  it('is nowhere, without a word, on other events', async () => {
    await expect(commentTarget(facts({}), 'always', offline)).resolves.toEqual({ number: null, notice: '' });
  });

  it('is the queued pull request only where it is told to comment always', async () => {
    const head_ref = `refs/heads/gh-readonly-queue/release/1.x/pr-12-${SHA}`;
    const run = facts({ merge_group: { head_sha: SHA, head_ref } });
    await expect(commentTarget(run, 'auto', offline)).resolves.toEqual({ number: null, notice: '' });
    await expect(commentTarget(run, 'always', offline)).resolves.toEqual({ number: 12 });
  });
});

describe('commentTarget() of a workflow_run', () => {
  let fake: FakeGitHub;
  afterEach(async () => {
    await fake.close();
    expect(fake.violations).toEqual([]);
  });

  async function target(headShas: readonly string[]) {
    const pulls = headShas.map((headSha, index) => ({
      number: 20 + index,
      headOwner: 'mallory',
      headRef: 'topic',
      headSha,
      baseRef: `b${index}`,
    }));
    fake = await startFakeGitHub({ state: { pulls } });
    const head_repository = { owner: { login: 'mallory' } };
    const run = facts({
      workflow_run: { event: 'pull_request', head_sha: SHA, head_branch: 'topic', head_repository },
    });
    return commentTarget(run, 'auto', () => connect({ token: 'x', apiUrl: fake.url, log: () => undefined }));
  }

  it('is the one open pull request at the commit that ran', async () => {
    await expect(target([SHA, 'b'.repeat(40)])).resolves.toEqual({ number: 20 });
  });

  it('is nowhere where the pull request has moved on or is not alone', async () => {
    await expect(target(['b'.repeat(40)])).resolves.toEqual({
      number: null,
      notice: expect.stringContaining('0 open'),
    });
    await fake.close();
    await expect(target([SHA, SHA])).resolves.toEqual({ number: null, notice: expect.stringContaining('2 open') });
  });
});
