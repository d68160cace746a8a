import { type Environment, variable } from './environment.ts';
import type { GitHubEvent } from './event.ts';
import { serverUrlOf } from './surroundings.ts';

/** The run as GitHub knows it. */
export interface RunFacts {
  readonly owner: string;
  readonly repo: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: number;
  readonly attempt: number;
  readonly job: string;
  /** Who started the run. */
  readonly actor: string;
  readonly eventName: string;
  readonly event: GitHubEvent;
}

const DEFAULT_API = 'https://api.github.com';

/** The facts of a run on GitHub, or null where there is no repository to speak of. */
export function runFactsOf(env: Readonly<Environment>, event: GitHubEvent): RunFacts | null {
  const [owner, repo] = (variable(env, 'GITHUB_REPOSITORY') ?? '').split('/');
  if (env['GITHUB_ACTIONS'] !== 'true' || !owner || !repo) return null;
  return {
    owner,
    repo,
    serverUrl: serverUrlOf(env),
    apiUrl: (variable(env, 'GITHUB_API_URL') ?? DEFAULT_API).replace(/\/+$/, ''),
    runId: countOf(env, 'GITHUB_RUN_ID'),
    attempt: countOf(env, 'GITHUB_RUN_ATTEMPT'),
    job: variable(env, 'GITHUB_JOB') ?? 'job',
    actor: variable(env, 'GITHUB_ACTOR') ?? '',
    eventName: variable(env, 'GITHUB_EVENT_NAME') ?? 'unknown',
    event,
  };
}

function countOf(env: Readonly<Environment>, name: string): number {
  const value = Number(env[name]);
  return Number.isSafeInteger(value) && value > 0 ? value : 1;
}

/**
 * GitHub Enterprise Server: any server but github.com, data residency (`*.ghe.com`) and local stand-ins, as the
 * toolkit tells them.
 */
export function isEnterpriseServer(serverUrl: string): boolean {
  const host = new URL(serverUrl).hostname.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}
