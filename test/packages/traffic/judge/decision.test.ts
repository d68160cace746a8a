import { describe, expect, it } from '@jest/globals';
import { decide, pairsNeeded } from '@plumbline/traffic';

describe('decide', () => {
  it.each([
    [0, 0.01, 'pass'],
    [0.02, 0.03, 'fail'],
    [0.01, 0.03, 'inconclusive'],
    [0, 0.02, 'inconclusive'],
    [Number.NaN, Number.NaN, 'inconclusive'],
  ] as const)('[%d, %d] against 0.01 is %s', (lower, upper, verdict) => {
    expect(decide({ estimate: 0, lower, upper }, 0.01)).toBe(verdict);
  });
});

describe('pairsNeeded', () => {
  const shrinking = (estimate: number) => (factor: number) => ({
    estimate,
    lower: estimate - 0.1 / Math.sqrt(factor),
    upper: estimate + 0.1 / Math.sqrt(factor),
  });

  it('finds the smallest sample that decides', () => {
    expect(pairsNeeded(100, 0.05, shrinking(0))).toBe(400);
    expect(pairsNeeded(100, 0.05, shrinking(0.1))).toBe(401);
  });

  it('gives up where no sample decides', () => {
    expect(pairsNeeded(100, 0.05, shrinking(0.05))).toBeNull();
    expect(pairsNeeded(0, 0.05, shrinking(0))).toBeNull();
  });
});
