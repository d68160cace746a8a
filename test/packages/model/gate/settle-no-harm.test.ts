import { describe, expect, it } from '@jest/globals';
import { parseCondition } from '@plumbline/model';
import type { Judged } from '../../../../packages/model/src/gate/judged.ts';
import { settleNoHarm } from '../../../../packages/model/src/gate/settle-no-harm.ts';

/** A no-harm condition that holds so far, with the p-value of the test for a loss. */
function noHarm(pValue: number | null, outcome: Judged['outcome'] = 'holds'): Judged {
  return {
    condition: parseCondition('slice(region): no-harm by 0.03'),
    outcome,
    metric: 'auc',
    slice: 'north',
    rows: 100,
    candidate: 0.7,
    baseline: 0.8,
    estimate: -0.1,
    lower: -0.2,
    upper: 0,
    threshold: -0.03,
    worse: false,
    better: false,
    method: 'none',
    problem: null,
    pValue,
    adjustedP: null,
    rowsNeeded: null,
    power: null,
    detectable: null,
    statistics: {
      kind: 'unjudged',
      metric: 'auc',
      slice: null,
      rows: 0,
      candidate: null,
      baseline: null,
      outcome: 'unproven',
      problem: '',
    },
  };
}

const outcomes = (judged: readonly Judged[]) => settleNoHarm(judged, 0.05).map(({ outcome }) => outcome);

describe('settleNoHarm()', () => {
  it('breaks a condition whose loss is shown', () => {
    expect(outcomes([noHarm(0.05)])).toEqual(['broken']);
    expect(outcomes([noHarm(0.051)])).toEqual(['holds']);
  });

  it('adjusts for how many are looked at together', () => {
    expect(outcomes([noHarm(0.02), noHarm(0.5), noHarm(0.5)])).toEqual(['holds', 'holds', 'holds']);
    expect(outcomes([noHarm(0.01), noHarm(0.5), noHarm(0.5)])).toEqual(['broken', 'holds', 'holds']);
    expect(settleNoHarm([noHarm(0.01), noHarm(0.02)], 0.05).map(({ adjustedP }) => adjustedP)).toEqual([0.02, 0.02]);
  });

  it('leaves alone what was not tested, and what is undefined', () => {
    expect(outcomes([noHarm(null, 'proven'), noHarm(0.001, 'undefined')])).toEqual(['proven', 'undefined']);
  });
});
