import { describe, expect, it } from '@jest/globals';
import { mcnemarTest } from '@plumbline/stats';
import oracle from '../../oracle/gate/mcnemar.json' with { type: 'json' };

describe('mcnemarTest', () => {
  it.each(oracle.cases)('agrees with statsmodels and scipy: $name', ({ input, expected, tolerance }) => {
    const actual = mcnemarTest(input.fixed, input.broken);
    expect(Math.abs(actual.exactTwoSided - expected.exactTwoSided)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.midTwoSided - expected.midTwoSided)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.exactGreater - expected.exactGreater)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(actual.exactLess - expected.exactLess)).toBeLessThanOrEqual(tolerance);
  });

  it('exchanges its sides when the models are exchanged', () => {
    const [there, back] = [mcnemarTest(15, 5), mcnemarTest(5, 15)];
    expect([back.exactLess, back.midLess, back.exactGreater]).toEqual([
      there.exactGreater,
      there.midGreater,
      there.exactLess,
    ]);
  });

  it('shows nothing without discordant rows', () => {
    expect(mcnemarTest(0, 0)).toMatchObject({ exactTwoSided: 1, midTwoSided: 1, exactGreater: 1, exactLess: 1 });
  });
});
