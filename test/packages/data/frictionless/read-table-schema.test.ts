import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import type { CheckFile } from '../../../../packages/data/src/checks/check.ts';
import type { CheckResult } from '../../../../packages/data/src/checks/check-result.ts';
import { resultFindings } from '../../../../packages/data/src/checks/findings/result-finding.ts';
import { runChecks } from '../../../../packages/data/src/checks/run-checks.ts';
import { readTableSchema } from '../../../../packages/data/src/frictionless/read-table-schema.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file } from '../tables.ts';
import { CELL_CASES } from './cell-cases.ts';

const NOW = new Date('2024-06-01T00:00:00Z');

async function read(schema: JsonObject): Promise<CheckFile> {
  const { value, locate } = await parseYaml(JSON.stringify(schema, null, 1), 's.json');
  return readTableSchema(value, { name: 's.json', sha256: 'd1', locate });
}

/** Results by the name of the check. */
async function judge(
  schema: JsonObject,
  rows: string,
  { name = 'table.csv', others = {} }: { name?: string; others?: Readonly<Record<string, readonly string[]>> } = {},
): Promise<ReadonlyMap<string, CheckResult>> {
  const { checks, reading = {} } = await read(schema);
  const table = await data.openTable([file(name, rows)], { ...reading, others });
  try {
    const results = await runChecks(table, checks, { showValues: 100, now: NOW });
    return new Map(results.map((result) => [result.check.name, result]));
  } finally {
    table.close();
  }
}

const broken = (results: ReadonlyMap<string, CheckResult>): Readonly<Record<string, number | undefined>> =>
  Object.fromEntries(
    [...results]
      .filter(([, { answer }]) => answer !== 'holds')
      .map(([name, { answer, counts }]) => [name, answer === 'broken' ? counts?.breaking : undefined]),
  );

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('readTableSchema', () => {
  const cases = CELL_CASES.map((one) => [JSON.stringify(one.field), one] as const);
  it('is tried with at least 150 cells', () => {
    expect(CELL_CASES.reduce((sum, { valid, invalid }) => sum + valid.length + invalid.length, 0)).toBeGreaterThan(300);
  });

  it.each(cases)('takes and refuses cells of %s as the standard does', async (_, { field, valid, invalid }) => {
    const cells = [...valid, ...invalid];
    const results = await judge(
      { fields: [{ name: 'n' }, { name: 'x', ...field }] },
      `n,x\n${cells.map((cell, index) => `${index},${quoted(cell)}`).join('\n')}\n`,
    );
    const result = results.get('column.x.type');
    const refused = (result?.breaking ?? []).map(({ row }) => cells[(row ?? 0) - 1]);
    expect(refused).toEqual(invalid);
    expect(result?.counts?.breaking ?? 0).toBe(invalid.length);
  });
});

describe('readTableSchema, constraints', () => {
  it.each<[string, JsonObject, readonly string[], readonly string[]]>([
    ['minLength', { type: 'string', constraints: { minLength: 3 } }, ['abc', 'üüü'], ['ab', '😀a']],
    ['maxLength', { type: 'string', constraints: { maxLength: 2 } }, ['ab'], ['abc']],
    ['minLength', { type: 'array', constraints: { minLength: 2 } }, ['[1,2]'], ['[1]']],
    ['maxLength', { type: 'object', constraints: { maxLength: 1 } }, ['{"a":1}'], ['{"a":1,"b":2}']],
    ['minimum', { type: 'integer', constraints: { minimum: 2 } }, ['2', '3'], ['1']],
    [
      'minimum',
      { type: 'integer', constraints: { minimum: '9007199254740993' } },
      ['9007199254740993'],
      ['9007199254740992'],
    ],
    ['exclusiveMaximum', { type: 'number', constraints: { exclusiveMaximum: 1.5 } }, ['1.4'], ['1.5', '2']],
    [
      'maximum',
      { type: 'number', groupChar: '.', decimalChar: ',', constraints: { maximum: '1.000,5' } },
      ['1.000,5', '999'],
      ['1.000,6'],
    ],
    ['minimum', { type: 'number', bareNumber: false, constraints: { minimum: 10 } }, ['€ 10', '11%'], ['9 kg']],
    ['minimum', { type: 'date', constraints: { minimum: '2020-01-02' } }, ['2020-01-02'], ['2020-01-01']],
    [
      'maximum',
      { type: 'date', format: '%d/%m/%Y', constraints: { maximum: '01/02/2020' } },
      ['31/01/2020'],
      ['02/02/2020'],
    ],
    [
      'minimum',
      { type: 'datetime', constraints: { minimum: '2020-01-01T00:00:00Z' } },
      ['2020-01-01T01:00:00+01:00'],
      ['2020-01-01T00:30:00+01:00'],
    ],
    ['minimum', { type: 'time', constraints: { minimum: '07:07:07' } }, ['07:07:07'], ['06:59:59']],
    ['maximum', { type: 'year', constraints: { maximum: 2000 } }, ['2000'], ['2001']],
    ['minimum', { type: 'yearmonth', constraints: { minimum: '1789-07' } }, ['1789-07'], ['1789-06']],
    ['pattern', { type: 'string', constraints: { pattern: 'a|b' } }, ['a', 'b'], ['ab', 'c']],
    ['pattern', { type: 'string', constraints: { pattern: '^[0-9]{2}$' } }, ['12'], ['123']],
    ['enum', { type: 'integer', constraints: { enum: ['1', 2] } }, ['1', '2', '02'], ['3']],
    ['enum', { type: 'boolean', trueValues: ['yes', 'y'], constraints: { enum: [true] } }, ['yes', 'y'], ['false']],
    ['enum', { type: 'string', constraints: { enum: ['01'] } }, ['01'], ['1']],
    ['enum', { type: 'any', constraints: { enum: [1] } }, ['1'], ['01']],
    ['enum', { type: 'date', format: '%d.%m.%Y', constraints: { enum: ['1.2.2020'] } }, ['01.02.2020'], ['02.01.2020']],
    ['enum', { type: 'object', constraints: { enum: [{ a: 1 }] } }, ['{ "a": 1.0 }'], ['{"a":2}']],
    ['categories', { type: 'integer', categories: [{ value: 0, label: 'no' }, { value: 1 }] }, ['0', '1'], ['2']],
    ['categories', { type: 'string', categories: ['a'] }, ['a'], ['b']],
    [
      'jsonSchema',
      { type: 'object', constraints: { jsonSchema: { properties: { v: { type: 'integer' } } } } },
      ['{"v": 100}'],
      ['{"v": "bad"}'],
    ],
    ['unique', { type: 'integer', constraints: { unique: true } }, ['1', '2'], ['2']],
    ['unique', { type: 'any', constraints: { unique: true } }, ['1', '01'], ['01']],
  ])('%s of %j', async (name, field, valid, invalid) => {
    const cells = [...valid, ...invalid];
    const rows = cells.map((cell, index) => `${index},${quoted(cell)}`);
    const results = await judge({ fields: [{ name: 'n' }, { name: 'x', ...field }] }, `n,x\n${rows.join('\n')}\n9,\n`);
    const result = results.get(`column.x.${name}`);
    expect((result?.breaking ?? []).map(({ row }) => cells[(row ?? 0) - 1])).toEqual(invalid);
    expect(results.get('column.x.type')?.answer ?? 'holds').toBe('holds');
  });

  it('says nothing of values where an optional field has none', async () => {
    const field = { name: 'x', type: 'integer', constraints: { minimum: 5, unique: true } };
    const results = await judge({ fields: [{ name: 'n' }, field] }, 'n,x\n1,\n2,\n');
    expect(resultFindings([...results.values()], 2).map(({ check }) => check)).toEqual(['columns.match']);
  });

  it('judges what fits its type only', async () => {
    const results = await judge(
      { fields: [{ name: 'x', type: 'integer', constraints: { minimum: 5 } }] },
      'x\n1\ny\n7\n',
    );
    expect(broken(results)).toEqual({ 'column.x.type': 1, 'column.x.minimum': 1 });
  });
});

describe('readTableSchema, missing values', () => {
  const schema = (missing: JsonObject, field: JsonObject = {}): JsonObject => ({
    fields: [
      { name: 'a', type: 'integer', constraints: { required: true } },
      { name: 'b', type: 'string', constraints: { required: true }, ...field },
    ],
    ...missing,
  });
  it.each<[string, JsonObject, Readonly<Record<string, number | undefined>>]>([
    ['the empty field', schema({}), { 'column.a.type': 1, 'column.b.required': 1 }],
    [
      'words besides',
      schema({ missingValues: ['', '-', { value: 'NA', label: 'asked' }] }),
      { 'column.a.required': 1, 'column.b.required': 2 },
    ],
    ['words instead', schema({ missingValues: ['NA'] }), { 'column.a.type': 1, 'column.b.required': 1 }],
    ['nothing', schema({ missingValues: [] }), { 'column.a.type': 1 }],
    ['words of one field', schema({}, { missingValues: ['NA'] }), { 'column.a.type': 1, 'column.b.required': 1 }],
  ])('means %s', async (_, stated, expected) => {
    expect(broken(await judge(stated, 'a,b\n1,x\n-,\n3,NA\n'))).toEqual(expected);
  });

  it('leave the empty field a value, which no number is', async () => {
    expect(broken(await judge(schema({ missingValues: ['NA'] }), 'a,b\n1,\n,x\nNA,x\n'))).toEqual({
      'column.a.type': 1,
      'column.a.required': 1,
    });
  });
});

describe('readTableSchema, keys', () => {
  it('demands primary keys and unique keys, where nothing is missing', async () => {
    const results = await judge(
      { fields: [{ name: 'a' }, { name: 'b' }], primaryKey: ['a', 'b'], uniqueKeys: [['b']] },
      'a,b\n1,x\n1,y\n1,x\n,z\n2,\n3,\n',
    );
    expect(broken(results)).toEqual({
      'column.a.required': 1,
      'column.b.required': 2,
      'key.primary': 1,
      'key.unique.1': 1,
    });
  });

  it('follows foreign keys to the table itself and to others', async () => {
    const schema = {
      fields: [{ name: 'id', type: 'integer' }, { name: 'parent', type: 'integer' }, { name: 'state' }],
      foreignKeys: [
        { fields: 'parent', reference: { resource: '', fields: 'id' } },
        { fields: ['state'], reference: { resource: 'state-codes', fields: ['code'] } },
      ],
    };
    const rows = 'id,parent,state\n1,,CA\n2,1,TX\n3,9,XX\n';
    const states = { state_codes: [file('states.csv', 'code\nCA\nTX\n')] };
    expect(broken(await judge(schema, rows, { others: states }))).toEqual({ 'key.foreign.1': 1, 'key.foreign.2': 1 });
    expect(broken(await judge(schema, rows))).toEqual({ 'key.foreign.1': 1, 'key.foreign.2': undefined });
  });
});

describe('readTableSchema, fieldsMatch', () => {
  it.each<[string | null, string, boolean]>([
    [null, 'a,b', true],
    [null, 'b,a', false],
    [null, 'a,b,c', false],
    ['exact', 'b,a', false],
    ['equal', 'b,a', true],
    ['equal', 'a', false],
    ['subset', 'c,b,a', true],
    ['subset', 'a', false],
    ['superset', 'a', true],
    ['superset', 'a,c', false],
    ['partial', 'c,b', true],
    ['partial', 'c,d', false],
  ])('%s and %s: %s', async (fieldsMatch, header, holds) => {
    const results = await judge(
      { fields: [{ name: 'a' }, { name: 'b' }], ...(fieldsMatch === null ? {} : { fieldsMatch }) },
      `${header}\n${header.replace(/\w/g, '1')}\n`,
    );
    expect(results.get('columns.match')?.answer).toBe(holds ? 'holds' : 'broken');
  });
});

describe('readTableSchema, typed sources', () => {
  it('judges values by what they are', async () => {
    const schema = {
      fieldsMatch: 'equal',
      fields: [
        { name: 'n', type: 'number', groupChar: ',', constraints: { minimum: '1,000' } },
        { name: 'b', type: 'boolean', trueValues: ['yes'] },
        { name: 'o', type: 'object' },
        { name: 'l', type: 'array', constraints: { minLength: 1 } },
        { name: 's', type: 'string' },
      ],
    };
    const rows =
      '{"n": 1500, "b": true, "o": {"a": 1}, "l": [1], "s": "x"}\n{"n": 1, "b": false, "o": {}, "l": [], "s": "1"}\n';
    const results = await judge(schema, rows, { name: 'rows.jsonl' });
    expect(broken(results)).toEqual({ 'column.n.minimum': 1, 'column.l.minLength': 1 });
  });
});

describe('readTableSchema, faults', () => {
  const one = (field: JsonObject): JsonObject => ({ fields: [{ name: 'a', ...field }] });
  it.each<[string, JsonObject, 'CONFIG_INVALID' | 'CONFIG_UNSUPPORTED', string]>([
    ['no fields', { fields: [] }, 'CONFIG_INVALID', 'fields'],
    ['a field without name', { fields: [{}] }, 'CONFIG_INVALID', 'name'],
    ['a type', one({ type: 'interger' }), 'CONFIG_INVALID', 'did you mean "integer"'],
    ['a format', one({ type: 'string', format: 'emial' }), 'CONFIG_INVALID', 'did you mean "email"'],
    ['a format of another type', one({ type: 'integer', format: 'email' }), 'CONFIG_INVALID', 'default'],
    ['well-known text', one({ type: 'string', format: 'wkt' }), 'CONFIG_UNSUPPORTED', 'wkt'],
    ['a directive', one({ type: 'date', format: '%Y-W%V' }), 'CONFIG_UNSUPPORTED', '%V'],
    ['an item type', one({ type: 'list', itemType: 'object' }), 'CONFIG_INVALID', 'type of items'],
    ['a constraint', one({ type: 'string', constraints: { requird: true } }), 'CONFIG_INVALID', 'required'],
    [
      'a constraint of another type',
      one({ type: 'boolean', constraints: { minLength: 1 } }),
      'CONFIG_INVALID',
      'minLength',
    ],
    ['a constraint beside', one({ type: 'string', required: true }), 'CONFIG_INVALID', 'constraints'],
    ['a limit that is none', one({ type: 'date', constraints: { minimum: '1.2.2020' } }), 'CONFIG_INVALID', '1.2.2020'],
    [
      'a limit in another format',
      one({ type: 'date', format: '%d.%m.%Y', constraints: { minimum: '2020-01-01' } }),
      'CONFIG_INVALID',
      '2020-01-01',
    ],
    [
      'a day that does not exist',
      one({ type: 'date', constraints: { minimum: '2020-02-31' } }),
      'CONFIG_INVALID',
      '2020-02-31',
    ],
    [
      'a limit without order',
      one({ type: 'date', format: 'any', constraints: { minimum: '2020-01-01' } }),
      'CONFIG_UNSUPPORTED',
      'limit',
    ],
    ['a limit of durations', one({ type: 'duration', constraints: { minimum: 'P1Y' } }), 'CONFIG_UNSUPPORTED', 'limit'],
    ['a listed value', one({ type: 'boolean', constraints: { enum: ['maybe'] } }), 'CONFIG_INVALID', 'maybe'],
    ['a listed number', one({ type: 'integer', constraints: { enum: ['x'] } }), 'CONFIG_INVALID', '"x"'],
    ['a pattern', one({ type: 'string', constraints: { pattern: '(' } }), 'CONFIG_INVALID', 'pattern'],
    ['looking ahead', one({ type: 'string', constraints: { pattern: '(?=a)' } }), 'CONFIG_UNSUPPORTED', 'pattern'],
    [
      'subtracted classes',
      one({ type: 'string', constraints: { pattern: '[a-z-[b]]' } }),
      'CONFIG_UNSUPPORTED',
      'pattern',
    ],
    [
      'a JSON Schema',
      one({ type: 'object', constraints: { jsonSchema: { type: 'objekt' } } }),
      'CONFIG_INVALID',
      'type',
    ],
    [
      'a remote JSON Schema',
      one({ type: 'object', constraints: { jsonSchema: { $ref: 'https://example.org' } } }),
      'CONFIG_UNSUPPORTED',
      'reference',
    ],
    ['a digit that groups', one({ type: 'number', groupChar: '0' }), 'CONFIG_INVALID', 'marks'],
    ['a mark for both', one({ type: 'number', groupChar: ',', decimalChar: ',' }), 'CONFIG_INVALID', 'marks'],
    ['an endless limit', one({ type: 'number', constraints: { minimum: '1'.repeat(300) } }), 'CONFIG_INVALID', '111'],
    ['categories', one({ type: 'number', categories: [1] }), 'CONFIG_INVALID', 'categories'],
    ['array items', one({ type: 'array', arrayItem: {} }), 'CONFIG_UNSUPPORTED', 'arrayItem'],
    ['two fields of one name', { fields: [{ name: 'a' }, { name: 'a' }] }, 'CONFIG_UNSUPPORTED', '"a"'],
    ['a key', { fields: [{ name: 'a' }], primaryKey: 'b' }, 'CONFIG_INVALID', '"b"'],
    [
      'a key of its own',
      { fields: [{ name: 'a' }], foreignKeys: [{ fields: 'a', reference: { fields: 'b' } }] },
      'CONFIG_INVALID',
      '"b"',
    ],
    [
      'a lopsided key',
      { fields: [{ name: 'a' }], foreignKeys: [{ fields: 'a', reference: { resource: 't', fields: ['b', 'c'] } }] },
      'CONFIG_INVALID',
      'refers to 2',
    ],
    ['a mode', { fields: [{ name: 'a' }], fieldsMatch: 'some' }, 'CONFIG_INVALID', 'fieldsMatch'],
  ])('%s', async (_, schema, code, words) => {
    const error = await expectCode(read(schema), code);
    expect(`${error.message} ${error.fix}`).toContain(words);
    expect(error.where).toMatchObject({ file: 's.json', line: expect.any(Number), column: expect.any(Number) });
  });

  it('lets other words be', async () => {
    const file = await read({ fields: [{ name: 'a', title: 'A', rdfType: 'x', example: 1 }], contributors: [] });
    expect(file.checks.map(({ name }) => name)).toEqual(['columns.match']);
  });
});
