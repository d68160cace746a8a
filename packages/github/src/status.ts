import { type ReportedVerdict, STATUS_DESCRIPTION_CHARS_MAX } from '@plumbline/core';
import type { Octokit } from './client.ts';
import { visibleText } from './neutralise.ts';
import { noticeOf } from './refusal.ts';

/** A commit status to be posted. */
export interface StatusRequest {
  readonly owner: string;
  readonly repo: string;
  /** Head of the pull request or of the merge group: a status on the merge commit is seen by nobody. */
  readonly sha: string;
  readonly context: string;
  readonly verdict: ReportedVerdict;
  readonly exitCode: 0 | 1;
  readonly description: string;
  readonly url: string | null;
}

/** Posts the status. Returns a notice, empty where all went well; never throws. */
export async function publishStatus(octokit: Octokit, request: StatusRequest): Promise<string> {
  const { owner, repo, sha, context, url } = request;
  try {
    await octokit.rest.repos.createCommitStatus({
      owner,
      repo,
      sha,
      context,
      state: stateOf(request),
      description: shortened(visibleText(request.description)),
      ...(url === null ? {} : { target_url: url }),
    });
    return '';
  } catch (error) {
    return noticeOf({ what: `post the commit status "${context}"`, permission: 'statuses: write', error });
  }
}

/** A required status opens exactly where the job would. */
function stateOf({ verdict, exitCode }: StatusRequest): 'success' | 'failure' | 'error' {
  if (verdict === 'error') return 'error';
  return exitCode === 0 ? 'success' : 'failure';
}

function shortened(text: string): string {
  if (text.length <= STATUS_DESCRIPTION_CHARS_MAX) return text;
  return `${text.slice(0, STATUS_DESCRIPTION_CHARS_MAX - 1).toWellFormed()}…`;
}
