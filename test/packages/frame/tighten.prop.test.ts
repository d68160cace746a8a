import { describe, expect, it } from '@jest/globals';
import { strictest } from '@plumbline/frame';
import fc from 'fast-check';

const settings = { seed: 20240601, numRuns: 300 };

describe('strictest()', () => {
  it('never gives a value looser than the policy: numbers', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (base, wanted) => {
        expect(strictest('lower', base, wanted).value).toBeLessThanOrEqual(base);
        expect(strictest('higher', base, wanted).value).toBeGreaterThanOrEqual(base);
      }),
      settings,
    );
  });

  it('keeps the policy where NaN is asked for', () => {
    expect(strictest('lower', 0.05, Number.NaN)).toEqual({ value: 0.05, loosened: true });
    expect(strictest('higher', 0.05, Number.NaN)).toEqual({ value: 0.05, loosened: true });
  });

  it('keeps every item of the policy in a list', () => {
    const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(items, items, (base, wanted) => {
        const { value } = strictest('superset', base, wanted);
        for (const item of base) expect(value).toContain(item);
        for (const item of wanted) expect(value).toContain(item);
      }),
      settings,
    );
  });

  it.each([
    ['ignore', 'fail', 'fail', false],
    ['fail', 'ignore', 'fail', true],
    ['warn', 'unknown', 'warn', true],
  ])('of the words %s and %s is %s', (base, wanted, value, loosened) => {
    expect(strictest(['ignore', 'warn', 'fail'], base, wanted)).toEqual({ value, loosened });
  });

  it('of what has no order is the policy', () => {
    expect(strictest('same', 'auc', 'f1')).toEqual({ value: 'auc', loosened: true });
    expect(strictest('same', 'auc', 'auc')).toEqual({ value: 'auc', loosened: false });
  });

  it('takes nothing said for no limit, which is looser than any', () => {
    expect(strictest<number | null>('lower', null, 5)).toEqual({ value: 5, loosened: false });
    expect(strictest<number | null>('lower', 5, null)).toEqual({ value: 5, loosened: true });
    expect(strictest<number | null>('lower', null, null)).toEqual({ value: null, loosened: false });
  });
});
