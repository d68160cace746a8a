import { describe, expect, it } from '@jest/globals';
import { mcnemarTest, tangoInterval } from '@plumbline/stats';

const ALPHA = 0.05;
const EXACT_BELOW = 10;

/** P(X = k) of n fair or unfair tosses, by logarithms. */
function binomial(n: number, k: number, p: number): number {
  let log = k * Math.log(p) + (n - k) * Math.log(1 - p);
  for (let factor = 1; factor <= k; factor += 1) log += Math.log((n - k + factor) / factor);
  return Math.exp(log);
}

/** P(the candidate is called better) among models that are equally right, given how many rows they differ on; no simulation. */
function sizeGiven(discordant: number, rows: number): number {
  let size = 0;
  for (let fixed = 0; fixed <= discordant; fixed += 1) {
    const broken = discordant - fixed;
    const { exactGreater, midGreater } = mcnemarTest(fixed, broken);
    const isShown =
      discordant < EXACT_BELOW
        ? exactGreater <= ALPHA
        : midGreater <= ALPHA && tangoInterval({ fixed, broken, rows }, 1 - 2 * ALPHA).lower > 0;
    if (isShown) size += binomial(discordant, fixed, 0.5);
  }
  return size;
}

describe('mcnemarTest() with tangoInterval(), as the gate joins them', () => {
  it.each([
    [40, 0.3],
    [40, 0.4],
    [200, 0.05],
    [200, 0.1],
    [200, 0.2],
    [1000, 0.02],
    [1000, 0.1],
  ])('errs at most 5 %% of the time on %d rows of which a share of %d differs', (rows, share) => {
    let size = 0;
    for (let discordant = 0; discordant <= Math.min(rows, 150); discordant += 1) {
      size += binomial(rows, discordant, share) * sizeGiven(discordant, rows);
    }
    expect(size).toBeLessThanOrEqual(ALPHA);
    expect(size).toBeGreaterThan(0.03);
  });

  it('errs more often than that given some numbers of differing rows: mid-p is right on average only', () => {
    expect(sizeGiven(12, 200)).toBeCloseTo(0.073, 3);
  });
});
