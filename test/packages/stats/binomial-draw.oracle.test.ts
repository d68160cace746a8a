import { describe, expect, it } from '@jest/globals';
import { chiSquareUpperTail, drawBinomial, drawCells, seededRandom } from '@plumbline/stats';
import oracle from '../../oracle/gate/binomial-draw.json' with { type: 'json' };

const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';
const DRAWS = 40_000;

describe('drawBinomial()', () => {
  it.each(oracle.cases)('has the distribution of scipy: $name', ({ input: { trials, p, edges }, expected }) => {
    const random = seededRandom(SEED);
    const counts = expected.cells.map(() => 0);
    let beyond = 0;
    for (let draw = 0; draw < DRAWS; draw += 1) {
      const successes = drawBinomial(trials, p, random);
      if (!Number.isInteger(successes) || successes < 0 || successes > trials) throw new Error(`drew ${successes}`);
      if (successes < expected.low || successes > expected.high) beyond += 1;
      const cell = edges.findIndex((edge) => successes <= edge);
      const place = cell < 0 ? edges.length : cell;
      counts[place] = counts[place]! + 1;
    }
    const filled = expected.cells
      .map((share, cell) => ({ share, count: counts[cell]! }))
      .filter(({ share }) => share > 0);
    const statistic = filled.reduce((sum, { share, count }) => sum + (count - DRAWS * share) ** 2 / (DRAWS * share), 0);
    // Among nine laws a p of 0.001 is hardly ever seen; a normal limit in place of the law gives 1e-20.
    expect(chiSquareUpperTail(statistic, filled.length - 1)).toBeGreaterThan(0.001);
    expect(beyond).toBeLessThan(2 * DRAWS * 0.002 + 20);
  });

  it('is the same for the same seed, and certain where chance has no part', () => {
    const draw = () => Array.from({ length: 50 }, () => drawBinomial(1000, 0.3, seededRandom(SEED)));
    expect(draw()).toEqual(draw());
    const random = seededRandom(SEED);
    expect([drawBinomial(9, 0, random), drawBinomial(9, 1, random), drawBinomial(0, 0.5, random)]).toEqual([0, 9, 0]);
  });
});

describe('drawCells()', () => {
  it('deals out as many rows as there are, within the cells that are asked for', () => {
    const random = seededRandom(SEED);
    const counts = Float64Array.from([5, 0, 40, 3, 100, 7]);
    const sums = new Float64Array(6);
    for (let draw = 0; draw < 4000; draw += 1) {
      const into = new Float64Array(6).fill(-1);
      drawCells({ counts, into, from: 1, to: 5 }, random);
      expect([into[0], into[1], into[5]]).toEqual([-1, 0, -1]);
      expect(into[2]! + into[3]! + into[4]!).toBe(143);
      for (let cell = 1; cell < 5; cell += 1) sums[cell] = sums[cell]! + into[cell]!;
    }
    for (let cell = 2; cell < 5; cell += 1) expect(Math.abs(sums[cell]! / 4000 / counts[cell]! - 1)).toBeLessThan(0.03);
  });
});
