import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { childEnvironment, type Environment } from '@plumbline/boundary';

/** A tracked file: its path below the folder asked about, and what git keeps for it. */
export interface TrackedFile {
  readonly name: string;
  /** Set for a submodule: the commit it points to. */
  readonly submoduleCommit: string | null;
}

/** What git says of a folder. */
export interface GitState {
  readonly commit: string | null;
  /** Whether a tracked file differs from the commit. */
  readonly dirty: boolean;
  readonly files: readonly TrackedFile[];
}

const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;
const TIME_MS_MAX = 120_000;
/** A checkout by another user (containers) is still ours to read, and no program the repository names is run. */
const SAFE = [
  '-c',
  'safe.directory=*',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '--no-optional-locks',
];

/** The tracked files of a folder and its commit, or null outside a work tree and where git is not installed. */
export async function readGit(folder: string, env: Environment): Promise<GitState | null> {
  if ((await stat(folder).catch(() => null))?.isDirectory() !== true) return null;
  const listed = await git(['ls-files', '-z', '--stage'], folder, env);
  if (listed === null) return null;
  const commit = await git(['rev-parse', '--verify', 'HEAD'], folder, env);
  const status = await git(['status', '--porcelain', '--untracked-files=no'], folder, env);
  return { commit: commit === null ? null : commit.trim(), dirty: status !== '', files: parseFiles(listed) };
}

/** `<mode> <object> <stage>\t<path>`, each ended by NUL; a conflict lists one path several times. */
function parseFiles(listed: string): readonly TrackedFile[] {
  const files = new Map<string, TrackedFile>();
  for (const line of listed.split('\0')) {
    const [, mode, object, name] = /^(\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line) ?? [];
    if (name === undefined) continue;
    files.set(name, { name, submoduleCommit: mode === '160000' ? (object ?? null) : null });
  }
  return [...files.values()];
}

/** Output of git, or null where it fails for whatever reason: the caller has an answer without git. */
function git(args: readonly string[], cwd: string, env: Environment): Promise<string | null> {
  const options = { cwd, env: childEnvironment(env), maxBuffer: OUTPUT_BYTES_MAX, timeout: TIME_MS_MAX };
  return new Promise((resolve) => {
    execFile('git', [...SAFE, ...args], options, (error, stdout) => resolve(error === null ? stdout : null));
  });
}
