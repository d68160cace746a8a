import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import {
  bestPromoted,
  type ColumnValues,
  hasPromoted,
  type ReuseLedger,
  type Spending,
  spend,
  type TableValues,
  testSetOf,
  trialsOf,
  type VerdictEntry,
} from '@plumbline/model';
import { seededRandom } from '@plumbline/stats';

const at = '2024-06-01T00:00:00Z';
const empty: ReuseLedger = { entries: [] };
const model = (name: string) => sha256Of(name);

/** A table whose row i is always the same. */
function table(from: number, to: number, extra: Readonly<Record<string, (row: number) => string>> = {}): TableValues {
  const rows = to - from;
  const numbers = (of: (row: number) => number) => ({
    kind: 'number' as const,
    values: Float64Array.from({ length: rows }, (_, place) => of(from + place)),
    missing: new Uint8Array(rows),
  });
  const texts = (of: (row: number) => string) => ({
    kind: 'string' as const,
    values: Array.from({ length: rows }, (_, place) => of(from + place)),
  });
  return {
    rows,
    columns: new Map<string, ColumnValues>([
      ['age', numbers((row) => seededRandom(sha256Of(`${row}`)).next())],
      ['label', texts((row) => (row % 3 === 0 ? 'yes' : 'no'))],
      ...Object.entries(extra).map(([name, of]) => [name, texts(of)] as const),
    ]),
  };
}

const first = testSetOf(table(0, 1_000));

function use(candidate: string, extra: Partial<Parameters<typeof spend>[1]> = {}, ledger = empty): Spending {
  return spend(ledger, {
    candidate: model(candidate),
    baseline: model('production'),
    testSet: first,
    at,
    budget: null,
    alpha: 0.05,
    ...extra,
  });
}

function ledgerOf(count: number, extra: Partial<Parameters<typeof spend>[1]> = {}): ReuseLedger {
  let ledger = empty;
  for (let place = 0; place < count; place += 1) ledger = use(`candidate ${place}`, extra, ledger).ledger;
  return ledger;
}

describe('spend', () => {
  it('divides α by the budget, and counts each trial once', () => {
    const spent = use('a', { budget: 10 });
    expect(spent).toMatchObject({ alpha: 0.005, uses: 1, budget: 10, state: 'counted' });
    expect(spent.entries.map(({ kind }) => kind)).toEqual(['test-set', 'use']);
    const again = use('a', { budget: 10 }, spent.ledger);
    expect(again).toMatchObject({ alpha: 0.005, uses: 1, state: 'known', entries: [] });
    expect(use('b', { budget: 10 }, spent.ledger)).toMatchObject({ uses: 2, entries: [{ kind: 'use' }] });
  });

  it('warns at 80 % and stops at the budget, known trials excepted', () => {
    expect(use('x', { budget: 10 }, ledgerOf(6, { budget: 10 })).state).toBe('counted');
    expect(use('x', { budget: 10 }, ledgerOf(7, { budget: 10 })).state).toBe('low');
    const spent = ledgerOf(10, { budget: 10 });
    expect(use('x', { budget: 10 }, spent)).toMatchObject({ state: 'exhausted', uses: 10, entries: [] });
    expect(use('candidate 3', { budget: 10 }, spent).state).toBe('known');
  });

  it('makes no error up where a budget is raised later', () => {
    const spent = ledgerOf(10, { budget: 10 });
    expect(use('x', { budget: 100 }, spent).state).toBe('exhausted');
    expect(use('x', { budget: 100 }, ledgerOf(5, { budget: 10 })).state).toBe('counted');
  });

  it('counts where no budget is declared, at the whole α', () => {
    expect(use('x', {}, ledgerOf(40))).toMatchObject({ alpha: 0.05, uses: 41, budget: null, state: 'counted' });
  });

  it.each([
    ['one row more', table(0, 1_001)],
    ['a new column', table(0, 1_000, { note: (row) => `n${row}` })],
    ['half of the rows', table(0, 500)],
    ['a fifth of old rows', table(800, 1_800)],
  ])('takes %s for the same set, and for another trial', (_, values) => {
    const again = use('a', { testSet: testSetOf(values), budget: 2 }, ledgerOf(2, { budget: 2 }));
    expect(again).toMatchObject({ state: 'exhausted', uses: 2 });
  });

  it.each([
    ['other rows', table(5_000, 6_000)],
    ['a twentieth of old rows', table(950, 1_950)],
  ])('takes %s for another set', (_, values) => {
    expect(use('a', { testSet: testSetOf(values), budget: 2 }, ledgerOf(2, { budget: 2 }))).toMatchObject({
      state: 'counted',
      uses: 1,
    });
  });
});

describe('testSetOf', () => {
  it('has one identity for one set of rows, whatever their order and that of the columns', () => {
    const { rows, columns } = table(0, 300);
    const turned = new Map<string, ColumnValues>(
      [...columns].reverse().map(([name, column]): readonly [string, ColumnValues] => {
        if (column.kind === 'string') return [name, { ...column, values: [...column.values].reverse() }];
        if (column.kind !== 'number') throw new Error('no such column here');
        return [name, { ...column, values: Float64Array.from(column.values).reverse() }];
      }),
    );
    expect(testSetOf({ rows, columns: turned }).id).toBe(testSetOf({ rows, columns }).id);
  });

  it('counts rows that are the same', () => {
    const same = (rows: number): TableValues => ({
      rows,
      columns: new Map([['label', { kind: 'string', values: Array.from({ length: rows }, () => 'yes') }]]),
    });
    expect(testSetOf(same(10)).hashes).toHaveLength(10);
    expect(testSetOf(same(10)).id).not.toBe(testSetOf(same(11)).id);
  });

  it('tells what is missing from what is empty or zero', () => {
    const of = (value: string | null): TableValues => ({
      rows: 1,
      columns: new Map([['a', { kind: 'string', values: [value] }]]),
    });
    const number = (missing: number): TableValues => ({
      rows: 1,
      columns: new Map([['a', { kind: 'number', values: Float64Array.of(0), missing: Uint8Array.of(missing) }]]),
    });
    const ids = [of(null), of(''), of('0'), number(0)].map((values) => testSetOf(values).id);
    expect(new Set(ids).size).toBe(4);
    expect(testSetOf(number(1)).id).toBe(testSetOf(of(null)).id);
  });

  it('knows the share of large sets to within 0.03', () => {
    const large = testSetOf(table(0, 20_000));
    const ledger = spend(empty, {
      candidate: model('a'),
      baseline: null,
      testSet: large,
      at,
      budget: null,
      alpha: 0.05,
    }).ledger;
    expect(trialsOf(ledger, testSetOf(table(17_000, 37_000)))).toHaveLength(1);
    expect(trialsOf(ledger, testSetOf(table(19_000, 39_000)))).toHaveLength(0);
  });
});

describe('bestPromoted', () => {
  const verdict = (candidate: string, value: number, promote = true): VerdictEntry => ({
    kind: 'verdict',
    at,
    candidate: model(candidate),
    baseline: model('production'),
    testSet: first.id,
    verdict: promote ? 'pass' : 'fail',
    decision: 'better',
    promote,
    primary: { metric: 'auc', value },
  });
  const ledger = {
    entries: [
      ...use('a').ledger.entries,
      verdict('a', 0.8),
      verdict('b', 0.9),
      verdict('c', 0.95, false),
      verdict('d', 0.85),
    ],
  };

  it('finds the best that was promoted, by the direction of the metric', () => {
    expect(bestPromoted(ledger, first, { name: 'auc', higherIsBetter: true })?.candidate).toBe(model('b'));
    expect(bestPromoted(ledger, first, { name: 'auc', higherIsBetter: false })?.candidate).toBe(model('a'));
    expect(bestPromoted(ledger, first, { name: 'f1', higherIsBetter: true })).toBeNull();
    expect(bestPromoted(ledger, testSetOf(table(9_000, 9_500)), { name: 'auc', higherIsBetter: true })).toBeNull();
  });

  it('knows whether any other trial promoted', () => {
    expect(hasPromoted(ledger, first, { candidate: model('b'), baseline: model('production') })).toBe(true);
    const only = { entries: [...use('a').ledger.entries, verdict('a', 0.8)] };
    expect(hasPromoted(only, first, { candidate: model('a'), baseline: model('production') })).toBe(false);
  });
});
