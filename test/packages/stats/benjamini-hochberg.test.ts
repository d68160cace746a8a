import { describe, expect, it } from '@jest/globals';
import { benjaminiHochberg } from '@plumbline/stats';

describe('benjaminiHochberg', () => {
  it('names the level Rq/m, so that rejected means at or below it', () => {
    const { rejected, rejections, threshold } = benjaminiHochberg([0.001, 0.02, 0.9, 0.03], 0.05);
    expect(rejections).toBe(3);
    expect(threshold).toBeCloseTo((3 * 0.05) / 4, 15);
    expect(rejected).toEqual([true, true, false, true]);
  });

  it('names q/m where nothing is rejected', () => {
    expect(benjaminiHochberg([0.5, 0.6], 0.05)).toEqual({ rejected: [false, false], rejections: 0, threshold: 0.025 });
  });

  it('never rejects NaN, and judges nothing of nothing', () => {
    expect(benjaminiHochberg([Number.NaN, 1e-9], 0.05).rejected).toEqual([false, true]);
    expect(benjaminiHochberg([], 0.05)).toEqual({ rejected: [], rejections: 0, threshold: 1 });
  });
});
