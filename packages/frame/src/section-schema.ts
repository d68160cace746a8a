import type { JsonObject } from '@plumbline/core';

/** A text, in the schema of a section of `plumbline.yml`. */
export const TEXT: JsonObject = { type: 'string' };

/** Several texts as `InputReader.list` and `names` take them: one text, or a list. */
export const TEXTS: JsonObject = { type: ['string', 'array'], items: TEXT };

/** A schema with what editors show beside the key. */
export function described(description: string, schema: JsonObject): JsonObject {
  return { ...schema, description };
}
