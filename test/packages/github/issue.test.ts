import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../packages/github/src/client.ts';
import { openIssue } from '../../../packages/github/src/issue.ts';
import { issueMarker } from '../../../packages/github/src/marker.ts';
import type { FakeIssue, FakeState } from '../../support/github/fake-state.ts';
import { sampleReport } from '../../support/github/run-environment.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

const MARKER = 'monitor/churn';
let fake: FakeGitHub | undefined;
afterEach(async () => {
  await fake?.close();
  expect(fake?.violations ?? []).toEqual([]);
});

function issue(number: number, changes: Partial<FakeIssue> = {}): FakeIssue {
  const body = `${issueMarker(MARKER)}\nold`;
  const author = 'github-actions[bot]';
  return { number, title: 'Drift', body, author, labels: ['plumbline'], state: 'open', isPull: false, ...changes };
}

async function open(state: Partial<FakeState>, marker = MARKER): Promise<{ readonly url: string }> {
  fake = await startFakeGitHub({ state });
  const octokit = await connect({ token: 'x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  const request = { marker, title: 'Drift\u202e in churn', report: sampleReport(), labels: ['plumbline'] };
  return openIssue(octokit, request, { owner: 'acme', repo: 'ml', render: (first) => `${first}\nnew` });
}

function written(): readonly string[] {
  return (fake?.requests ?? []).filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
}

describe('openIssue()', () => {
  it('opens the first one with marker and labels', async () => {
    const { url } = await open({});
    expect(fake?.state.issues).toEqual([issue(1, { title: 'Drift in churn', body: `${issueMarker(MARKER)}\nnew` })]);
    expect(url).toBe(`${fake?.url}/acme/ml/issues/1`);
  });

  it('comments on the open one, on whatever page it is', async () => {
    const others = Array.from({ length: 120 }, (_, index) => issue(index + 1, { body: 'something else' }));
    const { url } = await open({ issues: [...others, issue(500)] });
    expect(written()).toEqual(['POST /repos/acme/ml/issues/500/comments']);
    expect(url).toContain('/issues/500');
  });

  it.each<[string, Partial<FakeIssue>]>([
    ['is closed', { state: 'closed' }],
    ['bears another marker', { body: issueMarker('monitor/other') }],
    ['was written by a person', { author: 'mallory' }],
    ['is a pull request', { isPull: true }],
    ['has not the label', { labels: [] }],
  ])('opens a new one where the other %s', async (_, changes) => {
    await open({ issues: [issue(3, changes)] });
    expect(written().filter((line) => !line.includes('graphql'))).toEqual(['POST /repos/acme/ml/issues']);
  });

  it('throws SERVICE_REFUSED naming the permission', async () => {
    const permissions = { 'pull-requests': 'read', issues: 'read', statuses: 'read', contents: 'read' } as const;
    const error = await expectCode(open({ permissions }), 'SERVICE_REFUSED');
    expect(error.fix).toContain('"issues: write"');
  });

  it('throws SERVICE_RESPONSE where the server keeps failing', async () => {
    const faults = [{ method: 'GET', path: '/issues', status: 503, message: 'Unavailable', times: 9 }];
    await expectCode(open({ faults }), 'SERVICE_RESPONSE');
  });

  it.each(['a b', 'a--b', '', '-->'])('throws INVARIANT_BROKEN for the marker "%s"', async (marker) => {
    await expectCode(open({}, marker), 'INVARIANT_BROKEN');
  });
});
