import { describe, expect, it } from '@jest/globals';
import { kolmogorovUpperTail, ksTwoSampleTest } from '@plumbline/stats';
import oracle from '../../oracle/drift/kolmogorov-smirnov.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('kolmogorovUpperTail and ksTwoSampleTest', () => {
  it.each(oracle.cases)('agree with scipy: $name', ({ name, input: { x, distance, n, m }, expected, tolerance }) => {
    if (x !== undefined) return expectRelative(kolmogorovUpperTail(x), expected, tolerance);
    const test = ksTwoSampleTest(distance ?? 0, n ?? 0, m ?? 0);
    expectRelative(test.pValue, expected, tolerance);
    expect(name.startsWith(test.method)).toBe(true);
  });

  it('takes no distance for certain, and knows nothing of an empty side', () => {
    expect(ksTwoSampleTest(0, 10, 20).pValue).toBe(1);
    expect(kolmogorovUpperTail(0)).toBe(1);
    expect(ksTwoSampleTest(1, 0, 20).pValue).toBeNaN();
  });
});
