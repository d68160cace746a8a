import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../packages/github/src/client.ts';
import { gitHubBranch } from '../../../packages/github/src/github-branch.ts';
import { bareRepository, specifyBranch } from '../../support/branch-spec.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

describe('gitHubBranch', () => {
  let repository = '';
  let fake: FakeGitHub;
  const open = async () => {
    const octokit = await connect({ token: 't', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
    return gitHubBranch(octokit, { owner: 'acme', repo: 'ml', branch: 'plumbline/registry' });
  };
  beforeEach(async () => {
    repository = bareRepository();
    fake = await startFakeGitHub({ state: { repository } });
  });
  afterEach(async () => {
    expect(fake.violations).toEqual([]);
    await fake.close();
  });
  // The client spaces its writes by a second, as GitHub asks.
  specifyBranch(open, () => repository, 3);

  it('tells a token that may not write from a branch that has moved', async () => {
    fake.state.permissions.contents = 'read';
    const branch = await open();
    expect(await branch.head()).toBeNull();
    await expectCode(branch.commit(null, { files: { a: '1' }, message: 'x' }), 'SERVICE_REFUSED');
  });

  it('tells a repository that must not be seen from a branch that is not there', async () => {
    fake.state.permissions.contents = 'none';
    await expectCode((await open()).head(), 'SERVICE_REFUSED');
  });

  it('reads every text once', async () => {
    const branch = await open();
    await branch.commit(null, { files: { a: '1', b: '2' }, message: 'x' });
    const head = await branch.head();
    const paths = ['a', 'b', 'a'];
    expect(await branch.read(head ?? { commit: '', files: new Map() }, paths)).toEqual(['1', '2', '1']);
    await branch.read(head ?? { commit: '', files: new Map() }, paths);
    expect(fake.requests.filter(({ path }) => path.includes('/git/blobs/'))).toHaveLength(2);
  });

  it.each([409, 422])('takes status %i of a moved reference for what it is', async (status) => {
    const branch = await open();
    const message = status === 422 ? 'Update is not a fast forward' : 'Conflict';
    fake.state.faults.push({ method: 'POST', path: '/git/refs', status, message, times: 3 });
    expect(await branch.commit(null, { files: { a: '1' }, message: 'x' })).toBe(false);
  });

  it('does not take another 422 for a moved reference', async () => {
    const branch = await open();
    fake.state.faults.push({
      method: 'POST',
      path: '/git/trees',
      status: 422,
      message: 'tree.path is malformed',
      times: 1,
    });
    await expectCode(branch.commit(null, { files: { a: '1' }, message: 'x' }), 'SERVICE_RESPONSE');
  });
});
