import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../../packages/traffic/src/answer.ts';
import { isAnswered, recordedOutcome, toOutcome } from '../../../packages/traffic/src/outcome.ts';

const request = { method: 'POST', path: '/predict', body: { x: 1 } } as const;
const reading = { protocol: 'json', predictionPath: '' } as const;
const BODY = '{"prediction": "late"}';
const answer = (status: number, body: string | null = BODY): Answer => ({
  kind: 'answered',
  status,
  body,
  latencyMs: 2,
  cached: false,
});

describe('toOutcome()', () => {
  it.each([200, 201, 299])('reads the predictions of status %d', (status) => {
    expect(toOutcome(answer(status), request, reading)).toMatchObject({ kind: 'predicted', latencyMs: 2 });
  });

  it.each([199, 300, 302, 404, 500, 503])('reads none of status %d, whatever the body says', (status) => {
    expect(toOutcome(answer(status), request, reading)).toEqual({ kind: 'error', status: String(status) });
  });

  it.each([
    ['too large', null],
    ['unreadable', '<html>'],
    ['unreadable', ''],
  ])('calls an answer %s', (status, body) => {
    expect(toOutcome(answer(200, body), request, reading)).toEqual({ kind: 'error', status });
  });

  it.each([{ kind: 'timeout' }, { kind: 'unreachable', reason: 'ECONNREFUSED' }] as const)(
    'leaves silence as it is: %j',
    (silence) => {
      const outcome = toOutcome(silence, request, reading);
      expect(outcome).toEqual(silence);
      expect(isAnswered(outcome)).toBe(false);
    },
  );
});

describe('recordedOutcome()', () => {
  it('takes what was not recorded for silence, never for agreement', () => {
    for (const recorded of [undefined, {}, { body: { prediction: 'late' } }]) {
      expect(recordedOutcome(recorded, request, reading)).toEqual({ kind: 'unreachable', reason: 'not recorded' });
    }
    expect(recordedOutcome({ timeout: true, status: 200 }, request, reading)).toEqual({ kind: 'timeout' });
  });

  it('knows a latency only where one was recorded', () => {
    const body = { prediction: 'late' };
    expect(recordedOutcome({ status: 200, body }, request, reading)).toMatchObject({ latencyMs: null });
    expect(recordedOutcome({ status: 200, body, latency_ms: 7 }, request, reading)).toMatchObject({ latencyMs: 7 });
  });
});
