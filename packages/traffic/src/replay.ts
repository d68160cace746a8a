import type { Answer } from './answer.ts';
import type { NumberedExchange } from './exchange.ts';
import type { Lane, SendOptions } from './lane.ts';
import type { LaneName, Lanes } from './lanes.ts';
import type { ReplayOptions } from './replay-options.ts';
import { type PlannedExchange, runClosed, runOpen, type Sending } from './run-schedule.ts';

/** One request with everything that came back. */
export interface AnsweredExchange extends NumberedExchange {
  readonly answers: Lanes<Answer>;
  readonly repeats: Lanes<Answer> | null;
}

/** What the replay itself did. */
export interface ReplayRecord {
  /** Requests that were sent to both lanes, warm-up included. */
  readonly sent: number;
  /** `deadline`: stopped on time; `signal`: stopped from outside. */
  readonly stopped: 'deadline' | 'signal' | null;
  /** How late each request left in an open schedule; empty in a closed one. */
  readonly latenessMs: Float64Array;
}

/**
 * Sends every exchange to both lanes, in random order, and hands what came back to `onAnswered` (not for the warm-up).
 * Nothing is retried. In a closed schedule one lane waits for the other, so that they never compete for a machine; in
 * an open one both are sent at the intended moment and latency counts from it, however late the sender was.
 */
export async function replay(
  exchanges: AsyncIterable<NumberedExchange>,
  options: ReplayOptions,
  onAnswered: (answered: AnsweredExchange) => void,
): Promise<ReplayRecord> {
  const { lanes, clock, signal, deadlineMs, schedule } = options;
  const startMs = clock.now();
  const planned = plan(exchanges, options);
  const state: { sent: number; stopped: ReplayRecord['stopped'] } = { sent: 0, stopped: null };
  const sending: Sending = {
    options,
    startMs,
    take: async () => {
      if (deadlineMs !== null && clock.now() - startMs > deadlineMs) state.stopped = 'deadline';
      if (signal.aborted || state.stopped !== null) return null;
      const next = await planned.next();
      return next.done === true ? null : next.value;
    },
    send: async (exchange, sinceMs) => {
      const answered = await sendToBoth(exchange, lanes, { signal, ...(sinceMs === undefined ? {} : { sinceMs }) });
      // What the signal cut off says nothing about the lanes.
      if (signal.aborted) return;
      state.sent += 1;
      if (exchange.index >= options.warmup) onAnswered(answered);
    },
  };
  try {
    const latenessMs = schedule.kind === 'closed' ? await runClosed(sending) : await runOpen(sending, schedule);
    return { ...state, stopped: signal.aborted ? 'signal' : state.stopped, latenessMs };
  } finally {
    await planned.return(undefined);
  }
}

async function* plan(
  exchanges: AsyncIterable<NumberedExchange>,
  { random, repeatShare, warmup }: ReplayOptions,
): AsyncGenerator<PlannedExchange, undefined> {
  for await (const numbered of exchanges) {
    const [order, chosen, orderRepeat] = [random.next(), random.next(), random.next()];
    const mayRepeat = numbered.index >= warmup && numbered.exchange.idempotent !== false;
    yield {
      ...numbered,
      first: order < 0.5 ? 'baseline' : 'candidate',
      firstRepeat: orderRepeat < 0.5 ? 'baseline' : 'candidate',
      isRepeated: mayRepeat && chosen < repeatShare,
    };
  }
  return undefined;
}

async function sendToBoth(
  planned: PlannedExchange,
  lanes: Lanes<Lane>,
  options: SendOptions,
): Promise<AnsweredExchange> {
  const { index, file, line, exchange } = planned;
  const ask = async (first: LaneName, told: SendOptions): Promise<Lanes<Answer>> => {
    const second: LaneName = first === 'baseline' ? 'candidate' : 'baseline';
    const before = lanes[first].send(exchange.request, told);
    if (told.sinceMs === undefined) await before;
    const [one, other] = await Promise.all([before, lanes[second].send(exchange.request, told)]);
    return first === 'baseline' ? { baseline: one, candidate: other } : { baseline: other, candidate: one };
  };
  const answers = await ask(planned.first, options);
  const repeats = planned.isRepeated ? await ask(planned.firstRepeat, { signal: options.signal }) : null;
  return { index, file, line, exchange, answers, repeats };
}
