import { describe, expect, it } from '@jest/globals';
import { type Json, PlumblineError } from '@plumbline/core';
import { checkRules, parseRules } from '@plumbline/data';
import fc from 'fast-check';
import { withTable } from '../tables.ts';

const csv = 'x,y,z\n1,a,2024-01-01\n2,,2024-01-02\n,nan,\n3.5,"[1]",never\n';
const scalar = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(
    'a',
    '',
    '2024-01-01',
    '1e400',
    'nan',
    "'; --",
    '(',
    '%Q',
    '\\',
    '(?=a)',
    'true',
    'x < y',
    'SELECT 1',
  ),
  fc.boolean(),
);
const bounds: fc.Arbitrary<Json> = fc.oneof(
  scalar,
  fc.tuple(fc.option(scalar), fc.option(scalar)),
  fc.record({ 'at-least': scalar, below: scalar }, { requiredKeys: [] }),
);
const list = fc.array(scalar, { minLength: 1, maxLength: 3 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const VALUE_RULES = {
  type: fc.constantFrom('integer', 'number', 'string', 'boolean', 'time', 'date'),
  nullable: fc.boolean(),
  missing: fc.record({ 'at-most': share }),
  range: fc.tuple(fc.option(scalar), fc.option(scalar)),
  above: scalar,
  below: scalar,
  'multiple-of': fc.constantFrom(0.1, 1, 3),
  finite: fc.boolean(),
  in: list,
  'not-in': list,
  matches: scalar,
  'not-like': list,
  length: bounds,
  items: bounds,
  'each-item': fc.boolean(),
  'time-format': scalar,
  'time-like': fc.boolean(),
  json: fc.boolean(),
  'json-schema': fc.constantFrom({}, { type: 'array' }, { type: 'nothing' }, { $ref: 'https://example.org' }),
  unique: fc.boolean(),
  increasing: fc.constantFrom(true, 'strictly'),
  'z-score': fc.constantFrom(0.5, 3),
  'no-outliers': fc.constantFrom('iqr', 'sd'),
  'foreign-key': fc.constantFrom(
    { table: 'data', column: 'x' },
    { table: 'gone', column: 'x' },
    { table: 'data', column: 'q' },
  ),
  freshness: fc.constant({ 'at-most-hours': 1 }),
  min: bounds,
  max: bounds,
  mean: bounds,
  median: bounds,
  sum: bounds,
  sd: bounds,
  distinct: bounds,
  quantiles: fc.record({ 0.5: bounds }),
  contains: list,
  exactly: list,
  'most-common': scalar,
  divergence: fc.constantFrom(
    { values: { a: 1 }, 'at-most': 1 },
    { bins: [0, 1], weights: [1], 'at-most': 0 },
    { values: { a: 0.5, b: 0.5 }, 'at-most': 1, 'tail-holdout': 0.1 },
  ),
  severity: fc.constantFrom('error', 'warning', 'info'),
  when: fc.constantFrom('x > 1', 'gone > 1', 'x >', "y = 'a'", 'true'),
  holds: share,
};
describe('checkRules', () => {
  it('judges each rule by itself without harm to the others', async () => {
    const one = fc
      .constantFrom(...Object.keys(VALUE_RULES))
      .chain((key) => VALUE_RULES[key as keyof typeof VALUE_RULES].map((value): Json => ({ [key]: value as Json })));
    await fc.assert(
      fc.asyncProperty(one, fc.constantFrom('x', 'y', 'z'), async (rule, column) => {
        const file = await parseRules(JSON.stringify({ columns: { [column]: rule } }), 'rules.yml').catch(() => null);
        fc.pre(file !== null);
        await withTable(csv, async (table) => {
          const found = await checkRules(table, file, { showValues: false, now: new Date(0) }).catch(
            (thrown: unknown) => {
              expect(thrown).toBeInstanceOf(PlumblineError);
              return null;
            },
          );
          for (const { detail } of found?.findings ?? []) expect(detail).not.toContain('the engine cannot answer');
        });
      }),
      { seed: 20240601, numRuns: 150 },
    );
  });
});
