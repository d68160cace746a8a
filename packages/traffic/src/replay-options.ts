import type { Random } from '@plumbline/stats';
import type { Clock } from './clock.ts';
import type { Lane } from './lane.ts';
import type { Lanes } from './lanes.ts';
import type { Schedule } from './schedule.ts';

/** How a replay goes. */
export interface ReplayOptions {
  readonly lanes: Lanes<Lane>;
  readonly schedule: Schedule;
  /** Requests under way at once in a closed schedule. */
  readonly concurrency: number;
  /** Requests at the beginning that are sent and not judged. */
  readonly warmup: number;
  /** Share of requests that are sent to both lanes a second time, in [0, 1]. */
  readonly repeatShare: number;
  readonly random: Random;
  readonly clock: Clock;
  /** No request starts later than this after the first; null for no limit. */
  readonly deadlineMs: number | null;
  /** Ends the replay at once: what is under way is dropped. */
  readonly signal: AbortSignal;
}
