import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import type { Surroundings } from '@plumbline/core';
import { type Environment, variable } from './environment.ts';
import type { GitHubEvent } from './event.ts';

const DEFAULT_SERVER = 'https://github.com';

/** Where GitHub's pages are. */
export function serverUrlOf(env: Readonly<Environment>): string {
  return (variable(env, 'GITHUB_SERVER_URL') ?? DEFAULT_SERVER).replace(/\/+$/, '');
}

/** Where the run takes place. Without any GitHub variable it is a local run. */
export function surroundingsOf(env: Readonly<Environment>, event: GitHubEvent, cwd: string): Surroundings {
  const onGitHub = env['GITHUB_ACTIONS'] === 'true';
  const repository = variable(env, 'GITHUB_REPOSITORY');
  const runId = variable(env, 'GITHUB_RUN_ID');
  const toolCache = variable(env, 'RUNNER_TOOL_CACHE');
  return {
    onGitHub,
    event: onGitHub ? (variable(env, 'GITHUB_EVENT_NAME') ?? 'unknown') : 'local',
    workspace: resolve(cwd, variable(env, 'GITHUB_WORKSPACE') ?? '.'),
    temp: resolve(cwd, variable(env, 'RUNNER_TEMP') ?? tmpdir()),
    toolCache: toolCache === null ? null : resolve(cwd, toolCache),
    baseRef: event.pull_request?.base.ref ?? null,
    repository,
    sha: commitOf(event) ?? variable(env, 'GITHUB_SHA'),
    runUrl: repository === null || runId === null ? null : `${serverUrlOf(env)}/${repository}/actions/runs/${runId}`,
    payload: event.client_payload ?? event.inputs ?? {},
  };
}

/** The commit people mean: for a pull request its head, where GITHUB_SHA is a merge commit that nobody made. */
function commitOf(event: GitHubEvent): string | null {
  return event.pull_request?.head.sha ?? event.merge_group?.head_sha ?? event.workflow_run?.head_sha ?? null;
}
