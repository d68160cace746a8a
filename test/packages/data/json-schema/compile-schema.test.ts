import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { breachReader } from '../../../../packages/data/src/json-schema/breaches.ts';
import { compileSchema, STEPS_MAX } from '../../../../packages/data/src/json-schema/compile-schema.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const DRAFT_07 = 'http://json-schema.org/draft-07/schema#';
const V2019 = 'https://json-schema.org/draft/2019-09/schema';
const source = { name: 's.json', locate: (pointer: string) => ({ file: 's.json', line: pointer.length + 1 }) };

const compile = (schema: JsonObject) => compileSchema(schema, { source, formats: true });

/** The keywords of a schema that a JSON text breaks. */
async function broken(schema: JsonObject, text: string): Promise<readonly string[]> {
  const compiled = await compile(schema);
  return [...new Set(breachReader(compiled)(compiled.judge(text, true)).map(({ keyword }) => keyword))];
}

const either: JsonObject = JSON.parse(
  '{"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"required": ["c"]}}',
);
const person: JsonObject = {
  type: 'object',
  required: ['id', 'age'],
  properties: { id: { type: 'integer' }, age: { type: 'number', minimum: 0 }, tags: { items: { maxLength: 3 } } },
  additionalProperties: false,
};
const money: JsonObject = {
  properties: { price: { $ref: '#/$defs/money' }, fee: { $ref: '#/$defs/money' } },
  $defs: { money: { type: 'object', properties: { amount: { minimum: 0 }, of: { $ref: '#/$defs/money' } } } },
};

describe('compileSchema', () => {
  it.each<[JsonObject, string, readonly string[]]>([
    [person, '{"id": 1, "age": 2}', []],
    [person, '{"id": 1.0, "age": 2}', []],
    [
      person,
      '{"id": "1", "age": -1, "x": 1}',
      ['/additionalProperties', '/properties/id/type', '/properties/age/minimum'],
    ],
    [person, '{"id": null}', ['/required/1', '/properties/id/type']],
    [person, '{"id": 1, "age": 1, "tags": ["abcd", "a", "abcde"]}', ['/properties/tags/items/maxLength']],
    [person, '[]', ['/type']],
    [money, '{"price": {"amount": -1}}', ['/$defs/money/properties/amount/minimum']],
    [money, '{"price": {"of": {"of": 1}}}', ['/$defs/money/type']],
    [{ properties: { a: false } }, '{"a": 1}', ['/properties/a']],
    [{ properties: { a: true } }, '{"a": 1}', []],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, '{}', ['/anyOf']],
    [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, '{"b": 1}', []],
    [{ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, '{"a": 1, "b": 1}', ['/oneOf']],
    [{ not: { required: ['a'] } }, '{"a": 1}', ['/not']],
    [{ allOf: [{ required: ['a'] }, { minProperties: 1 }] }, '{}', ['/allOf/0/required/0', '/allOf/1/minProperties']],
    [either, '{"a": 1}', ['/then/required/0']],
    [either, '{}', ['/else/required/0']],
    [{ properties: { a: { contains: { const: 1 }, minContains: 2 } } }, '{"a": [1]}', ['/properties/a/contains']],
    [{ propertyNames: { pattern: '^[a-z]+$' } }, '{"A": 1}', ['/propertyNames']],
    [{ patternProperties: { '^n_': { type: 'number' } } }, '{"n_a": "x"}', ['/patternProperties/^n_/type']],
    [{ dependentRequired: { a: ['b'] } }, '{"a": 1}', ['/dependentRequired']],
    [{ dependentSchemas: { a: { required: ['b'] } } }, '{"a": 1}', ['/dependentSchemas/a/required/0']],
    [
      { dependencies: { a: ['b'], c: { required: ['d'] } } },
      '{"a": 1, "c": 1}',
      ['/dependencies', '/dependencies/c/required/0'],
    ],
    [
      { properties: { a: { prefixItems: [{ type: 'string' }], items: false } } },
      '{"a": [1, 2]}',
      ['/properties/a/items', '/properties/a/prefixItems/0/type'],
    ],
    [{ properties: { a: { items: false } } }, '{"a": [1]}', ['/properties/a/items']],
    [{ properties: { a: {} }, unevaluatedProperties: false }, '{"a": 1, "b": 1}', ['/unevaluatedProperties']],
    [
      { $schema: DRAFT_07, properties: { a: { items: [{ type: 'string' }], additionalItems: false } } },
      '{"a": ["x", 2]}',
      ['/properties/a/additionalItems'],
    ],
    [
      {
        $schema: DRAFT_07,
        properties: { a: { $ref: '#/definitions/n', maximum: 1 } },
        definitions: { n: { type: 'number' } },
      },
      '{"a": 5}',
      [],
    ],
    [
      { $schema: V2019, properties: { a: { $ref: '#/$defs/n', maximum: 1 } }, $defs: { n: { type: 'number' } } },
      '{"a": 5}',
      ['/properties/a/maximum'],
    ],
    [
      { $schema: 'http://json-schema.org/draft-06/schema#', properties: { a: { exclusiveMinimum: 1 } } },
      '{"a": 1}',
      ['/properties/a/exclusiveMinimum'],
    ],
    [
      {
        $id: 'https://example.org/root.json',
        $ref: 'item.json',
        $defs: { i: { $id: 'item.json', $anchor: 'x', required: ['a'] } },
      },
      '{}',
      ['/$defs/i/required/0'],
    ],
    [{ $ref: '#x', $defs: { i: { $anchor: 'x', required: ['a'] } } }, '{}', ['/$defs/i/required/0']],
    [{ $ref: '#/components/item', components: { item: { required: ['a'] } } }, '{}', ['/components/item/required/0']],
    [{ properties: { a: { format: 'date' } } }, '{"a": "2024-02-30"}', ['/properties/a/format']],
    [{ properties: { a: { enum: [1, 'x', null, { b: [1] }] } } }, '{"a": {"b": [1.0]}}', []],
    [{ properties: { a: { enum: [] } } }, '{"a": 1}', ['/properties/a/enum']],
    [{ properties: { a: { multipleOf: 0.01 } } }, '{"a": 19.99}', []],
    [
      { properties: { a: { uniqueItems: true } } },
      '{"a": [{"x": 1, "y": 2}, {"y": 2, "x": 1}]}',
      ['/properties/a/uniqueItems'],
    ],
    [{ required: ['constructor'] }, '{}', ['/required/0']],
    [{ properties: { id: { title: 'own', id: 'annotation' } } }, '{"id": 1}', []],
  ])('%j and %s', async (schema, text, expected) => {
    expect((await broken(schema, text)).toSorted()).toEqual(expected.toSorted());
  });

  it.each<[string, string, readonly string[]]>([
    ['const', '{"a": 9007199254740991}', []],
    ['const', '{"a": 90071992547409910}', ['/properties/a/const']],
    ['maximum', '{"a": 9007199254740993}', ['/properties/a/maximum']],
    ['maximum', '{"a": 9007199254740992}', []],
    ['multipleOf', '{"a": 9007199254740993}', ['/properties/a/multipleOf']],
    ['uniqueItems', '{"a": [9007199254740992, 9007199254740993]}', []],
    ['uniqueItems', '{"a": [9007199254740993, 9007199254740993]}', ['/properties/a/uniqueItems']],
  ])('judges %s of %s by every digit', async (keyword, text, expected) => {
    const value =
      { const: 9007199254740991, maximum: 9007199254740992, multipleOf: 2, uniqueItems: true }[keyword] ?? null;
    expect(await broken({ properties: { a: { [keyword]: value } } }, text)).toEqual(expected);
  });

  it.each<[JsonObject, 'CONFIG_INVALID' | 'CONFIG_UNSUPPORTED', string]>([
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, 'CONFIG_UNSUPPORTED', '/$schema'],
    [{ $schema: 'https://example.org/meta' }, 'CONFIG_UNSUPPORTED', '/$schema'],
    [{ $schema: 'constructor' }, 'CONFIG_UNSUPPORTED', '/$schema'],
    [{ type: 'objekt' }, 'CONFIG_INVALID', '/type'],
    [{ properties: { a: { minimum: 'x' } } }, 'CONFIG_INVALID', '/properties/a/minimum'],
    [{ properties: [] }, 'CONFIG_INVALID', '/properties'],
    [{ $ref: 'https://example.org/other.json' }, 'CONFIG_UNSUPPORTED', '/$ref'],
    [{ $ref: 'other.json#/a' }, 'CONFIG_UNSUPPORTED', '/$ref'],
    [{ properties: { a: { $ref: '#/$defs/b' } } }, 'CONFIG_INVALID', '/properties/a/$ref'],
    [{ properties: { a: { $ref: '#b' } } }, 'CONFIG_INVALID', '/properties/a/$ref'],
    [{ $ref: 'https://[' }, 'CONFIG_INVALID', '/$ref'],
    [{ $dynamicRef: '#a', $dynamicAnchor: 'a' }, 'CONFIG_UNSUPPORTED', '/$dynamicRef'],
    [{ properties: { a: { type: 'string', nullable: true } } }, 'CONFIG_UNSUPPORTED', '/properties/a/nullable'],
    [{ properties: { a: { pattern: '^(?=a)' } } }, 'CONFIG_UNSUPPORTED', '/properties/a/pattern'],
    [{ properties: { a: { pattern: '(' } } }, 'CONFIG_INVALID', '/properties/a/pattern'],
    [{ patternProperties: { '(?!a)': {} } }, 'CONFIG_UNSUPPORTED', '/patternProperties/(?!a)'],
    [{ properties: { a: { format: 'emial' } } }, 'CONFIG_UNSUPPORTED', '/properties/a/format'],
    [{ properties: { a: { const: 2 ** 60 } } }, 'CONFIG_UNSUPPORTED', '/properties/a/const'],
    [{ properties: { a: { enum: [[2 ** 60]] } } }, 'CONFIG_UNSUPPORTED', '/properties/a/enum'],
    [JSON.parse('{"properties": {"__proto__": {"type": "string"}}}'), 'CONFIG_UNSUPPORTED', '/properties'],
    [{ unevaluatedItems: false, contains: {} }, 'CONFIG_UNSUPPORTED', '/unevaluatedItems'],
    [{ unevaluatedProperties: false, if: {}, else: {} }, 'CONFIG_UNSUPPORTED', '/unevaluatedProperties'],
  ])('%j: %s at its place', async (schema, code, pointer) => {
    const error = await expectCode(compile(schema), code);
    expect(error.where).toEqual({ file: 's.json', line: pointer.length + 1 });
  });

  it('ends where a reference leads back to itself for the same value', async () => {
    await expectCode(compile({ allOf: [{ $ref: '#' }] }), 'CONFIG_INVALID');
  });

  it('ends where references multiply', async () => {
    const twice = (to: number): JsonObject => ({ allOf: [{ $ref: `#/$defs/d${to}` }, { $ref: `#/$defs/d${to}` }] });
    const levels = Array.from({ length: 60 }, (_, level) => [`d${level}`, level === 59 ? {} : twice(level + 1)]);
    expect(STEPS_MAX).toBeLessThan(2 ** 60);
    await expectCode(compile({ $ref: '#/$defs/d0', $defs: Object.fromEntries(levels) }), 'LIMIT_TIME');
  });

  it('ends where they multiply with the depth of a record only', async () => {
    const child = { properties: { c: { $ref: '#/$defs/n' } } };
    const compiled = await compile({ $ref: '#/$defs/n', $defs: { n: { allOf: [child, child] } } });
    await expectCode(() => compiled.judge(`${'{"c":'.repeat(60)}1${'}'.repeat(60)}`, true), 'LIMIT_TIME');
  });

  it.each([
    ['schemas', { properties: Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`p${index}`, {}])) }],
    ['references', { allOf: Array.from({ length: 2_001 }, () => ({ $ref: '#/$defs/a' })), $defs: { a: {} } }],
  ])('refuses too many %s', async (_, schema) => {
    await expectCode(compile(schema), 'LIMIT_SIZE');
  });

  it('follows a reference for each of many items', async () => {
    const schema = { properties: { a: { items: { $ref: '#/$defs/i' } } }, $defs: { i: { type: 'integer' } } };
    expect(await broken(schema, `{"a": [${Array(300_000).fill(1).join(',')}]}`)).toEqual([]);
  });

  it('refuses in its own words what nobody foresaw', async () => {
    const twice = { $defs: { a: { $anchor: 'x', type: 'string' }, b: { $anchor: 'x', type: 'number' } } };
    await expectCode(compile(twice), 'CONFIG_UNSUPPORTED');
  });

  it('judges many equal objects in a list without comparing each with each', async () => {
    const text = JSON.stringify({ a: Array.from({ length: 50_000 }, (_, index) => ({ index })) });
    const started = performance.now();
    expect(await broken({ properties: { a: { uniqueItems: true } } }, text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('throws SyntaxError for text that is no JSON', async () => {
    const compiled = await compile({});
    expect(() => compiled.judge('{', true)).toThrow(SyntaxError);
  });
});
