import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleepUntil: async (timeMs, signal) => {
    const wait = timeMs - performance.now();
    // An aborted sleep is not a mistake: whoever sleeps looks at the signal afterwards.
    if (wait > 0) await setTimeout(wait, undefined, { signal }).catch(() => {});
  },
};
