import { describe, expect, it } from '@jest/globals';
import { chiSquareTest, gTest, mergeRareCells } from '@plumbline/stats';
import oracle from '../../oracle/drift/homogeneity.json' with { type: 'json' };
import { expectRelative } from '../../support/expect-relative.ts';

describe('chiSquareTest, gTest and mergeRareCells', () => {
  it.each(oracle.cases)('agree with scipy: $name', ({ input, expected, tolerance }) => {
    const merged = mergeRareCells(input.reference, input.current);
    expect(merged.reference.map((count, cell) => [count, merged.current[cell]])).toEqual(expected.cells);
    const chi = chiSquareTest(merged.reference, merged.current);
    const g = gTest(merged.reference, merged.current);
    expectRelative(chi.statistic, expected.chiSquare, tolerance);
    expectRelative(chi.pValue, expected.chiSquareP, tolerance);
    expectRelative(g.statistic, expected.g, tolerance);
    expectRelative(g.pValue, expected.gP, tolerance);
    expect([chi.degreesOfFreedom, g.degreesOfFreedom]).toEqual([expected.degreesOfFreedom, expected.degreesOfFreedom]);
  });

  it('finds nothing where everything lies in one cell, and knows nothing of an empty side', () => {
    expect(chiSquareTest([50], [70])).toEqual({ statistic: 0, degreesOfFreedom: 0, pValue: 1 });
    expect(gTest([0, 0], [1, 2]).pValue).toBeNaN();
    expect(mergeRareCells([3, 2], [1, 1])).toEqual({ reference: [5], current: [2] });
  });
});
