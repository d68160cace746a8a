import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { EngineSettings } from './engine-settings.ts';

/** Asks the npm client for one of its settings; null where there is no npm, or nothing set. */
export type AskNpm = (setting: 'registry' | 'cafile') => Promise<string | null>;

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

/** Runs in `folder`, never in the workspace: a pull request's `.npmrc` must not choose where binaries come from. */
export function npmClient(env: NonNullable<EngineSettings['env']>, folder: string): AskNpm {
  return async (setting) => {
    // On Windows npm is a batch file, which only a shell can start; the arguments are constants.
    const shell = process.platform === 'win32';
    const options = { cwd: folder, env: passedOn(env), shell, timeout: NPM_TIMEOUT_MS, windowsHide: true };
    try {
      const { stdout } = await promisify(execFile)('npm', ['config', 'get', setting], options);
      const said = stdout.trim();
      return said === '' || said === 'null' || said === 'undefined' ? null : said;
    } catch {
      // No npm, or one that does not work: the caller says what to do.
      return null;
    }
  };
}

function passedOn(env: NonNullable<EngineSettings['env']>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => PASSED_ON.has(name.toUpperCase())));
}
