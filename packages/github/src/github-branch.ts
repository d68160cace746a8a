import { isContent, refOf } from '@plumbline/boundary';
import { type Branch, type BranchChange, type BranchHead, messageOf, PlumblineError } from '@plumbline/core';
import type { Octokit } from './client.ts';
import { refusalError, statusOf } from './refusal.ts';

/** A branch of a repository on GitHub. */
export interface GitHubBranchPlace {
  readonly owner: string;
  readonly repo: string;
  /** Without `refs/heads/`. */
  readonly branch: string;
}

const READ = 'contents: read';
const WRITE = 'contents: write';
const AT_ONCE = 8;

/**
 * A branch through GitHub's Git data API. The reference is moved without force, so that GitHub itself refuses whoever comes second; every
 * object is fetched by its name once. Throws `SERVICE_*`.
 */
export function gitHubBranch(octokit: Octokit, place: GitHubBranchPlace): Branch {
  const ref = refOf(place.branch).slice('refs/'.length);
  const texts = new Map<string, string>();
  return {
    head: () => readHead(octokit, place, ref),
    read: (head, paths) => readTexts(octokit, { place, head, paths, texts }),
    holds: isContent,
    commit: (onto, change) => commit(octokit, place, { ref, onto, change }),
  };
}

async function readHead(octokit: Octokit, place: GitHubBranchPlace, ref: string): Promise<BranchHead | null> {
  const { owner, repo, branch } = place;
  const what = `read the branch "${branch}"`;
  const head = await headOf(octokit, place, ref);
  if (head === null) return null;
  try {
    const { data: commit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: head });
    const { data: tree } = await octokit.rest.git.getTree({
      owner,
      repo,
      tree_sha: commit.tree.sha,
      recursive: 'true',
    });
    if (tree.truncated) throw tooLarge(branch);
    const files = tree.tree
      .flatMap(({ type, path, sha }) => (type === 'blob' && path && sha ? [[path, sha] as const] : []))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { commit: head, files: new Map(files) };
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    throw refusalError({ what, permission: READ, error });
  }
}

/** The commit of a branch, or null where the repository can be read and has no such branch. */
async function headOf(
  octokit: Octokit,
  { owner, repo, branch }: GitHubBranchPlace,
  ref: string,
): Promise<string | null> {
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref });
    return data.object.sha;
  } catch (error) {
    // GitHub says 404 of what a token must not see as well, and 409 of a repository without any commit.
    if (statusOf(error) !== 404) throw refusalError({ what: `read the branch "${branch}"`, permission: READ, error });
    await demandRepository(octokit, { owner, repo, branch });
    return null;
  }
}

async function demandRepository(octokit: Octokit, { owner, repo, branch }: GitHubBranchPlace): Promise<void> {
  try {
    await octokit.rest.repos.getCommit({ owner, repo, ref: 'HEAD', mediaType: { format: 'sha' } });
  } catch (error) {
    throw refusalError({ what: `read the branch "${branch}"`, permission: READ, error });
  }
}

interface Asked {
  readonly place: GitHubBranchPlace;
  readonly head: BranchHead;
  readonly paths: readonly string[];
  /** Texts by the name of their blob: what has a digest for a name never changes. */
  readonly texts: Map<string, string>;
}

async function readTexts(octokit: Octokit, asked: Asked): Promise<readonly string[]> {
  const { paths, place, head, texts } = asked;
  const names = paths.map((path) => {
    const name = head.files.get(path);
    if (name === undefined) throw unreadable(place, path, 'it is not there');
    return { path, name };
  });
  const missing = new Map(names.filter(({ name }) => !texts.has(name)).map(({ name, path }) => [name, path]));
  const waiting = [...missing];
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [name, path] = next;
      texts.set(name, await readBlob(octokit, place, { name, path }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return names.map(({ name }) => texts.get(name) ?? '');
}

async function readBlob(
  octokit: Octokit,
  place: GitHubBranchPlace,
  { name, path }: { readonly name: string; readonly path: string },
): Promise<string> {
  const { owner, repo } = place;
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: name }).catch((error: unknown) => {
    throw refusalError({ what: `read "${path}" of the branch "${place.branch}"`, permission: READ, error });
  });
  try {
    const bytes = Buffer.from(data.content, data.encoding === 'utf-8' ? 'utf8' : 'base64');
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

async function commit(octokit: Octokit, place: GitHubBranchPlace, { ref, onto, change }: Commit): Promise<boolean> {
  const { owner, repo, branch } = place;
  const what = `write to the branch "${branch}"`;
  try {
    const base =
      onto === null ? null : (await octokit.rest.git.getCommit({ owner, repo, commit_sha: onto })).data.tree.sha;
    const entries = Object.entries(change.files).map(
      ([path, content]) => ({ path, content, mode: '100644', type: 'blob' }) as const,
    );
    const { data: tree } = await octokit.rest.git.createTree({
      owner,
      repo,
      tree: entries,
      ...(base === null ? {} : { base_tree: base }),
    });
    const parents = onto === null ? [] : [onto];
    const { data: made } = await octokit.rest.git.createCommit({
      owner,
      repo,
      message: change.message,
      tree: tree.sha,
      parents,
    });
    if (onto === null) await octokit.rest.git.createRef({ owner, repo, ref: `refs/${ref}`, sha: made.sha });
    else await octokit.rest.git.updateRef({ owner, repo, ref, sha: made.sha, force: false });
    return true;
  } catch (error) {
    if (isMoved(error)) return false;
    throw refusalError({ what, permission: WRITE, error });
  }
}

/** What GitHub answers to whoever comes second: not a fast forward, there already, gone, or locked this very moment. */
function isMoved(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 409) return true;
  return status === 422 && /fast.forward|already exists|does not exist|cannot lock/i.test(messageOf(error));
}

function tooLarge(branch: string): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot read the branch "${branch}": GitHub must list its files whole: it has too many`,
    'keep nothing but documents of Plumbline on that branch',
  );
}

function unreadable({ branch }: GitHubBranchPlace, path: string, why: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot read "${path}" of the branch "${branch}": it must be a text file: ${why}`,
    'restore the branch from a clone',
  );
}
