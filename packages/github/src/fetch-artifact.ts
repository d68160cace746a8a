import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FetchedArtifact, messageOf, PlumblineError } from '@plumbline/core';
import type { Octokit } from './client.ts';
import { refusalError } from './refusal.ts';

/** Which artifact, and where its files go. */
export interface ArtifactWish {
  readonly owner: string;
  readonly repo: string;
  readonly name: string;
  /** Runs of this branch of the repository itself are trusted, and no other. */
  readonly branch: string;
  readonly folder: string;
}

const PERMISSION = 'actions: read';
const RUNS_ASKED_MAX = 30;
const UNPACKED_BYTES_MAX = 256 * 1024 * 1024;
const FILES_MAX = 100;

/**
 * The newest artifact of this name that a successful run of the default branch left, unpacked into the folder; null where there is none.
 * Runs of forks and of pull requests do not count: anybody could have put anything there. Throws `SERVICE_*` where it cannot be told, and
 * `LIMIT_SIZE`.
 */
export async function fetchArtifact(octokit: Octokit, wish: ArtifactWish): Promise<FetchedArtifact | null> {
  const what = `find the artifact "${wish.name}"`;
  try {
    const found = await newestOf(octokit, wish);
    if (found === null) return null;
    const { owner, repo } = wish;
    const answer = await octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: found.id,
      archive_format: 'zip',
    });
    const paths = await unpack(bytesOf(answer.data), wish);
    return { paths, runUrl: found.runUrl };
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    throw refusalError({ what, permission: PERMISSION, error });
  }
}

async function newestOf(
  octokit: Octokit,
  { owner, repo, name, branch }: ArtifactWish,
): Promise<{ readonly id: number; readonly runUrl: string } | null> {
  const { data } = await octokit.rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 100 });
  const own = data.artifacts
    .filter(({ expired, workflow_run: run }) => {
      const isOwn = run?.head_repository_id !== undefined && run.head_repository_id === run.repository_id;
      return !expired && isOwn && run?.head_branch === branch;
    })
    .sort((a, b) => b.id - a.id);
  for (const { id, workflow_run: run } of own.slice(0, RUNS_ASKED_MAX)) {
    if (run?.id === undefined) continue;
    const { data: told } = await octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: run.id });
    const isPull = told.event.startsWith('pull_request');
    if (told.conclusion === 'success' && !isPull) return { id, runUrl: told.html_url };
  }
  return null;
}

function bytesOf(data: unknown): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  throw unusable('the answer is no archive');
}

/** Files are written under numbers: their names in the archive are somebody else's text. Only the extension stays. */
async function unpack(bytes: Uint8Array, { name, folder }: ArtifactWish): Promise<readonly string[]> {
  const { unzipSync } = await import('fflate');
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name: entry, originalSize }) => {
        size += originalSize;
        if (size > UNPACKED_BYTES_MAX) throw tooLarge(name);
        return !entry.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof PlumblineError) throw error;
    throw unusable(messageOf(error));
  }
  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length > FILES_MAX) throw tooLarge(name);
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const [index, [entry, content]] of entries.entries()) {
    const path = join(folder, `${index}${/((?:\.[A-Za-z0-9]{1,16}){1,2})$/.exec(entry)?.[1] ?? ''}`);
    await writeFile(path, content);
    paths.push(path);
  }
  return paths;
}

function unusable(reason: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot unpack an artifact: it must be a ZIP archive: ${reason}`,
    'upload it again with actions/upload-artifact',
  );
}

function tooLarge(name: string): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot unpack the artifact "${name}": it must hold at most ${FILES_MAX} files of ${UNPACKED_BYTES_MAX} bytes together`,
    'upload only the profile',
  );
}
