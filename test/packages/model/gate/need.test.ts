import { describe, expect, it } from '@jest/globals';
import {
  jointPowerOf,
  jointRows,
  type Needing,
  prospectsOf,
  rowsFor,
} from '../../../../packages/model/src/gate/need.ts';

const effect = { rows: 400, excess: 0.01, standardError: 0.01, alpha: 0.05, discordant: null };
const open = (rowsNeeded: number | null, power: number | null = 0.5): Needing => ({
  outcome: 'unproven',
  rowsNeeded,
  power,
});
const proven = (power: number | null = 0.9): Needing => ({ outcome: 'proven', rowsNeeded: null, power });

describe('prospectsOf()', () => {
  it('says what a new sample of this size would prove, and the least it reliably proves', () => {
    // Φ(1 − 1.6449), and (1.6449 + 0.8416) standard errors.
    expect(prospectsOf(effect).power).toBeCloseTo(0.259511, 5);
    expect(prospectsOf(effect).detectable).toBeCloseTo(0.02486475, 7);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('says nothing where the standard error is %d', (standardError) => {
    expect(prospectsOf({ ...effect, standardError })).toEqual({ power: null, detectable: null });
    expect(prospectsOf({ ...effect, excess: standardError })).toEqual({ power: null, detectable: null });
  });
});

describe('rowsFor()', () => {
  it('asks for so many rows as shrink the error, and by Connor where right and wrong answers are counted', () => {
    expect(rowsFor(effect, 0.8)).toBe(Math.ceil(400 * 2.486475 ** 2));
    // One-sided 5 %, 80 %, a tenth discordant, one point: the reference's table has 6,182.
    expect(rowsFor({ ...effect, discordant: 0.1 }, 0.8)).toBeGreaterThan(6_100);
    expect(rowsFor({ ...effect, discordant: 0.1 }, 0.8)).toBeLessThan(6_200);
  });

  it('is more than there are, and null where no number is enough', () => {
    expect(rowsFor({ ...effect, standardError: 1e-6 }, 0.8)).toBe(401);
    expect(rowsFor({ ...effect, excess: 0 }, 0.8)).toBeNull();
    expect(rowsFor({ ...effect, excess: Number.NaN }, 0.8)).toBeNull();
  });
});

describe('jointPowerOf() and jointRows()', () => {
  it('count every condition that is to be proven', () => {
    expect(jointPowerOf([proven(0.9), open(500, 0.8)])).toBeCloseTo(0.7, 12);
    expect(jointPowerOf([proven(0.2), open(500, 0.3)])).toBe(0);
    expect(jointPowerOf([proven(null), open(500, 0.3)])).toBeNull();
    expect(jointPowerOf([{ outcome: 'holds', rowsNeeded: null, power: 0.1 }])).toBeNull();
  });

  it('ask for more rows where more must be proven together', () => {
    expect(jointRows([open(1000)], 0.05)).toBe(1000);
    // (1.6449 + 1.2816)² / (1.6449 + 0.8416)² at 90 % each.
    expect(jointRows([open(1000), open(300)], 0.05)).toBe(Math.ceil(1000 * (2.9264052 / 2.4864749) ** 2));
    expect(jointRows([open(1000), proven()], 0.05)).toBe(jointRows([open(1000), open(300)], 0.05));
    expect(jointRows([open(1000), open(null)], 0.05)).toBeNull();
    expect(jointRows([proven()], 0.05)).toBeNull();
  });
});
