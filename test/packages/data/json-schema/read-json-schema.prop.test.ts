import { describe, expect, it } from '@jest/globals';
import type { Json, JsonObject } from '@plumbline/core';
import { PlumblineError } from '@plumbline/core';
import fc from 'fast-check';
import { readTableSchema } from '../../../../packages/data/src/frictionless/read-table-schema.ts';
import { readJsonSchema } from '../../../../packages/data/src/json-schema/read-json-schema.ts';
import { SCHEMA_KEYWORDS } from '../../../../packages/data/src/json-schema/schema-keywords.ts';
import { readOdcsContract } from '../../../../packages/data/src/odcs/read-contract.ts';

const SEEDED = { seed: 20240601, numRuns: 150 };
const source = { name: 'rules', sha256: 'd1', locate: () => ({ file: 'rules', line: 1 }) };
const NOW = new Date(0);

/** JSON whose keys are words of the languages, so that nonsense reaches every corner of their readers. */
const hostile = (words: readonly string[]): fc.Arbitrary<Json> =>
  fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom<Json>(
        null,
        true,
        false,
        0,
        -1,
        1.5,
        2 ** 60,
        '',
        'a',
        '#',
        '#/properties/a',
        '(?=a)',
        '\0',
        '__proto__',
        'string',
        'object',
      ),
      fc.string({ maxLength: 8 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...words, 'a', '__proto__', 'constructor'), tie('value'), { maxKeys: 4 }),
    ),
  })).value;

/** Either a file that is read, or an error with a code: never an exception without one, and never nothing. */
async function readsOrRefuses(read: () => Promise<{ readonly checks: readonly unknown[] }>): Promise<void> {
  try {
    expect(Array.isArray((await read()).checks)).toBe(true);
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError) || thrown.code === 'INVARIANT_BROKEN') throw thrown;
  }
}

const inside = (frame: (value: Json) => JsonObject, words: readonly string[]): fc.Arbitrary<JsonObject> =>
  hostile(words).map(frame);

describe('readJsonSchema', () => {
  it('reads or refuses whatever is written', async () => {
    const words = Object.keys(SCHEMA_KEYWORDS);
    await fc.assert(
      fc.asyncProperty(
        inside((value) => ({ type: 'object', properties: { a: value, b: { $ref: '#/properties/a' } } }), words),
        (schema) => readsOrRefuses(() => readJsonSchema(schema, source)),
      ),
      SEEDED,
    );
  }, 60_000);
});

describe('readTableSchema', () => {
  it('reads or refuses whatever is written', async () => {
    const words = [
      'name',
      'type',
      'format',
      'constraints',
      'enum',
      'minimum',
      'pattern',
      'jsonSchema',
      'missingValues',
      'primaryKey',
    ];
    const field = inside((value) => ({ fields: [{ name: 'a', type: 'integer', constraints: value }, value] }), words);
    const whole = inside(
      (value) => ({ fields: [{ name: 'a' }], primaryKey: value, foreignKeys: value, missingValues: value }),
      words,
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(field, whole), (schema) => readsOrRefuses(() => readTableSchema(schema, source))),
      SEEDED,
    );
  }, 60_000);
});

describe('readOdcsContract', () => {
  it('reads or refuses whatever is written', async () => {
    const words = [
      'name',
      'logicalType',
      'logicalTypeOptions',
      'quality',
      'metric',
      'mustBe',
      'arguments',
      'query',
      'to',
      'items',
      'properties',
    ];
    const frame = (value: Json): JsonObject => ({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      schema: [
        {
          name: 'o',
          properties: [{ name: 'a', logicalType: 'string', logicalTypeOptions: value }, value],
          quality: [value],
        },
      ],
    });
    const options = inside((value) => frame(value), words);
    const rule = inside(
      (value) => ({
        ...frame({}),
        schema: [
          { name: 'o', quality: [{ metric: 'invalidValues', mustBe: value, arguments: { validValues: value } }] },
        ],
      }),
      words,
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(options, rule), (contract) =>
        readsOrRefuses(() => readOdcsContract(contract, source, { now: NOW })),
      ),
      SEEDED,
    );
  }, 60_000);
});
