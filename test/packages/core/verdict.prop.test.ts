import { describe, expect, it } from '@jest/globals';
import { atBest, countsAsPassing, exitCodeOf, VERDICTS, type Verdict, worstVerdict } from '@plumbline/core';
import fc from 'fast-check';

const verdict = fc.constantFrom<Verdict>(...VERDICTS);
const settings = { seed: 20240601, numRuns: 500 };

describe('worstVerdict()', () => {
  it('of nothing is inconclusive: nothing checked is never a pass', () => {
    expect(worstVerdict([])).toBe('inconclusive');
  });

  it('does not depend on order or grouping', () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1 }), fc.array(verdict, { minLength: 1 }), (a, b) => {
        expect(worstVerdict([...a, ...b])).toBe(worstVerdict([...b, ...a]));
        expect(worstVerdict([...a, ...b])).toBe(worstVerdict([worstVerdict(a), worstVerdict(b)]));
      }),
      settings,
    );
  });

  it('is never better than any part', () => {
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 1 }), (all) => {
        for (const one of all)
          expect(VERDICTS.indexOf(worstVerdict(all))).toBeGreaterThanOrEqual(VERDICTS.indexOf(one));
      }),
      settings,
    );
  });
});

describe('atBest()', () => {
  it('never improves a verdict', () => {
    fc.assert(
      fc.property(verdict, verdict, (floor, given) => {
        expect(VERDICTS.indexOf(atBest(floor, given))).toBe(Math.max(VERDICTS.indexOf(floor), VERDICTS.indexOf(given)));
      }),
      settings,
    );
  });
});

describe('countsAsPassing()', () => {
  it('takes pass and warn, never inconclusive', () => {
    expect(VERDICTS.filter(countsAsPassing)).toEqual(['pass', 'warn']);
  });
});

describe('exitCodeOf()', () => {
  it.each([
    ['pass', 'fail', true, 0],
    ['warn', 'fail', true, 0],
    ['fail', 'pass', true, 1],
    ['inconclusive', 'fail', true, 1],
    ['inconclusive', 'warn', true, 0],
    ['inconclusive', 'pass', true, 0],
    ['fail', 'fail', false, 0],
    ['error', 'pass', false, 1],
    ['error', 'pass', true, 1],
  ] as const)('of %s with on-inconclusive %s and enforce %s is %i', (given, onInconclusive, enforce, code) => {
    expect(exitCodeOf(given, onInconclusive, enforce)).toBe(code);
  });
});
