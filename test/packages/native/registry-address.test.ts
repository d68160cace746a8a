import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { registryAddress } from '../../../packages/native/src/registry-address.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { inFolder, settingsIn } from './fake-engine.ts';

interface Sources {
  readonly setting?: string;
  readonly env?: Record<string, string>;
  readonly npm?: string | null;
}

async function address({ setting, env = {}, npm = null }: Sources): Promise<string | null> {
  let found: string | null = null;
  await inFolder(async (folder) => {
    const settings = await settingsIn(folder, { npmRegistry: setting ?? null, env });
    found = (await registryAddress(settings, async () => npm))?.href ?? null;
  });
  return found;
}

describe('registryAddress()', () => {
  const env = { npm_config_registry: 'https://env.example' };

  it('prefers the setting, then the environment, then what npm says', async () => {
    const npm = 'https://npm.example/repository/npm/';
    expect(await address({ setting: 'https://set.example/a', env, npm })).toBe('https://set.example/a/');
    expect(await address({ env, npm })).toBe('https://env.example/');
    expect(await address({ env: { NPM_CONFIG_REGISTRY: 'http://env.example/' }, npm })).toBe('http://env.example/');
    expect(await address({ npm })).toBe(npm);
    expect(await address({})).toBeNull();
  });

  it.each([
    'not an address',
    'ftp://set.example',
    'file:///etc/',
    'https://user:secret@set.example',
    'https://set.example/?token=secret',
  ])('refuses %s without repeating it', async (setting) => {
    const error = await expectCode(address({ setting }), 'INPUT_INVALID');
    expect(`${error.message} ${error.fix}`).not.toContain('secret');
  });

  it('asks npm in the temporary folder, and answers null where there is none', () =>
    inFolder(async (folder) => {
      const settings = await settingsIn(folder, { env: { PATH: folder } });
      expect(await registryAddress(settings)).toBeNull();
    }));

  it('hands npm its configuration and no token', () =>
    inFolder(async (folder) => {
      const env = {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        npm_config_userconfig: `${folder}/npmrc`,
        NODE_AUTH_TOKEN: 'secret',
      };
      await writeFile(`${folder}/npmrc`, `registry=https://file.example/\${NODE_AUTH_TOKEN}\n`);
      const found = await registryAddress(await settingsIn(folder, { env }));
      expect(found?.href.startsWith('https://file.example/')).toBe(true);
      expect(found?.href).not.toContain('secret');
    }));
});
