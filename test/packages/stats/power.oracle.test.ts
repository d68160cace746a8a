import { describe, expect, it } from '@jest/globals';
import { connorRows, minimumDetectableEffect, powerAt, rowsNeeded } from '@plumbline/stats';
import oracle from '../../oracle/gate/connor.json' with { type: 'json' };

describe('connorRows', () => {
  it.each(oracle.cases)('agrees with the formula in scipy: $name', ({ input, expected }) => {
    expect(connorRows(input.discordant, input.difference, input)).toBe(expected.rows);
  });
});

describe('rowsNeeded', () => {
  const wanted = { alpha: 0.05, power: 0.8 };

  it('is where the detectable effect has shrunk to the one seen', () => {
    const rows = rowsNeeded({ rows: 1000, excess: 0.01, standardError: 0.01 }, wanted);
    expect(rows).toBe(Math.ceil(1000 * (minimumDetectableEffect(0.01, wanted) / 0.01) ** 2));
    expect(powerAt(0.01, 0.01 * Math.sqrt(1000 / rows), 0.05)).toBeCloseTo(0.8, 3);
  });

  it('is infinite where the effect does not exceed its margin', () => {
    for (const excess of [0, -1]) {
      expect(rowsNeeded({ rows: 1000, excess, standardError: 0.01 }, wanted)).toBe(Number.POSITIVE_INFINITY);
    }
  });
});
