import { randomUUID } from 'node:crypto';
import type { getOctokit } from '@actions/github';

/** GitHub's REST API with retries. */
export type Octokit = ReturnType<typeof getOctokit>;

/** How to reach the API. */
export interface ClientSettings {
  readonly token: string;
  readonly apiUrl: string;
  /** Takes the client's own warnings. */
  readonly log: (line: string) => void;
  /** Unit of the waits between attempts: 1000 except in tests. */
  readonly waitUnitMs?: number;
}

const RETRIES_MAX = 2;
const WAIT_TOTAL_SECONDS_MAX = 90;
const REQUEST_MS_MAX = 30_000;

/**
 * A client that asks at most three times, obeys the server's `retry-after`, and waits no longer than a minute and a
 * half over its whole life: decoration is not worth more. Proxy variables are obeyed. Loads its libraries only here.
 */
export async function connect({ token, apiUrl, log, waitUnitMs = 1000 }: ClientSettings): Promise<Octokit> {
  const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  let waitedSeconds = 0;
  const mayWait = (...[seconds, , , retries]: readonly [number, object, object, number]): boolean => {
    if (retries >= RETRIES_MAX || waitedSeconds + seconds > WAIT_TOTAL_SECONDS_MAX) return false;
    waitedSeconds += seconds;
    return true;
  };
  const settings = getOctokitOptions(token, {
    baseUrl: apiUrl,
    userAgent: 'plumbline',
    log: { debug: () => undefined, info: () => undefined, warn: log, error: log },
    retry: { retries: RETRIES_MAX, retryAfterBaseValue: waitUnitMs },
    throttle: {
      // Own queues: the plugin shares them between all clients of one process unless they are named apart.
      id: randomUUID(),
      retryAfterBaseValue: waitUnitMs,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  });
  const octokit = new (GitHub.plugin(retry, throttling))(settings);
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(REQUEST_MS_MAX) };
  });
  return octokit;
}
