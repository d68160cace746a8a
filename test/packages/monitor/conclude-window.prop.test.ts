import { describe, expect, it } from '@jest/globals';
import {
  type AlertHistory,
  concludeWindow,
  DEFAULT_ALERT_POLICY,
  EMPTY_HISTORY,
  judgeMoves,
  parseWindow,
  type Window,
} from '@plumbline/monitor';
import fc from 'fast-check';
import { expectCode } from '../../support/to-throw-with-code.ts';

const PARAMETERS = { seed: 20240601, numRuns: 300 };
const series = 'a'.repeat(64);
const policy = DEFAULT_ALERT_POLICY;

/** A window whose one column moved by so much. */
function judged(window: Window, estimate: number, rows = 5000) {
  const move = { column: 'age', component: 'distribution', estimate, tolerance: 0.05, rows, referenceRows: 100_000 };
  return {
    series,
    window,
    rows,
    judged: judgeMoves([move], { rows, family: 1 }, policy),
    now: new Date('2026-06-09T00:00:00Z'),
  };
}

const day = (at: number): Window => {
  const moment = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString();
  return parseWindow(`${moment(at)}/${moment(at + 1)}`);
};

const feed = (windows: readonly (readonly [Window, number])[], start: AlertHistory = EMPTY_HISTORY) =>
  windows.reduce(
    (history, [window, estimate]) => concludeWindow(history, judged(window, estimate), policy).history,
    start,
  );

const estimates = fc.array(fc.constantFrom(0, 0.06, 0.3), { minLength: 1, maxLength: 12 });

describe('concludeWindow', () => {
  it('is idempotent: judging a window again changes nothing', () => {
    fc.assert(
      fc.property(estimates, fc.nat(), (list, pick) => {
        const windows = list.map((estimate, at) => [parseWindow(`w${at}`), estimate] as const);
        const history = feed(windows);
        const again = windows[pick % windows.length]!;
        expect(concludeWindow(history, judged(...again), policy).history).toEqual(history);
      }),
      PARAMETERS,
    );
  });

  it('does not depend on the order in which windows with times come in', () => {
    fc.assert(
      fc.property(estimates, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (list, keys) => {
        const windows = list.map((estimate, at) => [day(at), estimate] as const);
        const shuffled = windows
          .map((window) => ({ window, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        const last = windows[0]!;
        const inOrder = concludeWindow(feed(windows), judged(...last), policy);
        const outOfOrder = concludeWindow(feed(shuffled.map(({ window }) => window)), judged(...last), policy);
        expect(outOfOrder.state).toEqual(inOrder.state);
        expect(outOfOrder.windows).toEqual(inOrder.windows);
      }),
      PARAMETERS,
    );
  });

  it('finds an alert that a backfilled window completes', () => {
    const history = feed([[day(0), 0.3], [day(1), 0.3], [day(3), 0]]); // biome-ignore format: one line
    const { state } = concludeWindow(history, judged(day(2), 0.3), policy);
    expect(state).toMatchObject({ status: 'recovering', incident: { start: day(0).id } });
  });

  it('begins anew with another model version', () => {
    const history = feed([0, 1, 2].map((at) => [parseWindow(`w${at}`), 0.3] as const));
    const other = { ...judged(parseWindow('w3'), 0), series: 'b'.repeat(64) };
    expect(concludeWindow(history, other, policy).state.status).toBe('ok');
  });

  it('refuses a window that overlaps another', async () => {
    const overlap = judged(parseWindow('2026-01-01T12:00Z/2026-01-02T12:00Z'), 0);
    await expectCode(() => concludeWindow(feed([[day(0), 0]]), overlap, policy), 'INPUT_CONFLICT');
  });

  it('clips what the data name, so that the store can always be written', () => {
    const long = judged(parseWindow('w1'), 0.3);
    const [move] = long.judged.moves;
    const named = { ...long, judged: { ...long.judged, moves: [{ ...move!, column: 'x'.repeat(5000) }] } };
    const [record] = concludeWindow(EMPTY_HISTORY, named, policy).windows;
    expect(record?.raised[0]).toHaveLength(200);
    expect(record?.worst?.column).toHaveLength(200);
  });
});
