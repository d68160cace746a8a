import { describe, expect, it } from '@jest/globals';
import { answersOf, type Check, type CheckResult, judgeAnswers, mergeAnswers, runChecks } from '@plumbline/data';
import fc from 'fast-check';
import { withTable } from '../tables.ts';
import { checkOf, NOW, rowsOf } from './judged.ts';

const number = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map(String),
  fc.constantFrom('', 'nan', 'inf', '-inf', '1e300', '0.1'),
);
const word = fc.constantFrom('', 'a', 'b', 'c', '🙂', 'nan', "d'e");
const rows = fc.array(fc.tuple(number, word, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 12 });
type Rows = readonly (readonly [string, string, number])[];

const csvOf = (lines: Rows): string => `x,s,n\n${lines.map((line) => line.join(',')).join('\n')}\n`;
// Types are stated, as they are in Parquet: a shard of CSV would guess its own from its values.
const options = { textColumns: ['x', 's'] };

const metric = (of: 'min' | 'max' | 'mean' | 'sum' | 'sd' | 'present-share' | 'median' | 'distinct', column: string) =>
  checkOf({ kind: 'metric', metric: { of, column }, bounds: { min: 1, max: 4 } });
const checks: readonly Check[] = [
  checkOf(rowsOf(['x'], { kind: 'present' }, { skip: 'never' })),
  checkOf(rowsOf(['x'], { kind: 'between', bounds: { min: -5, max: 5 } }, { skip: 'any-null' })),
  checkOf(rowsOf(['x'], { kind: 'between', bounds: { min: 0 } }, { allow: { holding: 0.5 } })),
  checkOf(rowsOf(['x'], { kind: 'finite', as: 'number' }, { allow: { breaking: 'share', within: { max: 0.3 } } })),
  checkOf(rowsOf(['s'], { kind: 'one-of', values: ['a', "d'e"] }, { allow: { holdingRows: 2 } })),
  checkOf(rowsOf(['s'], { kind: 'matches', syntax: 'regex', patterns: ['^[a-c]$'], need: 'any' })),
  checkOf(rowsOf(['s'], { kind: 'time-like' })),
  checkOf(rowsOf(['n', 's'], { kind: 'unique' })),
  checkOf(rowsOf(['s'], { kind: 'not-repeated' })),
  checkOf(rowsOf(['n'], { kind: 'no-outlier', method: 'iqr', multiplier: 0.5 })),
  checkOf(rowsOf(['n'], { kind: 'z-score', below: 1, doubleSided: true })),
  checkOf(rowsOf([], { kind: 'holds', predicate: { sql: 'n < 4' } }, { skip: 'never' }), {
    rows: { column: 's', is: 'present' },
  }),
  metric('min', 'n'),
  metric('max', 'n'),
  metric('mean', 'n'),
  metric('sum', 'n'),
  metric('sd', 'n'),
  metric('median', 'n'),
  metric('distinct', 'n'),
  metric('present-share', 's'),
  checkOf({ kind: 'metric', metric: { of: 'rows' }, bounds: { min: 5 } }),
  checkOf({ kind: 'distinct', column: 's', relation: 'within', values: ['a', 'b', 'c'] }),
  checkOf({ kind: 'distinct', column: 's', relation: 'contains', values: ['a', 'b'] }),
  checkOf({ kind: 'most-common', column: 'n', values: [1, 2], tiesOk: true }),
  checkOf({
    kind: 'quantiles',
    column: 'n',
    quantiles: [0.25, 0.5],
    ranges: [
      [0, 2],
      [1, 3],
    ],
    interpolation: 'nearest',
  }),
  checkOf({
    kind: 'divergence',
    column: 's',
    partition: { values: ['a', 'b'], weights: [0.5, 0.5] },
    below: 1,
    tailWeightHoldout: 0,
    internalWeightHoldout: 0,
  }),
  checkOf({
    kind: 'divergence',
    column: 'n',
    partition: { bins: [0, 2, 4], weights: [0.5, 0.5], tailWeights: [0, 0] },
    below: 1,
    tailWeightHoldout: 0,
    internalWeightHoldout: 0,
  }),
];

/** What must be the same whatever the order of rows. */
function told({ answer, reason, counts, observed, details }: CheckResult) {
  const { firstRow: _first, ...counted } = counts ?? {};
  return { answer, reason, counted, observed, details };
}

const run = (csv: string) => withTable(csv, (table) => runChecks(table, checks, { showValues: 0, now: NOW }), options);
const shard = (csv: string, name: string) => withTable(csv, (table) => answersOf(table, checks), { ...options, name });
const context = { now: NOW, reference: null, profile: null, others: new Map(), typesGuessed: true };
const settings = { seed: 20240601, numRuns: 12 };

describe('runChecks', () => {
  it('says the same of the same rows in any order', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (lines, order) => {
        const shuffled = lines
          .map((line) => ({ line, key: Number(order.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        const results = await run(csvOf(lines));
        expect((await run(csvOf(lines))).map(told)).toEqual(results.map(told));
        expect((await run(csvOf(shuffled))).map(told)).toEqual(results.map(told));
      }),
      settings,
    );
  });
});

describe('mergeAnswers', () => {
  it('says of shards what the whole table says, or that it cannot be told; in any order', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, rows, async (first, second, third) => {
        const whole = await run(csvOf([...first, ...second, ...third]));
        const [a, b, c] = [
          await shard(csvOf(first), 'a.csv'),
          await shard(csvOf(second), 'b.csv'),
          await shard(csvOf(third), 'c.csv'),
        ];
        const left = mergeAnswers(checks, mergeAnswers(checks, a, b), c);
        const right = mergeAnswers(checks, a, mergeAnswers(checks, c, b));
        for (const merged of [left, right]) {
          const results = judgeAnswers(checks, merged, context);
          for (const [index, result] of results.entries()) {
            const expected = whole[index]!;
            if (result.answer === 'unanswered' && result.reason === 'shards') continue;
            const atLeast = result.counts !== undefined && (expected.counts?.breaking ?? 0) > result.counts.breaking;
            expect({ index, answer: result.answer }).toEqual({ index, answer: expected.answer });
            if (typeof result.observed === 'number') expect(result.observed).toBeCloseTo(Number(expected.observed), 9);
            if (!atLeast) expect(told(result).counted).toEqual(told(expected).counted);
          }
        }
      }),
      settings,
    );
  });

  it('judges a single stored shard as the table', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (lines) => {
        const stored = JSON.parse(JSON.stringify(await shard(csvOf(lines), 'one.csv')));
        expect(judgeAnswers(checks, stored, context).map(told)).toEqual((await run(csvOf(lines))).map(told));
      }),
      settings,
    );
  });
});
