import type { Json, JsonObject } from '@plumbline/core';
import { SCHEMA_MESSAGES } from './schema-fields.ts';
import type { FieldValue, TypedMessage } from './typed-message.ts';

/** A message as protocol buffers write it in JSON; what is opaque to us is left out. */
export function schemaJson(message: TypedMessage): JsonObject {
  const table = SCHEMA_MESSAGES[message.type] ?? {};
  const entries: [string, Json][] = [];
  for (const [name, fields] of message.fields) {
    const kind = table[name] ?? '';
    if (kind.startsWith('opaque')) continue;
    const values = fields.map(({ value }) => valueJson(value, kind));
    entries.push([camelCase(name), kind.endsWith('*') ? values : (values[0] ?? null)]);
  }
  return Object.fromEntries(entries);
}

function valueJson(value: FieldValue, kind: string): Json {
  if (typeof value === 'object') return schemaJson(value);
  if (typeof value !== 'number') return value;
  if (kind.startsWith('int64')) return String(value);
  if (Number.isFinite(value)) return value;
  return value > 0 ? 'Infinity' : '-Infinity';
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
