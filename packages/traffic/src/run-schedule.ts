import { PlumblineError } from '@plumbline/core';
import type { NumberedExchange } from './exchange.ts';
import type { LaneName } from './lanes.ts';
import type { ReplayOptions } from './replay-options.ts';
import type { Schedule } from './schedule.ts';

/** One request as planned: chance is drawn when it is taken up, in the order of the file. */
export interface PlannedExchange extends NumberedExchange {
  readonly first: LaneName;
  readonly firstRepeat: LaneName;
  readonly isRepeated: boolean;
}

/** What a schedule needs of the replay it belongs to. */
export interface Sending {
  readonly options: ReplayOptions;
  readonly startMs: number;
  /** The next request, or null at the end, after the deadline and after the signal. */
  take(): Promise<PlannedExchange | null>;
  /** Sends a planned request; `sinceMs` in an open schedule, where both lanes are sent at once. */
  send(planned: PlannedExchange, sinceMs?: number): Promise<void>;
}

const IN_FLIGHT_MAX = 1024;

/** Some workers, each with one request at a time: measures how long a request takes, not how much load a server bears. */
export async function runClosed({ options, take, send }: Sending): Promise<Float64Array> {
  const work = async (): Promise<void> => {
    for (let next = await take(); next !== null; next = await take()) await send(next);
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
  return new Float64Array(0);
}

/**
 * Requests leave at their intended moments whether or not earlier ones came back. Where too many are under way the next
 * waits, and its waiting is part of its latency: slow servers cannot hide behind a slow sender.
 */
export async function runOpen(
  sending: Sending,
  schedule: Exclude<Schedule, { kind: 'closed' }>,
): Promise<Float64Array> {
  const { clock, signal, warmup } = sending.options;
  const lateness: number[] = [];
  const underWay = new Set<Promise<void>>();
  let failure: unknown = null;
  const originMs = { value: null as number | null };
  for (let next = await sending.take(); next !== null && failure === null; next = await sending.take()) {
    const intendedMs = sending.startMs + intendedOffset(next, schedule, originMs);
    await clock.sleepUntil(intendedMs, signal);
    if (signal.aborted) break;
    if (underWay.size >= IN_FLIGHT_MAX) await Promise.race(underWay);
    if (next.index >= warmup) lateness.push(Math.max(0, clock.now() - intendedMs));
    const request = sending
      .send(next, intendedMs)
      .catch((thrown: unknown) => {
        failure ??= thrown;
      })
      .finally(() => underWay.delete(request));
    underWay.add(request);
  }
  await Promise.all(underWay);
  if (failure !== null) throw failure;
  return Float64Array.from(lateness);
}

function intendedOffset(
  { index, exchange, line, file }: PlannedExchange,
  schedule: Exclude<Schedule, { kind: 'closed' }>,
  originMs: { value: number | null },
): number {
  if (schedule.kind === 'rate') return (index * 1000) / schedule.perSecond;
  if (exchange.offset_ms === undefined) {
    throw new PlumblineError(
      'DATA_INVALID',
      `Cannot replay as recorded: every exchange must have "offset_ms": line ${line} of "${file}" has none`,
      'record offsets, or choose schedule: closed or rate:<n>/s',
    );
  }
  originMs.value ??= exchange.offset_ms;
  return exchange.offset_ms - originMs.value;
}
