/** Time as the replay sees it: milliseconds of a clock that never goes back. */
export interface Clock {
  now(): number;
  /** Resolves at the time, at once where it has passed, or as soon as `signal` aborts. */
  sleepUntil(timeMs: number, signal: AbortSignal): Promise<void>;
}
