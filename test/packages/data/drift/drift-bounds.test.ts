import { describe, expect, it } from '@jest/globals';
import { type ComponentDrift, type CountHypothesis, type DriftHypothesis, judgeHypotheses } from '@plumbline/data';
import { ksHalfWidth, seededRandom } from '@plumbline/stats';

const context = { falseDiscoveryRate: 0.05, seed: '5eed5eed5eed5eed5eed5eed5eed5eed', changed: [], added: [] };
const judge = (hypothesis: DriftHypothesis): ComponentDrift =>
  judgeHypotheses([hypothesis], context).columns[0]!.components[0]!;

const ks: CountHypothesis = {
  column: 'x',
  component: 'distribution',
  measure: 'ks',
  tolerance: 0.05,
  reference: [500, 500, 500, 500],
  current: [300, 560, 570, 570],
  resolution: 0,
};
const categories: CountHypothesis = { ...ks, measure: 'total-variation' };
const share: CountHypothesis = {
  ...ks,
  component: 'null-share',
  measure: 'share',
  tolerance: 0.02,
  reference: [40, 1960],
  current: [160, 1840],
};

describe('boundDrift with rows that hang together', () => {
  it.each([
    ['ks', ks],
    ['total-variation', categories],
    ['share', share],
  ])('counts n/designEffect rows on either side: %s', (_, hypothesis) => {
    const fourfold = {
      ...hypothesis,
      reference: hypothesis.reference.map((count) => 4 * count),
      current: hypothesis.current.map((count) => 2 * count),
      designEffect: [4, 2] as const,
    };
    const { n, m, reference, current, designEffect, ...dependent } = judge(fourfold);
    const { n: rows, m: rowsNow, reference: _before, current: _after, ...independent } = judge(hypothesis);
    expect({ ...dependent, rowsNeeded: null }).toEqual({ ...independent, rowsNeeded: null });
    expect([n, m]).toEqual([4 * rows, 2 * rowsNow]);
  });

  it('proves less the more rows hang together, and judges nothing below 50 independent rows', () => {
    const told = judge({ ...ks, designEffect: [20, 20] });
    expect(judge(ks).answer).toBe('drifted');
    expect(told).toMatchObject({ answer: 'undetermined', tooFewRows: false, effective: [100, 100], n: 2000 });
    expect(told.lower).toBeLessThan(judge(ks).lower);
    expect(judge({ ...ks, designEffect: [1, 41] })).toMatchObject({ answer: 'undetermined', tooFewRows: true });
  });
});

describe('boundDrift with counts out of sketches', () => {
  it('takes the error of both sketches off the lower bound and puts it on the upper one', () => {
    const { lower, upper, distance } = judge(ks);
    const sketched = judge({ ...ks, rankError: 0.01 });
    expect(sketched.distance).toBe(distance);
    expect(lower - sketched.lower).toBeCloseTo(0.01, 12);
    expect(sketched.upper - upper).toBeCloseTo(0.01, 12);
    expect(sketched.pValue).toBeGreaterThan(judge(ks).pValue);
  });

  it('proves nothing that the error alone could have made', () => {
    expect(judge({ ...ks, rankError: 0.05 }).answer).toBe('undetermined');
  });

  it('names no number of rows where the error is what keeps it open', () => {
    const near = { ...ks, current: [380, 540, 540, 540] };
    expect(judge(near).rowsNeeded).toBeGreaterThan(2000);
    expect(judge({ ...near, rankError: 0.02 })).toMatchObject({ answer: 'undetermined', rowsNeeded: null });
  });

  it('is the bound that is written: the largest difference at an edge less c(α)·√(1/n + 1/m)', () => {
    const { lower, upper } = judge(ks);
    expect(lower).toBeCloseTo(0.1 - ksHalfWidth(2000, 2000, 0.05), 12);
    expect(upper).toBeCloseTo(0.1 + ksHalfWidth(2000, 2000, 0.05), 12);
  });
});

describe('boundDrift with scores of a classifier', () => {
  const random = seededRandom('ab'.repeat(16));
  const scores = (rows: number, lift: number): readonly number[] =>
    Array.from({ length: rows }, () => random.next() + lift);
  const asked = (lift: number, rows = 400): DriftHypothesis => ({
    column: 'text',
    component: 'content',
    measure: 'auc',
    tolerance: 0.05,
    resolution: 0,
    reference: scores(rows, 0),
    current: scores(rows, lift),
  });

  it('finds rows that can be told apart, and says nothing of those that cannot', () => {
    expect(judge(asked(0.5))).toMatchObject({ answer: 'drifted', n: 400, m: 400, component: 'content' });
    expect(judge(asked(0)).answer).toBe('undetermined');
    expect(judge(asked(0, 49)).tooFewRows).toBe(true);
  });

  it('shares its family with all other hypotheses', () => {
    const family = judgeHypotheses([asked(0.5), ks, share], context);
    expect(family).toMatchObject({ hypotheses: 3, rejections: 3 });
    expect(family.level).toBeCloseTo(0.05, 12);
    expect(judgeHypotheses([asked(0.5)], context).columns[0]?.components[0]?.lower).toBeGreaterThan(0.5);
  });
});
