import { describe, expect, it } from '@jest/globals';
import { seededRandom, sortingOrder } from '@plumbline/stats';
import fc from 'fast-check';

const byComparison = (values: Float64Array): Uint32Array =>
  Uint32Array.from(values.keys()).sort((a, b) => values[a]! - values[b]!);

describe('sortingOrder', () => {
  const hard = fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, Number.MIN_VALUE, -Number.MIN_VALUE, 2 ** 52, -(2 ** 52));
  const number = fc.oneof(
    hard,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
  );

  it('is the order of a stable comparison sort, few values or many', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.constantFrom(1, 60), (some, times) => {
        const values = Float64Array.from({ length: times * 60 }, (_, place) => some[place % some.length]!);
        expect(sortingOrder(values)).toEqual(byComparison(values));
      }),
      { seed: 20240601, numRuns: 60 },
    );
  });

  it('sorts 5,000 drawn numbers, and as many that share most of their bits', () => {
    const random = seededRandom('5a'.repeat(16));
    for (const draw of [() => random.next() - 0.5, () => Math.fround(1 + random.next() / 1024), () => 7]) {
      const values = Float64Array.from({ length: 5_000 }, draw);
      expect(sortingOrder(values)).toEqual(byComparison(values));
    }
  });
});
