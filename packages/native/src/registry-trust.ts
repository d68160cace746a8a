import { readFile } from 'node:fs/promises';
import { messageOf, PlumblineError } from '@plumbline/core';
import type { EngineSettings } from './engine-settings.ts';
import { type AskNpm, npmClient } from './npm-client.ts';

/**
 * The certificates npm is told to trust besides the usual ones, as PEM: `npm_config_cafile`, else its setting `cafile`;
 * null where there are none. A company's proxy that npm gets through must not stop the engines. `CONFIG_UNREADABLE` where
 * the file named cannot be read.
 */
export async function registryTrust(settings: EngineSettings, askNpm?: AskNpm): Promise<string | null> {
  const env = settings.env ?? process.env;
  const file = env['npm_config_cafile'] || (await (askNpm ?? npmClient(env, settings.temp))('cafile'));
  if (!file) return null;
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new PlumblineError(
      'CONFIG_UNREADABLE',
      `Cannot read the certificates npm is told to trust: "cafile" must name a readable file: ${messageOf(cause)}`,
      'correct "cafile" in the configuration of npm',
      { cause },
    );
  });
}
