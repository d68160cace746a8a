import { describe, expect, it } from '@jest/globals';
import { alarmBudget, DEFAULT_ALERT_POLICY, falseIncidents } from '@plumbline/monitor';
import fc from 'fast-check';

const policies = fc.record({
  raised: fc.integer({ min: 1, max: 5 }),
  more: fc.integer({ min: 0, max: 5 }),
  expectedFalseAlarms: fc.double({ min: 0.001, max: 5, noNaN: true }),
  windowsPerMonth: fc.integer({ min: 1, max: 750 }),
  hypotheses: fc.integer({ min: 1, max: 300 }),
});

describe('alarmBudget', () => {
  it('never spends more than the figure, whatever the policy', () => {
    fc.assert(
      fc.property(policies, ({ raised, more, hypotheses, ...rest }) => {
        const policy = { ...DEFAULT_ALERT_POLICY, ...rest, raised, of: raised + more };
        const budget = alarmBudget(policy, hypotheses);
        const incidentsMax = Math.ceil(policy.windowsPerMonth / (policy.raised + policy.recoveryWindows));
        const spent = falseIncidents(policy, budget.window) + budget.reference * incidentsMax;
        expect(spent).toBeLessThanOrEqual(policy.expectedFalseAlarms * (1 + 1e-9));
        expect(budget.windowEach * hypotheses).toBeCloseTo(budget.window, 12);
        expect(budget.window).toBeGreaterThan(0);
      }),
      { seed: 20240601, numRuns: 300 },
    );
  });

  it('solves α exactly: 30 windows of 3 of 4 with 0.1 a month', () => {
    const { window } = alarmBudget(DEFAULT_ALERT_POLICY, 1);
    expect(falseIncidents(DEFAULT_ALERT_POLICY, window)).toBeCloseTo(0.05, 9);
    // 30 · α · (3α²(1 − α) + α³) = 0.05
    expect(30 * window * (3 * window ** 2 * (1 - window) + window ** 3)).toBeCloseTo(0.05, 9);
  });

  it('allows more where more windows must agree', () => {
    const once = alarmBudget({ ...DEFAULT_ALERT_POLICY, raised: 1, of: 1 }, 1).window;
    expect(once).toBeCloseTo(0.05 / 30, 9);
    expect(alarmBudget(DEFAULT_ALERT_POLICY, 1).window).toBeGreaterThan(once * 10);
  });
});
