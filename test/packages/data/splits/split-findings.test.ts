import { describe, expect, it } from '@jest/globals';
import type { SplitsRules } from '../../../../packages/data/src/rules/splits-rules.ts';
import { splitFindings, splitTables } from '../../../../packages/data/src/splits/split-findings.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file } from '../tables.ts';

const seed = '0123456789abcdef'.repeat(4);

interface Row {
  readonly id: number;
  readonly day: number;
  readonly x: number;
  readonly plan: string;
  readonly y: string;
}

/** Rows whose label follows x; ids and days go on from the first. */
function rowsFrom(first: number, count: number, change: (row: Row) => Partial<Row> = () => ({})): readonly Row[] {
  return Array.from({ length: count }, (_, index) => {
    const id = first + index;
    const x = ((id * 7919) % 10_007) / 100;
    const row = { id, day: id, x, plan: ['free', 'pro', 'team'][id % 3]!, y: (id * 31) % 100 < x ? 'yes' : 'no' };
    return { ...row, ...change(row) };
  });
}

const csv = (rows: readonly Row[]): string =>
  `id,at,x,plan,y\n${rows
    .map(({ id, day, x, plan, y }) => [id, new Date(day * 3_600_000 + 1.7e12).toISOString(), x, plan, y].join())
    .join('\n')}\n`;

const RULES: SplitsRules = { test: 'test.csv', label: 'y', id: ['id'], time: 'at' };

async function findingsOf(train: string, test: string, rules: SplitsRules = RULES, showValues = false) {
  const others = { split_test: [file('test.csv', test)] };
  const table = await data.openTable([file('train.csv', train)], { others, alike: Object.keys(others) });
  try {
    const found = await splitFindings(table, rules, { showValues, seed });
    return new Map(found.map((finding) => [finding.check.replace('splits.test.', ''), finding]));
  } finally {
    table.close();
  }
}

const verdicts = (found: Awaited<ReturnType<typeof findingsOf>>) =>
  Object.fromEntries([...found].map(([check, { verdict }]) => [check, verdict]));

const TRAIN = csv(rowsFrom(0, 2000));

describe('splitFindings', () => {
  it('pass for splits that share nothing and are alike', async () => {
    expect(verdicts(await findingsOf(TRAIN, csv(rowsFrom(3000, 1000))))).toEqual({
      duplicates: 'pass',
      'id-overlap': 'pass',
      'time-overlap': 'pass',
      'label-drift': 'pass',
      'new-labels': 'pass',
      correlation: 'pass',
    });
  });

  it('fail where rows of the training data are tested on', async () => {
    const found = await findingsOf(TRAIN, csv([...rowsFrom(3000, 800), ...rowsFrom(0, 200)]));
    expect(verdicts(found)).toMatchObject({ duplicates: 'fail', 'id-overlap': 'fail', 'time-overlap': 'fail' });
    expect(found.get('id-overlap')?.detail).toContain('200 of 1,000 rows (20 %)');
    expect(found.get('duplicates')?.detail).toContain('200 of 1,000 rows');
  });

  it('see the same rows under new ids and other types of column', async () => {
    // A single fraction makes the ids of one side doubles.
    const test = csv([...rowsFrom(3000, 800), ...rowsFrom(0, 200, ({ id }) => ({ id: id + 10_000.5 }))]);
    expect(verdicts(await findingsOf(TRAIN, test))).toMatchObject({ duplicates: 'fail', 'id-overlap': 'pass' });
  });

  it('fail where a test row is older than a training row, and tell the border', async () => {
    const found = await findingsOf(TRAIN, csv([...rowsFrom(3000, 900), ...rowsFrom(1999, 1, () => ({ id: 9999 }))]));
    expect(found.get('time-overlap')).toMatchObject({ verdict: 'pass' });
    expect(found.get('time-overlap')?.detail).toContain('1 of 901 rows (0.11 %) are as old as it');
    const late = await findingsOf(TRAIN, csv(rowsFrom(1500, 1000, ({ id }) => ({ id: id + 10_000 }))), RULES, true);
    expect(late.get('time-overlap')).toMatchObject({
      verdict: 'fail',
      evidence: { older: 499, newerTrain: 499, asOld: 1 },
    });
    expect(late.get('time-overlap')?.detail).toMatch(/the newest of 20\d\d-/);
  });

  it('warn of labels that moved, are new, or go otherwise with a feature', async () => {
    const moved = csv(
      rowsFrom(3000, 1000, ({ id, y }) => ({ y: id % 3 === 0 ? 'maybe' : y === 'yes' ? 'no' : 'yes' })),
    );
    const found = await findingsOf(TRAIN, moved);
    expect(verdicts(found)).toMatchObject({ 'label-drift': 'warn', 'new-labels': 'warn', correlation: 'warn' });
    expect(found.get('new-labels')?.detail).toBe(
      '334 of 1,000 rows (33.4 %) of the test split have 1 label that the training data does not have',
    );
    expect(found.get('correlation')?.detail).toContain('"x"');
  });

  it('show labels and times only where values may be shown', async () => {
    const test = csv(rowsFrom(1000, 600, () => ({ y: 'secret' })));
    const hidden = JSON.stringify([...(await findingsOf(TRAIN, test)).values()]);
    expect(hidden).not.toMatch(/secret|2023|2024|newestTrain/);
    expect((await findingsOf(TRAIN, test, RULES, true)).get('new-labels')?.detail).toContain('"secret"');
  });

  it('read a number as what it is told or seems to be', async () => {
    const classes = csv(rowsFrom(0, 600)).replaceAll('yes', '1').replaceAll('no', '0');
    const numbers = csv(rowsFrom(0, 600, ({ x }) => ({ y: String(x * 2) })));
    const more = csv(rowsFrom(3000, 600, ({ x }) => ({ y: String(x * 2) })));
    expect([...(await findingsOf(classes, classes)).keys()]).toContain('new-labels');
    expect([...(await findingsOf(numbers, more)).keys()]).not.toContain('new-labels');
    const told = { ...RULES, task: 'classification' } as const;
    expect([...(await findingsOf(numbers, more, told)).keys()]).toContain('new-labels');
  });

  it('do as the rules say', async () => {
    const test = csv([...rowsFrom(3000, 800), ...rowsFrom(0, 200)]);
    const checks = {
      duplicates: { severity: 'warning' },
      'id-overlap': { 'at-most': 0.2 },
      'time-overlap': { severity: 'off' },
      correlation: { severity: 'info', tolerance: 0.3 },
    } as const;
    const found = verdicts(await findingsOf(TRAIN, test, { ...RULES, checks }));
    expect(found).toMatchObject({ duplicates: 'warn', 'id-overlap': 'pass', correlation: 'pass' });
    expect(found).not.toHaveProperty('time-overlap');
  });

  it('ask only what can be asked', async () => {
    expect(Object.keys(verdicts(await findingsOf(TRAIN, TRAIN, { test: 'x' })))).toEqual(['duplicates']);
    expect(verdicts(await findingsOf(TRAIN, 'id,at,x,plan,y\n'))).toEqual({ rows: 'inconclusive' });
  });

  it.each([{ label: 'z' }, { id: ['id', 'z'] }, { time: 'z' }, { features: ['z'] }])(
    'refuse columns that are not there: %j',
    async (rules) => {
      await expectCode(findingsOf(TRAIN, TRAIN, { test: 'x', ...rules }), 'DATA_COLUMN_MISSING');
    },
  );

  it('refuse a time that is none, and a split that was not attached', async () => {
    await expectCode(findingsOf(TRAIN, TRAIN, { test: 'x', time: 'x' }), 'DATA_INVALID');
    await expectCode(findingsOf(TRAIN, TRAIN, { test: 'x', validation: 'y' }), 'INVARIANT_BROKEN');
  });

  it('survive times without end', async () => {
    const text = 'at,x\n2024-01-01 00:00:00,1\ninfinity,2\n-infinity,3\n290000-01-01 00:00:00,4\n,5\n';
    const found = await findingsOf(text, text, { test: 'x', time: 'at' }, true);
    expect(found.get('time-overlap')).toMatchObject({
      verdict: 'fail',
      evidence: { trainPresent: 2, older: 1, asOld: 1 },
    });
  });

  it('survive hostile names and values', async () => {
    const name = '"""; DROP TABLE x; --"';
    const rows = Array.from(
      { length: 120 },
      (_, row) => `'a${row % 2}',"""${row}""",${row % 3 === 0 ? "it's" : '$1'}`,
    ).join('\n');
    const text = `y',${name},z\n${rows}\n`;
    const found = await findingsOf(text, text, { test: 'x', label: "y'", id: ['"; DROP TABLE x; --'] });
    expect(verdicts(found)).toMatchObject({ 'id-overlap': 'fail', 'new-labels': 'pass' });
  });
});

describe('splitTables', () => {
  it('names the tables to attach', () => {
    expect(splitTables({ test: 'a.csv', validation: ['b.csv', 'c.csv'] })).toEqual({
      split_test: 'a.csv',
      split_validation: ['b.csv', 'c.csv'],
    });
    expect(splitTables({ test: 'a.csv' })).toEqual({ split_test: 'a.csv' });
  });
});
