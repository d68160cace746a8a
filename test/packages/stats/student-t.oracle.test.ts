import { describe, expect, it } from '@jest/globals';
import { normalQuantile, studentCdf, studentQuantile } from '@plumbline/stats';
import oracle from '../../oracle/gate/student-t.json' with { type: 'json' };

const relative = (found: number, expected: number) => Math.abs(found / expected - 1);

describe('studentQuantile() and studentCdf()', () => {
  it.each(oracle.cases)('agree with scipy: $name', ({ input: { p, degrees }, expected, tolerance }) => {
    expect(relative(studentQuantile(p, degrees), expected.quantile)).toBeLessThan(tolerance);
    expect(relative(studentCdf(1.1 * expected.quantile, degrees), expected.cdf)).toBeLessThan(tolerance);
    expect(studentQuantile(1 - (1 - p), degrees)).toBe(-studentQuantile(1 - p, degrees));
  });

  it('end where the distribution ends, and are normal with endless degrees', () => {
    expect([studentQuantile(0, 5), studentQuantile(1, 5), studentQuantile(0.5, 5)]).toEqual([-Infinity, Infinity, 0]);
    expect([studentCdf(0, 5), studentCdf(-Infinity, 5), studentCdf(Infinity, 5)]).toEqual([0.5, 0, 1]);
    expect(studentQuantile(0.05, Infinity)).toBe(normalQuantile(0.05));
    expect(studentCdf(-1, Infinity)).toBeCloseTo(studentCdf(-1, 1e8), 8);
  });

  it.each([
    [Number.NaN, 5],
    [-0.1, 5],
    [1.1, 5],
    [0.1, 0],
    [0.1, Number.NaN],
  ])('are not a number for p = %d and %d degrees', (p, degrees) => {
    expect(studentQuantile(p, degrees)).toBeNaN();
  });
});
