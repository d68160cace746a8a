import { type Guard, guard, parseJson, readTextFile } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';

/** One side of a pull request. `repo` is null where the fork was deleted. */
export interface PullRequestSide {
  readonly ref: string;
  readonly sha: string;
  readonly repo: { readonly full_name: string } | null;
}

/** What Plumbline reads of the event that started the run, under GitHub's own names. */
export interface GitHubEvent {
  readonly pull_request?: {
    readonly number: number;
    readonly head: PullRequestSide;
    readonly base: { readonly ref: string };
  };
  readonly merge_group?: { readonly head_sha: string; readonly head_ref: string };
  readonly workflow_run?: {
    readonly event: string;
    readonly head_sha: string;
    readonly head_branch: string | null;
    readonly head_repository: { readonly owner: { readonly login: string } } | null;
  };
  readonly repository?: { readonly default_branch: string };
  readonly client_payload?: JsonObject | null;
  readonly inputs?: JsonObject | null;
}

const EVENT_BYTES_MAX = 32 * 1024 * 1024;
const text: JsonObject = { type: 'string', maxLength: 1024 };
const sha: JsonObject = { type: 'string', pattern: '^[0-9a-f]{40}([0-9a-f]{24})?$' };

function object(required: readonly string[], properties: JsonObject): JsonObject {
  return { type: 'object', required, properties };
}

function orNull(schema: JsonObject): JsonObject {
  return { anyOf: [{ type: 'null' }, schema] };
}

const EVENT_SCHEMA: JsonObject = object([], {
  pull_request: object(['number', 'head', 'base'], {
    number: { type: 'integer', minimum: 1 },
    head: object(['ref', 'sha', 'repo'], { ref: text, sha, repo: orNull(object(['full_name'], { full_name: text })) }),
    base: object(['ref'], { ref: text }),
  }),
  merge_group: object(['head_sha', 'head_ref'], { head_sha: sha, head_ref: text }),
  workflow_run: object(['event', 'head_sha', 'head_branch', 'head_repository'], {
    event: text,
    head_sha: sha,
    head_branch: orNull(text),
    head_repository: orNull(object(['owner'], { owner: object(['login'], { login: text }) })),
  }),
  repository: object(['default_branch'], { default_branch: text }),
  client_payload: orNull({ type: 'object' }),
  inputs: orNull({ type: 'object' }),
});

/**
 * Reads the event file. Without one the event is empty; one that cannot be read stops the run (`CONFIG_*`), because it
 * names the base whose policy applies.
 */
export async function readEvent(path: string | null): Promise<GitHubEvent> {
  if (path === null) return {};
  const what = 'the event of the workflow run';
  const content = await readTextFile(path, { what, bytesMax: EVENT_BYTES_MAX });
  const check: Guard<GitHubEvent> = guard<GitHubEvent>(EVENT_SCHEMA);
  return check(parseJson(content, what), what);
}

/** The branch whose runs are trusted. Throws `SERVICE_RESPONSE` where the event does not name it. */
export function defaultBranchOf({ repository }: GitHubEvent, what: string): string {
  if (repository !== undefined) return repository.default_branch;
  throw new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot ${what}: the event must name the repository's default branch: it does not`,
    'start the run by push, pull_request, schedule or workflow_dispatch',
  );
}
