import { JSON_DEPTH_MAX, type Json } from '@plumbline/core';

/** Is a value nested deeper than `JSON_DEPTH_MAX`? Stops at the first branch that is, so that a value that holds itself ends too. */
export function isTooDeep(value: Json, depth = 0): boolean {
  if (depth > JSON_DEPTH_MAX) return true;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((child) => isTooDeep(child, depth + 1));
}
