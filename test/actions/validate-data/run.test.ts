import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type HypothesesContext, judgeHypotheses } from '@plumbline/data';
import { main } from '../../../actions/validate-data/src/main.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { people, validate, written } from './workspace.ts';

const RULES = `columns:
  age: { type: number, nullable: false, range: [0, 120] }
  plan: { type: string, in: [free, pro, team] }
  churned: { type: integer, in: [0, 1] }
rows: { at-least: 100 }
`;

describe('validate-data verdicts', () => {
  it('passes data that holds its rules, and writes every file', async () => {
    const host = await validate(
      { 'd.csv': people(500), 'r.yml': RULES },
      { data: 'd.csv', schema: 'r.yml', 'infer-schema': 'i.yml' },
    );
    expect(host.verdicts).toEqual(['error', 'pass']);
    expect(host.outputs).toMatchObject({
      rows: '500',
      columns: '4',
      'failed-checks': '0',
      'warned-checks': '0',
      'drifted-columns': '[]',
    });
    expect(JSON.parse(written(host, 'profile-path'))).toMatchObject({ schema: 'plumbline.profile/v1', rows: 500 });
    expect(written(host, 'schema-path')).toContain('age: { type: number');
    expect(written(host, 'junit-path')).toContain('tests="');
    expect(JSON.parse(written(host, 'sarif-path'))).toMatchObject({ version: '2.1.0' });
  });

  it('fails broken rules, naming row and rule line, and still writes the profile', async () => {
    const host = await validate(
      { 'd.csv': people(500, 0, ['500,130,gold,0']), 'r.yml': RULES },
      { data: 'd.csv', schema: 'r.yml' },
    );
    expect(host.ended).toEqual({ verdict: 'fail', exitCode: 1 });
    expect(host.outputs).toMatchObject({
      'failed-checks': '2',
      'profile-path': expect.stringContaining('data.profile.json'),
    });
    const findings = host.publications[0]?.findings.filter(({ verdict }) => verdict === 'fail');
    expect(findings?.map(({ check, where }) => [check, where])).toEqual([
      ['column.age.range', { file: 'r.yml', line: 2, column: expect.any(Number) }],
      ['column.plan.in', { file: 'r.yml', line: 3, column: expect.any(Number) }],
    ]);
    expect(findings?.[0]?.detail).toContain('first at row 501');
    expect(written(host, 'report-markdown-path')).not.toContain('gold');
  });

  it('is inconclusive where nothing is checked', async () => {
    const host = await validate({ 'd.csv': people(500) }, { data: 'd.csv' });
    expect(host.ended).toEqual({ verdict: 'inconclusive', exitCode: 1 });
    expect(host.outputs['summary-line']).toContain('nothing was checked');
  });

  it.each([
    ['inconclusive', RULES.replace('rows: { at-least: 100 }', '')],
    ['pass', 'columns: { age: {} }\nrows: { at-least: 0 }\n'],
    ['fail', RULES],
  ])('is %s for a table without rows', async (verdict, rules) => {
    const host = await validate(
      { 'd.csv': 'id,age,plan,churned\n', 'r.yml': rules },
      { data: 'd.csv', schema: 'r.yml' },
    );
    expect(host.outputs['verdict']).toBe(verdict);
  });

  it.each([
    ['warn', 'warn'],
    ['fail', 'fail'],
    ['ignore', 'inconclusive'],
  ])('drift under on-drift: %s is %s', async (onDrift, verdict) => {
    const files = { 'd.csv': people(2000, 8), 'ref.csv': people(2000) };
    const host = await validate(files, {
      data: 'd.csv',
      reference: 'ref.csv',
      'on-drift': onDrift,
      'id-columns': 'id',
    });
    expect(host.outputs).toMatchObject({ verdict, 'drifted-columns': '["age"]' });
  });

  it('never finds drift in the same data, whatever holds it', async () => {
    const rows = people(2000);
    const jsonl = rows
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','));
    const lines = jsonl
      .map(([id, age, plan, churned]) =>
        JSON.stringify({ id: Number(id), age: Number(age), plan, churned: Number(churned) }),
      )
      .join('\n');
    const host = await validate(
      { 'd.jsonl': lines, 'ref.csv': rows },
      { data: 'd.jsonl', reference: 'ref.csv', 'on-drift': 'fail' },
    );
    expect(host.outputs).toMatchObject({ verdict: 'pass', 'drifted-columns': '[]' });
  });

  it('warns where there are too few rows to judge drift', async () => {
    const host = await validate(
      { 'd.csv': people(40, 30), 'ref.csv': people(2000) },
      { data: 'd.csv', reference: 'ref.csv', 'on-drift': 'fail' },
    );
    expect(host.outputs).toMatchObject({ verdict: 'warn', 'drifted-columns': '[]' });
  });

  it('says of which columns the rarer categories are compared as one', async () => {
    const towns = (rows: number) =>
      `town,plan\n${Array.from({ length: rows }, (_, row) => `t${row % 100},p${row % 3}`).join('\n')}\n`;
    const host = await validate({ 'd.csv': towns(4000), 'r.csv': towns(4000) }, { data: 'd.csv', reference: 'r.csv' });
    const [intro] = host.publications[0]?.report.sections.find(({ heading }) => heading === 'Drift')?.blocks ?? [];
    expect(intro).toMatchObject({
      text: expect.stringContaining('Of town the most frequent categories are compared one by one, all others as one.'),
    });
  });

  it('tells the five farthest of the ends that new rows pass, and counts the rest', async () => {
    const table = (factor: number) => {
      const rows = Array.from({ length: 60 }, (_, row) =>
        Array.from({ length: 8 }, (__, column) => row * (row === 59 ? 1 + (factor * (column + 1)) / 100 : 1)),
      );
      return `${rows[0]!.map((_, column) => `c${column}`).join(',')}\n${rows.map((row) => row.join(',')).join('\n')}\n`;
    };
    const files = { 'd.csv': table(1), 'ref.csv': table(0) };
    const host = await validate(files, { data: 'd.csv', reference: 'ref.csv' });
    const report = written(host, 'report-markdown-path');
    expect(report.match(/has values above the reference's largest/g)).toHaveLength(5);
    expect(report).toMatch(/- 3 more columns have values beyond the reference's ends, by at most 0\.1 of its standard/);
  });

  it('says that drift is not judged, where rules speak of it and there is no reference', async () => {
    const rules = (drift: string) => `columns: { age: { type: number } }\n${drift}`;
    const inputs = { data: 'd.csv', schema: 'r.yml' };
    const told = await validate({ 'd.csv': people(500), 'r.yml': rules('drift: { tolerance: 0.1 }\n') }, inputs);
    const words = 'No drift is judged: the rules speak of it, and no reference is given';
    expect(written(told, 'report-markdown-path')).toContain(words);
    const other = await validate({ 'd.csv': people(500), 'r.yml': rules('') }, inputs);
    expect(written(other, 'report-markdown-path')).not.toContain(words);
  });

  it('warns of a drift rule for a column that is nowhere', async () => {
    const rules = 'drift: { columns: { aeg: { ignore: true }, plan: { tolerance: 0.2 } } }\n';
    const files = { 'd.csv': people(500), 'ref.csv': people(500), 'r.yml': rules };
    const host = await validate(files, { data: 'd.csv', reference: 'ref.csv', schema: 'r.yml' });
    expect(host.outputs).toMatchObject({ verdict: 'warn', 'warned-checks': '1' });
    expect(written(host, 'report-markdown-path')).toContain(
      'A drift rule is for the column "aeg", which is neither in the data nor in the reference: did you mean "age"?',
    );
  });

  it('judges a label by 0.02', async () => {
    const late = people(20_000).replaceAll(/,0$/gm, (found, offset) => (offset % 20 === 0 ? ',1' : found));
    const inputs = { data: 'd.csv', reference: 'ref.csv', 'id-columns': 'id', 'on-drift': 'fail' };
    const files = { 'd.csv': late, 'ref.csv': people(20_000) };
    expect((await validate(files, inputs)).outputs['drifted-columns']).toBe('[]');
    expect((await validate(files, { ...inputs, 'label-column': 'churned' })).outputs['drifted-columns']).toBe(
      '["churned"]',
    );
  });
});

describe('validate-data references', () => {
  it('compares with a profile as it compares with the data it was made of', async () => {
    const first = await validate({ 'ref.csv': people(2000) }, { data: 'ref.csv', 'profile-path': 'ref.profile.json' });
    const profile = written(first, 'profile-path');
    const inputs = { data: 'd.csv', 'id-columns': 'id' };
    const byProfile = await validate(
      { 'd.csv': people(2000, 8), 'p.profile.json': profile },
      { ...inputs, reference: 'p.profile.json' },
    );
    const byData = await validate(
      { 'd.csv': people(2000, 8), 'ref.csv': people(2000) },
      { ...inputs, reference: 'ref.csv' },
    );
    const verdicts = [byProfile, byData].map((host) =>
      host.publications[0]?.findings.map(({ check, verdict }) => [check, verdict]),
    );
    expect(verdicts[0]).toEqual(verdicts[1]);
    expect(byProfile.outputs['drifted-columns']).toBe('["age"]');
  });

  it('compares with the base of the pull request', async () => {
    const surroundings = { baseRef: 'main' };
    const inputs = { data: 'd.csv', reference: 'base', 'id-columns': 'id' };
    const drifted = await validate({ 'd.csv': people(2000, 8) }, inputs, {
      surroundings,
      refs: { 'main:d.csv': people(2000) },
    });
    expect(drifted.outputs['drifted-columns']).toBe('["age"]');
    const fresh = await validate({ 'd.csv': people(2000) }, inputs, { surroundings });
    expect(fresh.outputs['verdict']).toBe('inconclusive');
    expect(fresh.publications[0]?.report.notices.join()).toContain('does not have the data yet');
  });

  it.each([
    ['INPUT_INVALID', { data: 'd.csv', reference: 'base' }],
    ['DATA_EMPTY', { data: 'd.csv', reference: 'none.csv' }],
    ['DATA_MISSING', { data: 'd.csv', reference: 'nowhere.csv' }],
    ['DATA_UNREADABLE', { data: 'd.csv', reference: 'bad.profile.json' }],
    ['DATA_COLUMN_MISSING', { data: 'd.csv', 'label-column': 'target' }],
    ['DATA_COLUMN_MISSING', { data: 'd.csv', 'id-columns': 'id, key' }],
    ['DATA_EMPTY', { data: 'none.csv', 'infer-schema': 'i.yml' }],
    ['INPUT_INVALID', { data: 'd.csv', 'profile-path': 'no/folder/p.json' }],
    ['CONFIG_UNSUPPORTED', { data: 'd.csv', schema: 'suite.json' }],
    ['CONFIG_INVALID', { data: 'd.csv', schema: 'parameter.json' }],
    ['CONFIG_INVALID', { data: 'd.csv', schema: 'schema.pbtxt', 'schema-environment': 'SERVNG' }],
    ['DATA_UNREADABLE', { 'merge-profiles': 'bad.profile.json' }],
    ['DATA_MISSING', { 'merge-profiles': 'no/*.profile.json' }],
    ['CONFIG_INVALID', { data: 'd.csv', schema: 'typo.yml' }],
    ['DATA_MISMATCH', { data: 'd.csv\nother.csv' }],
    ['REGISTRY_MISSING', { data: 'd.csv', reference: 'registry:churn@production', registry: 'local:registry' }],
  ])('%s for %j', async (code, inputs) => {
    const files = {
      'd.csv': people(100),
      'none.csv': 'a\n',
      'bad.profile.json': '{}',
      'suite.json': '{"expectations":[{"type":"expect_nothing_known","kwargs":{}}]}',
      'parameter.json':
        '{"expectations":[{"type":"expect_table_row_count_to_equal","kwargs":{"value":{"$PARAMETER":"rows"}}}]}',
      'schema.pbtxt': 'default_environment: "SERVING"\nfeature { name: "age" type: FLOAT }\n',
      'typo.yml': 'colums: {}',
      'other.csv': 'z\n1\n',
    };
    const host = await validate(files, inputs);
    expect(host.outputs['summary-line']).toMatch(new RegExp(`^${code}: `));
    expect(host.ended).toEqual({ verdict: 'error', exitCode: 1 });
  });
});

describe('validate-data evidence', () => {
  it('names everything looked at and made, and lets drift be judged again', async () => {
    const files = { 'd.csv': people(2000, 8), 'ref.csv': people(2000), 'r.yml': RULES };
    const host = await validate(files, { data: 'd.csv', reference: 'ref.csv', schema: 'r.yml' });
    const evidence = JSON.parse(written(host, 'evidence-path'));
    expect(evidence.subjects.map(({ role, name }: { role: string; name: string }) => [role, name])).toEqual([
      ['data', 'd.csv'],
      ['reference', 'ref.csv'],
      ['schema', 'r.yml'],
    ]);
    expect(evidence.products.map(({ role }: { role: string }) => role)).toEqual(['profile']);
    const { hypotheses, ...context } = evidence.statistics.drift;
    const again = judgeHypotheses(hypotheses, context as HypothesesContext);
    expect(JSON.stringify(again.drifted)).toBe(host.outputs['drifted-columns']);
    expect(JSON.stringify(evidence)).not.toContain('"free"');
  });

  it('is the same for the same input', async () => {
    const files = { 'd.csv': people(2000, 1), 'ref.csv': people(2000) };
    const [a, b] = await Promise.all([0, 1].map(() => validate(files, { data: 'd.csv', reference: 'ref.csv' })));
    expect(written(a!, 'evidence-path')).toBe(written(b!, 'evidence-path'));
    expect(written(a!, 'profile-path')).toBe(written(b!, 'profile-path'));
  });
});

describe('validate-data under a policy', () => {
  const surroundings = { baseRef: 'main' };
  const inputs = { data: 'd.csv', schema: 'r.yml' };

  it('holds the head to the rules as they stand at the base', async () => {
    const files = {
      'd.csv': people(500, 0, ['500,130,free,0']),
      'r.yml': 'columns: { age: { type: number } }\n',
      'plumbline.yml': 'data: {}\n',
    };
    const refs = { 'main:plumbline.yml': 'data: {}\n', 'main:r.yml': RULES };
    const host = await validate(files, inputs, { surroundings, refs });
    expect(host.outputs['verdict']).toBe('fail');
    expect(
      host.publications[0]?.findings.some(({ check, verdict }) => check === 'column.age.range' && verdict === 'fail'),
    ).toBe(true);
  });

  it('holds the head to the rules in the configuration file at the base, and to its tolerances', async () => {
    const config = (tolerance: number): string =>
      `data:\n  drift-tolerance: ${tolerance}\n  on-drift: fail\n  id-columns: [id]\n  rules: { columns: { age: { range: [0, 120] } } }\n`;
    const files = { 'd.csv': people(2000, 8), 'ref.csv': people(2000), 'plumbline.yml': config(0.9) };
    const host = await validate(
      files,
      { data: 'd.csv', reference: 'ref.csv' },
      { surroundings, refs: { 'main:plumbline.yml': config(0.05) } },
    );
    expect(host.outputs).toMatchObject({ verdict: 'fail', 'drifted-columns': '["age"]' });
    expect(host.publications[0]?.report.notices.join()).toContain('drift-tolerance: 0.9 would loosen');
  });

  it.each([
    ['no configuration file', undefined, {}],
    ['one that arrives with the change', 'data: {}\n', {}],
  ])('holds the head to the rule files at the base with %s', async (_name, config, refs) => {
    const files = {
      'd.csv': people(500, 0, ['500,130,free,0']),
      'r.yml': 'columns: { age: { type: number } }\n',
      ...(config === undefined ? {} : { 'plumbline.yml': config }),
    };
    const host = await validate(files, inputs, { surroundings, refs: { ...refs, 'main:r.yml': RULES } });
    expect(host.outputs['verdict']).toBe('fail');
  });

  it('does not let the head call a bad value missing', async () => {
    const files = {
      'd.csv': people(500, 0, ['500,999,free,0']),
      'r.yml': "columns: { age: { type: number, range: [0, 120] } }\nmissing-values: ['999']\n",
    };
    const refs = { 'main:r.yml': 'columns: { age: { type: number, range: [0, 120] } }\n' };
    const host = await validate(files, inputs, { surroundings, refs });
    expect(host.outputs['verdict']).toBe('fail');
    expect(host.publications[0]?.report.notices.join()).toContain('Policy kept: missing-values');
  });

  it('says that a glob cannot see a rule file that was removed', async () => {
    const files = { 'd.csv': people(500), 'r.yml': RULES };
    const host = await validate(
      files,
      { ...inputs, schema: 'r*.yml' },
      { surroundings, refs: { 'main:r.yml': RULES } },
    );
    expect(host.publications[0]?.report.notices.join()).toContain('name rule files one a line');
  });

  it('takes inline rules; CONFIG_INVALID names a wrong key', async () => {
    const good = await validate(
      { 'd.csv': people(100), 'plumbline.yml': 'data: { data: d.csv, rules: { rows: { at-least: 101 } } }\n' },
      {},
    );
    expect(good.outputs['verdict']).toBe('fail');
    const bad = await validate(
      { 'd.csv': people(100), 'plumbline.yml': 'data: { data: d.csv, rules: { row: {} } }\n' },
      {},
    );
    expect(bad.outputs['summary-line']).toMatch(/^CONFIG_INVALID: .*row/);
  });
});

describe('validate-data paths', () => {
  it('reads globs as one table and starts relative paths at working-directory', async () => {
    const files = { 'sub/a-1.csv': people(60), 'sub/a-2.csv': people(70), 'sub/r.yml': 'rows: { at-least: 130 }\n' };
    const host = await validate(files, {
      'working-directory': 'sub',
      data: 'a-*.csv',
      schema: 'r.yml',
      'report-dir': 'out',
    });
    expect(host.outputs).toMatchObject({ rows: '130', verdict: 'pass' });
    expect(host.outputs['profile-path']).toBe(join(host.surroundings.workspace, 'out', 'data.profile.json'));
  });

  it.each(['profile-path', 'infer-schema'])('writes no %s through a link out of the workspace', async (name) => {
    const host = fakeHost({ inputs: { data: 'd.csv', [name]: 'out/file.json' } });
    writeFileSync(join(host.surroundings.workspace, 'd.csv'), people(100));
    symlinkSync(tmpdir(), join(host.surroundings.workspace, 'out'));
    await main(host);
    expect(host.outputs['summary-line']).toContain('PATH_OUTSIDE');
  });

  it.each(['data', 'reference', 'schema', 'profile-path', 'infer-schema'])(
    'confines %s from plumbline.yml to the workspace',
    async (name) => {
      for (const path of ['/etc/hostname', '../../etc/hostname', 'out/hostname']) {
        const host = fakeHost({ inputs: name === 'data' ? {} : { data: 'd.csv' } });
        const at = (file: string): string => join(host.surroundings.workspace, file);
        writeFileSync(at('d.csv'), people(100));
        writeFileSync(at('plumbline.yml'), `data:\n  ${name}: "${path}"\n`);
        symlinkSync('/etc', at('out'));
        await main(host);
        expect(host.outputs['summary-line']).toMatch(/^(PATH_OUTSIDE|DATA_MISSING): /);
      }
    },
  );
});
