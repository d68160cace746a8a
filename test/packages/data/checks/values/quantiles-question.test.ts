import { describe, expect, it } from '@jest/globals';
import { judgedOne } from '../judged.ts';

type Interpolation = 'linear' | 'lower' | 'higher' | 'nearest' | 'midpoint' | 'inverse-cdf';

const ask = (csv: string, shares: readonly number[], interpolation: Interpolation, more = {}) =>
  judgedOne(csv, {
    kind: 'quantiles',
    column: 'x',
    quantiles: shares,
    ranges: shares.map(() => [null, null] as const),
    interpolation,
    ...more,
  });

/** numpy.quantile([1, 2, 3, 4, 10], [0, 0.1, 0.375, 0.5, 0.9, 1], method=…); inverse-cdf is its inverted_cdf. */
const SHARES = [0, 0.1, 0.375, 0.5, 0.9, 1];
const csv = 'x\n3\n1\n10\n2\n4\n';

describe('quantilesQuestion', () => {
  it.each<readonly [Interpolation, readonly number[]]>([
    ['linear', [1, 1.4, 2.5, 3, 7.6, 10]],
    ['lower', [1, 1, 2, 3, 4, 10]],
    ['higher', [1, 2, 3, 3, 10, 10]],
    ['nearest', [1, 1, 3, 3, 10, 10]],
    ['midpoint', [1, 1.5, 2.5, 3, 7, 10]],
    ['inverse-cdf', [1, 1, 2, 3, 10, 10]],
  ])('%s', async (interpolation, expected) => {
    const { observed } = await ask(csv, SHARES, interpolation);
    expect(observed).toEqual(expected.map((value) => expect.closeTo(value, 12)));
  });

  it('holds where each lies between its limits, and says which do', async () => {
    const result = await ask(csv, [0.5, 1], 'linear', {
      ranges: [
        [3, 3],
        [null, 9],
      ],
    });
    expect(result).toMatchObject({ answer: 'broken', details: { within: [true, false] } });
    const near = await ask(csv, [1], 'linear', { ranges: [[null, 9.9995]], closeness: 1e-4 });
    expect(near.answer).toBe('holds');
  });

  it('has none of no value', async () => {
    expect(await ask('x,y\n,1\n', [0.5], 'nearest')).toMatchObject({ answer: 'vacuous', observed: [null] });
  });

  it('has none of words', async () => {
    expect(await ask('x\na\n', [0.5], 'linear')).toMatchObject({ answer: 'unanswered', reason: 'type' });
  });
});
