import type { CommentMode } from '@plumbline/core';
import type { Octokit } from './client.ts';
import type { RunFacts } from './run-facts.ts';

/** The pull request to comment on, or why there is none; `notice` is empty where nobody expects a comment. */
export type CommentTarget = { readonly number: number } | { readonly number: null; readonly notice: string };

const NOWHERE: CommentTarget = { number: null, notice: '' };
const QUEUE_BRANCH = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/;
/** On these events a fork's run holds a token that can only read; `pull_request_target` is not among them. */
const READ_ONLY_FROM_FORKS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/**
 * Which pull request a run speaks to. `always` also comments from the merge queue, and tries where the token is likely
 * to be refused. The identity always comes from the event, never from anything a run uploaded.
 */
export async function commentTarget(
  facts: RunFacts,
  mode: CommentMode,
  client: () => Promise<Octokit>,
): Promise<CommentTarget> {
  const { event } = facts;
  if (event.pull_request !== undefined) {
    const notice = mode === 'always' ? null : doomedBecause(facts);
    return notice === null ? { number: event.pull_request.number } : { number: null, notice };
  }
  if (event.workflow_run?.event === 'pull_request') return ofWorkflowRun(facts, await client());
  const queued = QUEUE_BRANCH.exec(event.merge_group?.head_ref ?? '')?.[1];
  return mode === 'always' && queued !== undefined ? { number: Number(queued) } : NOWHERE;
}

/**
 * Why the token can only read, or null. The `fork` flag of the head is not asked: in a repository that is a fork
 * itself, it is set for the repository's own branches too.
 */
function doomedBecause({ event, eventName, owner, repo, actor }: RunFacts): string | null {
  if (!READ_ONLY_FROM_FORKS.includes(eventName)) return null;
  const head = event.pull_request?.head.repo?.full_name.toLowerCase() ?? null;
  const wanted = 'commenting needs the permission "pull-requests: write"';
  if (head !== `${owner}/${repo}`.toLowerCase()) {
    return `No comment: ${wanted}, which is never available to a pull request from a fork`;
  }
  if (actor === 'dependabot[bot]') {
    return `No comment: ${wanted}, which Dependabot's runs lack by default; "comment: always" tries it`;
  }
  return null;
}

/**
 * GitHub leaves the list of pull requests empty for forks, so they are asked for by branch and must be at the commit
 * that ran.
 */
async function ofWorkflowRun({ event, owner, repo }: RunFacts, octokit: Octokit): Promise<CommentTarget> {
  const { head_sha: sha, head_branch: branch, head_repository: head } = event.workflow_run!;
  if (branch === null || head === null) return NOWHERE;
  const { data } = await octokit.rest.pulls.list({ owner, repo, state: 'open', head: `${head.owner.login}:${branch}` });
  const matching = data.filter(
    (pull) => pull.head.sha === sha && pull.base.repo.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase(),
  );
  if (matching.length === 1) return { number: matching[0]!.number };
  return { number: null, notice: `No comment: ${matching.length} open pull requests are at the commit ${sha}` };
}
