import { PlumblineError } from '@plumbline/core';
import type { Octokit } from './client.ts';
import { refusalError, statusOf } from './refusal.ts';

/** A file of the repository at a ref. */
export interface FileAtRef {
  readonly owner: string;
  readonly repo: string;
  readonly ref: string;
  readonly path: string;
}

const PERMISSION = 'contents: read';

/**
 * The file's text, or null where the ref exists and the file is absent there. Throws `SERVICE_*` where that cannot be
 * told: GitHub answers 404 for what a token must not see as well, and a policy that cannot be read must not pass for
 * one that is not there.
 */
export async function readAt(octokit: Octokit, file: FileAtRef): Promise<string | null> {
  const { owner, repo, ref } = file;
  const path = insidePath(file.path);
  const what = `read "${path}" at "${ref}"`;
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, ref, path, mediaType: { format: 'raw' } });
    const content: unknown = data;
    if (typeof content === 'string') return content;
  } catch (error) {
    if (statusOf(error) !== 404) throw refusalError({ what, permission: PERMISSION, error });
    await demandCommit(octokit, file, what);
    return null;
  }
  throw notFile(what);
}

/** The same as bytes, whatever the file holds: up to 100 MB, which is as much as GitHub hands out. Throws as `readAt`. */
export async function readBytesAt(octokit: Octokit, file: FileAtRef): Promise<Uint8Array | null> {
  const { owner, repo, ref } = file;
  const path = insidePath(file.path);
  const what = `read "${path}" at "${ref}"`;
  try {
    const { data } = await octokit.rest.repos.getContent({ owner, repo, ref, path });
    if (!Array.isArray(data) && data.type === 'file') {
      const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: data.sha });
      return Buffer.from(blob.content, blob.encoding === 'utf-8' ? 'utf8' : 'base64');
    }
  } catch (error) {
    if (statusOf(error) !== 404) throw refusalError({ what, permission: PERMISSION, error });
    await demandCommit(octokit, file, what);
    return null;
  }
  throw notFile(what);
}

function notFile(what: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot ${what}: it must be a file: current value is a folder or a submodule`,
    'give the path of a file',
  );
}

async function demandCommit(octokit: Octokit, { owner, repo, ref }: FileAtRef, what: string): Promise<void> {
  try {
    await octokit.rest.repos.getCommit({ owner, repo, ref, mediaType: { format: 'sha' } });
  } catch (error) {
    throw refusalError({ what, permission: PERMISSION, error });
  }
}

function insidePath(path: string): string {
  const steps = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((step) => step !== '.' && step !== '');
  if (!path.startsWith('/') && steps.length > 0 && !steps.includes('..')) return steps.join('/');
  throw new PlumblineError(
    'PATH_OUTSIDE',
    `Cannot read ${JSON.stringify(path)} at a ref: it must be a path inside the repository`,
    'use a relative path without ".."',
  );
}
