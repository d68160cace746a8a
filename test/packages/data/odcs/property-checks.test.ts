import { describe, expect, it } from '@jest/globals';
import { broken, contract, judge, quoted, read } from './contracts.ts';

describe('propertyChecks', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['logicalType: string', ['x', '1', ''], []],
    ['logicalType: integer', ['1', '-5', '9007199254740993'], ['1.5', 'x']],
    ['logicalType: number', ['1', '1.5', '1e5'], ['x']],
    ['logicalType: boolean', ['true', 'false'], ['maybe']],
    ['logicalType: date', ['2024-01-31'], ['2024-02-30', '2024-01-31T00:00:00', 'x']],
    ['logicalType: date\nlogicalTypeOptions: { format: dd.MM.yyyy }', ['31.01.2024'], ['2024-01-31', '31.02.2024']],
    ['logicalType: timestamp', ['2024-01-31 10:00:00', '2024-01-31T10:00:00+02:00'], ['10:00', 'x']],
    [
      'logicalType: timestamp\nlogicalTypeOptions: { timezone: true }',
      ['2024-01-31T10:00:00Z'],
      ['2024-01-31T10:00:00'],
    ],
    [
      'logicalType: timestamp\nlogicalTypeOptions: { format: "yyyy-MM-dd\'T\'HH:mmXXX" }',
      ['2024-01-31T10:00+01:00', '2024-01-31T10:00Z'],
      ['2024-01-31T10:00'],
    ],
    ['logicalType: time', ['10:00:00', '10:00'], ['25:00:00', 'x']],
    ['logicalType: time\nlogicalTypeOptions: { format: h:mm a }', ['9:30 PM'], ['21:30']],
    ['logicalType: array\nitems: { logicalType: integer }', ['[1, 2]', '[]'], ['[1.5]', '{}', 'x']],
    [
      'logicalType: object\nproperties:\n  - { name: a, logicalType: string, required: true }\n  - { name: b, logicalType: date }',
      ['{"a": "x", "b": null}', '{"a": "x", "b": "2024-01-01"}'],
      ['{"a": null}', '{}', '{"a": "x", "b": "y"}'],
    ],
    ['physicalType: BIGINT', ['1'], ['x']],
    ['physicalType: timestamp without time zone', ['2024-01-31 10:00:00'], ['x']],
    ['physicalType: geography', ['x', '1'], []],
  ])('%s', async (type, valid, invalid) => {
    const cells = [...valid, ...invalid];
    const properties = `- name: n\n- name: x\n  ${type.replaceAll('\n', '\n  ')}`;
    const results = await judge(
      contract(properties),
      `n,x\n${cells.map((cell, index) => `${index},${quoted(cell)}`).join('\n')}\n`,
    );
    expect((results.get('column.x.type')?.breaking ?? []).map(({ row }) => cells[(row ?? 0) - 1])).toEqual(invalid);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['minLength', 'logicalType: string\nlogicalTypeOptions: { minLength: 2 }', ['ab'], ['a']],
    ['maxLength', 'logicalType: string\nlogicalTypeOptions: { maxLength: 2 }', ['ab'], ['abc']],
    ['pattern', 'logicalType: string\nlogicalTypeOptions: { pattern: "ACC[0-9]{2}" }', ['ACC12', 'xACC12x'], ['ACC1']],
    ['format', 'logicalType: string\nlogicalTypeOptions: { format: email }', ['a@b.org'], ['a@b', 'x']],
    ['format', 'logicalType: string\nlogicalTypeOptions: { format: ipv4 }', ['192.168.0.1'], ['256.1.1.1', '1.1.1']],
    [
      'format',
      'logicalType: string\nlogicalTypeOptions: { format: ipv6 }',
      ['::1', '2001:db8::8a2e:370:7334', '1:2:3:4:5:6:7:8'],
      ['1::2::3', ':::', '12345::'],
    ],
    [
      'format',
      'logicalType: string\nlogicalTypeOptions: { format: hostname }',
      ['a.example.org', 'localhost'],
      ['-a.org', 'a..b'],
    ],
    ['format', 'logicalType: integer\nlogicalTypeOptions: { format: u8 }', ['0', '255'], ['-1', '256']],
    [
      'format',
      'logicalType: integer\nlogicalTypeOptions: { format: i64 }',
      ['-9223372036854775808'],
      ['9223372036854775808'],
    ],
    ['format', 'logicalType: integer\nlogicalTypeOptions: { format: i64 }', ['9223372036854775807'], []],
    ['format', 'logicalType: number\nlogicalTypeOptions: { format: f32 }', ['3e38'], ['4e38']],
    ['minimum', 'logicalType: integer\nlogicalTypeOptions: { minimum: 18 }', ['18'], ['17']],
    ['exclusiveMaximum', 'logicalType: integer\nlogicalTypeOptions: { exclusiveMaximum: 100 }', ['99'], ['100']],
    ['multipleOf', 'logicalType: number\nlogicalTypeOptions: { multipleOf: 0.1 }', ['0.3', '1'], ['0.35']],
    ['minimum', 'logicalType: date\nlogicalTypeOptions: { minimum: "2020-01-02" }', ['2020-01-02'], ['2020-01-01']],
    [
      'exclusiveMinimum',
      'logicalType: date\nlogicalTypeOptions: { exclusiveMinimum: "01.01.2020", format: dd.MM.yyyy }',
      ['02.01.2020'],
      ['01.01.2020'],
    ],
    [
      'maximum',
      'logicalType: timestamp\nlogicalTypeOptions: { maximum: "2021-01-01 00:00:00+10:00", format: "yyyy-MM-dd HH:mm:ssZ", timezone: true, defaultTimezone: Australia/Sydney }',
      ['2020-12-31 14:00:00+00:00'],
      ['2020-12-31 14:00:01+00:00'],
    ],
    ['minimum', 'logicalType: time\nlogicalTypeOptions: { minimum: "08:00:00" }', ['08:00:00'], ['07:59:59']],
    ['physical-length', 'physicalType: varchar(3)', ['abc'], ['abcd']],
    ['unique', 'logicalType: string\nunique: true', ['a', 'b'], ['a']],
  ])('%s of %s', async (name, property, valid, invalid) => {
    const cells = [...valid, ...invalid];
    const properties = `- name: n\n- name: x\n  ${property.replaceAll('\n', '\n  ')}`;
    const results = await judge(
      contract(properties),
      `n,x\n${cells.map((cell, index) => `${index},${quoted(cell)}`).join('\n')}\n9,\n`,
    );
    expect((results.get(`column.x.${name}`)?.breaking ?? []).map(({ row }) => cells[(row ?? 0) - 1])).toEqual(invalid);
  });

  it('makes a limit strict by the flag of version 3.0', async () => {
    const properties =
      '- name: x\n  logicalType: integer\n  logicalTypeOptions: { minimum: 5, exclusiveMinimum: true }';
    expect(broken(await judge(contract(properties, { version: 'v3.0.2' }), 'x\n5\n6\n'))).toEqual({
      'column.x.minimum': 1,
    });
  });

  it('demands presence, values and keys, by the physical name', async () => {
    const properties = [
      '- { name: tenant, physicalName: t_id, primaryKey: true, primaryKeyPosition: 2 }',
      '- { name: order, primaryKey: true, primaryKeyPosition: 1, required: true }',
      '- { name: absent, required: true, logicalType: integer }',
    ].join('\n');
    const text = contract(properties);
    expect(broken(await judge(text, 't_id,order\n1,a\n1,a\n,b\n'))).toEqual({
      'column.t_id.required': 1,
      'column.absent.presence': null,
      'column.absent.required': 'unanswered',
      'column.absent.type': 'unanswered',
      'key.primary': 1,
    });
    const { checks } = await read(text);
    expect(checks.find(({ name }) => name === 'key.primary')?.demand).toMatchObject({ columns: ['order', 't_id'] });
  });
});
