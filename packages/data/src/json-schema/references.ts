import type { Json, JsonObject } from '@plumbline/core';
import type { SchemaCopy } from './copy-schema.ts';
import { type SchemaSource, schemaError } from './schema-source.ts';

/** Where references lead: pointer of the schema that refers → pointer of what it refers to. */
export type References = ReadonlyMap<string, string>;

/** Names that references can use. */
interface Names {
  /** Absolute URI of a resource → pointer of its root. */
  readonly resources: Map<string, string>;
  /** `uri#anchor` → pointer. */
  readonly anchors: Map<string, string>;
  /** Base URI of each schema. */
  readonly bases: Map<string, string>;
}

/** The base of a schema that names none; the domain is reserved for what does not exist. */
const NO_BASE = 'https://schema.invalid/';

/**
 * Follows every reference. What lies outside the document is never fetched: `CONFIG_UNSUPPORTED`. A reference to nothing is
 * `CONFIG_INVALID`.
 */
export function followReferences(copy: SchemaCopy, source: SchemaSource): References {
  const names = namesOf(copy, source);
  const references = new Map<string, string>();
  for (const [pointer, schema] of copy.schemas) {
    const stated = textAt(schema, '$ref');
    if (stated !== undefined) references.set(pointer, targetOf(stated, { pointer, names, copy, source }));
  }
  return references;
}

function namesOf(copy: SchemaCopy, source: SchemaSource): Names {
  const names: Names = { resources: new Map(), anchors: new Map(), bases: new Map() };
  for (const [pointer, schema] of copy.schemas) {
    const parent = nearestBase(pointer, names.bases) ?? NO_BASE;
    const id = textAt(schema, '$id');
    const base = id === undefined || id.startsWith('#') ? parent : absolute(id, parent, { pointer, source }).base;
    names.bases.set(pointer, base);
    if (pointer === '' || base !== parent) names.resources.set(base, pointer);
    const anchors = [
      textAt(schema, '$anchor'),
      textAt(schema, '$dynamicAnchor'),
      id?.startsWith('#') ? id.slice(1) : undefined,
    ];
    for (const anchor of anchors) if (anchor !== undefined) names.anchors.set(`${base}#${anchor}`, pointer);
  }
  return names;
}

function textAt(schema: JsonObject, key: string): string | undefined {
  const value: Json | undefined = schema[key];
  return typeof value === 'string' ? value : undefined;
}

/** Schemas are listed parents first. */
function nearestBase(pointer: string, bases: ReadonlyMap<string, string>): string | undefined {
  for (let at = pointer; at !== ''; ) {
    at = at.slice(0, at.lastIndexOf('/'));
    const base = bases.get(at);
    if (base !== undefined) return base;
  }
  return undefined;
}

function absolute(
  uri: string,
  base: string,
  { pointer, source }: { readonly pointer: string; readonly source: SchemaSource },
): { readonly base: string; readonly fragment: string } {
  try {
    const url = new URL(uri, base);
    const fragment = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    return { base: url.href, fragment };
  } catch {
    throw schemaError('CONFIG_INVALID', source, {
      pointer,
      what: `a reference must be a URI: current value is "${uri}"`,
      fix: 'correct the URI',
    });
  }
}

interface Reference {
  readonly pointer: string;
  readonly names: Names;
  readonly copy: SchemaCopy;
  readonly source: SchemaSource;
}

function targetOf(stated: string, { pointer, names, copy, source }: Reference): string {
  const at = `${pointer}/$ref`;
  const { base, fragment } = absolute(stated, names.bases.get(pointer) ?? NO_BASE, { pointer: at, source });
  const resource = names.resources.get(base);
  if (resource === undefined) {
    throw schemaError('CONFIG_UNSUPPORTED', source, {
      pointer: at,
      what: `a reference must lead to a place in the same file, since nothing is fetched: it leads to "${stated}"`,
      fix: 'put the schema referred to under "$defs" and refer to it there',
    });
  }
  const target =
    fragment === '' || fragment.startsWith('/') ? `${resource}${fragment}` : names.anchors.get(`${base}#${fragment}`);
  if (target === undefined || !copy.schemas.has(target)) {
    throw schemaError('CONFIG_INVALID', source, {
      pointer: at,
      what: `a reference must lead to a schema: "${stated}" leads to none`,
      fix: 'correct the reference',
    });
  }
  return target;
}
