import { afterEach, describe, expect, it } from '@jest/globals';
import type { CommentMode, ReportedVerdict } from '@plumbline/core';
import { connect } from '../../../packages/github/src/client.ts';
import { type CommentOutcome, publishComment } from '../../../packages/github/src/comment.ts';
import { type Marker, writeMarker } from '../../../packages/github/src/marker.ts';
import type { FakeComment, FakeState } from '../../support/github/fake-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';

const BOT = 'github-actions[bot]';
const mine: Marker = { action: 'evaluate-gate', key: 'default', run: 500, attempt: 1, sha: 'abc', verdict: 'pass' };

let fake: FakeGitHub;
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

function comment(id: number, body: string, author = BOT): FakeComment {
  return { id, issue: 7, body, author };
}

function ours(id: number, marker: Partial<Marker> = {}, author = BOT): FakeComment {
  return comment(id, `${writeMarker({ ...mine, run: 400, ...marker })}\nold`, author);
}

async function publishOn(
  state: Partial<FakeState>,
  options: { readonly mode?: CommentMode; readonly verdict?: ReportedVerdict; readonly chars?: number } = {},
): Promise<CommentOutcome> {
  fake = await startFakeGitHub({ state });
  const octokit = await connect({ token: 'ghs_x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  return publishComment(octokit, {
    owner: 'acme',
    repo: 'ml',
    number: 7,
    mode: options.mode ?? 'auto',
    marker: { ...mine, verdict: options.verdict ?? 'pass' },
    render: (marker, charsMax) => `${marker}\n${'n'.repeat(options.chars ?? 3)}`.slice(0, charsMax),
  });
}

function written(): readonly string[] {
  return fake.requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
}

const CREATED = ['POST /repos/acme/ml/issues/7/comments'];

describe('publishComment()', () => {
  it('creates the first comment with the marker on its first line', async () => {
    const outcome = await publishOn({});
    expect(fake.state.comments[0]?.body).toBe(
      '<!-- plumbline:v1 action=evaluate-gate key=default run=500 attempt=1 sha=abc verdict=pass -->\nnnn',
    );
    expect(outcome).toEqual({ url: `${fake.url}/acme/ml/pull/7#issuecomment-1000`, notice: '' });
  });

  it('updates its own comment on the third page', async () => {
    const others = Array.from({ length: 230 }, (_, index) => comment(index + 1, 'hello', 'octocat'));
    await publishOn({ comments: [...others, ours(900)] });
    expect(written()).toEqual(['PATCH /repos/acme/ml/issues/comments/900']);
    expect(fake.requests.filter(({ method }) => method === 'GET')).toHaveLength(3);
  });

  it('updates the latest of several of its own', async () => {
    await publishOn({ comments: [ours(11), ours(13), ours(12)] });
    expect(written()).toEqual(['PATCH /repos/acme/ml/issues/comments/13']);
  });

  it.each([
    ['another action', ours(1, { action: 'validate-data' })],
    ['another key', ours(1, { key: 'eu' })],
    ['a marker that is not on the first line', comment(1, `hi\n${writeMarker(mine)}`)],
  ])('leaves the comment of %s alone', async (_, existing) => {
    await publishOn({ comments: [existing] });
    expect(written()).toEqual(CREATED);
  });

  it('does not believe a marker that somebody else wrote', async () => {
    const spoofed = [ours(1, {}, 'mallory'), ours(2, { run: 999_999 }, 'evil[bot]'), ours(3, {}, 'github-actions')];
    await publishOn({ comments: spoofed });
    expect(written().filter((line) => !line.includes('graphql'))).toEqual(CREATED);
  });

  it('knows its own comment under the name of another app, which it asks for', async () => {
    await publishOn({ viewer: 'plumb[bot]', comments: [ours(1, {}, 'plumb[bot]'), ours(2, {}, 'mallory')] });
    expect(written()).toEqual(['POST /graphql', 'PATCH /repos/acme/ml/issues/comments/1']);
  });

  it('does not believe a name alone', async () => {
    await publishOn({ comments: [{ ...ours(1), authorType: 'User' }] });
    expect(written().filter((line) => !line.includes('graphql'))).toEqual(CREATED);
  });

  it('knows its own comment under the name of a person whose token it was given', async () => {
    await publishOn({ viewer: 'alice', comments: [ours(1, {}, 'alice'), ours(2, {}, 'mallory')] });
    expect(written()).toEqual(['POST /graphql', 'PATCH /repos/acme/ml/issues/comments/1']);
  });

  it('never overwrites what a later run wrote', async () => {
    const outcome = await publishOn({ comments: [ours(5, { run: 501 })] });
    expect(written()).toEqual([]);
    expect(outcome.notice).toBe('No comment: a later run has commented already');
    expect(outcome.url).toContain('issuecomment-5');
  });

  it('never overwrites what a later attempt of the same run wrote', async () => {
    await publishOn({ comments: [ours(5, { run: 500, attempt: 2 })] });
    expect(written()).toEqual([]);
  });

  it.each<[CommentMode, ReportedVerdict, ReportedVerdict | null, boolean]>([
    ['never', 'fail', null, false],
    ['always', 'pass', 'pass', true],
    ['on-change', 'pass', null, true],
    ['on-change', 'pass', 'pass', false],
    ['on-change', 'fail', 'pass', true],
    ['on-failure', 'pass', null, false],
    ['on-failure', 'warn', null, false],
    ['on-failure', 'inconclusive', null, true],
    ['on-failure', 'error', null, true],
    ['on-failure', 'pass', 'fail', true],
  ])('%s: %s after %s writes: %s', async (mode, verdict, before, writes) => {
    const comments = before === null ? [] : [ours(5, { verdict: before })];
    await publishOn({ comments }, { mode, verdict });
    expect(written()).toHaveLength(writes ? 1 : 0);
  });

  it('says less where the server finds the body too long', async () => {
    const outcome = await publishOn({ commentCharsMax: 40_000 }, { chars: 100_000 });
    expect(fake.requests.map(({ status }) => status)).toEqual([200, 422, 201]);
    expect(fake.state.comments[0]?.body).toHaveLength(32_768);
    expect(outcome.notice).toBe('');
  });

  it('gives up with a notice where even the shortest body is refused', async () => {
    const outcome = await publishOn({ commentCharsMax: 100 }, { chars: 100_000 });
    expect(outcome.notice).toMatch(/^Could not post the comment: /);
  });

  it('names the missing permission where the token can only read', async () => {
    const permissions = { 'pull-requests': 'read', issues: 'read', statuses: 'read', contents: 'read' } as const;
    const outcome = await publishOn({ permissions });
    expect(outcome).toEqual({
      url: '',
      notice:
        'Could not post the comment: the token lacks the permission "pull-requests: write": add it under "permissions:" of the job; ' +
        'it is never available to a workflow triggered from a fork',
    });
  });

  it('creates a new comment where the old one was deleted meanwhile', async () => {
    const gone = { method: 'PATCH', path: '/comments/5', status: 404, message: 'Not Found', times: 1 };
    await publishOn({ comments: [ours(5)], faults: [gone] });
    expect(written()).toEqual(['PATCH /repos/acme/ml/issues/comments/5', ...CREATED]);
  });

  it('makes a notice of a server that keeps failing', async () => {
    const broken = { method: 'GET', path: '/comments', status: 502, message: 'Bad Gateway', times: 9 };
    const outcome = await publishOn({ faults: [broken] });
    expect(outcome.notice).toContain('Bad Gateway');
    expect(fake.requests).toHaveLength(3);
  });
});
