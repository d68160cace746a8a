import { describe, expect, it } from '@jest/globals';
import { koopmanInterval, wilsonInterval } from '@plumbline/stats';
import oracle from '../../oracle/fairness/koopman.json' with { type: 'json' };

describe('koopmanInterval()', () => {
  it.each(oracle.cases)('$name: statsmodels', ({ input: { first, second, level }, expected, tolerance }) => {
    const { lower, upper } = koopmanInterval(first, second, level);
    expect(Math.abs(lower - expected.lower)).toBeLessThanOrEqual(tolerance);
    if (expected.upper === null) expect(upper).toBe(Number.POSITIVE_INFINITY);
    else expect(Math.abs(upper - expected.upper)).toBeLessThanOrEqual(tolerance);
  });

  it('turns into its reciprocal when the sides change places', () => {
    const [a, b] = [
      { successes: 7, trials: 50 },
      { successes: 12, trials: 40 },
    ];
    const [one, other] = [koopmanInterval(a, b, 0.9), koopmanInterval(b, a, 0.9)];
    expect(one.lower * other.upper).toBeCloseTo(1, 10);
    expect(one.upper * other.lower).toBeCloseTo(1, 10);
  });

  it("is Wilson's where the first side always succeeds and the ratio is a share", () => {
    const sure = { successes: 30, trials: 30 };
    expect(koopmanInterval(sure, { successes: 29, trials: 30 }, 0.95).lower).toBeCloseTo(
      wilsonInterval(29, 30, 0.95).lower,
      10,
    );
  });

  it('says nothing without trials', () => {
    const none = { successes: 0, trials: 0 };
    expect(koopmanInterval(none, { successes: 1, trials: 2 }, 0.95)).toEqual({
      lower: 0,
      upper: Infinity,
      level: 0.95,
    });
  });
});
