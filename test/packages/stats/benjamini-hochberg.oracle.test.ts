import { describe, expect, it } from '@jest/globals';
import { benjaminiHochberg } from '@plumbline/stats';
import oracle from '../../oracle/drift/benjamini-hochberg.json' with { type: 'json' };

describe('benjaminiHochberg', () => {
  it.each(oracle.cases)('agrees with statsmodels: $name', ({ input, expected }) => {
    expect(benjaminiHochberg(input.p, input.q).rejected).toEqual(expected);
  });
});
