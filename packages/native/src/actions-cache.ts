import type { EngineSettings } from './engine-settings.ts';

/**
 * A store that outlives the machine. It never decides: what it brings is verified like everything else, and what it
 * cannot do is only logged. The folder must be the same when saving and when restoring.
 */
export interface EngineCache {
  /** Whether something was put into the folder. */
  restore(folder: string, key: string): Promise<boolean>;
  save(folder: string, key: string): Promise<void>;
}

/** Past this, fetching from the registry is the faster way. */
const RESTORE_MS = 60_000;

/** What others outside cannot start. A cache written by a pull request would serve that pull request alone. */
const EVENTS_THAT_SAVE = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release']);

/** The cache of GitHub Actions, where there is one; null elsewhere. Events of low trust only read it. */
export function actionsCache(env: NonNullable<EngineSettings['env']>): EngineCache | null {
  const reachable = env['ACTIONS_RESULTS_URL'] || env['ACTIONS_CACHE_URL'];
  if (env['GITHUB_ACTIONS'] !== 'true' || !env['ACTIONS_RUNTIME_TOKEN'] || !reachable) return null;
  return {
    restore: async (folder, key) => {
      const { restoreCache } = await import('@actions/cache');
      return (await restoreCache([folder], key, [], { segmentTimeoutInMs: RESTORE_MS })) !== undefined;
    },
    save: async (folder, key) => {
      if (!EVENTS_THAT_SAVE.has(env['GITHUB_EVENT_NAME'] ?? '')) return;
      const { saveCache } = await import('@actions/cache');
      await saveCache([folder], key);
    },
  };
}
