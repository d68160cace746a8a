import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@plumbline/core';
import { EVIDENCE_SCHEMA } from '@plumbline/core';
import { RULES_SCHEMA } from '@plumbline/data';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compactSchema, keysIn, schemaForKeys } from '../../../packages/boundary/src/compact-schema.ts';

const RANGE: JsonObject = {
  type: ['array', 'number'],
  items: { type: ['number', 'null'] },
  minItems: 2,
  maxItems: 2,
  exclusiveMinimum: 0,
};

/** What a schema says of a value, place by place. */
function said(schema: JsonObject, value: unknown): readonly (readonly [string, string, unknown])[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false });
  const validate = ajv.compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) => [instancePath, message, params]);
}

describe('compactSchema()', () => {
  it('writes a part once that stands in several places, whatever each is described as', () => {
    const compact = compactSchema({
      type: 'object',
      properties: { a: { ...RANGE, description: 'one' }, b: { ...RANGE, description: 'other' }, c: { type: 'string' } },
    });
    expect(compact['properties']).toEqual({
      a: { $ref: '#/$defs/shared%201' },
      b: { $ref: '#/$defs/shared%201' },
      c: { type: 'string' },
    });
    expect(compact['$defs']).toEqual({ 'shared 1': RANGE });
  });

  it('keeps properties called as keywords are, and the definitions that are there', () => {
    const schema: JsonObject = {
      type: 'object',
      properties: { description: { type: 'string' }, title: { $ref: '#/$defs/own' }, items: RANGE },
      additionalProperties: RANGE,
      $defs: { own: { type: 'number' } },
    };
    expect(compactSchema(schema)).toEqual({
      ...schema,
      properties: {
        description: { type: 'string' },
        title: { $ref: '#/$defs/own' },
        items: { $ref: '#/$defs/shared%201' },
      },
      additionalProperties: { $ref: '#/$defs/shared%201' },
      $defs: { own: { type: 'number' }, 'shared 1': RANGE },
    });
  });

  it('leaves what enum, const and default hold as it is', () => {
    const value = { description: 'kept', properties: { title: 1 } };
    const schema: JsonObject = { enum: [value], const: value, default: value };
    expect(compactSchema(schema)).toEqual(schema);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an unknown key', { columns: { a: { unik: true, also: [{ rangee: [0, 1] }] } }, rowz: 1 }],
    ['wrong values', { columns: { a: { range: [1], in: [], mean: 'x', 'no-outliers': 'far', also: [{ range: 3 }] } } }],
    ['wrong terms', { compare: [{ rule: 1 }, 3], sums: [{ columns: ['a'] }], rows: { change: ['x', 1] }, drift: 3 }],
    ['what is right', { columns: { a: { range: [0, 1], also: [{ unique: true }] } }, rows: { 'at-least': 1 } }],
  ])('says of rules what the schema says: %s', (_, value) => {
    expect(said(compactSchema(RULES_SCHEMA), value)).toEqual(said(RULES_SCHEMA, value));
    expect(said(compactSchema(schemaForKeys(RULES_SCHEMA, keysIn(value))), value)).toEqual(said(RULES_SCHEMA, value));
  });

  it('makes the rules a third as long, and says of evidence what the schema says', () => {
    expect(JSON.stringify(compactSchema(RULES_SCHEMA)).length).toBeLessThan(JSON.stringify(RULES_SCHEMA).length / 3);
    const value = {
      schema: 'x',
      subjects: [{ role: 1 }, { sha256: 'short' }],
      findings: [{ verdict: 'odd' }],
      more: 1,
    };
    expect(said(compactSchema(EVIDENCE_SCHEMA), value)).toEqual(said(EVIDENCE_SCHEMA, value));
  });
});

describe('schemaForKeys()', () => {
  it('keeps the schemas of the keys that are there, and the names of the others', () => {
    const schema: JsonObject = {
      type: 'object',
      additionalProperties: false,
      properties: { a: { type: 'object', properties: { b: RANGE, c: RANGE } }, d: RANGE },
    };
    expect(schemaForKeys(schema, keysIn({ a: [{ b: 1 }] }))).toEqual({
      ...schema,
      properties: { a: { type: 'object', properties: { b: RANGE, c: true } }, d: true },
    });
  });
});

describe('keysIn()', () => {
  it('finds keys at any depth, but no places of lists', () => {
    expect(keysIn({ a: [{ b: null }, [{ c: 1 }]], d: 'e' })).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  it('ends where a value holds itself', () => {
    const value: { own?: unknown } = {};
    value.own = { own: value };
    expect(keysIn(value)).toEqual(new Set(['own']));
  });
});
