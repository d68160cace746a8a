import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { connect } from '../../../packages/github/src/client.ts';
import { fetchArtifact } from '../../../packages/github/src/fetch-artifact.ts';
import type { FakeRunArtifact, FakeState } from '../../support/github/fake-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const left = (changes: Partial<FakeRunArtifact> = {}): FakeRunArtifact => ({
  id: 1,
  name: 'profile',
  zip: zipSync({ 'data.profile.json': strToU8('{}') }),
  branch: 'main',
  event: 'push',
  conclusion: 'success',
  isForks: false,
  expired: false,
  ...changes,
});

async function fetched(runArtifacts: FakeRunArtifact[], state: Partial<FakeState> = {}) {
  fake = await startFakeGitHub({ state: { runArtifacts, ...state } });
  const octokit = await connect({ token: 'x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  const folder = mkdtempSync(join(tmpdir(), 'artifact-'));
  return fetchArtifact(octokit, { owner: 'acme', repo: 'ml', name: 'profile', branch: 'main', folder });
}

describe('fetchArtifact', () => {
  it('takes the newest of a successful run of the default branch', async () => {
    const zip = zipSync({ 'a/data.profile.json': strToU8('{"newest":1}') });
    const found = await fetched([
      left(),
      left({ id: 7, zip }),
      left({ id: 9, conclusion: 'failure' }),
      left({ id: 10, conclusion: null }),
    ]);
    expect(found?.runUrl).toBe('https://github.test/runs/7');
    expect(found?.paths.map((path) => basename(path))).toEqual(['0.profile.json']);
    expect(readFileSync(found?.paths[0] ?? '', 'utf8')).toBe('{"newest":1}');
  });

  it.each([
    ['a fork', { isForks: true }],
    ['another branch', { branch: 'feature' }],
    ['a pull request', { event: 'pull_request_target' }],
    ['long ago', { expired: true }],
    ['a name of its own', { name: 'other' }],
  ])('takes nothing from %s', async (_, changes) => {
    expect(await fetched([left(changes)])).toBeNull();
  });

  it('writes nothing where a name in the archive wants it', async () => {
    const found = await fetched([
      left({ zip: zipSync({ '../../evil.profile.json': strToU8('x'), '/etc/passwd': strToU8('y') }) }),
    ]);
    expect(found?.paths.map((path) => basename(path))).toEqual(['0.profile.json', '1']);
  });

  it('refuses what is no archive', () => expectCode(fetched([left({ zip: strToU8('no zip') })]), 'SERVICE_RESPONSE'));

  it('refuses an archive that says it is larger than it may be', async () => {
    const zip = zipSync({ 'a.json': strToU8('x') });
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
    for (let at = 0; at + 46 < zip.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    await expectCode(fetched([left({ zip })]), 'LIMIT_SIZE');
  });

  it('names the permission it lacks', async () => {
    const permissions = {
      'pull-requests': 'write',
      issues: 'write',
      statuses: 'write',
      contents: 'read',
      actions: 'none',
    } as const;
    const error = await expectCode(fetched([left()], { permissions }), 'SERVICE_REFUSED');
    expect(error.fix).toContain('"actions: read"');
  });
});
