import { describe, expect, it } from '@jest/globals';
import { anomaliesOf, profileData, runChecks } from '@plumbline/data';
import type { CheckResult } from '../../../../packages/data/src/checks/check-result.ts';
import type { Profile } from '../../../../packages/data/src/profile/profile.ts';
import type { TableColumn } from '../../../../packages/data/src/table/table.ts';
import { readTfdvSchema } from '../../../../packages/data/src/tfdv/read-tfdv-schema.ts';
import { suggestSchemaPatch } from '../../../../packages/data/src/tfdv/suggest-schema.ts';
import { withColumns } from './tfdv-table.ts';

const COLUMNS: readonly TableColumn[] = [
  { name: 'age', kind: 'integer', type: 'BIGINT' },
  { name: 'score', kind: 'number', type: 'DOUBLE' },
  { name: 's', kind: 'other', type: 'STRUCT(a BIGINT, "b c" VARCHAR[])' },
];

function suggest(
  text: string,
  told: Readonly<Record<string, Partial<CheckResult>>>,
  profile: Pick<Profile, 'rows' | 'columns'> | null = null,
) {
  const schema = readTfdvSchema(text, 'schema.pbtxt');
  const results = schema.checks.map((check) => ({ check, answer: 'holds', ...told[check.name] }) as const);
  const context = { columns: COLUMNS, profile: profile as Profile | null };
  const suggested = suggestSchemaPatch(text, { schema, results }, context);
  if (suggested !== null) readTfdvSchema(suggested.text, 'suggested.pbtxt');
  return suggested;
}

const broken = (parts: Partial<CheckResult> = {}): Partial<CheckResult> => ({ answer: 'broken', ...parts });
const counted = (elements: number, breaking: number) =>
  broken({ counts: { elements, missing: 0, breaking, firstRow: 1 } });
const shown = (...values: readonly string[]) =>
  broken({ breaking: values.map((value, row) => ({ row, values: [value] })) });

describe('suggestSchemaPatch', () => {
  it('changes nothing where nothing broke that it can mend', () => {
    expect(
      suggest('feature { name: "age" type: INT int_domain { max: 5 } }', { 'column.age.int_domain.max': broken() }),
    ).toBeNull();
  });

  it('adds new columns behind the last field and leaves every other byte', () => {
    const text = '# ours\nfeature {\n  name: "age" # years\n  type: INT\n}  # done\n\n# the end\n';
    const found = suggest(text, { 'dataset.columns': broken({ observed: ['age', 'score'] }) });
    expect(found?.changes).toEqual(['add the feature score']);
    expect(found?.text).toBe(text.replace('# done\n', '# done\nfeature {\n  name: "score"\n  type: FLOAT\n}\n'));
  });

  it('says how filled a new column is where a profile tells it', () => {
    const columns = [{ name: 'score', kind: 'number', type: 'DOUBLE', nulls: 0, nans: 0, infinities: 0 }] as const;
    const told = { 'dataset.columns': broken({ observed: ['score'] }) };
    expect(suggest('', told, { rows: 9, columns })?.text).toBe(
      'feature {\n  name: "score"\n  type: FLOAT\n  presence {\n    min_count: 1\n    min_fraction: 1.0\n  }\n}\n',
    );
  });

  it('adds a STRUCT with its fields, and a field to a STRUCT', () => {
    const whole = suggest('', { 'dataset.columns': broken({ observed: ['s'] }) });
    expect(whole?.text.replaceAll(/\s+/g, ' ')).toBe(
      'feature { name: "s" type: STRUCT struct_domain { feature { name: "a" type: INT } feature { name: "b c" type: BYTES } } } ',
    );
    const text = 'feature { name: "s" type: STRUCT struct_domain { feature { name: "a" type: INT } } }';
    const inner = suggest(text, { 'column.s.struct_domain': broken({ observed: ['a', 'b c'] }) });
    expect(inner?.text).toBe(text.replace('INT } }', 'INT } feature { name: "b c" type: BYTES } }'));
  });

  it('marks missing columns DEPRECATED', () => {
    const text = 'feature {\n\tname: "age"\n\ttype: INT\n\tpresence { min_count: 1 },  # always\n}';
    const stage = '# always\n\tlifecycle_stage: DEPRECATED\n';
    expect(suggest(text, { 'column.age.existence': broken() })?.text).toBe(text.replace('# always\n', stage));
  });

  it('writes over a stage, and beside fields on one line', () => {
    const text = 'feature { name: "age" type: INT presence { min_count: 1 } lifecycle_stage: BETA }';
    const told = { 'column.age.presence': broken() };
    expect(suggest(text, told)?.text).toBe(text.replace('BETA', 'DEPRECATED'));
    expect(suggest(text.replace(' lifecycle_stage: BETA', ''), told)?.text).toBe(
      text.replace('lifecycle_stage: BETA', 'lifecycle_stage: DEPRECATED'),
    );
  });

  it('lowers presence to what was found, never above it', () => {
    const text = 'feature { name: "age" type: INT presence { min_count: 9 min_fraction: 1.0 } }';
    const found = suggest(text, {
      'column.age.presence.min_count': counted(9, 2),
      'column.age.presence.min_fraction': counted(9, 2),
    });
    expect(found?.text).toBe('feature { name: "age" type: INT presence { min_count: 7 min_fraction: 0.7777 } }');
    expect(found?.changes).toHaveLength(2);
  });

  it('adds the values that are shown to a domain, and none where they are hidden', () => {
    const own = 'feature {\n  name: "age"\n  type: BYTES\n  string_domain {\n    value: "a"\n  }\n}\n';
    expect(suggest(own, { 'column.age.string_domain': counted(9, 2) })).toBeNull();
    expect(suggest(own, { 'column.age.string_domain': shown('b"\n', 'b"\n', 'a') })?.text).toBe(
      own.replace('    value: "a"\n', '    value: "a"\n    value: "b\\"\\n"\n'),
    );
  });

  it('adds values of all features that share a domain once, inside a list too', () => {
    const text =
      'string_domain { name: "d" value: ["a", "b"] }\nfeature { name: "age" type: BYTES domain: "d" }\nfeature { name: "x" type: BYTES domain: "d" }';
    const told = { 'column.age.string_domain': shown('c'), 'column.x.string_domain': shown('c', 'd') };
    expect(suggest(text, told)?.text).toBe(text.replace('"b"]', '"b", "c", "d"]'));
  });

  it('suggests a schema that the data passes', async () => {
    const text = `# the schema of our orders
string_domain { name: "plans" value: "free" }
feature { name: "plan" type: BYTES domain: "plans" presence { min_count: 4 min_fraction: 1.0 } }
feature { name: "gone" type: INT presence { min_count: 1 } }
feature { name: "tags" type: BYTES string_domain { value: ["x"] } }
feature { name: "s" type: STRUCT struct_domain { } }
`;
    const columns = {
      plan: { type: 'VARCHAR', values: ['free', 'pro', null, 'team'] },
      tags: { type: 'VARCHAR[]', values: [['x', 'y'], [], null, ['z']] },
      s: { type: 'STRUCT("a" BIGINT, "b" VARCHAR)', values: [{ a: 1, b: 'u' }, { a: 2, b: 'v' }, null, null] },
      "it's new": { type: 'DOUBLE', values: [0.5, null, 1.5, 2.5] },
    };
    await withColumns(columns, async (table) => {
      const judge = async (schemaText: string, showValues: number) => {
        const schema = readTfdvSchema(schemaText, 'schema.pbtxt');
        const results = await runChecks(table, schema.checks, { showValues, now: new Date(0) });
        return { schema, results, anomalies: Object.keys(anomaliesOf(schema, results, table.rows).anomalyInfo ?? {}) };
      };
      const before = await judge(text, 10);
      expect(before.anomalies).toEqual(["'it''s new'", 'gone', 'plan', 's.a', 's.b', 'tags']);
      const context = { columns: table.columns, profile: await profileData(table) };
      const suggested = suggestSchemaPatch(text, before, context);
      expect((await judge(suggested?.text ?? '', 0)).anomalies).toEqual([]);
    });
  });
});
