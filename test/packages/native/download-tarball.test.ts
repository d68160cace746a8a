import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { downloadTarball } from '../../../packages/native/src/download-tarball.ts';
import type { NeededPackage } from '../../../packages/native/src/engine-lock.ts';
import { repositoryRoot } from '../../support/repository-root.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { fakeRequest, inFolder, type Serving, TARBALLS, withRegistry } from './fake-engine.ts';

function needed(): NeededPackage {
  const [first] = fakeRequest().packages;
  if (first === undefined) throw new Error('the fake engine lost its packages');
  return first;
}

async function download(
  serving: Serving,
  check: (file: string, act: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await inFolder((folder) =>
    withRegistry(serving, async ({ url }) => {
      const file = join(folder, 'a.tgz');
      await check(file, () => downloadTarball(needed(), { registry: new URL(`${url}/`), trusted: null }, file));
    }),
  );
}

describe('downloadTarball()', () => {
  it('asks again where the registry is too busy or broken', () =>
    download({ statuses: [503, 429] }, async (file, act) => {
      await act();
      expect(await readFile(file)).toEqual(TARBALLS['fake-engine']);
    }));

  it('gives up after three attempts', () =>
    download({ statuses: [503, 500, 502, 503] }, async (_, act) => {
      const error = await expectCode(act, 'SERVICE_UNREACHABLE');
      expect(error.message).toContain('status 502');
    }));

  it.each([401, 403, 404])('does not ask again after status %i', (status) =>
    download({ statuses: [status] }, async (_, act) => {
      const error = await expectCode(act, 'SERVICE_REFUSED');
      expect(error.message).toContain(`status ${status}`);
    }),
  );

  it('stops reading where more comes than is pinned', () =>
    download({ tarballs: { 'fake-engine': Buffer.alloc(100_000) } }, async (_, act) => {
      const error = await expectCode(act, 'ENGINE_DIGEST');
      expect(error.message).toContain('is larger');
    }));

  it('refuses other bytes of the same size', () =>
    download({ tarballs: { 'fake-engine': Buffer.alloc(TARBALLS['fake-engine']?.length ?? 0) } }, async (_, act) => {
      await expectCode(act, 'ENGINE_DIGEST');
    }));
});

describe('downloadTarball() from a registry behind a company certificate', () => {
  const pem = (name: string): string => readFileSync(join(repositoryRoot, 'test/support/tls', `${name}.pem`), 'utf8');

  async function fetched(trusted: string | null): Promise<Buffer> {
    const server = createServer({ key: pem('key'), cert: pem('certificate') }, (_, response) =>
      response.end(TARBALLS['fake-engine']),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    let bytes = Buffer.alloc(0);
    try {
      await inFolder(async (folder) => {
        const file = join(folder, 'a.tgz');
        await downloadTarball(needed(), { registry: new URL(`https://127.0.0.1:${port}/npm/`), trusted }, file);
        bytes = await readFile(file);
      });
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
    return bytes;
  }

  it('works where npm is told to trust it', async () => {
    expect(await fetched(pem('certificate'))).toEqual(TARBALLS['fake-engine']);
  });

  it('is refused where nobody trusts it', async () => {
    const error = await expectCode(() => fetched(null), 'SERVICE_UNREACHABLE');
    expect(error.message).toContain('self-signed');
  });
});
