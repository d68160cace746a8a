import { afterEach, describe, expect, it } from '@jest/globals';
import type { ReportedVerdict } from '@plumbline/core';
import { connect } from '../../../packages/github/src/client.ts';
import { publishStatus } from '../../../packages/github/src/status.ts';
import type { FakeState } from '../../support/github/fake-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

async function post(
  state: Partial<FakeState>,
  verdict: ReportedVerdict = 'pass',
  more: { description?: string; exitCode?: 0 | 1 } = {},
): Promise<string> {
  fake = await startFakeGitHub({ state });
  const octokit = await connect({ token: 'x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  const where = { owner: 'acme', repo: 'ml', sha: 'a'.repeat(40), url: 'https://github.com/acme/ml/actions/runs/5' };
  return publishStatus(octokit, {
    ...where,
    context: 'plumbline/gate',
    verdict,
    exitCode: 0,
    description: 'fine',
    ...more,
  });
}

describe('publishStatus()', () => {
  it.each<[ReportedVerdict, 0 | 1, string]>([
    ['pass', 0, 'success'],
    ['warn', 0, 'success'],
    ['inconclusive', 1, 'failure'],
    ['inconclusive', 0, 'success'],
    ['fail', 1, 'failure'],
    ['error', 1, 'error'],
  ])('says of %s with exit code %i: %s, as the job would', async (verdict, exitCode, state) => {
    await expect(post({}, verdict, { exitCode })).resolves.toBe('');
    expect(fake.state.statuses).toEqual([
      {
        sha: 'a'.repeat(40),
        body: {
          state,
          context: 'plumbline/gate',
          description: 'fine',
          target_url: 'https://github.com/acme/ml/actions/runs/5',
        },
      },
    ]);
  });

  it('keeps the description to one line of 140 characters', async () => {
    await expect(post({}, 'fail', { description: `a\n${'b'.repeat(200)}` })).resolves.toBe('');
    expect(fake.requests[0]?.body).toEqual(expect.objectContaining({ description: `a ${'b'.repeat(137)}…` }));
  });

  it('names the missing permission', async () => {
    const permissions = { 'pull-requests': 'write', issues: 'write', statuses: 'read', contents: 'read' } as const;
    await expect(post({ permissions })).resolves.toContain('"statuses: write"');
  });
});
