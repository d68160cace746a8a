import { describe, expect, it } from '@jest/globals';
import { type Check, runChecks } from '@plumbline/data';
import fc from 'fast-check';
import { withTable } from '../tables.ts';
import { checkOf, NOW, rowsOf } from './judged.ts';

const hostile = fc.oneof(
  fc
    .string({ unit: 'binary', maxLength: 12 })
    .filter((text) => text.isWellFormed() && !/[\0\r\n]/.test(text) && text.trim() === text && text !== ''),
  fc.constantFrom(
    "'; DROP TABLE data; --",
    '"',
    "'",
    '\\',
    '"" FROM x',
    'file_row_number',
    '\trow',
    '\tvalue',
    'rowid',
    '%',
    '$1',
    '?',
    'NULL',
  ),
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const settings = { seed: 20240601, numRuns: 60 };
const options = (name: string) => ({ textColumns: [name, 'other'] });

/** Distinct without case, as the engine's own names of columns are. */
const nameOf = hostile.filter((name) => name.toLowerCase() !== 'other');

const run = (csv: string, checks: readonly Check[], name: string, showValues = 0) =>
  withTable(csv, (table) => runChecks(table, checks, { showValues, now: NOW }), options(name));

describe('runChecks with hostile names and values', () => {
  it('counts what JavaScript counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        nameOf,
        fc.array(hostile, { minLength: 1, maxLength: 8 }),
        hostile,
        async (name, values, legal) => {
          const csv = `${quoted(name)},other\n${values.map((value) => `${quoted(value)},x`).join('\n')}\n`;
          const [present, set, repeated, ordered, equal, holds] = await run(
            csv,
            [
              checkOf(rowsOf([name], { kind: 'present' }, { skip: 'never' })),
              checkOf(rowsOf([name], { kind: 'one-of', values: [legal, 'x'] })),
              checkOf(rowsOf([name], { kind: 'not-repeated' })),
              checkOf(rowsOf([name], { kind: 'increasing', strictly: false })),
              checkOf(rowsOf([name, 'other'], { kind: 'equal' })),
              checkOf(rowsOf([name], { kind: 'holds', predicate: { column: name, compare: '=', to: legal } })),
            ],
            name,
            2,
          );
          const bytes = values.map((value) => Buffer.from(value));
          const falls = bytes.filter(
            (value, index) => index > 0 && Buffer.compare(bytes[index - 1]!, value) > 0,
          ).length;
          expect(present?.counts?.breaking).toBe(0);
          expect(set?.counts?.breaking).toBe(values.filter((value) => value !== legal && value !== 'x').length);
          expect(repeated?.counts?.breaking).toBe(values.length - new Set(values).size);
          expect(ordered?.counts?.breaking).toBe(falls);
          expect(equal?.counts?.breaking).toBe(values.filter((value) => value !== 'x').length);
          const others = values.flatMap((value, index) =>
            value === legal ? [] : [{ row: index + 1, values: [value] }],
          );
          const shown = holds?.breaking?.map(({ values: cells }) => cells) ?? [];
          expect(shown).toEqual(others.slice(0, 2).map(({ values: cells }) => cells));
          if (name !== 'rowid') expect(holds?.counts?.firstRow).toBe(others[0]?.row ?? null);
        },
      ),
      settings,
    );
  });
});

describe('runChecks fails closed', () => {
  const cell = fc.oneof(
    fc.double({ noDefaultInfinity: false }).map(String),
    fc.constantFrom('', 'nan', 'inf', '-inf', '0', '-0', '1e308', 'abc', ' '),
  );

  it('lets no value pass a range that it does not lie in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { minLength: 1, maxLength: 10 }),
        fc.double({ noNaN: true }),
        async (cells, limit) => {
          const between = rowsOf(['x'], { kind: 'between', bounds: { min: -limit, max: limit } }, { skip: 'any-null' });
          const csv = `x,other\n${cells.map((value) => `${value},1`).join('\n')}\n`;
          const [result] = await run(csv, [checkOf(between)], 'x');
          const judged = cells.filter((value) => value !== '');
          const numbers = judged.map((value) =>
            /^\s*$/.test(value) ? Number.NaN : Number(value.replace('inf', 'Infinity')),
          );
          const breaking = numbers.filter((value) => !(value >= -limit && value <= limit)).length;
          expect(result?.counts).toMatchObject({
            elements: cells.length,
            missing: cells.length - judged.length,
            breaking,
          });
          expect(result?.answer).toBe(judged.length === 0 ? 'vacuous' : breaking === 0 ? 'holds' : 'broken');
        },
      ),
      settings,
    );
  });

  it('never holds where nothing was judged', async () => {
    const checks = [
      checkOf(rowsOf(['x'], { kind: 'one-of', values: ['a'] })),
      checkOf(rowsOf(['x'], { kind: 'unique' })),
      checkOf(rowsOf(['x'], { kind: 'increasing', strictly: false })),
      checkOf(rowsOf(['x'], { kind: 'z-score', below: 3, doubleSided: true })),
      checkOf(rowsOf(['x'], { kind: 'time-like' })),
      checkOf(rowsOf(['x'], { kind: 'present' }, { skip: 'never' }), { rows: { column: 'x', is: 'present' } }),
      checkOf({ kind: 'metric', metric: { of: 'mean', column: 'x' }, bounds: {} }),
      checkOf({ kind: 'most-common', column: 'x', values: ['a'], tiesOk: true }),
      checkOf({ kind: 'quantiles', column: 'x', quantiles: [0.5], ranges: [[null, null]], interpolation: 'linear' }),
    ];
    for (const csv of ['x,other\n,1\n', 'x,other\n'])
      for (const { answer } of await run(csv, checks, 'x')) expect(answer).toBe('vacuous');
  });
});
