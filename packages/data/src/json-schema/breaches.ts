import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { ErrorObject } from 'ajv';
import { pointerTo } from '../rules/rules-file.ts';
import type { CompiledSchema } from './compile-schema.ts';

/** One keyword of a schema that a record breaks at one place. */
export interface Breach {
  /** Pointer of the keyword in the schema. */
  readonly keyword: string;
  /** Where in the record: names that the schema itself speaks of; others, and positions in lists, are `*`. */
  readonly place: string;
  readonly value: unknown;
}

/** Turns a validator's complaints into breaches of the keywords that decide by themselves. */
export function breachReader({
  copy,
  keywords,
}: CompiledSchema): (errors: readonly ErrorObject[]) => readonly Breach[] {
  const decisive = new Set(keywords);
  const spoken = new Set([...copy.schemas.values()].flatMap(namesOf));
  return (errors) =>
    errors.flatMap((error) => {
      const keyword = keywordOf(error);
      if (keyword === null || !decisive.has(keyword)) return [];
      return [{ keyword, place: generalized(error.instancePath, spoken), value: error.data }];
    });

  function keywordOf({ keyword, parentSchema, params }: ErrorObject): string | null {
    const schema = copy.places.get(parentSchema);
    if (schema === undefined) return null;
    if (copy.never.has(schema)) return schema;
    if (keyword !== 'required') return `${schema}${pointerTo(keyword)}`;
    const names: unknown = parentSchema?.['required'];
    return Array.isArray(names) ? `${schema}/required/${names.indexOf(params['missingProperty'])}` : null;
  }
}

function namesOf(schema: { readonly [key: string]: Json }): readonly string[] {
  return isJsonObject(schema['properties']) ? Object.keys(schema['properties']) : [];
}

/** Names that only the data knows may be personal. */
function generalized(instancePath: string, spoken: ReadonlySet<string>): string {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => `/${spoken.has(part.replaceAll('~1', '/').replaceAll('~0', '~')) ? part : '*'}`)
    .join('');
}
