import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import { namesJsonSchema } from './dialect.ts';

/** Is a parsed document a JSON Schema: does it name one in `$schema`, or describe an object by its properties? */
export function isJsonSchema(value: Json): boolean {
  if (!isJsonObject(value)) return false;
  if (value['$schema'] !== undefined) return namesJsonSchema(value['$schema']);
  return value['type'] === 'object' && isJsonObject(value['properties']);
}
