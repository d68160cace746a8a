import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';

const WORDS: Readonly<Record<string, (value: string) => string>> = {
  type: (value) => `be of type ${value}`,
  enum: (value) => `be one of ${value}`,
  const: (value) => `be ${value}`,
  minimum: (value) => `be at least ${value}`,
  maximum: (value) => `be at most ${value}`,
  exclusiveMinimum: (value) => `be greater than ${value}`,
  exclusiveMaximum: (value) => `be less than ${value}`,
  multipleOf: (value) => `be a multiple of ${value}`,
  minLength: (value) => `have at least ${value} characters`,
  maxLength: (value) => `have at most ${value} characters`,
  pattern: (value) => `match ${value}`,
  format: (value) => `be written as ${value}`,
  minItems: (value) => `have at least ${value} items`,
  maxItems: (value) => `have at most ${value} items`,
  uniqueItems: () => 'not repeat an item',
  minProperties: (value) => `have at least ${value} properties`,
  maxProperties: (value) => `have at most ${value} properties`,
  additionalProperties: () => 'have no other properties',
  unevaluatedProperties: () => 'have no other properties',
  additionalItems: () => 'have no other items',
  unevaluatedItems: () => 'have no other items',
};
const VALUE_CHARS_MAX = 80;

/** What a keyword at a pointer of a schema demands, in words: `"age" must be at least 18`. Names are the schema's own. */
export function keywordWords(schema: JsonObject, pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const subject = subjectOf(parts);
  const value = valueAt(schema, parts);
  if (parts.at(-2) === 'required') return `${subject} must have "${String(value)}"`;
  const keyword = parts.at(-1) ?? '';
  const say = Object.hasOwn(WORDS, keyword) ? WORDS[keyword] : undefined;
  if (value === false && say === undefined) return `${subject} must not be there`;
  return say === undefined ? `${subject} must fit "${keyword}"` : `${subject} must ${say(short(value))}`;
}

/** The place in a record that the keyword speaks of, as far as the way to it tells. */
function subjectOf(parts: readonly string[]): string {
  let path = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const isLast = at >= parts.length - 1;
    if (part === 'properties' && !isLast) {
      at += 1;
      path += `${path === '' ? '' : '.'}${parts[at] ?? ''}`;
    } else if (['items', 'prefixItems', 'additionalItems', 'unevaluatedItems'].includes(part ?? '') && !isLast) {
      path += '[]';
    } else if ((part === 'patternProperties' || part === 'additionalProperties') && !isLast) {
      if (part === 'patternProperties') at += 1;
      path += `${path === '' ? '' : '.'}*`;
    } else if ((part === '$defs' || part === 'definitions') && !isLast) {
      at += 1;
      path = parts[at] ?? '';
    }
  }
  return path === '' ? 'the record' : `"${path}"`;
}

function valueAt(schema: JsonObject, parts: readonly string[]): Json {
  let value: Json = schema;
  for (const part of parts) {
    if (Array.isArray(value)) value = value[Number(part)] ?? null;
    else value = isJsonObject(value) && Object.hasOwn(value, part) ? (value[part] ?? null) : null;
  }
  return value;
}

function short(value: Json): string {
  const text =
    Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(', ') : JSON.stringify(value);
  return text.length > VALUE_CHARS_MAX ? `${text.slice(0, VALUE_CHARS_MAX - 1)}…` : text;
}
