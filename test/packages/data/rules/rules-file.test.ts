import { describe, expect, it } from '@jest/globals';
import { parseRules, readRules } from '@plumbline/data';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { file } from '../tables.ts';

describe('parseRules', () => {
  it.each([
    ['CONFIG_SYNTAX', 'columns: [', undefined],
    ['CONFIG_INVALID', 'columns:\n  age:\n    typ: integer\n', 3],
    ['CONFIG_INVALID', 'columns:\n  age: { type: int }\n', 2],
    ['CONFIG_INVALID', 'columns:\n  age: { range: [9, 0] }\n', 2],
    ['CONFIG_INVALID', 'columns:\n  age: { type: integer, range: [a, b] }\n', 2],
    ['CONFIG_INVALID', 'columns:\n  t: { type: time, range: [0, 1] }\n', 2],
    ['CONFIG_INVALID', "columns:\n  t: { type: time, range: ['2025-01-01', '2024-01-01'] }\n", 2],
    ['CONFIG_INVALID', 'columns:\n  b: { type: boolean, range: [0, 1] }\n', 2],
    ['CONFIG_INVALID', 'columns:\n  s: { type: string, range: [0, 1] }\n', 2],
    ['CONFIG_INVALID', 'rows: { at-least: -1 }\n', 1],
    ['CONFIG_INVALID', '[]', undefined],
  ] as const)('%s for %j', async (code, text, line) => {
    const error = await expectCode(parseRules(text, 'rules.yml'), code);
    if (line !== undefined) expect(error.where).toMatchObject({ file: 'rules.yml', line });
  });

  it.each([
    ['Great Expectations suite', '{"expectation_suite_name":"s","expectations":[]}'],
    ['Great Expectations suite', '{"name":"s","expectations":[]}'],
    ['Frictionless Table Schema', '{"fields":[{"name":"a"}]}'],
    ['data contract (ODCS)', 'kind: DataContract\napiVersion: v3.1.0\n'],
    ['TensorFlow Data Validation schema', 'feature {\n  name: "age"\n  type: INT\n}\n'],
  ])('CONFIG_UNSUPPORTED naming a %s', async (kind, text) => {
    const error = await expectCode(parseRules(text, 'suite'), 'CONFIG_UNSUPPORTED');
    expect(error.message).toContain(kind);
  });

  it('takes an empty file as no rules', async () => {
    expect((await parseRules('', 'rules.yml')).rules).toEqual({});
  });
});

describe('readRules', () => {
  it('reads a file and keeps its digest; CONFIG_UNREADABLE where there is none', async () => {
    expect(await readRules(file('r.yml', 'rows: { at-least: 1 }\n'), 'r.yml')).toMatchObject({
      name: 'r.yml',
      rules: { rows: { 'at-least': 1 } },
    });
    await expectCode(readRules('/nowhere.yml', 'nowhere.yml'), 'CONFIG_UNREADABLE');
  });
});
