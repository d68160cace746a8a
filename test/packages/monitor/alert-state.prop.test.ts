import { describe, expect, it } from '@jest/globals';
import {
  type AlertPolicy,
  type AlertState,
  DEFAULT_ALERT_POLICY,
  foldWindows,
  INITIAL_STATE,
  nextState,
  type Signal,
  verdictOf,
} from '@plumbline/monitor';
import fc from 'fast-check';

const PARAMETERS = { seed: 20240601, numRuns: 1000 };
const signal = fc.constantFrom<Signal>('raised', 'between', 'clear', 'no-data');
const signals = fc.array(signal, { maxLength: 30 });
const policy = fc
  .record({
    raised: fc.integer({ min: 1, max: 4 }),
    more: fc.integer({ min: 0, max: 3 }),
    recovery: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ raised, more, recovery }): AlertPolicy => ({
      ...DEFAULT_ALERT_POLICY,
      raised,
      of: raised + more,
      recoveryWindows: recovery,
    }),
  );

const named = (list: readonly Signal[]) => list.map((item, index) => ({ id: `w${index}`, signal: item }));

/** The state after each window. */
function trace(list: readonly Signal[], rules: AlertPolicy): readonly AlertState[] {
  const states: AlertState[] = [];
  let state = INITIAL_STATE;
  for (const window of named(list)) {
    state = nextState(state, window, rules);
    states.push(state);
  }
  return states;
}

const statuses = (list: readonly Signal[], rules = DEFAULT_ALERT_POLICY) =>
  trace(list, rules).map(({ status }) => status);

describe('foldWindows', () => {
  it('never begins an alert with fewer than m raised among the last n windows with data', () => {
    fc.assert(
      fc.property(signals, policy, (list, rules) => {
        const states = trace(list, rules);
        for (const [at, state] of states.entries()) {
          const begun = state.incident !== null && (states[at - 1]?.incident ?? null) === null;
          if (!begun) continue;
          const last = list
            .slice(0, at + 1)
            .filter((item) => item !== 'no-data')
            .slice(-rules.of);
          expect(last.filter((item) => item === 'raised').length).toBeGreaterThanOrEqual(rules.raised);
        }
      }),
      PARAMETERS,
    );
  });

  it('begins an alert whenever m of n are raised and no incident ended among them', () => {
    fc.assert(
      fc.property(policy, fc.array(signal, { maxLength: 10 }), (rules, before) => {
        const list: readonly Signal[] = [...before, ...Array.from({ length: rules.raised }, (): Signal => 'raised')];
        expect(trace(list, rules).at(-1)?.status).toBe('alert');
      }),
      PARAMETERS,
    );
  });

  it('never lets a window without data count as ok, and never lets it hide an alert', () => {
    fc.assert(
      fc.property(signals, policy, (list, rules) => {
        const before = foldWindows(named(list), rules);
        const after = nextState(before, { id: 'last', signal: 'no-data' }, rules);
        expect(['pass', 'warn']).not.toContain(verdictOf(after.status));
        expect(after).toEqual({ ...before, status: before.phase === 'alert' ? 'alert' : 'no-data' });
      }),
      PARAMETERS,
    );
  });

  it('ends an incident only after the wanted number of clear windows in a row', () => {
    fc.assert(
      fc.property(signals, policy, (list, rules) => {
        const states = trace(list, rules);
        for (const [at, state] of states.entries()) {
          if ((states[at - 1]?.incident ?? null) === null || state.incident !== null) continue;
          const last = list
            .slice(0, at + 1)
            .filter((item) => item !== 'no-data')
            .slice(-rules.recoveryWindows);
          expect(last).toEqual(Array.from({ length: rules.recoveryWindows }, () => 'clear'));
        }
      }),
      PARAMETERS,
    );
  });

  it('is ok only when the last window with data was not raised', () => {
    fc.assert(
      fc.property(signals, policy, (list, rules) => {
        for (const [at, state] of trace(list, rules).entries()) {
          if (state.status === 'ok') expect(['clear', 'between']).toContain(list[at]);
        }
      }),
      PARAMETERS,
    );
  });

  it('makes nothing of a glitch of one window', () => {
    expect(statuses(['clear', 'raised', 'clear', 'clear', 'clear', 'clear'])).toEqual([
      'ok', 'suspect', 'suspect', 'suspect', 'suspect', 'ok',
    ]); // biome-ignore format: one line
  });

  it('goes through every status in order', () => {
    const list: readonly Signal[] = [
      'clear',
      'raised',
      'clear',
      'raised',
      'raised',
      'clear',
      'raised',
      'clear',
      'between',
      'clear',
      'clear',
      'no-data',
    ];
    expect(statuses(list)).toEqual([
      'ok', 'suspect', 'suspect', 'suspect', 'alert', 'recovering', 'alert', 'recovering', 'recovering', 'recovering', 'ok', 'no-data',
    ]); // biome-ignore format: one line
  });

  it('does not let what made the last alert make the next one', () => {
    const rules = { ...DEFAULT_ALERT_POLICY, raised: 1, of: 4, recoveryWindows: 1 };
    expect(statuses(['raised', 'clear', 'clear'], rules)).toEqual(['alert', 'ok', 'ok']);
  });

  it('keeps an alert that is between its thresholds', () => {
    expect(statuses(['raised', 'raised', 'raised', 'between', 'between']).at(-1)).toBe('alert');
  });

  it('has no data before the first window', () => {
    expect(foldWindows([], DEFAULT_ALERT_POLICY).status).toBe('no-data');
  });
});

describe('verdictOf', () => {
  it('means what the contract says', () => {
    expect((['ok', 'recovering', 'suspect', 'alert', 'no-data'] as const).map(verdictOf)).toEqual([
      'pass', 'pass', 'warn', 'fail', 'inconclusive',
    ]); // biome-ignore format: one line
  });
});
