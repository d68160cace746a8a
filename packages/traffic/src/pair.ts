import type { NumberedExchange } from './exchange.ts';
import type { Lanes } from './lanes.ts';
import { type Outcome, recordedOutcome, toOutcome } from './outcome.ts';
import type { Reading } from './protocol.ts';
import type { AnsweredExchange } from './replay.ts';

/** One request as both lanes dealt with it, ready to be judged. */
export interface Pair {
  readonly index: number;
  readonly file: string;
  readonly line: number;
  readonly id: string;
  /** Requests of one session are one cluster. */
  readonly session: string | null;
  readonly outcomes: Lanes<Outcome>;
  /** The second answers; null for a lane that was not asked again. */
  readonly repeats: Lanes<Outcome | null>;
}

/** A pair from what a replay brought back. */
export function answeredPair({ answers, repeats, ...numbered }: AnsweredExchange, reading: Reading): Pair {
  const { request } = numbered.exchange;
  const read = (lanes: NonNullable<typeof repeats>): Lanes<Outcome> => ({
    baseline: toOutcome(lanes.baseline, request, reading),
    candidate: toOutcome(lanes.candidate, request, reading),
  });
  return {
    ...placeOf(numbered),
    outcomes: read(answers),
    repeats: repeats === null ? { baseline: null, candidate: null } : read(repeats),
  };
}

/** A pair from answers that stand in the recording. */
export function recordedPair(numbered: NumberedExchange, reading: Reading): Pair {
  const { request, responses = {} } = numbered.exchange;
  const repeat = (recorded: typeof responses.baseline): Outcome | null =>
    recorded === undefined ? null : recordedOutcome(recorded, request, reading);
  return {
    ...placeOf(numbered),
    outcomes: {
      baseline: recordedOutcome(responses.baseline, request, reading),
      candidate: recordedOutcome(responses.candidate, request, reading),
    },
    repeats: { baseline: repeat(responses.baseline_repeat), candidate: repeat(responses.candidate_repeat) },
  };
}

/** Where a pair comes from. */
export function placeOf({
  index,
  file,
  line,
  exchange,
}: NumberedExchange): Pick<Pair, 'index' | 'file' | 'line' | 'id' | 'session'> {
  return { index, file, line, id: exchange.id, session: exchange.session ?? null };
}
