import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { parseJson, sha256Of } from '@plumbline/boundary';
import { openRegistry } from '@plumbline/registry';
import { attached, gateEvidence, moveOf, newFolder, registerContent } from '../packages/registry/fixture.ts';

const skopeo = async (...words: readonly string[]): Promise<string> =>
  (await promisify(execFile)('skopeo', ['--insecure-policy', ...words])).stdout;

describe('the local registry, to skopeo', () => {
  it('is an OCI image layout that can be inspected and copied, version by version and by alias', async () => {
    const root = await newFolder();
    const registry = await openRegistry('local:.', { root });
    const attachments = [attached(gateEvidence(sha256Of('one')))];
    const { version } = await registerContent(registry, 'one', { attachments });
    await registry.move(moveOf());
    const manifest = await readFile(join(root, 'blobs/sha256', version.manifest), 'utf8');
    for (const tag of ['churn:1', 'churn:production']) {
      expect(await skopeo('inspect', '--raw', `oci:${root}:${tag}`)).toBe(manifest);
      const copy = await newFolder();
      await skopeo('copy', `oci:${root}:${tag}`, `oci:${copy}:${tag}`);
      expect(await skopeo('inspect', '--raw', `oci:${copy}:${tag}`)).toBe(manifest);
      expect(await readFile(join(copy, 'blobs/sha256', version.digest), 'utf8')).toBe('one');
    }
    const tags = parseJson(await skopeo('inspect', '--raw', '--config', `oci:${root}:churn:1`), 'config');
    expect(tags).toMatchObject({ modelfs: { type: 'layers', diffIds: [`sha256:${version.digest}`] } });
  });
});
