import { afterEach, describe, expect, it } from '@jest/globals';
import { connect } from '../../../packages/github/src/client.ts';
import { readAt, readBytesAt } from '../../../packages/github/src/read-at.ts';
import type { FakeState } from '../../support/github/fake-state.ts';
import { type FakeGitHub, startFakeGitHub } from '../../support/github/server.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';

let fake: FakeGitHub;
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

const files = { 'release/1.x': { 'ml/plumbline.yml': 'data: {}\n', 'a #1?.yml': 'odd' } };

async function read(path: string, ref = 'release/1.x', state: Partial<FakeState> = {}): Promise<string | null> {
  fake = await startFakeGitHub({ state: { files, ...state } });
  const octokit = await connect({ token: 'x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
  return readAt(octokit, { owner: 'acme', repo: 'ml', ref, path });
}

describe('readAt()', () => {
  it.each(['ml/plumbline.yml', './ml/plumbline.yml', 'ml\\plumbline.yml'])('reads %s', async (path) => {
    await expect(read(path)).resolves.toBe('data: {}\n');
  });

  it('reads a name with characters that mean something in an address', async () => {
    await expect(read('a #1?.yml')).resolves.toBe('odd');
  });

  it('is null where the ref is there and the file is not', async () => {
    await expect(read('plumbline.yml')).resolves.toBeNull();
  });

  it('does not take a ref that is not there for an absent file', async () => {
    await expectCode(read('plumbline.yml', 'no-such-branch'), 'SERVICE_RESPONSE');
  });

  it('does not take a repository it must not read for an absent file', async () => {
    const permissions = {
      'pull-requests': 'write',
      issues: 'write',
      statuses: 'write',
      contents: 'none',
      actions: 'read',
    } as const;
    const error = await expectCode(read('ml/plumbline.yml', 'release/1.x', { permissions }), 'SERVICE_REFUSED');
    expect(error.fix).toContain('"contents: read"');
  });

  it('refuses a folder', async () => {
    await expectCode(read('ml'), 'SERVICE_RESPONSE');
  });

  it.each(['../secrets', '/etc/passwd', 'a/../../b', ''])('refuses the path "%s"', async (path) => {
    await expectCode(read(path), 'PATH_OUTSIDE');
    expect(fake.requests).toEqual([]);
  });
});

describe('readBytesAt()', () => {
  const bytes = Buffer.from([0x50, 0x41, 0x52, 0x31, 0xff, 0xfe, 0x00, 0x80]);

  it('reads what is no text, byte for byte', async () => {
    fake = await startFakeGitHub({ state: { files: { main: { 'data/a.parquet': bytes } } } });
    const octokit = await connect({ token: 'x', apiUrl: fake.url, log: () => undefined, waitUnitMs: 1 });
    const at = (path: string) => readBytesAt(octokit, { owner: 'acme', repo: 'ml', ref: 'main', path });
    await expect(at('data/a.parquet')).resolves.toEqual(bytes);
    await expect(at('data/b.parquet')).resolves.toBeNull();
    await expectCode(at('data'), 'SERVICE_RESPONSE');
    await expectCode(at('../a'), 'PATH_OUTSIDE');
  });
});
