import { describe, expect, it } from '@jest/globals';
import type { Json } from '@plumbline/core';
import { isOdcsContract } from '../../../../packages/data/src/odcs/is-odcs-contract.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { contract, read } from './contracts.ts';

describe('readOdcsContract, secrets', () => {
  it('hides columns that are not public', async () => {
    const properties = [
      '- { name: a, classification: restricted }',
      '- { name: b, classification: public }',
      '- { name: c, logicalType: string, logicalTypeOptions: { format: password } }',
      '- { name: d }',
    ].join('\n');
    expect((await read(contract(properties))).hidden).toEqual(['a', 'c']);
  });
});

describe('readOdcsContract, faults', () => {
  const quality = (text: string): string => contract(`- name: x\n  quality:\n    - ${text}`);
  const property = (text: string): string => contract(`- { name: x, ${text} }`);
  it.each<[string, string, 'CONFIG_INVALID' | 'CONFIG_UNSUPPORTED', string, number]>([
    ['an old version', contract('', { version: 'v2.2.2' }), 'CONFIG_UNSUPPORTED', 'v2.2.2', 1],
    ['a later version', contract('', { version: 'v4.0.0' }), 'CONFIG_UNSUPPORTED', 'v3.1.0', 1],
    ['an unknown key', contract('- { name: x, requird: true }'), 'CONFIG_INVALID', 'did you mean "required"', 10],
    [
      'an unknown key at the top',
      contract('- name: x', { more: 'shcema: []' }),
      'CONFIG_INVALID',
      'did you mean "schema"',
      11,
    ],
    ['an unknown operator', quality('{ metric: nullValues, mustBeZero: 1 }'), 'CONFIG_INVALID', 'mustBeZero', 12],
    ['a logical type', property('logicalType: text'), 'CONFIG_INVALID', 'logicalType', 10],
    [
      'an option',
      property('logicalType: string, logicalTypeOptions: { minLenght: 1 }'),
      'CONFIG_INVALID',
      'did you mean "minLength"',
      10,
    ],
    [
      'an option of another type',
      property('logicalType: boolean, logicalTypeOptions: { minimum: 1 }'),
      'CONFIG_INVALID',
      'minimum',
      10,
    ],
    [
      'the shape of an option',
      property('logicalType: string, logicalTypeOptions: { minLength: -1 }'),
      'CONFIG_INVALID',
      'whole number',
      10,
    ],
    [
      'a string format',
      property('logicalType: string, logicalTypeOptions: { format: iban }'),
      'CONFIG_UNSUPPORTED',
      'iban',
      10,
    ],
    [
      'a number format',
      property('logicalType: integer, logicalTypeOptions: { format: f32 }'),
      'CONFIG_INVALID',
      'f32',
      10,
    ],
    [
      'a time format',
      property('logicalType: date, logicalTypeOptions: { format: yyyy-ww }'),
      'CONFIG_UNSUPPORTED',
      '"ww"',
      10,
    ],
    [
      'a format without zone',
      property('logicalType: timestamp, logicalTypeOptions: { format: yyyy, timezone: true }'),
      'CONFIG_INVALID',
      'time zone',
      10,
    ],
    [
      'a limit of times',
      property('logicalType: date, logicalTypeOptions: { minimum: soon }'),
      'CONFIG_INVALID',
      'soon',
      10,
    ],
    [
      'a time zone',
      property(
        'logicalType: timestamp, logicalTypeOptions: { minimum: "2020-01-01", defaultTimezone: Australia/Sydney }',
      ),
      'CONFIG_UNSUPPORTED',
      'Sydney',
      10,
    ],
    [
      'a pattern',
      property('logicalType: string, logicalTypeOptions: { pattern: "(" }'),
      'CONFIG_INVALID',
      'pattern',
      10,
    ],
    [
      'looking ahead',
      property('logicalType: string, logicalTypeOptions: { pattern: "(?=a)" }'),
      'CONFIG_UNSUPPORTED',
      'pattern',
      10,
    ],
    [
      'a nested key',
      property('logicalType: object, properties: [{ name: y, unique: true }]'),
      'CONFIG_UNSUPPORTED',
      'unique',
      10,
    ],
    [
      'a nested time',
      property('logicalType: array, items: { logicalType: date, logicalTypeOptions: { format: yyyy } }'),
      'CONFIG_UNSUPPORTED',
      'format',
      10,
    ],
    [
      'a nested pattern',
      property('logicalType: array, items: { logicalType: string, logicalTypeOptions: { pattern: "(?=a)" } }'),
      'CONFIG_UNSUPPORTED',
      'RE2',
      10,
    ],
    ['two columns', contract('- name: x\n- { name: y, physicalName: x }'), 'CONFIG_INVALID', '"x"', 11],
    ['a metric', quality('{ metric: nullValue, mustBe: 0 }'), 'CONFIG_UNSUPPORTED', 'nullValues', 12],
    ['a metric of objects', quality('{ metric: rowCount, mustBe: 0 }'), 'CONFIG_UNSUPPORTED', 'rowCount', 12],
    ['no comparison', quality('{ metric: nullValues }'), 'CONFIG_INVALID', 'mustBe', 12],
    ['a comparison with text', quality('{ metric: nullValues, mustBe: none }'), 'CONFIG_INVALID', '"none"', 12],
    ['limits upside down', quality('{ metric: nullValues, mustBeBetween: [3, 1] }'), 'CONFIG_INVALID', '[3,1]', 12],
    ['a unit', quality('{ metric: nullValues, mustBe: 0, unit: permille }'), 'CONFIG_UNSUPPORTED', 'permille', 12],
    [
      'rows in percent',
      contract('', { object: 'quality: [{ metric: rowCount, mustBe: 1, unit: percent }]' }),
      'CONFIG_UNSUPPORTED',
      'percentage',
      9,
    ],
    ['a severity', quality('{ metric: nullValues, mustBe: 0, severity: P1 }'), 'CONFIG_UNSUPPORTED', 'P1', 12],
    ['no arguments', quality('{ metric: missingValues, mustBe: 0 }'), 'CONFIG_INVALID', 'missingValues', 12],
    [
      'arguments of arguments',
      quality('{ metric: invalidValues, mustBe: 0, arguments: { validValues: [[1]] } }'),
      'CONFIG_INVALID',
      '[1]',
      12,
    ],
    [
      'values and a pattern',
      quality('{ metric: invalidValues, mustBe: 0, arguments: { validValues: [a], pattern: a } }'),
      'CONFIG_UNSUPPORTED',
      'two rules',
      12,
    ],
    [
      'a key of unknown properties',
      contract('- name: x', {
        object: 'quality: [{ metric: duplicateValues, mustBe: 0, arguments: { properties: [y] } }]',
      }),
      'CONFIG_INVALID',
      '"y"',
      11,
    ],
    ['no query', quality('{ type: sql, mustBe: 0 }'), 'CONFIG_INVALID', 'query', 12],
    [
      'a word in a query',
      quality('{ type: sql, query: "SELECT 1 FROM {schema}.t", mustBe: 0 }'),
      'CONFIG_UNSUPPORTED',
      '{schema}',
      12,
    ],
    ['another engine', quality('{ type: custom, engine: soda, implementation: x }'), 'CONFIG_UNSUPPORTED', 'soda', 12],
    [
      'an unknown expectation',
      quality('{ type: custom, engine: gx, implementation: { type: expect_miracles } }'),
      'CONFIG_UNSUPPORTED',
      'expect_miracles',
      12,
    ],
    [
      'a broken implementation',
      quality('{ type: custom, engine: gx, implementation: "a: [" }'),
      'CONFIG_INVALID',
      'YAML',
      12,
    ],
    ['another contract', property('relationships: [{ to: "other.yaml#a.b" }]'), 'CONFIG_UNSUPPORTED', 'other.yaml', 10],
    ['a nested reference', property('relationships: [{ to: orders.x.y }]'), 'CONFIG_UNSUPPORTED', 'orders.x.y', 10],
    ['a reference to nothing', property('relationships: [{ to: orders.y }]'), 'CONFIG_INVALID', 'orders.y', 10],
    [
      'a reference to no id',
      property('relationships: [{ to: schema/a/properties/b }]'),
      'CONFIG_INVALID',
      'schema/a',
      10,
    ],
    [
      'where a property comes from',
      property('relationships: [{ from: orders.x, to: orders.x }]'),
      'CONFIG_INVALID',
      '"from"',
      10,
    ],
    [
      'where an object comes from',
      contract('- name: x', { object: 'relationships: [{ to: orders.x }]' }),
      'CONFIG_INVALID',
      'null',
      11,
    ],
    [
      'a lopsided key',
      contract('- name: x', { object: 'relationships: [{ from: orders.x, to: [orders.x, orders.x] }]' }),
      'CONFIG_INVALID',
      'pair',
      11,
    ],
    [
      'a unit of time',
      contract('- name: x', { more: 'slaProperties: [{ property: latency, value: 1, unit: fortnight, element: x }]' }),
      'CONFIG_UNSUPPORTED',
      'fortnight',
      11,
    ],
  ])('%s', async (_, text, code, words, line) => {
    const error = await expectCode(read(text), code);
    expect(`${error.message} ${error.fix}`).toContain(words);
    expect(error.where).toMatchObject({ file: 'contract.yaml', line });
  });

  it('asks which object is meant, and takes its name, id or physical name', async () => {
    const text = contract('- name: x', {
      more: '  - name: items\n    physicalName: items_v1\n    properties:\n      - name: y',
    });
    const error = await expectCode(read(text), 'CONFIG_INVALID');
    expect(error.message).toContain('orders, items');
    expect((await expectCode(read(text, 'item'), 'CONFIG_INVALID')).fix).toContain('"items"');
    for (const name of ['items', 'items_v1'])
      expect((await read(text, name)).checks[0]?.name).toBe('column.y.presence');
    expect((await read(text, 'orders_obj')).checks[0]?.name).toBe('column.x.presence');
  });

  it('lets documentation be', async () => {
    const more =
      'servers: [{ server: s, type: postgres, whatever: 1 }]\nteam: { name: t }\nprice: { priceAmount: 1 }\ncustomProperties: [{ property: a, value: 1 }]';
    const properties =
      '- { name: x, description: null, examples: [1], partitioned: true, tags: [a], customProperties: [], encryptedName: y }';
    expect((await read(contract(properties, { more }))).checks).toHaveLength(1);
  });
});

describe('isOdcsContract', () => {
  it.each<[Json, boolean]>([
    [{ kind: 'DataContract', apiVersion: 'v3.1.0' }, true],
    [{ kind: 'DataContract' }, false],
    [{ kind: 'Deployment', apiVersion: 'v1' }, false],
    [null, false],
  ])('%j: %s', (value, expected) => {
    expect(isOdcsContract(value)).toBe(expected);
  });
});
