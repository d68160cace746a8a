import { describe, expect, it } from '@jest/globals';
import {
  type ActionRecord,
  type AlertAction,
  correlationId,
  DEFAULT_ALERT_POLICY,
  dueActions,
  foldWindows,
  type Signal,
} from '@plumbline/monitor';
import fc from 'fast-check';

const DAY = 86_400_000;
const START = Date.parse('2026-06-01T00:00:00Z');
const series = 'a'.repeat(64);
const record = (parts: Partial<ActionRecord> = {}): ActionRecord => ({
  action: 'issue',
  correlationId: 'plumbline-1',
  window: 'w1',
  state: 'done',
  at: new Date(START).toISOString(),
  ...parts,
});

const basis = (taken: readonly ActionRecord[], wanted: readonly AlertAction[], now = START) => ({
  incident: { start: 'w1', windows: ['w1', 'w2', 'w3'] },
  series,
  wanted,
  taken,
  now: new Date(now),
  coolDownMs: 7 * DAY,
  identify: correlationId,
});

describe('dueActions', () => {
  it('are all that is wanted, each once, for a new incident', () => {
    const { due, held, correlationId: id } = dueActions(basis([], ['issue', 'retrain', 'issue']));
    expect(due).toEqual(['issue', 'retrain']);
    expect(held).toEqual([]);
    expect(id).toBe(correlationId(series, 'w1'));
  });

  it('are none that were taken for this incident, until the cool-down has passed', () => {
    const taken = [record()];
    expect(dueActions(basis(taken, ['issue'], START + 7 * DAY - 1)).due).toEqual([]);
    expect(dueActions(basis(taken, ['issue'], START + 7 * DAY)).due).toEqual(['issue']);
  });

  it('are due again after a failure', () => {
    expect(dueActions(basis([record({ state: 'failed' })], ['issue'])).due).toEqual(['issue']);
  });

  it('belong to the incident by their window, so that a backfilled start changes nothing', () => {
    const taken = [record({ window: 'w3', correlationId: 'plumbline-earlier' })];
    const { due, correlationId: id } = dueActions(basis(taken, ['issue']));
    expect(due).toEqual([]);
    expect(id).toBe('plumbline-earlier');
  });

  it('are due for a new incident though an earlier one set them off', () => {
    expect(dueActions(basis([record({ window: 'w0' })], ['issue', 'retrain'])).due).toEqual(['issue', 'retrain']);
  });

  it('hold a rollback to once a model version', () => {
    const taken = [record({ action: 'rollback', window: 'w0' })];
    const { due, held } = dueActions(basis(taken, ['rollback'], START + 100 * DAY));
    expect(due).toEqual([]);
    expect(held[0]?.why).toContain('rolled back');
  });

  it('keep back where the time of the last one cannot be read', () => {
    expect(dueActions(basis([record({ at: 'yesterday' })], ['issue'], START + 100 * DAY)).due).toEqual([]);
  });

  it('set each action off once an incident, whatever the windows say', () => {
    const signals = fc.array(fc.constantFrom<Signal>('raised', 'between', 'clear', 'no-data'), { maxLength: 40 });
    fc.assert(
      fc.property(signals, (list) => {
        const windows = list.map((signal, index) => ({ id: `w${index}`, signal }));
        const taken: ActionRecord[] = [];
        let incidents = 0;
        for (let count = 1; count <= windows.length; count += 1) {
          const state = foldWindows(windows.slice(0, count), DEFAULT_ALERT_POLICY);
          const before = foldWindows(windows.slice(0, count - 1), DEFAULT_ALERT_POLICY);
          if (state.incident !== null && before.incident === null) incidents += 1;
          if (state.status !== 'alert' || state.incident === null) continue;
          // Every window is judged twice, as a run that is started again would.
          for (const window of [windows[count - 1]!.id, windows[count - 1]!.id]) {
            const found = dueActions({ ...basis(taken, ['issue']), incident: state.incident });
            for (const action of found.due) taken.push(record({ action, window, correlationId: found.correlationId }));
          }
        }
        expect(taken.length).toBe(incidents);
        expect(new Set(taken.map((item) => item.correlationId)).size).toBe(incidents);
      }),
      { seed: 20240601, numRuns: 500 },
    );
  });
});

describe('correlationId', () => {
  it('is a function of the model and the first raised window', () => {
    expect(correlationId(series, 'w1')).toBe(correlationId(series, 'w1'));
    expect(correlationId(series, 'w1')).toMatch(/^plumbline-[0-9a-f]{16}$/);
    expect(correlationId(series, 'w2')).not.toBe(correlationId(series, 'w1'));
    expect(correlationId('b'.repeat(64), 'w1')).not.toBe(correlationId(series, 'w1'));
  });
});
