import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Branch, type BranchChange, type BranchHead, PlumblineError } from '@plumbline/core';
import { childEnvironment, type Environment } from './child-environment.ts';

/** Where a branch lies: a repository on this machine, bare or with a work tree that is left alone. */
export interface GitBranchPlace {
  readonly repository: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
  readonly env: Environment;
}

const NEVER = '0'.repeat(40);
const TIME_MS_MAX = 120_000;
/** No program that the repository's own configuration names is run, and another user's repository is still ours to read. */
const SAFE = [
  '-c',
  'safe.directory=*',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'gc.auto=0',
];
const AUTHOR = { GIT_AUTHOR_NAME: 'plumbline', GIT_AUTHOR_EMAIL: 'plumbline@localhost' };
const COMMITTER = { GIT_COMMITTER_NAME: 'plumbline', GIT_COMMITTER_EMAIL: 'plumbline@localhost' };

/** A branch of a git repository on disk, through git itself. Git's own lock on the reference decides who was first. */
export function gitBranch(place: GitBranchPlace): Branch {
  const ref = refOf(place.branch);
  return {
    head: () => readHead(place, ref),
    read: (head, paths) => readTexts(place, head, paths),
    holds: isContent,
    commit: (onto, change) => commit(place, { ref, onto, change }),
  };
}

/** The full name of a branch. Throws `INPUT_INVALID` for what git would not take, or take for an option. */
export function refOf(branch: string): string {
  const legal = /^[A-Za-z0-9_][\w./-]{0,199}$/.test(branch) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(branch);
  if (legal) return `refs/heads/${branch}`;
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot use the branch ${JSON.stringify(branch)}: it must be a branch name of letters, digits, "_", "-", "." and "/"`,
    'give a name like plumbline/registry',
  );
}

/** Does a head have this text at a path? Git names a content by the digest of its kind, length and bytes. */
export function isContent({ files }: BranchHead, path: string, text: string): boolean {
  const id = files.get(path);
  const bytes = Buffer.from(text);
  const digest = createHash(id?.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`);
  return id !== undefined && digest.update(bytes).digest('hex') === id;
}

async function readHead(place: GitBranchPlace, ref: string): Promise<BranchHead | null> {
  const found = await git(place, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (found.code !== 0) return demandRepository(place);
  const commit = found.stdout.toString('utf8').trim();
  const listed = await demand(place, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  const entries = listed.split('\0').flatMap((line) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [[path, id] as const];
  });
  return { commit, files: new Map(entries) };
}

/** A branch that is not there is one thing, a repository that is not there another. */
async function demandRepository(place: GitBranchPlace): Promise<null> {
  await demand(place, ['rev-parse', '--git-dir']);
  return null;
}

/** One process for all files: `<object> blob <size>`, the bytes, a line end, for each in the order asked. */
async function readTexts(
  place: GitBranchPlace,
  { commit: at }: BranchHead,
  paths: readonly string[],
): Promise<readonly string[]> {
  const broken = paths.find((path) => path.includes('\n'));
  if (broken !== undefined) throw unreadable(place, broken, 'its name has a line end');
  const asked = paths.map((path) => `${at}:${path}\n`).join('');
  const { code, stdout, stderr } = await git(place, ['cat-file', '--batch'], asked);
  if (code !== 0) throw failed(place, 'cat-file', stderr);
  let from = 0;
  return paths.map((path) => {
    const end = stdout.indexOf('\n', from);
    const [, size] = / blob (\d+)$/.exec(stdout.toString('utf8', from, end)) ?? [];
    if (size === undefined) throw unreadable(place, path, 'it is not there');
    from = end + 1 + Number(size) + 1;
    return decoded(place, path, stdout.subarray(end + 1, from - 1));
  });
}

function decoded(place: GitBranchPlace, path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unreadable(place, path, 'it is not UTF-8');
  }
}

interface Commit {
  readonly ref: string;
  readonly onto: string | null;
  readonly change: BranchChange;
}

async function commit(place: GitBranchPlace, { ref, onto, change }: Commit): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-index-'));
  const indexed = { ...place, env: { ...place.env }, index: join(folder, 'index') };
  try {
    if (onto !== null) await demand(indexed, ['read-tree', onto]);
    const lines: string[] = [];
    for (const [path, text] of Object.entries(change.files)) {
      const blob = await demand(place, ['hash-object', '-w', '--stdin'], text);
      lines.push(`100644 ${blob.trim()}\t${path}\0`);
    }
    await demand(indexed, ['update-index', '--add', '-z', '--index-info'], lines.join(''));
    const tree = (await demand(indexed, ['write-tree'])).trim();
    const parents = onto === null ? [] : ['-p', onto];
    const made = (await demand(place, ['commit-tree', tree, ...parents], change.message)).trim();
    const moved = await git(place, ['update-ref', ref, made, onto ?? NEVER]);
    if (moved.code === 0) return true;
    return await demandMoved(place, { ref, onto }, moved.stderr);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** False where the branch has moved; a reference that is where it was could not be written for another reason. */
async function demandMoved(place: GitBranchPlace, { ref, onto }: Omit<Commit, 'change'>, why: string): Promise<false> {
  const now = await git(place, ['rev-parse', '--verify', '--quiet', ref]);
  const head = now.code === 0 ? now.stdout.toString('utf8').trim() : null;
  // Another writer may hold the lock this very moment: git says so, and the caller tries again.
  if (head !== onto || /lock|cannot lock ref/i.test(why)) return false;
  throw failed(place, 'update-ref', why);
}

interface Ended {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

type Place = GitBranchPlace & { readonly index?: string };

async function demand(place: Place, args: readonly string[], input?: string): Promise<string> {
  const { code, stdout, stderr } = await git(place, args, input);
  if (code !== 0) throw failed(place, args[0] ?? '', stderr);
  return stdout.toString('utf8');
}

function git({ repository, env, index }: Place, args: readonly string[], input = ''): Promise<Ended> {
  const set = { ...AUTHOR, ...COMMITTER, ...(index === undefined ? {} : { GIT_INDEX_FILE: index }) };
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...SAFE, ...args], {
      cwd: repository,
      env: childEnvironment(env, { set }),
      timeout: TIME_MS_MAX,
    });
    const out: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => {
      stderr = `${stderr}${bytes.toString('utf8')}`.slice(0, 2000);
    });
    child.on('error', () => reject(failed({ repository }, 'start', 'git or the folder is not there')));
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out), stderr }));
    // A child that ended before it read everything says why by its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function failed({ repository }: Pick<GitBranchPlace, 'repository'>, step: string, why: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot use the git repository "${repository}": git ${step} must succeed: ${why.trim() || 'it gave no reason'}`,
    'give the path of a git repository that this user may write to, and have git installed',
  );
}

function unreadable({ repository, branch }: GitBranchPlace, path: string, why: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot read "${path}" of the branch "${branch}" in "${repository}": it must be a text file: ${why}`,
    'restore the branch from a clone',
  );
}
