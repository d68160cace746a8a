import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';

/** Is a parsed document an Open Data Contract, of any version? */
export function isOdcsContract(value: Json): boolean {
  return isJsonObject(value) && value['kind'] === 'DataContract' && typeof value['apiVersion'] === 'string';
}
