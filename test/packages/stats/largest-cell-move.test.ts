import { describe, expect, it } from '@jest/globals';
import { largestCellMovePValue, shareMovePValue } from '@plumbline/stats';

describe('largestCellMovePValue', () => {
  it('is hardly more than that of the one cell far from 0, and corrected for all cells near it', () => {
    const reference = [400, 600, 400, 400, 200];
    const current = [640, 510, 340, 340, 170];
    const single = shareMovePValue({ successes: 400, trials: 2000 }, { successes: 640, trials: 2000 }, 0.05);
    expect(largestCellMovePValue(reference, current, 0.05)).toBeGreaterThanOrEqual(single);
    expect(largestCellMovePValue(reference, current, 0.05)).toBeLessThan(1.1 * single);
    const small = [410, 590, 400, 400, 200];
    const alone = shareMovePValue({ successes: 400, trials: 2000 }, { successes: 410, trials: 2000 }, 0);
    expect(largestCellMovePValue(reference, small, 0)).toBeGreaterThanOrEqual(Math.min(1, 4 * alone));
  });

  it('is 1 where no cell exceeds the tolerance', () => {
    expect(largestCellMovePValue([100, 100], [100, 100], 0)).toBe(1);
    expect(largestCellMovePValue([100, 100], [104, 96], 0.05)).toBe(1);
  });
});
