import { describe, expect, it } from '@jest/globals';
import { evaluatePoints, parseCondition } from '@plumbline/model';
import { decide } from '../../../../packages/model/src/gate/decide.ts';
import type { Judged, Outcome } from '../../../../packages/model/src/gate/judged.ts';

function judged(text: string, outcome: Outcome, more: Partial<Judged> = {}): Judged {
  return {
    condition: parseCondition(text),
    outcome,
    metric: 'auc',
    slice: null,
    rows: 100,
    candidate: 0.8,
    baseline: 0.7,
    estimate: 0.1,
    lower: 0,
    upper: 0,
    threshold: 0,
    worse: false,
    better: outcome === 'proven',
    method: 'none',
    problem: null,
    pValue: null,
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
    ...more,
  };
}

const frame = { hasBaseline: true, onFirstModel: 'pass', sameModel: false } as const;
const proven = judged('auc: better', 'proven');

describe('decide', () => {
  it.each([
    ['primary proven, others proven', [proven, judged('candidate.auc >= 0.7', 'proven')], 'better', 'pass', true],
    [
      'primary proven, no-harm not shown broken',
      [proven, judged('f1: no-harm by 0.1', 'holds')],
      'better',
      'pass',
      true,
    ],
    [
      'primary proven, one not provable',
      [proven, judged('f1: not-worse by 0.1', 'unproven')],
      'better',
      'inconclusive',
      false,
    ],
    ['primary not provable, none broken', [judged('auc: better', 'unproven')], 'inconclusive', 'inconclusive', false],
    ['primary proven, one broken', [proven, judged('f1: no-harm by 0.1', 'broken')], 'better', 'fail', false],
    ['primary worse', [judged('auc: better', 'broken', { worse: true })], 'worse', 'fail', false],
    ['primary not-worse', [judged('auc: not-worse by 0.1', 'proven', { better: false })], 'not-worse', 'pass', true],
    [
      'primary not worse than the margin, and worse',
      [judged('auc: not-worse by 0.1', 'proven', { better: false, worse: true })],
      'not-worse',
      'pass',
      true,
    ],
    [
      'better, but not by the margin',
      [judged('auc: better by 0.2', 'broken', { better: true })],
      'not-worse',
      'fail',
      false,
    ],
    ['a number that is not finite', [judged('auc: better', 'undefined')], 'inconclusive', 'fail', false],
  ] as const)('%s', (_name, all, decision, verdict, promote) => {
    expect(decide(all, { ...frame, primary: all[0] ?? null })).toEqual({ verdict, decision, promote });
  });

  it('never passes without conditions, with vetoes alone, or on the same model', () => {
    const stopped = { verdict: 'inconclusive', promote: false };
    expect(decide([], { ...frame, primary: null })).toMatchObject(stopped);
    expect(decide([judged('f1: no-harm by 0.1', 'holds')], { ...frame, primary: null })).toMatchObject(stopped);
    expect(decide([proven], { ...frame, sameModel: true, primary: proven })).toMatchObject(stopped);
  });

  it.each([
    [
      'absolute ones hold',
      [judged('candidate.auc > 0.7', 'proven'), judged('auc: better', 'no-baseline')],
      'pass',
      'pass',
      true,
    ],
    ['an absolute one is not provable', [judged('candidate.auc > 0.7', 'unproven')], 'pass', 'inconclusive', false],
    ['an absolute one is broken', [judged('candidate.auc > 0.7', 'broken')], 'pass', 'fail', false],
    ['no absolute condition', [judged('auc: better', 'no-baseline')], 'pass', 'pass', false],
    ['no absolute condition, on-first-model: fail', [judged('auc: better', 'no-baseline')], 'fail', 'fail', false],
    ['no condition at all', [], 'pass', 'pass', false],
  ] as const)('first model: %s', (_name, all, onFirstModel, verdict, promote) => {
    const first = { ...frame, hasBaseline: false, onFirstModel, primary: null };
    expect(decide(all, first)).toEqual({ verdict, decision: 'no-baseline', promote });
  });
});

describe('evaluatePoints', () => {
  const points = (
    conditions: readonly string[],
    candidate: Record<string, number>,
    baseline: Record<string, number> | null,
  ) =>
    evaluatePoints({
      candidate,
      baseline,
      rows: 0,
      conditions: conditions.map(parseCondition),
      onFirstModel: 'pass',
      sameModel: false,
      options: { alpha: 0.05, replicates: 1000, seed: 'ab'.repeat(32) },
    });

  it('judges bounds as the values stand; decimals are equal as people write them', () => {
    expect(points(['candidate.acc - baseline.acc >= 0.05'], { acc: 0.85 }, { acc: 0.8 })).toMatchObject({
      verdict: 'pass',
      promote: true,
    });
    expect(points(['candidate.acc - baseline.acc > 0.05'], { acc: 0.85 }, { acc: 0.8 }).verdict).toBe('fail');
    expect(points(['candidate.acc > 0.8 +/- 0.1'], { acc: 0.85 }, { acc: 0.8 }).verdict).toBe('inconclusive');
    expect(points(['candidate.loss <= -0.5'], { loss: -0.6 }, null)).toMatchObject({
      decision: 'no-baseline',
      promote: true,
    });
  });

  it('fails closed on what is missing or not finite, and cannot prove a comparison', () => {
    expect(points(['candidate.auc > 0.5'], { acc: 0.85 }, { acc: 0.8 }).verdict).toBe('fail');
    expect(points(['candidate.acc > 0.5'], { acc: Number.NaN }, { acc: 0.8 }).verdict).toBe('fail');
    expect(points(['candidate.acc - baseline.acc > -1'], { acc: 0.9 }, { acc: Number.POSITIVE_INFINITY }).verdict).toBe(
      'fail',
    );
    expect(points(['acc: better'], { acc: 0.9 }, { acc: 0.1 })).toMatchObject({
      verdict: 'inconclusive',
      promote: false,
    });
    expect(points([], { acc: 0.9 }, { acc: 0.1 })).toMatchObject({ verdict: 'inconclusive', promote: false });
  });
});
