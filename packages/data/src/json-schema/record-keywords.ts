import { isJsonObject } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import { pointerTo } from '../rules/rules-file.ts';
import type { SchemaCopy } from './copy-schema.ts';
import type { Dialect } from './dialect.ts';
import type { References } from './references.ts';
import { FORBIDDING, keywordOf } from './schema-keywords.ts';

/**
 * Pointers of everything that can break a record by itself, in the order it is written: one a keyword, one a required name. What stands
 * below `anyOf`, `oneOf`, `not`, `contains` and `propertyNames` decides only together and belongs to that keyword.
 */
export function recordKeywords(copy: SchemaCopy, dialect: Dialect, references: References): readonly string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const waiting = [''];
  // Grows while it is gone through.
  for (const pointer of waiting) {
    const schema = copy.schemas.get(pointer);
    if (schema === undefined || seen.has(pointer)) continue;
    seen.add(pointer);
    if (copy.never.has(pointer)) {
      found.push(pointer);
      continue;
    }
    const referred = references.get(pointer);
    if (referred !== undefined) waiting.push(referred);
    // Before 2019 a reference stands for all its neighbours.
    if (dialect === 'draft-07' && schema['$ref'] !== undefined) continue;
    for (const key of Object.keys(schema)) {
      found.push(...assertions(schema, key, { pointer, dialect }));
      waiting.push(...passed(schema, key, { pointer, dialect }));
    }
  }
  return found;
}

interface At {
  readonly pointer: string;
  readonly dialect: Dialect;
}

function assertions(schema: JsonObject, key: string, { pointer, dialect }: At): readonly string[] {
  const at = `${pointer}${pointerTo(key)}`;
  const value = schema[key];
  if (key === 'required' && Array.isArray(value)) return value.map((_, index) => `${at}/${index}`);
  if (value === false && FORBIDDING.has(key)) return [at];
  if (value === false && key === 'items') return [at];
  return keywordOf(key, dialect)?.role === 'asserts' ? [at] : [];
}

/** Schemas below a keyword that judge for themselves. Maps and lists are told from schemas by their places. */
function passed(schema: JsonObject, key: string, { pointer, dialect }: At): readonly string[] {
  const keyword = keywordOf(key, dialect);
  const at = `${pointer}${pointerTo(key)}`;
  const value = schema[key];
  const isMap = keyword?.holds === 'map' || keyword?.holds === 'map-or-names';
  if (keyword === null || (keyword.role !== 'passes' && key !== 'dependencies')) return [];
  if (Array.isArray(value)) return value.map((_, index) => `${at}/${index}`);
  return isMap && isJsonObject(value) ? Object.keys(value).map((name) => `${at}${pointerTo(name)}`) : [at];
}
