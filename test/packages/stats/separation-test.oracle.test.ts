import { describe, expect, it } from '@jest/globals';
import { seededRandom, separationTest } from '@plumbline/stats';
import oracle from '../../oracle/drift/separation.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('separationTest', () => {
  it.each(oracle.cases)('agrees with scikit-learn, numpy and scipy: $name', ({ input, expected, tolerance }) => {
    const [before, after] = input.designEffects;
    const test = separationTest(input.reference, input.current, [before!, after!]);
    expectRelative(test.distance, expected.distance, tolerance);
    expectRelative(test.lower(0.01), expected.lower, tolerance);
    expectRelative(test.upper(0.01), expected.upper, tolerance);
    expectRelative(test.pValue(0.05), expected.pValue, tolerance);
  });

  it('refutes 2·AUC − 1 ≤ 0.05 rarely where it is 0.05', () => {
    const random = seededRandom('5eed5eed5eed5eed5eed5eed5eed5eed');
    const uniform = (count: number, lift: number): number[] =>
      Array.from({ length: count }, () => random.next() + lift);
    // Uniform scores of width 1 shifted by d: AUC = 1 − (1 − d)²/2, so that 2·AUC − 1 = 0.05 at d = 1 − √0.95.
    const lift = 1 - Math.sqrt(0.95);
    let refuted = 0;
    for (let run = 0; run < 400; run += 1) {
      if (separationTest(uniform(120, 0), uniform(200, lift)).pValue(0.05) <= 0.05) refuted += 1;
    }
    // 5 % and three standard errors of 400 runs.
    expect(refuted / 400).toBeLessThan(0.083);
  });
});
