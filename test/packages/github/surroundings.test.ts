import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { surroundingsOf } from '../../../packages/github/src/surroundings.ts';

const SHA = 'a'.repeat(40);
const ci = {
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/ml',
  GITHUB_RUN_ID: '5',
  GITHUB_SHA: 'c'.repeat(40),
};

describe('surroundingsOf()', () => {
  it('is a local run without any variable', () => {
    expect(surroundingsOf({}, {}, '/somewhere')).toEqual({
      onGitHub: false,
      event: 'local',
      workspace: '/somewhere',
      temp: tmpdir(),
      toolCache: null,
      baseRef: null,
      repository: null,
      sha: null,
      runUrl: null,
      payload: {},
    });
  });

  it('takes paths from the runner and links to its server', () => {
    const env = {
      ...ci,
      GITHUB_WORKSPACE: '/w',
      RUNNER_TEMP: '/t',
      RUNNER_TOOL_CACHE: '/c',
      GITHUB_SERVER_URL: 'https://ghe.corp/',
    };
    const found = surroundingsOf(env, {}, '/elsewhere');
    expect(found).toMatchObject({ workspace: '/w', temp: '/t', toolCache: '/c', sha: 'c'.repeat(40), event: 'push' });
    expect(found.runUrl).toBe('https://ghe.corp/acme/ml/actions/runs/5');
  });

  it('means the head of a pull request, of a merge group and of the run that is followed', () => {
    const head = { ref: 'topic', sha: SHA, repo: null };
    const pull = surroundingsOf(ci, { pull_request: { number: 1, head, base: { ref: 'main' } } }, '/');
    expect([pull.sha, pull.baseRef]).toEqual([SHA, 'main']);
    const group = surroundingsOf(ci, { merge_group: { head_sha: SHA, head_ref: 'x' } }, '/');
    expect([group.sha, group.baseRef]).toEqual([SHA, null]);
    const followed = { event: 'pull_request', head_sha: SHA, head_branch: null, head_repository: null };
    expect(surroundingsOf(ci, { workflow_run: followed }, '/').sha).toBe(SHA);
  });

  it('hands on the payload of a dispatch, or its inputs', () => {
    expect(surroundingsOf(ci, { client_payload: { window: '1' } }, '/').payload).toEqual({ window: '1' });
    expect(surroundingsOf(ci, { inputs: { model: 'churn' } }, '/').payload).toEqual({ model: 'churn' });
    expect(surroundingsOf(ci, { inputs: null }, '/').payload).toEqual({});
  });
});
