import { PlumblineError } from '@plumbline/core';

/** The environment of a process: what it reads and what it hands on. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What nearly every program needs, and nothing that is a secret. Compared without regard to case, for Windows. */
const ALWAYS_PASSED: ReadonlySet<string> = new Set([
  'APPDATA', 'CI', 'COMSPEC', 'CONDA_DEFAULT_ENV', 'CONDA_PREFIX', 'CUDA_HOME', 'CUDA_PATH', 'CUDA_VISIBLE_DEVICES',
  'DYLD_LIBRARY_PATH', 'HOME', 'HTTPS_PROXY', 'HTTP_PROXY', 'JAVA_HOME', 'LANG', 'LANGUAGE', 'LD_LIBRARY_PATH',
  'LOCALAPPDATA', 'LOGNAME', 'NODE_EXTRA_CA_CERTS', 'NO_PROXY', 'NUMBER_OF_PROCESSORS', 'OMP_NUM_THREADS', 'OS', 'PATH',
  'PATHEXT', 'PROCESSOR_ARCHITECTURE', 'PROGRAMDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)', 'PYTHONHASHSEED',
  'PYTHONLOCATION', 'PYTHONPATH', 'PYTHON_ROOT_DIR', 'REQUESTS_CA_BUNDLE', 'R_LIBS_USER', 'SHELL', 'SSL_CERT_DIR',
  'SSL_CERT_FILE', 'SYSTEMDRIVE', 'SYSTEMROOT', 'TEMP', 'TERM', 'TMP', 'TMPDIR', 'TZ', 'USER', 'USERNAME',
  'USERPROFILE', 'UV_CACHE_DIR', 'VIRTUAL_ENV', 'WINDIR',
]); // biome-ignore format: one list

const NEVER_PASSED =
  /^(INPUT_|ACTIONS_|STATE_|GITHUB_TOKEN$|GH_TOKEN$|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$|NODE_OPTIONS$)/i;

/** What a child gets besides the list every child gets. */
export interface ChildEnvironmentOptions {
  /** Names the author lets through. */
  readonly pass?: readonly string[];
  /** Variables set for the child; they win. */
  readonly set?: Readonly<Record<string, string>>;
}

/**
 * The environment of a child process, built from an allow-list: a JavaScript action's own holds the artifact and cache token and
 * every input. Names that would hand those on, or let the child write this step's outputs, throw `INPUT_INVALID` when asked for.
 */
export function childEnvironment(env: Environment, options: ChildEnvironmentOptions = {}): Record<string, string> {
  const pass = options.pass ?? [];
  const refused = pass.filter((name) => NEVER_PASSED.test(name));
  if (refused.length > 0) {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot hand on ${refused.join(', ')}: a command never gets inputs, tokens or command files of the runner`,
      'leave these names out of "pass-env"; give the command a credential of its own under another name',
    );
  }
  const wanted = new Set(pass.map((name) => name.toUpperCase()));
  const kept = Object.entries(env).flatMap(([name, value]): [string, string][] => {
    const key = name.toUpperCase();
    const passes = ALWAYS_PASSED.has(key) || key.startsWith('LC_') || wanted.has(key);
    return passes && value !== undefined ? [[name, value]] : [];
  });
  return { ...Object.fromEntries(kept), ...options.set };
}
