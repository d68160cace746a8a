import { describe, expect, it } from '@jest/globals';
import { type ColumnProfile, columnMove } from '@plumbline/data';

function numbers(
  edges: readonly number[],
  counts: readonly number[],
  beside: Partial<ColumnProfile> = {},
): ColumnProfile {
  const count = counts.reduce((a, b) => a + b, 0);
  const min = edges[0]! - 1;
  const cells = {
    count,
    min,
    max: edges.at(-1)!,
    mean: null,
    sd: null,
    edges,
    counts: [...counts, 0],
    exhaustive: false,
  };
  return { name: 'x', kind: 'number', type: 'DOUBLE', nulls: 0, nans: 0, infinities: 0, numbers: cells, ...beside };
}

const tens = Array.from({ length: 10 }, (_, edge) => edge + 1);
const plain = numbers(tens, new Array<number>(10).fill(100));
const move = (after: ColumnProfile, showValues = false) => columnMove(plain, after, { showValues });

describe('columnMove', () => {
  it.each([
    ['nowhere', plain],
    ['up', numbers(tens, [0, 0, 100, 100, 100, 100, 100, 100, 100, 300])],
    ['down', numbers(tens, [300, 100, 100, 100, 100, 100, 100, 100, 0, 0])],
    ['wider', numbers(tens, [300, 100, 50, 50, 0, 0, 50, 50, 100, 300])],
    ['narrower', numbers(tens, [0, 0, 0, 100, 400, 400, 100, 0, 0, 0])],
  ] as const)('tells which way numbers went: %s', (direction, after) => {
    expect(move(after)).toMatchObject({ direction, scale: 'interquartile range' });
  });

  it('counts moves of quantiles in widths of the reference, and holds values only where they may be shown', () => {
    const after = numbers(
      tens.map((edge) => edge + 5),
      new Array<number>(10).fill(100),
    );
    const hidden = move(after).quantiles;
    expect(hidden.map(({ p }) => p)).toEqual([0.05, 0.25, 0.5, 0.75, 0.95]);
    for (const { move: width } of hidden) expect(width).toBeCloseTo(1, 9);
    expect(JSON.stringify(hidden)).not.toContain('values');
    expect(move(after, true).quantiles[2]?.values).toEqual([5, 10]);
  });

  it('names what gained and lost most: categories by their rank, unless they may be shown, and what is missing', () => {
    const plans = (free: number, pro: number, team: number, nulls: number, unseen = 0): ColumnProfile => {
      const categories = [
        { key: 'free', count: free },
        { key: 'pro', count: pro },
        { key: 'team', count: team },
      ];
      const cells = { count: free + pro + team + unseen, distinct: 3, categories, unseen };
      return { name: 'plan', kind: 'string', type: 'VARCHAR', nulls, nans: 0, infinities: 0, categories: cells };
    };
    const before = plans(600, 300, 100, 0);
    const after = plans(200, 300, 100, 300, 100);
    const hidden = columnMove(before, after, { showValues: false });
    expect(hidden).toMatchObject({ direction: null, scale: null, quantiles: [] });
    expect(hidden.shares).toEqual([
      { rank: 1, kind: 'category', reference: 0.6, current: 0.2 },
      { rank: null, kind: 'null', reference: 0, current: 0.3 },
      { rank: null, kind: 'unseen', reference: 0, current: 0.1 },
    ]);
    expect(columnMove(before, after, { showValues: true }).shares[0]).toMatchObject({ rank: 1, key: 'free' });
  });

  it('has a direction for a constant, and no width to count it in', () => {
    const only = (value: number): ColumnProfile => {
      const { numbers: cells, ...column } = numbers([value], [50]);
      return { ...column, numbers: { ...cells!, min: value } };
    };
    const [constant, higher] = [only(7), only(9)];
    expect(columnMove(constant, higher, { showValues: false })).toMatchObject({ direction: 'up', scale: null });
    expect(columnMove(constant, higher, { showValues: false }).quantiles[0]?.move).toBeNull();
  });
});
