import { describe, expect, it } from '@jest/globals';
import { midranks } from '@plumbline/stats';
import oracle from '../../oracle/gate/midranks.json' with { type: 'json' };

describe('midranks', () => {
  it.each(oracle.cases)('agrees with scipy.stats.rankdata: $name', ({ input, expected }) => {
    expect([...midranks(Float64Array.from(input.values))]).toEqual(expected.ranks);
  });
});
