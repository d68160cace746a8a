import type { Json, JsonObject } from '@plumbline/core';

/** Keywords by what they hold: named schemas, one schema, or a list of them. Anything else is no schema. */
const NAMED = new Set(['properties', 'patternProperties', '$defs']);
const SINGLE = new Set(['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else']);
const LISTED = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

/** What is written for readers and judges nothing. */
const FOR_READERS = new Set(['description', 'title', 'examples']);

/** Shorter parts are cheaper where they stand than as a function of their own. */
const SHARED_CHARS_MIN = 60;

/**
 * The same schema as a validator takes it best: without what is written for readers, and with parts that stand in several places moved to
 * `$defs`, so that each is compiled once. It judges as the given one does, with the same messages at the same places; only parts that name
 * their type move, since strict mode may know the type of the others from around them.
 */
export function compactSchema(schema: JsonObject): JsonObject {
  const plain = eachPart(schema, plainly);
  const written = new Map<string, number>();
  count(plain, written);
  const names = new Map<string, string>();
  const shared: Record<string, JsonObject> = {};
  const settle = (part: JsonObject): JsonObject => {
    const text = JSON.stringify(part);
    if (!('type' in part) || text.length < SHARED_CHARS_MIN || (written.get(text) ?? 0) < 2)
      return eachPart(part, settle);
    const name = names.get(text) ?? `shared ${names.size + 1}`;
    if (!names.has(text)) {
      names.set(text, name);
      shared[name] = eachPart(part, settle);
    }
    return { $ref: `#/$defs/${encodeURIComponent(name)}` };
  };
  const whole = eachPart(plain, settle);
  const own = whole['$defs'];
  return names.size === 0 ? whole : { ...whole, $defs: { ...(isSchema(own) ? own : {}), ...shared } };
}

/**
 * The schema for values with no other keys than these, whatever their depth: a property that is not there is judged by nothing, so that its
 * schema need not be compiled. Its name stays legal.
 */
export function schemaForKeys(schema: JsonObject, keys: ReadonlySet<string>): JsonObject {
  const part = eachPart(schema, (inner) => schemaForKeys(inner, keys));
  const { properties } = part;
  if (!isSchema(properties)) return part;
  const asked = Object.entries(properties).map(([name, own]) => [name, keys.has(name) ? own : true]);
  return { ...part, properties: Object.fromEntries(asked) };
}

/** Every key in a value, whatever its depth. */
export function keysIn(value: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  // A part that a document holds twice is looked at once.
  const seen = new Set<unknown>([value]);
  for (const part of seen) {
    if (typeof part !== 'object' || part === null) continue;
    for (const [key, inner] of Object.entries(part)) {
      if (!Array.isArray(part)) keys.add(key);
      if (typeof inner === 'object') seen.add(inner);
    }
  }
  return keys;
}

function plainly(part: JsonObject): JsonObject {
  return eachPart(part, plainly);
}

/** How often each part is written; what stands within one that was met before is not met again. */
function count(part: JsonObject, written: Map<string, number>): void {
  const text = JSON.stringify(part);
  const before = written.get(text) ?? 0;
  written.set(text, before + 1);
  if (before > 0) return;
  eachPart(part, (inner) => {
    count(inner, written);
    return inner;
  });
}

/** A schema with every schema right inside it replaced, and without what is for readers. */
function eachPart(schema: JsonObject, replace: (part: JsonObject) => JsonObject): JsonObject {
  const one = (value: Json): Json => (isSchema(value) ? replace(value) : value);
  const entries = Object.entries(schema).filter(([keyword]) => !FOR_READERS.has(keyword));
  return Object.fromEntries(
    entries.map(([keyword, value]) => {
      if (NAMED.has(keyword) && isSchema(value))
        return [keyword, Object.fromEntries(Object.entries(value).map(([name, part]) => [name, one(part)]))];
      if (SINGLE.has(keyword)) return [keyword, one(value)];
      if (LISTED.has(keyword) && Array.isArray(value)) return [keyword, value.map(one)];
      return [keyword, value];
    }),
  );
}

function isSchema(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
