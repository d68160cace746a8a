import { describe, expect, it } from '@jest/globals';
import { newcombeInterval, shareMoveLower, shareMovePValue, shareMoveUpper } from '@plumbline/stats';

const share = (successes: number, trials: number) => ({ successes, trials });

describe('shareMovePValue', () => {
  it('is the level at which the lower bound meets the tolerance', () => {
    const p = shareMovePValue(share(40, 2000), share(120, 2000), 0.02);
    expect(shareMoveLower(share(40, 2000), share(120, 2000), p)).toBeCloseTo(0.02, 9);
  });

  it('is the same for a rise and a fall', () => {
    expect(shareMovePValue(share(40, 2000), share(160, 2000), 0.02)).toBeCloseTo(
      shareMovePValue(share(160, 2000), share(40, 2000), 0.02),
      12,
    );
  });

  it('is 1 within the tolerance and without trials, and keeps falling with more evidence', () => {
    expect(shareMovePValue(share(2, 100), share(3, 100), 0.02)).toBe(1);
    expect(shareMovePValue(share(0, 0), share(3, 100), 0.02)).toBe(1);
    expect(shareMovePValue(share(0, 2000), share(1800, 2000), 0.02)).toBeLessThan(1e-12);
  });

  it('never flags one row of a new category among 800', () => {
    expect(shareMovePValue(share(0, 800), share(1, 800), 0.02)).toBe(1);
  });
});

describe('shareMoveUpper', () => {
  it('bounds the move on both sides', () => {
    expect(shareMoveUpper(share(10, 1000), share(10, 1000), 0.05)).toBeLessThan(0.02);
    expect(shareMoveUpper(share(0, 50), share(0, 50), 0.05)).toBeGreaterThan(0.02);
  });
});

describe('newcombeInterval', () => {
  it('says nothing without trials', () => {
    const { lower, upper } = newcombeInterval(share(0, 0), share(0, 0), 0.95);
    expect(upper - lower).toBeGreaterThan(1.4);
  });
});
