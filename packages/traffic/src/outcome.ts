import { canonicalJson } from '@plumbline/boundary';
import type { Answer } from './answer.ts';
import type { RecordedAnswer, RecordedRequest } from './exchange.ts';
import type { Predictions } from './predictions.ts';
import { type Reading, readPredictions } from './protocol.ts';
import { parseResponseJson } from './response-json.ts';

/**
 * One lane's part in one request, understood. `error` is an answer without predictions: a status outside 200–299, or
 * `unreadable` or `too large`. `latencyMs` is null where nobody measured it.
 */
export type Outcome =
  | {
      readonly kind: 'predicted';
      readonly predictions: Predictions;
      readonly latencyMs: number | null;
      readonly cached: boolean;
    }
  | { readonly kind: 'error'; readonly status: string }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Did the lane answer, with any status? */
export function isAnswered(outcome: Outcome): boolean {
  return outcome.kind === 'predicted' || outcome.kind === 'error';
}

/** Reads the predictions out of an answer. Never throws: what a server sends cannot stop a run. */
export function toOutcome(answer: Answer, request: RecordedRequest, reading: Reading): Outcome {
  if (answer.kind !== 'answered') return answer;
  if (answer.status < 200 || answer.status > 299) return { kind: 'error', status: String(answer.status) };
  if (answer.body === null) return { kind: 'error', status: 'too large' };
  const body = parseResponseJson(answer.body);
  const predictions = body === undefined ? null : readPredictions(body, request, reading);
  if (predictions === null) return { kind: 'error', status: 'unreadable' };
  return { kind: 'predicted', predictions, latencyMs: answer.latencyMs, cached: answer.cached };
}

/** The outcome of an answer that was recorded; a missing one is silence. */
export function recordedOutcome(
  recorded: RecordedAnswer | undefined,
  request: RecordedRequest,
  reading: Reading,
): Outcome {
  if (recorded?.timeout === true) return { kind: 'timeout' };
  if (recorded?.status === undefined) return { kind: 'unreachable', reason: 'not recorded' };
  const { status, body = null, latency_ms: latencyMs } = recorded;
  const text = typeof body === 'string' ? body : canonicalJson(body);
  const outcome = toOutcome({ kind: 'answered', status, body: text, latencyMs: 0, cached: false }, request, reading);
  return outcome.kind === 'predicted' ? { ...outcome, latencyMs: latencyMs ?? null } : outcome;
}
