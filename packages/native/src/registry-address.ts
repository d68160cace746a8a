import { PlumblineError } from '@plumbline/core';
import type { EngineSettings } from './engine-settings.ts';
import { type AskNpm, npmClient } from './npm-client.ts';

/**
 * The address of the npm registry, with a final slash: the setting, else `npm_config_registry`, else what npm itself is
 * configured with. Null where nobody names one. `INPUT_INVALID` where the address is not one, or carries a password.
 */
export async function registryAddress(settings: EngineSettings, askNpm?: AskNpm): Promise<URL | null> {
  const env = settings.env ?? process.env;
  if (settings.npmRegistry) return checked(settings.npmRegistry, 'the input npm-registry');
  const inEnvironment = env['npm_config_registry'] || env['NPM_CONFIG_REGISTRY'];
  if (inEnvironment) return checked(inEnvironment, 'the variable npm_config_registry');
  const configured = await (askNpm ?? npmClient(env, settings.temp))('registry');
  return configured === null ? null : checked(configured, 'the registry setting of npm');
}

function checked(address: string, origin: string): URL {
  const url = URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : null;
  const plain = url !== null && url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (plain && (url.protocol === 'https:' || url.protocol === 'http:')) return url;
  // The value is not repeated: a password in it would reach the log.
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot fetch native engines: ${origin} must be an http or https address without user, password, query or ` +
      `fragment: current value is ${url === null ? 'not an address' : 'another kind of address'}`,
    'name a registry that can be read without credentials in npm-registry, or hand in engines-path',
  );
}
