import { COMMENT_CHARS_MAX, type CommentMode } from '@plumbline/core';
import { ownOnes } from './authorship.ts';
import type { Octokit } from './client.ts';
import { isLater, type Marker, readMarker, writeMarker } from './marker.ts';
import { noticeOf, statusOf } from './refusal.ts';

/** The one comment of an action and key on a pull request. */
export interface CommentRequest {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly mode: CommentMode;
  readonly marker: Marker;
  /** A rendering of at most `charsMax` characters that begins with the marker. */
  readonly render: (marker: string, charsMax: number) => string;
}

/** Where the comment is, and what could not be done; both may be empty. */
export interface CommentOutcome {
  readonly url: string;
  readonly notice: string;
}

interface Found {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
}

const PERMISSION = 'pull-requests: write';
/** The server's own count of characters has differed from ours before: if it refuses, say less. */
const CHARS_LADDER = [COMMENT_CHARS_MAX, COMMENT_CHARS_MAX / 2, COMMENT_CHARS_MAX / 8] as const;
const FAILING = ['fail', 'error', 'inconclusive'];

/** Creates the comment or updates the one that is there. Never throws: what could not be done becomes a notice. */
export async function publishComment(octokit: Octokit, request: CommentRequest): Promise<CommentOutcome> {
  try {
    const found = await findOwn(octokit, request);
    if (found !== null && isLater(found.marker, request.marker)) {
      return { url: found.url, notice: 'No comment: a later run has commented already' };
    }
    if (!isWanted(request, found)) return { url: found?.url ?? '', notice: '' };
    return { url: await writeShorterUntilItFits(octokit, request, found), notice: '' };
  } catch (error) {
    return { url: '', notice: noticeOf({ what: 'post the comment', permission: PERMISSION, error }) };
  }
}

/** A comment that is there is always corrected when the verdict has changed: a stale verdict must not stand. */
function isWanted({ mode, marker }: CommentRequest, found: Found | null): boolean {
  if (mode === 'never') return false;
  if (mode === 'on-change') return found === null || found.marker.verdict !== marker.verdict;
  if (mode === 'on-failure') return found !== null || FAILING.includes(marker.verdict);
  return true;
}

/** Our comment: its first line is our marker and its author is us. All pages are read; the latest of several counts. */
async function findOwn(octokit: Octokit, { owner, repo, number, marker }: CommentRequest): Promise<Found | null> {
  const parameters = { owner, repo, issue_number: number, per_page: 100 };
  const comments = await octokit.paginate(octokit.rest.issues.listComments, parameters);
  const marked = comments.flatMap((comment) => {
    const read = readMarker(comment.body ?? '');
    if (read === null || read.action !== marker.action || read.key !== marker.key) return [];
    return [{ id: comment.id, url: comment.html_url, marker: read, author: comment.user }];
  });
  const own = await ownOnes(octokit, marked);
  return own.reduce<Found | null>((latest, next) => (latest === null || next.id > latest.id ? next : latest), null);
}

async function writeShorterUntilItFits(
  octokit: Octokit,
  request: CommentRequest,
  found: Found | null,
): Promise<string> {
  const first = writeMarker(request.marker);
  for (const charsMax of CHARS_LADDER) {
    try {
      return await write(octokit, request, { found, body: request.render(first, charsMax) });
    } catch (error) {
      if (statusOf(error) !== 422 || charsMax === CHARS_LADDER.at(-1)) throw error;
    }
  }
  return '';
}

async function write(
  octokit: Octokit,
  { owner, repo, number }: CommentRequest,
  { found, body }: { readonly found: Found | null; readonly body: string },
): Promise<string> {
  if (found !== null) {
    try {
      return (await octokit.rest.issues.updateComment({ owner, repo, comment_id: found.id, body })).data.html_url;
    } catch (error) {
      // Deleted since it was listed: make a new one.
      if (statusOf(error) !== 404) throw error;
    }
  }
  return (await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body })).data.html_url;
}
