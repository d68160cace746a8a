import { describe, expect, it } from '@jest/globals';
import { adjustDiscoveries } from '../../../../packages/model/src/slices/adjust-discoveries.ts';
import {
  lossOfCounts,
  lossOfSums,
  pearsonUpperTail,
  shortfallPValue,
} from '../../../../packages/model/src/slices/weakness-tests.ts';
import oracle from '../../../oracle/slices/weakness-tests.json' with { type: 'json' };
import { expectRelative } from '../../../support/expect-relative.ts';

const casesOf = (kind: string) => oracle.cases.filter(({ input }) => input.kind === kind);

describe('pearsonUpperTail()', () => {
  it.each(casesOf('pearson'))('$name: scipy', ({ input, expected, tolerance }) => {
    expectRelative(pearsonUpperTail(input.z ?? 0, input.skewness ?? 0), Number(expected), tolerance);
  });
});

describe('shortfallPValue()', () => {
  const all = casesOf('sum').flatMap(({ input }) => input.all ?? []);

  it.each(casesOf('sum'))('$name of lopsided losses: near the law of blind draws', ({ input, expected, tolerance }) => {
    const squares = all.reduce((total, value) => total + value ** 2, 0);
    const cubes = all.reduce((total, value) => total + value ** 3, 0);
    const p = shortfallPValue({ units: input.drawn ?? 0, sum: input.sum ?? 0 }, { units: all.length, squares, cubes });
    expectRelative(p, Number(expected), tolerance);
  });

  it('shows nothing where there is nothing to tell apart', () => {
    expect(shortfallPValue({ units: 5, sum: 0 }, { units: 5, squares: 1, cubes: 0 })).toBe(1);
    expect(shortfallPValue({ units: 5, sum: 0 }, { units: 10, squares: 0, cubes: 0 })).toBe(1);
  });
});

describe('lossOfCounts() and lossOfSums()', () => {
  it('agree where there are many losses, and are cautious where there are few', () => {
    expect(lossOfCounts(150, 210)).toBeCloseTo(lossOfSums(60, 360), 4);
    expect(lossOfSums(3, 3)).toBeGreaterThan(0.04);
    expect(lossOfSums(0, 0)).toBe(1);
    expect(lossOfSums(-5, 25)).toBeGreaterThan(0.8);
  });
});

describe('adjustDiscoveries()', () => {
  it.each(casesOf('discoveries'))('$name: scipy', ({ input, expected, tolerance }) => {
    const adjusted = adjustDiscoveries(input.p ?? []);
    for (const [place, p] of [expected].flat().entries()) expectRelative(adjusted[place] ?? Number.NaN, p, tolerance);
  });
});
