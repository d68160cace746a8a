import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { registryTrust } from '../../../packages/native/src/registry-trust.ts';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { inFolder, settingsIn } from './fake-engine.ts';

describe('registryTrust()', () => {
  it('reads the file that npm or its variable names', () =>
    inFolder(async (folder) => {
      const file = join(folder, 'company.pem');
      await writeFile(file, 'PEM');
      expect(await registryTrust(await settingsIn(folder), async () => file)).toBe('PEM');
      const env = { npm_config_cafile: file };
      expect(await registryTrust(await settingsIn(folder, { env }), async () => null)).toBe('PEM');
    }));

  it('is nothing where nobody names one', () =>
    inFolder(async (folder) => {
      expect(await registryTrust(await settingsIn(folder), async () => null)).toBeNull();
    }));

  it('says so where the file cannot be read', () =>
    inFolder(async (folder) => {
      const settings = await settingsIn(folder);
      await expectCode(
        registryTrust(settings, async () => join(folder, 'none.pem')),
        'CONFIG_UNREADABLE',
      );
    }));

  it("asks npm's own configuration", () =>
    inFolder(async (folder) => {
      await writeFile(join(folder, 'npmrc'), `cafile=${join(folder, 'company.pem')}\n`);
      await writeFile(join(folder, 'company.pem'), 'PEM');
      const env = { PATH: process.env['PATH'] ?? '', HOME: folder, npm_config_userconfig: join(folder, 'npmrc') };
      expect(await registryTrust(await settingsIn(folder, { env }))).toBe('PEM');
    }));
});
