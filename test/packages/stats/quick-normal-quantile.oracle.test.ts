import { describe, expect, it } from '@jest/globals';
import { quickNormalQuantile } from '@plumbline/stats';
import oracle from '../../oracle/drift/quick-normal-quantile.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('quickNormalQuantile', () => {
  it.each(oracle.cases)('agrees with scipy: $name', ({ input, expected, tolerance }) => {
    expectRelative(quickNormalQuantile(input.p), expected, tolerance);
  });

  it('is 0 in the middle', () => {
    expect(Math.abs(quickNormalQuantile(0.5))).toBe(0);
  });
});
