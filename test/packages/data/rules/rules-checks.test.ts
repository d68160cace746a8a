import { describe, expect, it } from '@jest/globals';
import { checkRules, parseRules, rulesChecks } from '@plumbline/data';
import { withTable } from '../tables.ts';

const NOW = new Date('2024-06-01T00:00:00Z');
const csv = [
  'id,plan,price,day,tags,parent,ends',
  '1,free,0.5,2024-05-01,"[1,2]",,2024-05-02',
  '2,pro,9.5,2024-05-02,"[]",1,2024-05-03',
  '3,pro,20,2024-05-03,"[3]",2,2024-05-01',
  '4,,nan,2024-05-31,,9,',
].join('\n');

/** The verdicts of a rule file by the names of its findings; what only says that columns are there is left out. */
async function verdicts(yaml: string): Promise<Readonly<Record<string, string>>> {
  const rules = await parseRules(yaml, 'rules.yml');
  const { findings } = await withTable(`${csv}\n`, (table) =>
    checkRules(table, rules, { showValues: false, now: NOW }),
  );
  return Object.fromEntries(
    findings.flatMap(({ check, verdict }) => (check.endsWith('presence') ? [] : [[check, verdict]])),
  );
}

describe('rulesChecks: every key of a column', () => {
  it.each<readonly [column: string, rule: string, verdict: string, key?: string]>([
    ['day', 'type: date', 'pass'],
    ['price', 'type: integer', 'fail'],
    ['plan', 'nullable: false', 'fail'],
    ['plan', 'missing: { at-most: 0.25 }', 'pass'],
    ['price', 'range: [0, 100]', 'fail'],
    ['id', 'range: [1, 4]', 'pass'],
    ['id', 'above: 1', 'fail'],
    ['id', 'above: 0', 'pass'],
    ['id', 'below: 4', 'fail'],
    ['day', "below: '2024-06-01'", 'pass'],
    ['id', 'multiple-of: 2', 'fail'],
    ['price', 'multiple-of: 0.5', 'fail'],
    ['price', 'finite: true', 'fail'],
    ['id', 'finite: true', 'pass'],
    ['plan', 'in: [free, pro]', 'pass'],
    ['plan', 'not-in: [pro]', 'fail'],
    ['plan', "matches: '^[a-z]+$'", 'pass'],
    ['plan', "matches: ['^f', '^p']", 'pass'],
    ['plan', "not-matches: ['^x', 'o$']", 'fail'],
    ['plan', "like: 'p%'", 'fail'],
    ['plan', "like: ['p%', 'f%']", 'pass'],
    ['plan', "not-like: '%z%'", 'pass'],
    ['plan', 'length: [3, 4]', 'pass'],
    ['plan', 'length: 3', 'fail'],
    ['plan', 'length: { above: 2 }', 'pass'],
    ['tags', 'items: [0, 1]', 'pass'],
    ['day', "time-format: '%Y-%m-%d'", 'pass'],
    ['plan', 'time-like: true', 'fail'],
    ['tags', 'json: true', 'pass'],
    ['tags', 'json-schema: { type: array, minItems: 1 }', 'fail'],
    ['plan', 'unique: true', 'fail'],
    ['id', 'unique: true', 'pass'],
    ['id', 'increasing: strictly', 'pass'],
    ['plan', 'increasing: strictly', 'fail'],
    ['plan', 'increasing: true', 'pass'],
    ['id', 'decreasing: true', 'fail'],
    ['id', 'z-score: 1', 'fail'],
    ['id', 'z-score: 3', 'pass'],
    ['id', 'no-outliers: iqr', 'pass'],
    ['id', 'no-outliers: sd', 'pass'],
    ['id', 'no-outliers: { multiplier: 0.1 }', 'fail'],
    ['parent', 'foreign-key: { table: data, column: id }', 'fail'],
    ['day', 'freshness: { at-most-hours: 24 }', 'pass'],
    ['day', 'freshness: { at-most-days: 0.5 }', 'fail'],
    ['id', 'min: 1', 'pass'],
    ['id', 'max: [null, 3]', 'fail'],
    ['id', 'mean: [2, 3]', 'pass'],
    ['id', 'median: { below: 2.5 }', 'fail'],
    ['id', 'sum: 10', 'pass'],
    ['id', 'sd: [1, 2]', 'pass'],
    ['plan', 'distinct: [3, null]', 'fail'],
    ['plan', 'distinct-share: [0.5, 0.7]', 'pass'],
    ['id', 'quantiles: { 0.25: 1.75, 0.9: [null, 3] }', 'fail'],
    ['id', 'quantiles: { 0.25: 1.75 }', 'pass'],
    ['plan', 'contains: [free]', 'pass'],
    ['plan', 'contains: [team]', 'fail'],
    ['plan', 'distinct-in: [free]', 'fail'],
    ['plan', 'exactly: [free, pro]', 'pass'],
    ['plan', 'most-common: pro', 'pass'],
    ['plan', 'most-common: [free]', 'fail'],
    ['plan', 'divergence: { values: { free: 0.3, pro: 0.7 }, at-most: 0.01 }', 'pass'],
    ['id', 'divergence: { bins: [0, 2, 4], weights: [0.9, 0.1], at-most: 0.1 }', 'fail'],
    ['plan', 'position: 2', 'pass'],
    ['plan', 'position: 1', 'fail'],
    ['id', 'stored-as: [VARCHAR, int64]', 'pass'],
    ['id', 'stored-as: VARCHAR', 'fail'],
  ])('%s: { %s }: %s', async (column, rule, verdict) => {
    const key = rule.slice(0, rule.indexOf(':'));
    expect(await verdicts(`columns:\n  ${column}: { ${rule} }\n`)).toEqual({ [`column.${column}.${key}`]: verdict });
  });

  it('takes terms: severity, condition, share, note', async () => {
    expect(await verdicts('columns: { plan: { in: [free], severity: warning } }')).toEqual({
      'column.plan.in': 'warn',
    });
    expect(await verdicts('columns: { plan: { in: [free], severity: info } }')).toEqual({ 'column.plan.in': 'pass' });
    expect(await verdicts('columns: { plan: { in: [free], when: id < 2 } }')).toEqual({ 'column.plan.in': 'pass' });
    expect(await verdicts('columns: { plan: { in: [pro], holds: 0.66 } }')).toEqual({ 'column.plan.in': 'pass' });
    expect(await verdicts('columns: { plan: { in: [pro], holds: 0.67 } }')).toEqual({ 'column.plan.in': 'fail' });
  });

  it('takes further sets of rules with terms of their own', async () => {
    const yaml =
      'columns:\n  id:\n    range: [0, 9]\n    also:\n      - { range: [0, 3], severity: warning }\n      - { range: [0, 3], when: id < 4 }\n';
    expect(await verdicts(yaml)).toEqual({
      'column.id.range': 'pass',
      'column.id.range.2': 'warn',
      'column.id.range.3': 'pass',
    });
  });

  it('looks at the items of lists where told', async () => {
    const rules = await parseRules('columns: { x: { range: [0, 2], each-item: true, items: [1, 2] } }', 'rules.yml');
    const { findings } = await withTable(
      '{"x":[1,2]}\n{"x":[3]}\n{"x":[]}\n',
      (table) => checkRules(table, rules, { showValues: false, now: NOW }),
      { name: 'lists.jsonl' },
    );
    expect(findings.map(({ check, verdict, evidence }) => [check, verdict, evidence?.['failing']])).toEqual([
      ['column.x.presence', 'pass', undefined],
      ['column.x.range', 'fail', 1],
      ['column.x.items', 'fail', 1],
    ]);
  });
});

describe('rulesChecks: every key of the table', () => {
  it.each<readonly [yaml: string, verdicts: Readonly<Record<string, string>>]>([
    ['rows: { at-least: 4, at-most: 3 }', { 'rows.at-least': 'pass', 'rows.at-most': 'fail' }],
    ['rows: { change: [-0.1, 0.1] }', { 'rows.change': 'inconclusive' }],
    ['rows: { same-as: data }', { 'rows.same-as': 'pass' }],
    ['columns-in-order: [id, plan, price, day, tags, parent, ends]', { 'columns.order': 'pass' }],
    ['columns-in-order: [plan, id]', { 'columns.order': 'fail' }],
    ['column-count: 7', { 'columns.count': 'pass' }],
    ['unique-together: [[id, plan]]', { 'unique-together.id+plan': 'pass' }],
    [
      'unique-together: [{ columns: [plan, parent], when: plan IS NULL, severity: warning }]',
      { 'unique-together.plan+parent': 'warn' },
    ],
    ['compare: [day <= ends]', { 'compare.day <= ends': 'fail' }],
    ['compare: [{ rule: day <= ends, holds: 0.6 }]', { 'compare.day <= ends': 'pass' }],
    ['compare: [id > parent]', { 'compare.id > parent': 'fail' }],
    ['compare: ["id != parent"]', { 'compare.id != parent': 'pass' }],
    ['equal: [[id, parent]]', { 'equal.id+parent': 'fail' }],
    ['different: [[id, parent]]', { 'different.id+parent': 'pass' }],
    ['sums: [{ columns: [id, parent], to: 3, when: id = 2 }]', { 'sums.id+parent': 'pass' }],
    ['pairs: [{ columns: [id, plan], in: [[1, free], [2, pro], [3, pro], [4, null]] }]', { 'pairs.id+plan': 'pass' }],
    [
      'foreign-keys: [{ columns: [parent], table: data, to: [id], severity: warning }]',
      { 'foreign-keys.parent': 'warn' },
    ],
    ['checks: [{ name: cheap, sql: price < 10 }]', { 'checks.cheap': 'fail' }],
    ['checks: [{ name: cheap, sql: price < 10, when: id < 3 }]', { 'checks.cheap': 'pass' }],
    ['checks: [{ name: none, query: SELECT * FROM data WHERE id > 4 }]', { 'checks.none': 'pass' }],
    ['checks: [{ name: few, query: SELECT count(*) FROM data, expect: [1, 3] }]', { 'checks.few': 'fail' }],
    [
      'checks: [{ name: same, query: SELECT id FROM data, same-rows-as: "VALUES (1), (2), (3)", holds: 0.75 }]',
      { 'checks.same': 'pass' },
    ],
    ['extra-columns: warn', { 'columns.extra': 'warn' }],
  ])('%s', async (yaml, expected) => {
    expect(await verdicts(yaml)).toEqual(expected);
  });

  it('gives each check a name of its own, and its place', async () => {
    const file = await parseRules('equal:\n  - [a, b]\n  - [a, b]\ncolumns:\n  a:\n    range: [0, 1]\n', 'rules.yml');
    expect(rulesChecks(file).map(({ name, where }) => [name, where?.line, where?.column])).toEqual([
      ['column.a.presence', 5, 3],
      ['column.a.range', 6, 5],
      ['equal.a+b', 2, 5],
      ['equal.a+b.2', 3, 5],
    ]);
  });
});
