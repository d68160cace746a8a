import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { startFakeGitHub } from './server.ts';

const JSON_HEADERS = { 'content-type': 'application/json' };

describe('startFakeGitHub()', () => {
  it.each([
    ['a body that breaks the schema', 'POST', '/issues/1/comments', { text: 'x' }],
    ['a state that is no state', 'POST', '/statuses/abc', { state: 'passed' }],
    ['an operation that does not exist', 'PUT', '/issues/1/comments', {}],
    ['a query that is not known', 'GET', '/issues?sorted=asc', undefined],
    ['a query of the wrong type', 'GET', '/issues?per_page=many', undefined],
  ])('records %s', async (_, method, path, body) => {
    const fake = await startFakeGitHub();
    await fetch(`${fake.url}/repos/acme/ml${path}`, {
      method,
      headers: JSON_HEADERS,
      body: body === undefined ? null : JSON.stringify(body),
    });
    expect(fake.violations).toHaveLength(1);
    await fake.close();
  });

  it('answers every operation as the description says', async () => {
    const pulls = [{ number: 7, headOwner: 'acme', headRef: 't', headSha: 'abc', baseRef: 'main' }];
    const fake = await startFakeGitHub({ state: { pulls, files: { main: { 'a/b.yml': 'x' } } } });
    for (const path of ['/pulls', '/pulls/7', '/commits/main', '/contents/a?ref=main', '/pulls/8', '/issues']) {
      await fetch(`${fake.url}/repos/acme/ml${path}`);
    }
    expect(fake.violations).toEqual([]);
    expect(fake.requests.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 200]);
    await fake.close();
  });
});

describe('node test/support/github/server.ts', () => {
  it('prints its address on the first line and writes the log', async () => {
    const log = join(mkdtempSync(join(tmpdir(), 'plumbline-fake-')), 'log.jsonl');
    const script = fileURLToPath(new URL('./server.ts', import.meta.url));
    const child = spawn(process.execPath, [script, '--port', '0', '--log', log]);
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))));
    const { url }: { url: string } = JSON.parse(first.split('\n')[0]!);
    await fetch(`${url}/repos/acme/ml/issues`);
    const told: { requests: unknown[] } = JSON.parse(await (await fetch(`${url}/_fake`)).text());
    child.kill();
    expect(told.requests).toHaveLength(1);
    expect(JSON.parse(readFileSync(log, 'utf8').trim())).toMatchObject({ method: 'GET', status: 200, violations: [] });
  });
});
