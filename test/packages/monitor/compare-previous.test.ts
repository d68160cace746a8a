import { describe, expect, it } from '@jest/globals';
import { alignById, comparePrevious, type Losses } from '@plumbline/monitor';
import { seededRandom, tangoInterval } from '@plumbline/stats';
import { expectCode } from '../../support/to-throw-with-code.ts';

const options = () => ({ alpha: 0.05, random: seededRandom('20240601'.repeat(8)) });

/** Rows that only the earlier version has right, only this one, and both. */
function pairs(fixed: number, broken: number, both: number): readonly [Losses, Losses] {
  const rows = [
    ...Array.from({ length: fixed }, () => [1, 0]),
    ...Array.from({ length: broken }, () => [0, 1]),
    ...Array.from({ length: both }, () => [0, 0]),
  ];
  return [0, 1].map((side) => ({ kind: 'error', values: rows.map((row) => row[side] ?? null) })) as never;
}

describe('comparePrevious', () => {
  it('shows the earlier version to be better exactly when L(Δ) of Tango exceeds 0', () => {
    for (const [fixed, broken] of [
      [40, 10],
      [26, 24],
      [10, 40],
      [35, 22],
    ] as const) {
      // biome-ignore format: one line
      const [current, previous] = pairs(fixed, broken, 500);
      const { lower } = tangoInterval({ fixed, broken, rows: 500 + fixed + broken }, 0.9);
      expect(comparePrevious(current, previous, options())).toMatchObject({
        method: 'tango',
        lower,
        previousBetter: lower > 0,
      });
    }
  });

  it('uses the exact test where fewer than 10 rows differ', () => {
    const [current, previous] = pairs(5, 0, 100);
    expect(comparePrevious(current, previous, options())).toMatchObject({
      method: 'mcnemar-exact',
      pValue: 0.5 ** 5,
      previousBetter: true,
    });
    const [now, before] = pairs(4, 0, 100);
    expect(comparePrevious(now, before, options()).previousBetter).toBe(false);
  });

  it('never shows it with swapped sides', () => {
    const [current, previous] = pairs(40, 10, 500);
    expect(comparePrevious(previous, current, options()).previousBetter).toBe(false);
  });

  it('bounds the mean of quantities by the bootstrap-t', () => {
    const random = seededRandom('20240602'.repeat(8));
    const current: Losses = { kind: 'absolute-error', values: Array.from({ length: 200 }, () => 1 + random.next()) };
    const previous: Losses = { kind: 'absolute-error', values: Array.from({ length: 200 }, () => random.next()) };
    const found = comparePrevious(current, previous, options());
    expect(found).toMatchObject({ method: 'bootstrap-t', previousBetter: true });
    expect(found.lower).toBeGreaterThan(0.9);
    expect(found.lower).toBeLessThan(found.difference);
  });

  it.each([
    { name: 'no row has both', current: [1, null], previous: [null, 0] },
    { name: 'nothing differs', current: [1, 0], previous: [1, 0] },
  ])('shows nothing where $name', ({ current, previous }) => {
    const found = comparePrevious({ kind: 'error', values: current }, { kind: 'error', values: previous }, options());
    expect(found).toMatchObject({ method: 'none', previousBetter: false });
  });

  it.each([0.1, 0.2, 0.3, 0.7, 1 / 3])(
    'never shows a version to be better that is worse by %d on every row',
    (worse) => {
      for (const rows of [30, 40, 77, 200]) {
        const now = { kind: 'absolute-error', values: Array<number>(rows).fill(0.1) } as const;
        const before = { kind: 'absolute-error', values: Array<number>(rows).fill(0.1 + worse) } as const;
        expect(comparePrevious(now, before, options()).previousBetter).toBe(false);
        expect(comparePrevious(before, now, options()).lower).toBeNull();
      }
    },
  );

  it('shows nothing of a few quantities', () => {
    const few = (value: number): Losses => ({
      kind: 'absolute-error',
      values: Array.from({ length: 29 }, () => value),
    });
    expect(comparePrevious(few(5), few(1), options()).previousBetter).toBe(false);
  });
});

describe('alignById', () => {
  const what = 'the previous predictions';

  it('joins by id where both sides have one', () => {
    const joined = alignById({ rows: 3, ids: [3, 1, null], otherIds: ['1', '2', '3'], values: ['a', 'b', 'c'], what });
    expect(joined).toEqual(['c', 'a', null]);
  });

  it('joins by order otherwise, and only tables of one length', async () => {
    expect(alignById({ rows: 2, ids: null, otherIds: null, values: [1, 0], what })).toEqual([1, 0]);
    await expectCode(
      () => alignById({ rows: 3, ids: [1, 2, 3], otherIds: null, values: [1, 0], what }),
      'DATA_MISMATCH',
    );
  });

  it('refuses an id that is there twice', async () => {
    const twice = { rows: 1, ids: [1], otherIds: [1, 1], values: [0, 1], what };
    await expectCode(() => alignById(twice), 'DATA_MISMATCH');
  });
});
