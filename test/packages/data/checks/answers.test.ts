import { describe, expect, it } from '@jest/globals';
import { answersOf, type Check, judgeAnswers, mergeAnswers, resultFinding } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';
import { checkOf, NOW, rowsOf } from './judged.ts';

const context = { now: NOW, reference: null, profile: null, others: new Map(), typesGuessed: true };
const shardsOf = (checks: readonly Check[], csvs: readonly string[]) =>
  Promise.all(
    csvs.map((csv, index) => withTable(csv, (table) => answersOf(table, checks), { name: `shard${index}.csv` })),
  );

async function together(demand: Check['demand'], csvs: readonly string[]) {
  const checks = [checkOf(demand)];
  const [first, ...others] = await shardsOf(checks, csvs);
  const merged = others.reduce((left, right) => mergeAnswers(checks, left, right), first!);
  return judgeAnswers(checks, merged, context)[0]!;
}

describe('mergeAnswers', () => {
  const query = { kind: 'metric', metric: { of: 'query', sql: 'SELECT 1' }, bounds: {} } as const;
  it.each<readonly [string, Check['demand']]>([
    ['uniqueness that no shard disproves', rowsOf(['x'], { kind: 'unique' })],
    ['an order that no shard disproves', rowsOf(['x'], { kind: 'increasing', strictly: false })],
    ['z-scores', rowsOf(['x'], { kind: 'z-score', below: 9, doubleSided: true })],
    ['outliers', rowsOf(['x'], { kind: 'no-outlier', method: 'iqr', multiplier: 9 })],
    ['a median', { kind: 'metric', metric: { of: 'median', column: 'x' }, bounds: { min: 0 } }],
    ['a number of different values', { kind: 'metric', metric: { of: 'distinct', column: 'x' }, bounds: { min: 0 } }],
    ['a query', query],
    [
      'a condition that looks at other rows',
      rowsOf([], { kind: 'holds', predicate: { sql: 'x < (SELECT 9)' } }, { skip: 'never' }),
    ],
    ['the most frequent value', { kind: 'most-common', column: 'x', values: [1], tiesOk: true }],
    ['quantiles', { kind: 'quantiles', column: 'x', quantiles: [0.5], ranges: [[0, 9]], interpolation: 'linear' }],
    ['the smallest text', { kind: 'metric', metric: { of: 'min', column: 's' }, bounds: { min: 'a' } }],
  ])('%s cannot be told of shards: inconclusive, and what to do about it', async (_, demand) => {
    const result = await together(demand, ['x,s\n1,a\n2,b\n', 'x,s\n3,a\n4,b\n']);
    expect(result).toMatchObject({ answer: 'unanswered', reason: 'shards' });
    const { verdict, detail } = resultFinding(result, 4);
    expect(verdict).toBe('inconclusive');
    expect(detail).toMatch(/in one run$|does not hold$/);
  });

  it.each<readonly [string, Check['demand']]>([
    ['unique', rowsOf(['x'], { kind: 'unique' })],
    ['increasing', rowsOf(['x'], { kind: 'increasing', strictly: true })],
  ])('%s is broken where a shard alone breaks it', async (_, demand) => {
    const result = await together(demand, ['x\n1\n1\n', 'x\n2\n3\n']);
    expect(result).toMatchObject({ answer: 'broken' });
  });

  it('a reference of the table to itself holds where each shard does, and is open where one does not', async () => {
    const demand = rowsOf(['parent'], { kind: 'found-in', table: 'data', columns: ['id'] });
    expect((await together(demand, ['id,parent\n1,\n2,1\n', 'id,parent\n3,3\n'])).answer).toBe('holds');
    expect(await together(demand, ['id,parent\n1,\n2,1\n', 'id,parent\n3,1\n'])).toMatchObject({ reason: 'shards' });
  });

  it('an empty shard takes nothing away', async () => {
    const median = { kind: 'metric', metric: { of: 'median', column: 'x' }, bounds: { min: 2 } } as const;
    expect(await together(median, ['x\n1\n5\n', 'x\n'])).toMatchObject({ answer: 'holds', observed: 3 });
  });

  it('a single shard is judged as the table it is', async () => {
    const result = await together(rowsOf(['x'], { kind: 'unique' }), ['x\n1\n2\n']);
    expect(result.answer).toBe('holds');
  });

  it('holds no value of the data', async () => {
    const checks = [
      checkOf({ kind: 'distinct', column: 's', relation: 'within', values: ['a'] }),
      checkOf({ kind: 'most-common', column: 's', values: ['a'], tiesOk: true }),
      checkOf({ kind: 'metric', metric: { of: 'max', column: 's' }, bounds: { max: 'b' } }),
      checkOf(rowsOf(['s'], { kind: 'one-of', values: ['a'] })),
    ];
    const [answers] = await shardsOf(checks, ['s\nsecret\n']);
    expect(JSON.stringify(answers)).not.toContain('secret');
    expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
  });

  it('DATA_MISMATCH for answers to other checks', async () => {
    const check = checkOf(rowsOf(['x'], { kind: 'unique' }));
    const [answers] = await shardsOf([check], ['x\n1\n']);
    await expectCode(() => judgeAnswers([check, check], answers!, context), 'DATA_MISMATCH');
    await expectCode(() => mergeAnswers([], answers!, answers!), 'DATA_MISMATCH');
  });
});
