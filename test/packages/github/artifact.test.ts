import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  type ArtifactOutcome,
  type ArtifactRequest,
  artifactClient,
  commonFolder,
  noUploadBecause,
  uploadArtifacts,
} from '../../../packages/github/src/artifact.ts';
import { runFactsOf } from '../../../packages/github/src/run-facts.ts';
import { offRunner, onRunner } from '../../support/github/run-environment.ts';
import { type FakeGitHub, RUNTIME_TOKEN, startFakeGitHub } from '../../support/github/server.ts';

const NAMES = ['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_WORKSPACE'] as const;
let fake: FakeGitHub;
let folder: string;

beforeEach(async () => {
  // The client talks to the runner on its own: in CI its masks would be carried out.
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  fake = await startFakeGitHub();
  folder = offRunner().folder;
  const values = [fake.url, RUNTIME_TOKEN, folder];
  // The toolkit's client reads the process's own environment.
  for (const [index, name] of NAMES.entries()) process.env[name] = values[index];
});

afterEach(async () => {
  jest.restoreAllMocks();
  for (const name of NAMES) delete process.env[name];
  await fake.close();
});

function file(path: string, text: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

function upload(changes: Partial<ArtifactRequest> = {}): Promise<ArtifactOutcome> {
  return uploadArtifacts({
    stem: 'plumbline-evaluate-gate',
    htmlPath: file('out/evaluate-gate.report.html', '<p>report</p>'),
    files: [file('out/evidence.json', '{}'), file('out/more/report.md', '# report')],
    temp: join(folder, 'temp'),
    job: 'gate (eu/1)',
    client: artifactClient,
    ...changes,
  });
}

describe('uploadArtifacts()', () => {
  it('uploads the report alone and unzipped, and the files as one archive', async () => {
    const outcome = await upload();
    expect(outcome).toEqual({ htmlId: 101, filesId: 102, notices: [] });
    const [html, files] = fake.artifacts();
    expect(html).toMatchObject({ name: 'plumbline-evaluate-gate-report.html', mimeType: 'text/html', finalized: true });
    expect(html?.content.toString()).toBe('<p>report</p>');
    expect(files).toMatchObject({
      name: 'plumbline-evaluate-gate-evidence',
      mimeType: 'application/zip',
      finalized: true,
    });
    expect(files?.content.subarray(0, 2).toString()).toBe('PK');
    expect(files?.content.includes('more/report.md')).toBe(true);
  });

  it('takes a longer name where another job of the run has the plain one', async () => {
    await upload();
    const outcome = await upload();
    expect(outcome.notices).toEqual([]);
    const [, , html, files] = fake.artifacts().map(({ name }) => name);
    expect(html).toMatch(/^plumbline-evaluate-gate-report-gate-eu-1-[0-9a-f]{8}\.html$/);
    expect(files).toMatch(/^plumbline-evaluate-gate-evidence-gate-eu-1-[0-9a-f]{8}$/);
  });

  it('leaves nothing behind in the temporary folder', async () => {
    await upload();
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
  });

  it('makes a notice of each failure and goes on', async () => {
    fake.state.faults.push({ method: 'POST', path: 'CreateArtifact', status: 403, message: 'quota', times: 1 });
    const outcome = await upload();
    expect(outcome.htmlId).toBeNull();
    expect(outcome.filesId).not.toBeNull();
    expect(outcome.notices).toEqual([
      expect.stringMatching(/^Could not upload the HTML report: .*it stays in "report-dir"$/),
    ]);
  });

  it('uploads nothing where there is nothing', async () => {
    await expect(upload({ htmlPath: null, files: [] })).resolves.toEqual({ htmlId: null, filesId: null, notices: [] });
    expect(fake.requests).toEqual([]);
  });
});

describe('noUploadBecause()', () => {
  const service = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'u' };

  function reason(env: Record<string, string>): string | null {
    const proc = onRunner({ env });
    return noUploadBecause(runFactsOf(proc.env, {})!, proc.env);
  }

  it.each(['https://github.com', 'https://acme.ghe.com', 'http://github.localhost:80'])('is null on %s', (url) => {
    expect(reason({ ...service, GITHUB_SERVER_URL: url })).toBeNull();
  });

  it.each(['https://ghe.corp', 'https://github.com.evil.example'])('names the Enterprise Server at %s', (url) => {
    expect(reason({ ...service, GITHUB_SERVER_URL: url })).toContain('Enterprise Server');
  });

  it('names the missing service', () => {
    expect(reason({})).toContain('no artifact service');
  });
});

describe('commonFolder()', () => {
  it('is the deepest folder that holds all', () => {
    expect(commonFolder(['/a/b/c.json', '/a/bc/d.json'])).toBe('/a');
    expect(commonFolder(['/a/b/c.json', '/a/b/..d/e.json'])).toBe('/a/b');
    expect(commonFolder(['/a/b/c.json'])).toBe('/a/b');
  });
});
