import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../packages/github/src/client.ts';
import type { Fault } from '../../support/github/fake-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';

let fake: FakeGitHub;
afterEach(() => fake.close());

async function ask(fault: Pick<Fault, 'status' | 'message' | 'times'> & Partial<Fault>): Promise<number> {
  fake = await startFakeGitHub({ state: { faults: [{ method: 'GET', path: '/issues', ...fault }] } });
  const octokit = await connect({ token: 'ghs_x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  return (await octokit.rest.issues.listForRepo({ owner: 'acme', repo: 'ml' })).status;
}

const LIMITED = 'You have exceeded a secondary rate limit';

describe('connect()', () => {
  it('sends the token and tries a failing server twice more', async () => {
    await expect(ask({ status: 502, message: 'Bad Gateway', times: 2 })).resolves.toBe(200);
    expect(fake.requests.map(({ status }) => status)).toEqual([502, 502, 200]);
    expect(fake.requests[0]?.authorization).toBe('token ghs_x');
  });

  it('gives up after the third attempt', async () => {
    await expect(ask({ status: 500, message: 'oh no', times: 9 })).rejects.toThrow('oh no');
    expect(fake.requests).toHaveLength(3);
  });

  it('obeys a rate limit that ends soon', async () => {
    await expect(ask({ status: 403, message: LIMITED, headers: { 'retry-after': '30' }, times: 1 })).resolves.toBe(200);
  });

  it('does not wait for a rate limit that ends late', async () => {
    await expect(ask({ status: 403, message: LIMITED, headers: { 'retry-after': '91' }, times: 1 })).rejects.toThrow(
      LIMITED,
    );
    expect(fake.requests).toHaveLength(1);
  });

  it('waits no longer than its budget over all requests', async () => {
    await expect(ask({ status: 403, message: LIMITED, headers: { 'retry-after': '60' }, times: 2 })).rejects.toThrow(
      LIMITED,
    );
    expect(fake.requests).toHaveLength(2);
  });

  it('does not repeat what was refused', async () => {
    await expect(ask({ status: 404, message: 'Not Found', times: 1 })).rejects.toThrow('Not Found');
    expect(fake.requests).toHaveLength(1);
  });
});
