import { describe, expect, it } from '@jest/globals';
import { type Random, seededRandom } from '@plumbline/stats';
import { fairnessBounds } from '../../../../packages/model/src/fairness/fairness-bounds.ts';
import type { GroupSpread } from '../../../../packages/model/src/fairness/fairness-measure.ts';

const ALPHA = 0.05;
const RUNS = 600;
const LIMIT = ALPHA + 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / RUNS);

function draw(shares: readonly number[], trials: number, random: Random) {
  return shares.map((share) => {
    let successes = 0;
    for (let trial = 0; trial < trials; trial += 1) if (random.next() < share) successes += 1;
    return { successes, trials };
  });
}

/** How often the bounds miss the truth on either side. */
function misses(shares: readonly number[], trials: number, spread: GroupSpread, truth: number) {
  const random = seededRandom('f1'.repeat(16));
  let [above, below] = [0, 0];
  for (let run = 0; run < RUNS; run += 1) {
    const { lower, upper } = fairnessBounds([draw(shares, trials, random)], spread, ALPHA);
    if (lower > truth) above += 1;
    if (upper < truth) below += 1;
  }
  return { above: above / RUNS, below: below / RUNS };
}

describe('fairnessBounds()', () => {
  it.each<[readonly number[], GroupSpread, number]>([
    [[0.5, 0.5], 'difference', 0],
    [[0.3, 0.3, 0.3, 0.3, 0.3, 0.3], 'difference', 0],
    [[0.5, 0.5, 0.6, 0.6], 'difference', 0.1],
    [[0.4, 0.4, 0.4, 0.5], 'ratio', 0.8],
    [[0.5, 0.5, 0.5, 0.5], 'ratio', 1],
    [[0.8, 0.8, 0.8, 0.8], 'group_min', 0.8],
    [[0.2, 0.2, 0.2], 'group_max', 0.2],
  ])(
    'misses the truth no more often than α on either side, whichever groups are extreme: %j %s',
    (shares, spread, truth) => {
      const { above, below } = misses(shares, 150, spread, truth);
      expect(above).toBeLessThanOrEqual(LIMIT);
      expect(below).toBeLessThanOrEqual(LIMIT);
    },
  );

  it('is the plain interval of a pair where there is one pair, and wider below where there are many', () => {
    const [a, b] = [
      { successes: 60, trials: 100 },
      { successes: 45, trials: 100 },
    ];
    const two = fairnessBounds([[a, b]], 'difference', ALPHA);
    const three = fairnessBounds([[a, b, { successes: 50, trials: 100 }]], 'difference', ALPHA);
    expect(two.estimate).toBeCloseTo(0.15, 12);
    expect(three.lower).toBeLessThan(two.lower);
    expect(three.upper).toBeCloseTo(two.upper, 12);
  });

  it('cannot bound what it has no rows of', () => {
    const groups = [
      { successes: 1, trials: 2 },
      { successes: 0, trials: 0 },
      { successes: 2, trials: 2 },
    ];
    expect(fairnessBounds([groups], 'difference', ALPHA)).toMatchObject({ estimate: 0.5, lower: 0 });
    expect(fairnessBounds([groups], 'difference', ALPHA).upper).toBeGreaterThan(0.9);
    expect(fairnessBounds([groups], 'ratio', ALPHA).lower).toBe(0);
    expect(fairnessBounds([groups], 'group_min', ALPHA).lower).toBe(0);
    expect(fairnessBounds([[{ successes: 1, trials: 2 }]], 'difference', ALPHA).estimate).toBeNaN();
    expect(
      fairnessBounds(
        [
          [
            { successes: 0, trials: 9 },
            { successes: 0, trials: 9 },
          ],
        ],
        'ratio',
        ALPHA,
      ).estimate,
    ).toBeNaN();
  });

  it('takes the worse of two rates', () => {
    const near = [
      { successes: 50, trials: 100 },
      { successes: 51, trials: 100 },
    ];
    const far = [
      { successes: 10, trials: 100 },
      { successes: 90, trials: 100 },
    ];
    expect(fairnessBounds([near, far], 'difference', ALPHA).estimate).toBeCloseTo(0.8, 12);
    expect(fairnessBounds([near, far], 'ratio', ALPHA).estimate).toBeCloseTo(1 / 9, 12);
  });
});
