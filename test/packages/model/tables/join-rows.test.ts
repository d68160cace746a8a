import { describe, expect, it } from '@jest/globals';
import { answersFromTable, joinRows } from '@plumbline/model';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const numbers = (values: readonly number[], missing: readonly number[] = []) =>
  ({
    kind: 'number',
    values: Float64Array.from(values),
    missing: Uint8Array.from(values, (_, row) => (missing.includes(row) ? 1 : 0)),
  }) as const;
const words = (values: readonly (string | null)[]) => ({ kind: 'string', values }) as const;

const answers = (ids: readonly (string | null)[], scores: readonly number[]) =>
  answersFromTable(
    {
      rows: ids.length,
      columns: new Map([
        ['id', words(ids)],
        ['score', numbers(scores)],
      ] as never),
    },
    'id',
    'the candidate',
  );
const target = (ids: readonly string[] | null, rows = ids?.length ?? 0) => ({
  rows,
  ids,
  what: 'the test data',
  idColumn: 'id',
});

describe('joinRows', () => {
  it('brings answers into the order of the ids', () => {
    const joined = joinRows(answers(['b', 'c', 'a'], [2, 3, 1]), target(['a', 'b', 'c']));
    expect([...(joined.scores[0] ?? [])]).toEqual([1, 2, 3]);
  });

  it('joins by row order where a side has no ids and the counts agree', () => {
    const joined = joinRows(answers(['b', 'c'], [2, 3]), target(null, 2));
    expect([...(joined.scores[0] ?? [])]).toEqual([2, 3]);
  });

  it('refuses unequal counts, repeated ids, and ids without answer', async () => {
    await expectCode(() => joinRows(answers(['a'], [1]), target(['a', 'b'])), 'DATA_MISMATCH');
    await expectCode(() => joinRows(answers(['a'], [1]), target(null, 2)), 'DATA_MISMATCH');
    await expectCode(() => joinRows(answers(['a', 'a'], [1, 2]), target(['a', 'b'])), 'DATA_MISMATCH');
    await expectCode(() => joinRows(answers(['a', 'b'], [1, 2]), target(['a', 'a'])), 'DATA_MISMATCH');
    await expectCode(() => joinRows(answers(['a', 'x'], [1, 2]), target(['a', 'b'])), 'DATA_MISMATCH');
  });
});

describe('joinRows on ids that do not fit', () => {
  it.each([
    ['rows without a prediction', ['a'], ['a', 'b', 'c'], '2 ids of the test data are not among the predictions'],
    [
      'predictions without a row',
      ['a', 'b', 'x', 'y'],
      ['a', 'b'],
      '2 ids of the predictions are not in the test data',
    ],
    ['both', ['a', 'x'], ['a', 'b'], 'among the predictions; 1 ids of the predictions'],
    ['predictions that repeat', ['a', 'b', 'b'], ['a', 'b'], '1 predictions repeat an id'],
    ['rows that repeat', ['a', 'b'], ['a', 'b', 'b'], '1 rows of the test data repeat an id'],
    ['both repeating alike', ['a', 'b', 'b'], ['a', 'b', 'b'], '1 rows of the test data repeat an id, and so do'],
  ])('counts %s', async (_name, own, wanted, words) => {
    const given = answers(
      own,
      own.map((_, row) => row),
    );
    const error = await expectCode(() => joinRows(given, target(wanted)), 'DATA_MISMATCH');
    expect(error.message).toContain(words);
  });
});

describe('answersFromTable', () => {
  it('refuses a table without anything to judge, and ids that are null', async () => {
    await expectCode(
      () => answersFromTable({ rows: 1, columns: new Map([['guess', numbers([1])]]) }, 'id', 'it'),
      'DATA_COLUMN_MISSING',
    );
    await expectCode(() => answers(['a', null], [1, 2]), 'DATA_INVALID');
  });

  it('keeps missing scores as NaN, and reads scores by class', () => {
    const read = (columns: readonly (readonly [string, unknown])[]) =>
      answersFromTable({ rows: 2, columns: new Map(columns) as never }, 'id', 'it');
    expect([...(read([['score', numbers([0.5, 0.5], [1])]]).scores[0] ?? [])]).toEqual([0.5, Number.NaN]);
    expect(
      read([
        ['score_b', numbers([1, 0])],
        ['score_a', numbers([0, 1])],
      ]).classes,
    ).toEqual(['b', 'a']);
  });
});
