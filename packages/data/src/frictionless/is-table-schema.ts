import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';

/** Is a parsed document a Frictionless Table Schema? */
export function isTableSchema(value: Json): boolean {
  return isJsonObject(value) && Array.isArray(value['fields']) && value['resources'] === undefined;
}

/** Is it a Frictionless Data Package, whose resources hold Table Schemas? */
export function isDataPackage(value: Json): boolean {
  return isJsonObject(value) && Array.isArray(value['resources']);
}
