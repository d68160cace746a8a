import { describe, expect, it } from '@jest/globals';
import { type CountHypothesis, noiseFloor, type SplitCells, splitNoiseFloor } from '@plumbline/data';
import { drawMultinomial, ksOfCells, seededRandom } from '@plumbline/stats';

const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';
const CELLS = Array.from({ length: 200 }, () => 1 / 200);
const counts = (rows: number): readonly number[] => CELLS.map((share) => share * rows);
const asked = (n: number, m: number): CountHypothesis => ({
  column: 'x',
  component: 'distribution',
  measure: 'ks',
  tolerance: 0.05,
  reference: counts(n),
  current: counts(m),
  resolution: 0,
});

describe('noiseFloor', () => {
  it('is the 95th percentile of what chance does, as Kolmogorov’s law has it, and the same for the same seed', () => {
    const floor = noiseFloor(asked(10_000, 10_000), SEED);
    expect(floor).toBe(noiseFloor(asked(10_000, 10_000), SEED));
    expect(floor).not.toBe(noiseFloor(asked(10_000, 10_000), 'ab'.repeat(16)));
    expect(floor / (1.358 * Math.sqrt(2 / 10_000))).toBeGreaterThan(0.88);
    expect(floor / (1.358 * Math.sqrt(2 / 10_000))).toBeLessThan(1.12);
  });

  it('is exceeded by one pair of samples in twenty', () => {
    const floor = noiseFloor(asked(2000, 1000), SEED);
    const random = seededRandom('cd'.repeat(16));
    const draw = (rows: number): readonly number[] => [...drawMultinomial(rows, CELLS, random)];
    const beyond = Array.from({ length: 1000 }, () => ksOfCells(draw(2000), draw(1000))).filter((one) => one > floor);
    expect(beyond.length).toBeGreaterThan(20);
    expect(beyond.length).toBeLessThan(95);
  });

  it('grows where rows hang together, and shrinks with the rows', () => {
    const alone = noiseFloor(asked(2000, 2000), SEED);
    expect(noiseFloor({ ...asked(2000, 2000), designEffect: [9, 9] }, SEED)).toBeGreaterThan(2.5 * alone);
    expect(noiseFloor(asked(20_000, 20_000), SEED)).toBeLessThan(alone / 2.5);
  });

  it('exists for shares, categories and scores, and is 1 without rows', () => {
    const share = { ...asked(1, 1), measure: 'share' as const, reference: [100, 900], current: [100, 900] };
    expect(noiseFloor(share, SEED)).toBeGreaterThan(0.015);
    expect(noiseFloor(share, SEED)).toBeLessThan(0.04);
    expect(noiseFloor({ ...share, measure: 'total-variation' }, SEED)).toBeCloseTo(noiseFloor(share, SEED), 12);
    const zeros = new Array<number>(300).fill(0);
    const scores = {
      ...asked(1, 1),
      measure: 'auc' as const,
      component: 'content' as const,
      reference: zeros,
      current: zeros,
    };
    expect(noiseFloor(scores, SEED)).toBeGreaterThan(0.05);
    expect(noiseFloor(scores, SEED)).toBeLessThan(0.15);
    expect(noiseFloor({ ...share, current: [0, 0] }, SEED)).toBe(1);
  });
});

describe('splitNoiseFloor', () => {
  const random = seededRandom('ef'.repeat(16));
  const parts = (law: (part: number) => readonly number[]): SplitCells => ({
    column: 'x',
    measure: 'ks',
    parts: Array.from({ length: 32 }, (_, part) => [...drawMultinomial(500, law(part), random)]),
  });

  it('is what chance does where the parts differ by chance alone', () => {
    const floor = splitNoiseFloor(
      parts(() => CELLS),
      [16_000, 16_000],
      SEED,
    );
    expect(floor / noiseFloor(asked(16_000, 16_000), SEED)).toBeGreaterThan(0.8);
    expect(floor / noiseFloor(asked(16_000, 16_000), SEED)).toBeLessThan(1.25);
  });

  it('is more where the parts are blocks of a series that wanders', () => {
    const wandering = parts((part) =>
      CELLS.map((share, cell) => share * (1 + 0.4 * Math.sin(part / 5) * (cell < 100 ? 1 : -1))),
    );
    expect(splitNoiseFloor(wandering, [16_000, 16_000], SEED)).toBeGreaterThan(
      3 * noiseFloor(asked(16_000, 16_000), SEED),
    );
    expect(splitNoiseFloor(wandering, [16_000, 16_000], SEED)).toBe(splitNoiseFloor(wandering, [16_000, 16_000], SEED));
  });

  it('is nothing where there is nothing to split', () => {
    expect(
      splitNoiseFloor(
        {
          column: 'x',
          measure: 'ks',
          parts: [
            [1, 2],
            [0, 0],
          ],
        },
        [10, 10],
        SEED,
      ),
    ).toBe(0);
  });
});
