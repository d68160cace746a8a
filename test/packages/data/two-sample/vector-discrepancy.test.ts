import { describe, expect, it } from '@jest/globals';
import { vectorDiscrepancy } from '@plumbline/data';
import { seededRandom } from '@plumbline/stats';
import { type Change, sampleVectors } from '../../../../bench/calibration/two-sample-laws.ts';
import { packVectors } from '../../../../packages/data/src/two-sample/vector-rows.ts';

const SEED = '5eed'.repeat(8);
const pair = (change: Change) => {
  const random = seededRandom(SEED);
  return [
    sampleVectors({ change, side: 'reference', rows: 250 }, random),
    sampleVectors({ change, side: 'current', rows: 250 }, random),
  ] as const;
};
const sample = (...lists: readonly (readonly number[])[]) =>
  packVectors({ threshold: 9, rows: lists.map((list, key) => ({ key, list })) });

describe('vectorDiscrepancy', () => {
  it('finds a new topic, and nothing in one law', () => {
    expect(vectorDiscrepancy(...pair({ kind: 'new-topic', share: 0.4 }), SEED)!.pValue).toBe(1 / 200);
    expect(vectorDiscrepancy(...pair({ kind: 'nothing' }), SEED)!.pValue).toBeGreaterThan(0.05);
  });

  it('is 0 for the same vectors, and for points that all are one', () => {
    const [before] = pair({ kind: 'nothing' });
    expect(vectorDiscrepancy(before, before, SEED)!.distance).toBeCloseTo(0, 12);
    expect(vectorDiscrepancy(sample([1, 2]), sample([1, 2]), SEED)).toMatchObject({ distance: 0, pValue: 1 });
  });

  it('gives the same numbers for the same seed', () => {
    const samples = pair({ kind: 'nothing' });
    expect(vectorDiscrepancy(...samples, SEED)).toEqual(vectorDiscrepancy(...samples, SEED));
  });

  it('is nothing where lengths differ or a side has no vector', () => {
    expect(vectorDiscrepancy(sample([1, 2]), sample([1, 2, 3]), SEED)).toBeNull();
    expect(vectorDiscrepancy(sample(), sample(), SEED)).toBeNull();
  });
});
