import { describe, expect, it } from '@jest/globals';
import { chiSquareQuantile, chiSquareUpperTail } from '@plumbline/stats';
import oracle from '../../oracle/drift/chi-square.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('chiSquareUpperTail and chiSquareQuantile', () => {
  it.each(oracle.cases)('agree with scipy: $name', ({ input: { x, p, df }, expected, tolerance }) => {
    if (x !== undefined) expectRelative(chiSquareUpperTail(x, df), expected, tolerance);
    if (p !== undefined) expectRelative(chiSquareQuantile(p, df), expected, tolerance);
    expect(x === undefined).not.toBe(p === undefined);
  });

  it('is certain of nothing without degrees of freedom', () => {
    expect(chiSquareUpperTail(3, 0)).toBe(1);
    expect(chiSquareUpperTail(0, 3)).toBe(1);
  });
});
