import type { TrackedRun, Tracker } from './tracker.ts';

const RUN: TrackedRun = {
  id: '',
  url: '',
  environment: {},
  log: async () => [],
  end: async () => {},
};

/** `tracking: none`: nothing is recorded outside the evidence. */
export function noTracker(): Tracker {
  return { kind: 'none', store: null, start: async () => RUN, restoreModel: async () => false };
}
