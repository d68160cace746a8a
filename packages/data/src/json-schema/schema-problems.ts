import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { pointerTo } from '../rules/rules-file.ts';
import type { SchemaCopy } from './copy-schema.ts';
import type { PatternReader } from './linear-pattern.ts';
import { REFUSED_PAIRS, REFUSED_WORDS, SCHEMA_FORMATS } from './schema-keywords.ts';
import { type SchemaSource, schemaError } from './schema-source.ts';

/** What is needed to say whether a schema can be honoured. */
export interface Inspection {
  readonly source: SchemaSource;
  readonly readPattern: PatternReader;
  /** False: formats are documentation. */
  readonly formats: boolean;
}

/** Throws for the first thing in a schema that its language allows and nobody here can honour, or that is no regular expression. */
export function demandHonourable(copy: SchemaCopy, inspection: Inspection): void {
  for (const [pointer, schema] of copy.schemas) {
    demandFamiliar(schema, pointer, inspection.source);
    demandPatterns(schema, pointer, inspection);
    demandFormat(schema, pointer, inspection);
    for (const key of ['enum', 'const']) demandExact(schema[key], `${pointer}/${key}`, inspection.source);
  }
  demandJudgedTogether(copy, inspection.source);
}

function demandJudgedTogether(copy: SchemaCopy, source: SchemaSource): void {
  const schemas = [...copy.schemas];
  for (const { keyword, beside, halfConditionsOnly } of REFUSED_PAIRS) {
    const first = schemas.find(([, schema]) => schema[keyword] !== undefined);
    const other = schemas.flatMap(([, schema]) =>
      beside.filter((key) => schema[key] !== undefined && !isWhole(schema, key)),
    )[0];
    if (first === undefined || other === undefined) continue;
    throw schemaError('CONFIG_UNSUPPORTED', source, {
      pointer: `${first[0]}/${keyword}`,
      what: `"${keyword}" cannot be judged exactly in a schema that uses "${other}"${halfConditionsOnly === true ? ' without "then" or "else"' : ''}`,
      fix: 'say what may be there with "additionalProperties" or "items"',
    });

    function isWhole(schema: JsonObject, key: string): boolean {
      return (
        halfConditionsOnly === true && key === 'if' && schema['then'] !== undefined && schema['else'] !== undefined
      );
    }
  }
}

function demandFamiliar(schema: JsonObject, pointer: string, source: SchemaSource): void {
  for (const [word, { why, instead }] of Object.entries(REFUSED_WORDS)) {
    if (!Object.hasOwn(schema, word)) continue;
    throw schemaError('CONFIG_UNSUPPORTED', source, {
      pointer: `${pointer}/${word}`,
      what: `"${word}" ${why}`,
      fix: instead,
    });
  }
  const properties = schema['properties'];
  if (!isJsonObject(properties) || !Object.hasOwn(properties, '__proto__')) return;
  throw schemaError('CONFIG_UNSUPPORTED', source, {
    pointer: `${pointer}/properties`,
    what: 'a property called "__proto__" cannot be judged',
    fix: 'rename the property',
  });
}

function demandPatterns(schema: JsonObject, pointer: string, { source, readPattern }: Inspection): void {
  const byName = isJsonObject(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : [];
  const stated = [
    ...(typeof schema['pattern'] === 'string' ? [{ pattern: schema['pattern'], at: `${pointer}/pattern` }] : []),
    ...byName.map((pattern) => ({ pattern, at: `${pointer}/patternProperties${pointerTo(pattern)}` })),
  ];
  for (const { pattern, at } of stated) {
    const read = readPattern(pattern);
    if ('test' in read) continue;
    throw schemaError(read.code, source, {
      pointer: at,
      what: `"${pattern.slice(0, 60)}" must be a regular expression that can be matched in linear time: ${read.problem}`,
      fix: 'rewrite the expression; RE2 has no look-around and no back-references',
    });
  }
}

function demandFormat(schema: JsonObject, pointer: string, { source, formats }: Inspection): void {
  const { format } = schema;
  if (typeof format !== 'string' || !formats || SCHEMA_FORMATS.some((known) => known === format)) return;
  throw schemaError('CONFIG_UNSUPPORTED', source, {
    pointer: `${pointer}/format`,
    what: `"format" must be one of ${SCHEMA_FORMATS.join(', ')}: current value is "${format}"`,
    fix: 'use one of these, or a pattern',
  });
}

/** A number in a schema has been rounded already when it comes here. */
function demandExact(value: Json | undefined, pointer: string, source: SchemaSource): void {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw schemaError('CONFIG_UNSUPPORTED', source, {
      pointer,
      what: `a whole number to be equal to must lie within ±(2^53 − 1): current value is about ${value}`,
      fix: 'give a range, or let the data hold such numbers as text',
    });
  }
  if (typeof value !== 'object' || value === null) return;
  for (const child of Object.values(value)) demandExact(child, pointer, source);
}
