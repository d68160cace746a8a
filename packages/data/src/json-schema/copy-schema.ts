import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { pointerTo } from '../rules/rules-file.ts';
import type { Dialect } from './dialect.ts';
import { FORBIDDING, type Keyword, keywordOf } from './schema-keywords.ts';

/** A copy of a schema in which every schema is an object of its own, so that a validator's complaint leads back to its place. */
export interface SchemaCopy {
  readonly root: JsonObject;
  /** Schema object of the copy → its JSON pointer. */
  readonly places: ReadonlyMap<unknown, string>;
  /** JSON pointer → schema object of the copy. */
  readonly schemas: ReadonlyMap<string, JsonObject>;
  /** Pointers where the original says `false`: nothing may be there. */
  readonly never: ReadonlySet<string>;
}

/** While copying. */
interface Copying {
  readonly dialect: Dialect;
  /** Pointers that a reference leads to: schemas, wherever they stand. */
  readonly targets: ReadonlySet<string>;
  readonly places: Map<unknown, string>;
  readonly schemas: Map<string, JsonObject>;
  readonly never: Set<string>;
}

/** Copies a schema; `true` and `false` become objects, words without meaning to the version stay as they are. */
export function copySchema(schema: JsonObject, dialect: Dialect): SchemaCopy {
  const copying: Copying = {
    dialect,
    targets: new Set(referenceTargets(schema)),
    places: new Map(),
    schemas: new Map(),
    never: new Set(),
  };
  return { ...copying, root: copyOne(schema, '', copying) };
}

function* referenceTargets(value: Json): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (isJsonObject(value) && typeof value['$ref'] === 'string' && value['$ref'].startsWith('#/'))
    yield decoded(value['$ref'].slice(1));
  for (const child of Object.values(value)) yield* referenceTargets(child);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // Not encoded properly: then it leads nowhere, which is said where references are followed.
    return fragment;
  }
}

function copyOne(schema: JsonObject, pointer: string, copying: Copying): JsonObject {
  // Keeps its place before what it holds: whoever reads the schemas in order meets parents first.
  copying.schemas.set(pointer, schema);
  const entries = Object.entries(withoutName(schema, copying.dialect)).flatMap(
    ([key, value]): readonly (readonly [string, Json])[] => {
      const at = `${pointer}${pointerTo(key)}`;
      const keyword = keywordOf(key, copying.dialect);
      // The validator refuses a word of an early version, which is a plain unknown word today.
      if (keyword === null && key === 'id') return [];
      const staysFalse = FORBIDDING.has(key) || (key === 'items' && schema['prefixItems'] !== undefined);
      return [[key, staysFalse && typeof value === 'boolean' ? value : copyHeld(value, keyword, { at, copying })]];
    },
  );
  const copy = Object.fromEntries(entries);
  copying.places.set(copy, pointer);
  copying.schemas.set(pointer, copy);
  return copy;
}

/** Before 2019 a reference stands for all its neighbours: what stands beside it has no name. */
function withoutName(schema: JsonObject, dialect: Dialect): JsonObject {
  if (dialect !== 'draft-07' || schema['$ref'] === undefined) return schema;
  const { $id: _name, ...unnamed } = schema;
  return unnamed;
}

function copyHeld(value: Json, keyword: Keyword | null, { at, copying }: { at: string; copying: Copying }): Json {
  const one = (child: Json, place: string): Json => copyChild(child, place, copying);
  const many = (children: readonly Json[]): Json => children.map((child, index) => one(child, `${at}/${index}`));
  switch (keyword?.holds) {
    case 'schema':
      return one(value, at);
    case 'list':
      return Array.isArray(value) ? many(value) : value;
    case 'schema-or-list':
      return Array.isArray(value) ? many(value) : one(value, at);
    case 'map':
    case 'map-or-names':
      if (!isJsonObject(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, child]) => [
          key,
          Array.isArray(child) ? child : one(child, `${at}${pointerTo(key)}`),
        ]),
      );
    default:
      return keyword === null || keyword.role === 'tells' ? copyStored(value, at, copying) : value;
  }
}

function copyChild(child: Json, pointer: string, copying: Copying): Json {
  if (child === true) return copyOne({}, pointer, copying);
  if (child === false) {
    copying.never.add(pointer);
    return copyOne({ not: {} }, pointer, copying);
  }
  return isJsonObject(child) ? copyOne(child, pointer, copying) : child;
}

/** Under an unknown word nothing is a schema but what a reference leads to. */
function copyStored(value: Json, pointer: string, copying: Copying): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isJsonObject(value) && copying.targets.has(pointer)) return copyOne(value, pointer, copying);
  if (Array.isArray(value)) return value.map((child, index) => copyStored(child, `${pointer}/${index}`, copying));
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, copyStored(child, `${pointer}${pointerTo(key)}`, copying)]),
  );
}
