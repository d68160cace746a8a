import { describe, expect, it } from '@jest/globals';
import { checkRules, parseRules } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { withTable } from '../tables.ts';

async function verdicts(csv: string, yaml: string, options: { showValues?: boolean; name?: string } = {}) {
  const rules = await parseRules(yaml, 'rules.yml');
  const asked = { showValues: options.showValues ?? false, now: new Date('2024-06-01T00:00:00Z') };
  const found = await withTable(csv, (table) => checkRules(table, rules, asked), {
    name: options.name ?? 'table.csv',
  });
  return found.findings;
}

const one = async (csv: string, yaml: string) => {
  const findings = await verdicts(csv, `columns:\n  x: ${yaml}\n`);
  return findings
    .filter(({ check }) => !check.endsWith('presence'))
    .map(({ verdict, evidence }) => [verdict, evidence?.['failing'], evidence?.['firstRow']]);
};

describe('checkRules judges each rule', () => {
  const fails = (failing: number, row: number) => [['fail', failing, row]];
  const passes = [['pass', 0, undefined]];
  it.each([
    ['integer fits', 'x\n1\n2\n', '{ type: integer }', passes],
    ['integer breaks on text', 'x\n1\nabc\n', '{ type: integer }', fails(1, 2)],
    ['integer breaks on a fraction', 'x\n1\n1.5\n', '{ type: integer }', fails(1, 2)],
    ['integer breaks on a fraction among text', 'x\n1\n1.5\nabc\n', '{ type: integer }', fails(2, 2)],
    ['integer breaks on NaN', 'x\n1\nnan\n', '{ type: integer }', fails(1, 2)],
    ['number takes integers', 'x\n1\n', '{ type: number }', passes],
    ['boolean', 'x\ntrue\nmaybe\n', '{ type: boolean }', fails(1, 2)],
    ['time', 'x\n2024-01-01\n2024-13-01\n', '{ type: time }', fails(1, 2)],
    ['string takes what looks like a number', 'x\n1\n2\n', '{ type: string }', fails(2, 1)],
    ['nullable: a null', 'x,y\n1,a\n,b\n', '{ nullable: false }', fails(1, 2)],
    ['nullable: NaN is missing', 'x\n1\nnan\n', '{ nullable: false }', fails(1, 2)],
    ['missing within its share', 'x,y\n1,a\n,b\n', '{ missing: { at-most: 0.5 } }', [['pass', 1, 2]]],
    ['missing beyond its share', 'x,y\n1,a\n,b\n', '{ missing: { at-most: 0.49 } }', fails(1, 2)],
    ['range is inclusive', 'x\n0\n120\n', '{ range: [0, 120] }', passes],
    ['range below', 'x\n-1\n120\n', '{ range: [0, 120] }', fails(1, 1)],
    ['range of a fraction over integers', 'x\n0\n1\n', '{ range: [0.5, null] }', fails(1, 1)],
    ['range excludes NaN and infinity', 'x\n1\nnan\ninf\n', '{ range: [0, 120] }', fails(2, 2)],
    ['range open at both ends still excludes NaN', 'x\n1.5\nnan\n', '{ range: [null, null] }', fails(1, 2)],
    ['range of times', 'x\n2024-01-01\n2025-01-01\n', "{ range: ['2024-06-01', null] }", fails(1, 1)],
    [
      'range beyond 2^53 is exact',
      'x\n9007199254740993\n',
      "{ type: integer, range: [null, '9007199254740992'] }",
      [
        ['pass', 0, undefined],
        ['fail', 1, 1],
      ],
    ],
    ['range reads text as numbers', 'x\n10\n9\nabc\n', '{ range: [0, 9] }', fails(2, 1)],
    [
      'range leaves to the type rule what is of another type',
      'x\n10\nabc\n',
      '{ type: integer, range: [0, 9] }',
      [
        ['fail', 1, 2],
        ['fail', 1, 1],
      ],
    ],
    ['in', 'x\nfree\ngold\n', '{ in: [free, pro] }', fails(1, 2)],
    ['in over numbers', 'x\n1\n3\n', '{ in: [1, 2] }', fails(1, 2)],
    ['in takes nulls', 'x,y\nfree,a\n,b\n', '{ in: [free] }', passes],
    ['matches', 'x\na@b\nab\n', "{ matches: '^[^@]+@[^@]+$' }", fails(1, 2)],
    ['unique', 'x\n1\n2\n1\n', '{ unique: true }', fails(1, 3)],
    ['unique takes repeated nulls', 'x,y\n1,a\n,b\n,c\n', '{ unique: true }', passes],
  ] as const)('%s', async (_, csv, yaml, expected) => {
    expect(await one(csv, yaml)).toEqual(expected);
  });

  it('reads strings of JSON lines as their declared type, and as nothing else', async () => {
    const rules = 'columns:\n  x: { type: integer, range: [0, 9] }\n';
    const findings = await verdicts('{"x":"5"}\n{"x":"12"}\n', rules, { name: 'table.jsonl' });
    expect(findings.map(({ check, verdict }) => [check, verdict])).toEqual([
      ['column.x.presence', 'pass'],
      ['column.x.type', 'pass'],
      ['column.x.range', 'fail'],
    ]);
  });
});

describe('checkRules where a column holds nothing', () => {
  const empty = 'x,y\n,a\n,b\n';

  it.each(['type: integer', 'range: [0, 1]', 'in: [1]', "matches: '^a$'", 'unique: true'])(
    'does not pass the rule %s, which nothing was held against',
    async (rule) => {
      expect(await one(empty, `{ ${rule} }`)).toEqual([['warn', 0, undefined]]);
    },
  );

  it('still judges what is about missing values', async () => {
    expect(await one(empty, '{ nullable: false }')).toEqual([['fail', 2, 1]]);
    expect(await one(empty, '{ missing: { at-most: 1 } }')).toEqual([['pass', 2, 1]]);
  });
});

describe('checkRules judges the table', () => {
  const byCheck = async (csv: string, yaml: string) =>
    (await verdicts(csv, yaml)).map(({ check, verdict }) => [check, verdict]);
  it.each([
    ['an absent column', 'a\n1\n', 'columns: { x: {} }', [['column.x.presence', 'fail']]],
    [
      'an absent column of severity warning',
      'a\n1\n',
      'columns: { x: { severity: warning } }',
      [['column.x.presence', 'warn']],
    ],
    ['an absent optional column', 'a\n1\n', 'columns: { x: { required: false } }', []],
    [
      'extra columns',
      'a,b\n1,2\n',
      'columns: { a: {} }\nextra-columns: fail',
      [
        ['column.a.presence', 'pass'],
        ['columns.extra', 'fail'],
      ],
    ],
    [
      'extra columns that warn',
      'a,b\n1,2\n',
      'columns: { a: {} }\nextra-columns: warn',
      [
        ['column.a.presence', 'pass'],
        ['columns.extra', 'warn'],
      ],
    ],
    ['too few rows', 'a\n1\n', 'rows: { at-least: 2 }', [['rows.at-least', 'fail']]],
    [
      'too many rows',
      'a\n1\n2\n',
      'rows: { at-least: 1, at-most: 1 }',
      [
        ['rows.at-least', 'pass'],
        ['rows.at-most', 'fail'],
      ],
    ],
    ['no rows: columns show nothing', 'a\n', 'columns: { a: { nullable: false } }', [['column.a.presence', 'pass']]],
    ['no rules', 'a\n1\n', '{}', []],
  ] as const)('%s', async (_, csv, yaml, expected) => {
    expect(await byCheck(csv, yaml)).toEqual(expected);
  });

  it('names the line of the rule, counts, the first row, and no value', async () => {
    const [, finding] = await verdicts('plan\nfree\nsecret\n', 'columns:\n  plan:\n    in: [free]\n');
    expect(finding).toMatchObject({ check: 'column.plan.in', verdict: 'fail', where: { file: 'rules.yml', line: 3 } });
    expect(finding?.detail).toBe('Column "plan": must be one of 1 legal values: 1 of 2 rows is not, first at row 2');
  });

  it('shows values only when told', async () => {
    const [, finding] = await verdicts('plan\nfree\nsecret\n', 'columns: { plan: { in: [free] } }', {
      showValues: true,
    });
    expect(finding?.detail).toContain('for example "secret"');
  });

  it('checks columns with hostile names', async () => {
    const findings = await verdicts(
      '"a"" FROM x; --"\n5\n',
      'columns:\n  \'a" FROM x; --\': { range: [0, 1], matches: "\'; --" }\n',
    );
    expect(findings.map(({ verdict }) => verdict)).toEqual(['pass', 'fail', 'fail']);
  });

  it('CONFIG_INVALID with its line for an expression RE2 does not know', async () => {
    const error = await expectCode(verdicts('a\nx\n', 'columns:\n  a:\n    matches: "(?=x)"\n'), 'CONFIG_INVALID');
    expect(error.where).toMatchObject({ file: 'rules.yml', line: 3 });
  });
});
