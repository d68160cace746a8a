import { describe, expect, it } from '@jest/globals';
import { people, validate, written } from './workspace.ts';

const PLANS = 'name\nfree\npro\n';
const foreignKey = 'columns:\n  plan: { foreign-key: { table: plans, column: name } }\n';

const verdictOf = (host: Awaited<ReturnType<typeof validate>>, check: string) =>
  host.publications[0]?.findings.find((finding) => finding.check === check)?.verdict;

describe('validate-data looks at further tables', () => {
  it('that its rules name, and names them in the evidence', async () => {
    const files = { 'd.csv': people(300), 'plans.csv': PLANS, 'r.yml': `${foreignKey}tables: { plans: plans.csv }\n` };
    const host = await validate(files, { data: 'd.csv', schema: 'r.yml' });
    expect(verdictOf(host, 'column.plan.foreign-key')).toBe('fail');
    const { subjects } = JSON.parse(written(host, 'evidence-path'));
    expect(subjects.map(({ role, name }: { role: string; name: string }) => [role, name])).toEqual([
      ['data', 'd.csv'],
      ['table', 'plans.csv'],
      ['schema', 'r.yml'],
    ]);
  });

  it('that its input names', async () => {
    const files = { 'd.csv': people(300), 'plans.csv': `${PLANS}team\n`, 'r.yml': foreignKey };
    const host = await validate(files, { data: 'd.csv', schema: 'r.yml', tables: 'plans=plans.csv' });
    expect(verdictOf(host, 'column.plan.foreign-key')).toBe('pass');
  });

  it('but not outside the workspace where a rule file names them', async () => {
    const files = { 'd.csv': people(300), 'r.yml': `${foreignKey}tables: { plans: /etc/passwd }\n` };
    const host = await validate(files, { data: 'd.csv', schema: 'r.yml' });
    expect(host.outputs['summary-line']).toMatch(/^PATH_OUTSIDE: /);
  });

  it.each([
    ['INPUT_INVALID', { tables: 'data=plans.csv' }],
    ['INPUT_INVALID', { tables: 'plans' }],
    ['DATA_MISSING', { tables: 'plans=nowhere.csv' }],
  ])('%s for %j', async (code, inputs) => {
    const host = await validate(
      { 'd.csv': people(300), 'r.yml': foreignKey },
      { data: 'd.csv', schema: 'r.yml', ...inputs },
    );
    expect(host.outputs['summary-line']).toMatch(new RegExp(`^${code}: `));
  });
});

describe('validate-data judges splits', () => {
  const rules = 'splits: { test: test.csv, label: churned, id: [id] }\nml-checks: {}\n';

  it('fails where rows or ids of the training data are in the test split', async () => {
    const all = people(1200).split('\n');
    const files = {
      'd.csv': `${all.slice(0, 1001).join('\n')}\n`,
      'test.csv': `${[all[0], ...all.slice(901, 1201)].join('\n')}\n`,
      'r.yml': rules,
    };
    const host = await validate(files, { data: 'd.csv', schema: 'r.yml' });
    expect(verdictOf(host, 'splits.test.id-overlap')).toBe('fail');
    expect(host.outputs['verdict']).toBe('fail');
  });

  it('warns of words that mean "no value"', async () => {
    const files = { 'd.csv': people(300, 0, ['300,30,N/A,0']), 'r.yml': 'ml-checks: {}\n' };
    const host = await validate(files, { data: 'd.csv', schema: 'r.yml' });
    expect(verdictOf(host, 'column.plan.coded-missing')).toBe('warn');
  });
});
