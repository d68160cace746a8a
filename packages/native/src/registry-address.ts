import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PlumblineError } from '@plumbline/core';
import type { EngineSettings } from './engine-settings.ts';

/** Asks the npm client which registry it is configured with; null where there is no npm. */
export type AskNpm = () => Promise<string | null>;

const NPM_TIMEOUT_MS = 20_000;

/** What npm needs to start and to find its configuration; nothing that carries a token. */
const PASSED_ON = new Set([
  'PATH',
  'PATHEXT',
  'SYSTEMROOT',
  'COMSPEC',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'NPM_CONFIG_USERCONFIG',
  'NPM_CONFIG_GLOBALCONFIG',
  'NPM_CONFIG_PREFIX',
]);

/**
 * The address of the npm registry, with a final slash: the setting, else `npm_config_registry`, else what npm itself is
 * configured with. Null where nobody names one. `INPUT_INVALID` where the address is not one, or carries a password.
 */
export async function registryAddress(settings: EngineSettings, askNpm?: AskNpm): Promise<URL | null> {
  const env = settings.env ?? process.env;
  if (settings.npmRegistry) return checked(settings.npmRegistry, 'the input npm-registry');
  const inEnvironment = env['npm_config_registry'] || env['NPM_CONFIG_REGISTRY'];
  if (inEnvironment) return checked(inEnvironment, 'the variable npm_config_registry');
  const configured = await (askNpm ?? npmClient(env, settings.temp))();
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

/** Runs in `folder`, never in the workspace: a pull request's `.npmrc` must not choose where binaries come from. */
function npmClient(env: NonNullable<EngineSettings['env']>, folder: string): AskNpm {
  return async () => {
    // On Windows npm is a batch file, which only a shell can start; the arguments are constants.
    const shell = process.platform === 'win32';
    const options = { cwd: folder, env: passedOn(env), shell, timeout: NPM_TIMEOUT_MS, windowsHide: true };
    try {
      const { stdout } = await promisify(execFile)('npm', ['config', 'get', 'registry'], options);
      return stdout.trim() || null;
    } catch {
      // No npm, or one that does not work: the caller says what to do.
      return null;
    }
  };
}

function passedOn(env: NonNullable<EngineSettings['env']>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.has(name.toUpperCase())));
}
