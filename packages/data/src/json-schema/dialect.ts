import type { Json } from '@plumbline/core';

/** A version of JSON Schema that is judged. */
export type Dialect = '2020-12' | '2019-09' | 'draft-07';

/** What `$schema` says, and by which version such a schema is judged: draft-07 holds all of draft-06. */
export const DIALECTS: Readonly<Record<string, Dialect>> = {
  'json-schema.org/draft/2020-12/schema': '2020-12',
  'json-schema.org/draft/2019-09/schema': '2019-09',
  'json-schema.org/draft-07/schema': 'draft-07',
  'json-schema.org/draft-06/schema': 'draft-07',
};

/** The version a schema is written in: the newest where it says nothing, null where it names one that is not judged. */
export function dialectOf(schema: { readonly [key: string]: Json }): Dialect | null {
  const stated = schema['$schema'];
  if (stated === undefined) return '2020-12';
  const uri = typeof stated === 'string' ? withoutScheme(stated) : '';
  return Object.hasOwn(DIALECTS, uri) ? (DIALECTS[uri] ?? null) : null;
}

/** Does `$schema` name JSON Schema at all, of any version? */
export function namesJsonSchema(stated: Json | undefined): boolean {
  return typeof stated === 'string' && withoutScheme(stated).startsWith('json-schema.org/');
}

function withoutScheme(uri: string): string {
  return uri.replace(/^https?:\/\//, '').replace(/#$/, '');
}
