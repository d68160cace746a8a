import { describe, expect, it } from '@jest/globals';
import {
  DEFAULT_ALERT_POLICY,
  estimatedDecayMove,
  estimatePerformance,
  judgeMoves,
  type ScoredRows,
} from '@plumbline/monitor';
import { type Random, seededRandom } from '@plumbline/stats';

const seeded = (seed: number): Random => seededRandom(`${seed}`.padStart(8, '1').repeat(8));

/** A classifier whose scores are wrong by a power, on inputs that are `hardness` likely to lie near the boundary. */
function scored(rows: number, hardness: number, random: Random): ScoredRows & { readonly errorRate: number } {
  const drawn = Array.from({ length: rows }, () => {
    const near = random.next() < hardness;
    const truth = near ? 0.3 + 0.4 * random.next() : random.next() < 0.5 ? 0.05 : 0.95;
    return { score: truth ** 2, prediction: truth >= 0.5 ? 1 : 0, label: random.next() < truth ? 1 : 0 };
  });
  return {
    scores: drawn.map(({ score }) => score),
    predictions: drawn.map(({ prediction }) => prediction),
    labels: drawn.map(({ label }) => label),
    errorRate: drawn.filter(({ prediction, label }) => prediction !== label).length / rows,
  };
}

describe('estimatePerformance', () => {
  it('finds the error rate of a window without labels, from scores that are not calibrated', () => {
    const reference = scored(20_000, 0.2, seeded(1));
    const current = scored(20_000, 0.8, seeded(2));
    const found = estimatePerformance(reference, { ...current, labels: [] }, seeded(3));
    expect(found?.positive).toBe('1');
    expect(Math.abs((found?.errorRate ?? 0) - current.errorRate)).toBeLessThan(0.01);
    expect(found?.referenceErrorRate).toBe(reference.errorRate);
    expect(found?.calibrationError).toBeGreaterThan(0);
    expect(found?.calibrationError).toBeLessThan(0.01);
  });

  it.each([
    { name: 'three classes', parts: { labels: Array.from({ length: 100 }, (_, row) => row % 3) } },
    { name: 'one class', parts: { labels: Array.from({ length: 100 }, () => 1) } },
    { name: 'no scores', parts: { scores: Array.from({ length: 100 }, () => null) } },
    { name: 'scores that are not finite', parts: { scores: Array.from({ length: 100 }, () => Number.NaN) } },
    { name: 'no predictions', parts: { predictions: [] } },
    { name: 'no labels', parts: { labels: [] } },
  ])('estimates nothing from a reference with $name', ({ parts }) => {
    const reference = scored(100, 0.5, seeded(1));
    expect(estimatePerformance({ ...reference, ...parts }, scored(100, 0.5, seeded(2)), seeded(3))).toBeNull();
  });

  it('takes the second class for positive where neither is called 1, true or yes', () => {
    const reference = scored(200, 0.5, seeded(1));
    const words = (values: ScoredRows['labels']) => values.map((value) => (value === 1 ? 'stay' : 'leave'));
    const named = { ...reference, labels: words(reference.labels), predictions: words(reference.predictions) };
    expect(estimatePerformance(named, named, seeded(2))?.positive).toBe('stay');
  });
});

describe('estimatedDecayMove', () => {
  const judge = (hardness: number) => {
    const reference = scored(20_000, 0.2, seeded(1));
    const found = estimatePerformance(reference, scored(5000, hardness, seeded(2)), seeded(3))!;
    return judgeMoves([estimatedDecayMove(found, 'score', 0.02)], { rows: 5000, family: 1 }, DEFAULT_ALERT_POLICY);
  };

  it('raises a window that is expected to go wrong', () => {
    expect(judge(0.8).signal).toBe('raised');
  });

  it('never declares health: alone it leaves a window without data', () => {
    expect(judge(0.2).signal).toBe('no-data');
  });

  it('counts the error of calibrating', () => {
    const [move] = judge(0.8).moves;
    const without = judgeMoves([{ ...move!, standardError: 0 }], { rows: 5000, family: 1 }, DEFAULT_ALERT_POLICY)
      .moves[0]!;
    expect(move!.referenceRadius).toBeGreaterThan(without.referenceRadius);
  });
});
