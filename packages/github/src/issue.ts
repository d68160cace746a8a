import { COMMENT_CHARS_MAX, type IssueRequest, PlumblineError } from '@plumbline/core';
import { ownOnes } from './authorship.ts';
import type { Octokit } from './client.ts';
import { issueMarker } from './marker.ts';
import { visibleText } from './neutralise.ts';
import { refusalError } from './refusal.ts';

/** Where the issue belongs and how its text is rendered. */
export interface IssueSettings {
  readonly owner: string;
  readonly repo: string;
  /** A rendering of at most `charsMax` characters that begins with the marker. */
  readonly render: (marker: string, charsMax: number) => string;
}

const LEGAL_MARKER = /^[A-Za-z0-9./-]{1,200}$/;
const TITLE_CHARS_MAX = 256;

/**
 * Opens the issue, or comments on the open one that bears the same marker on its first line and is our own. Throws
 * `SERVICE_*` naming the permission to add.
 */
export async function openIssue(
  octokit: Octokit,
  request: IssueRequest,
  { owner, repo, render }: IssueSettings,
): Promise<{ readonly url: string }> {
  const marker = markerOf(request.marker);
  const body = render(marker, COMMENT_CHARS_MAX);
  try {
    const open = await findOpen(octokit, { owner, repo, marker, labels: request.labels });
    if (open !== null) {
      await octokit.rest.issues.createComment({ owner, repo, issue_number: open.number, body });
      return { url: open.url };
    }
    const title = visibleText(request.title).slice(0, TITLE_CHARS_MAX).toWellFormed();
    const { data } = await octokit.rest.issues.create({ owner, repo, title, body, labels: [...request.labels] });
    return { url: data.html_url };
  } catch (error) {
    throw refusalError({ what: 'open the issue', permission: 'issues: write', error });
  }
}

function markerOf(marker: string): string {
  if (LEGAL_MARKER.test(marker) && !marker.includes('--')) return issueMarker(marker);
  const legal = 'letters, digits, "-", "/" and "." only';
  throw new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot open the issue: its marker must hold ${legal}: current value is ${JSON.stringify(marker)}`,
    'report it: markers are made by Plumbline itself',
  );
}

interface Search {
  readonly owner: string;
  readonly repo: string;
  readonly marker: string;
  readonly labels: readonly string[];
}

/** The oldest open issue of ours with the marker. GitHub lists pull requests as issues too: they do not count. */
async function findOpen(
  octokit: Octokit,
  { owner, repo, marker, labels }: Search,
): Promise<{ readonly number: number; readonly url: string } | null> {
  const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: 'open',
    direction: 'asc',
    per_page: 100,
    ...(labels.length === 0 ? {} : { labels: labels.join(',') }),
  });
  const marked = issues
    .filter(({ body, pull_request: pull }) => pull === undefined && body?.split('\n', 1)[0]?.trimEnd() === marker)
    .map(({ number, html_url: url, user }) => ({ number, url, author: user }));
  return (await ownOnes(octokit, marked))[0] ?? null;
}
