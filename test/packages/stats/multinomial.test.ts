import { describe, expect, it } from '@jest/globals';
import { drawMultinomial, seededRandom } from '@plumbline/stats';

const SEED = '5eed5eed5eed5eed5eed5eed5eed5eed';

describe('drawMultinomial', () => {
  it('adds up to the trials and is the same for the same seed', () => {
    const draw = () => [...drawMultinomial(1000, [1, 2, 3, 0], seededRandom(SEED))];
    expect(draw().reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(draw()).toEqual(draw());
    expect(draw()[3]).toBe(0);
  });

  it.each([20, 100_000])('has the mean and variance of a multinomial at %i trials', (trials) => {
    const random = seededRandom(SEED);
    const draws = Array.from({ length: 4000 }, () => drawMultinomial(trials, [0.2, 0.5, 0.3], random)[0]!);
    const mean = draws.reduce((sum, count) => sum + count, 0) / draws.length;
    const variance = draws.reduce((sum, count) => sum + (count - mean) ** 2, 0) / draws.length;
    expect(Math.abs(mean / (0.2 * trials) - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / (0.16 * trials) - 1)).toBeLessThan(0.1);
  });

  it('draws nothing where nothing has weight', () => {
    expect([...drawMultinomial(5, [0, 0], seededRandom(SEED))]).toEqual([0, 0]);
  });
});
