import { describe, expect, it } from '@jest/globals';
import { fromHalf, toHalf } from '../../../../packages/data/src/two-sample/half-precision.ts';
import oracle from '../../../oracle/two-sample/half-precision.json' with { type: 'json' };

describe('toHalf', () => {
  it.each(oracle.cases)('agrees with numpy.float16 on $name', ({ input, expected }) => {
    expect(toHalf(input)).toBe(expected.bits);
    expect(fromHalf(toHalf(input))).toBe(expected.value);
  });

  it('stays finite beyond the largest number', () => {
    expect([fromHalf(toHalf(1e300)), fromHalf(toHalf(-70_000))]).toEqual([65_504, -65_504]);
  });
});

describe('fromHalf', () => {
  it('is undone by toHalf for every finite number', () => {
    const bits = Array.from({ length: 65_536 }, (_, own) => own).filter((own) => Number.isFinite(fromHalf(own)));
    expect(bits.filter((own) => toHalf(fromHalf(own)) !== own && fromHalf(own) !== 0)).toEqual([]);
  });

  it('says what is infinite and what is no number', () => {
    expect([fromHalf(0x7c_00), fromHalf(0xfc_00), fromHalf(0x7e_00)]).toEqual([
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
    ]);
  });
});
