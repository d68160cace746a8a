import { describe, expect, it } from '@jest/globals';
import { ksOfCells } from '@plumbline/stats';
import oracle from '../../oracle/drift/ks.json' with { type: 'json' };

describe('ksOfCells', () => {
  it.each(oracle.cases)('agrees with scipy: $name', ({ input, expected, tolerance }) => {
    expect(Math.abs(ksOfCells(input.reference, input.current) - expected)).toBeLessThanOrEqual(tolerance);
  });
});
