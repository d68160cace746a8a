import { describe, expect, it } from '@jest/globals';
import { parseYaml } from '@plumbline/boundary';
import { isJsonSchema } from '../../../../packages/data/src/json-schema/is-json-schema.ts';
import { keywordWords } from '../../../../packages/data/src/json-schema/keyword-words.ts';
import { readJsonSchema } from '../../../../packages/data/src/json-schema/read-json-schema.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';

const read = async (text: string) => {
  const { value, locate } = await parseYaml(text, 's.json');
  return readJsonSchema(value, { name: 's.json', sha256: 'd1', locate });
};

describe('readJsonSchema', () => {
  it('makes one check of each keyword, at its line', async () => {
    const file = await read('type: object\nrequired: [a]\nproperties:\n  a:\n    type: string\n    maxLength: 3\n');
    expect(file).toMatchObject({ name: 's.json', sha256: 'd1', language: 'JSON Schema' });
    expect(file.checks.map(({ name, where, note }) => [name, where?.line, note])).toEqual([
      ['record#/type', 1, 'the record must be of type "object"'],
      ['record#/required/0', 2, 'the record must have "a"'],
      ['record#/properties/a/type', 5, '"a" must be of type "string"'],
      ['record#/properties/a/maxLength', 6, '"a" must have at most 3 characters'],
    ]);
  });

  it.each([
    ['[]', 'CONFIG_INVALID'],
    ['properties: { a: { $ref: "https://example.org/x" } }', 'CONFIG_UNSUPPORTED'],
  ] as const)('refuses %s: %s', async (text, code) => {
    await expectCode(read(text), code);
  });
});

describe('isJsonSchema', () => {
  it.each([
    [{ $schema: 'https://json-schema.org/draft/2020-12/schema' }, true],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, true],
    [{ type: 'object', properties: { a: {} } }, true],
    [{ $schema: 'https://datapackage.org/profiles/2.0/tableschema.json', fields: [] }, false],
    [{ type: 'object' }, false],
    [{ columns: {} }, false],
    [[], false],
    ['text', false],
    [null, false],
  ])('%j: %s', (value, expected) => {
    expect(isJsonSchema(value)).toBe(expected);
  });
});

describe('keywordWords', () => {
  const schema = {
    required: ['a'],
    properties: {
      a: { enum: ['x', 'y'], items: { minimum: 1 }, additionalProperties: { type: ['string', 'null'] } },
      'b/c': { pattern: `^${'a'.repeat(100)}$`, anyOf: [] },
      gone: false,
    },
    patternProperties: { '^p': { uniqueItems: true } },
    additionalProperties: false,
    $defs: { money: { minimum: 0 } },
  };

  it.each([
    ['/properties/a/enum', '"a" must be one of x, y'],
    ['/properties/a/items/minimum', '"a[]" must be at least 1'],
    ['/properties/a/additionalProperties/type', '"a.*" must be of type string, null'],
    ['/properties/b~1c/pattern', `"b/c" must match "^${'a'.repeat(77)}…`],
    ['/properties/b~1c/anyOf', '"b/c" must fit "anyOf"'],
    ['/properties/gone', '"gone" must not be there'],
    ['/patternProperties/^p/uniqueItems', '"*" must not repeat an item'],
    ['/additionalProperties', 'the record must have no other properties'],
    ['/$defs/money/minimum', '"money" must be at least 0'],
    ['/required/0', 'the record must have "a"'],
  ])('%s: %s', (pointer, words) => {
    expect(keywordWords(schema, pointer)).toBe(words);
  });
});
