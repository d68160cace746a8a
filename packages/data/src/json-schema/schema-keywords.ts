import type { Dialect } from './dialect.ts';

/** What stands under a keyword: one schema, a list or a map of schemas, either a schema or a list of them, or plain data. */
export type Holds = 'schema' | 'list' | 'map' | 'schema-or-list' | 'map-or-names' | 'data';

/**
 * What a keyword does. `asserts`: it is broken or not by itself, together with all that stands below it. `passes`: what stands below it
 * judges (and is reported) for itself. `helps`: it only changes what its neighbours mean. `stores`: schemas to be referred to. `tells`: documentation.
 */
export type Role = 'asserts' | 'passes' | 'helps' | 'stores' | 'tells';

/** A keyword of JSON Schema. */
export interface Keyword {
  readonly role: Role;
  readonly holds: Holds;
  /** The versions that know it; all unless told. Elsewhere it is an unknown word, which means nothing. */
  readonly only?: readonly Dialect[];
}

const NEWER: readonly Dialect[] = ['2019-09', '2020-12'];
const OLDER: readonly Dialect[] = ['draft-07', '2019-09'];

const asserts = (holds: Holds = 'data', only?: readonly Dialect[]): Keyword => keyword('asserts', holds, only);
const passes = (holds: Holds, only?: readonly Dialect[]): Keyword => keyword('passes', holds, only);
const tells: Keyword = { role: 'tells', holds: 'data' };

function keyword(role: Role, holds: Holds, only?: readonly Dialect[]): Keyword {
  return only === undefined ? { role, holds } : { role, holds, only };
}

/** Every keyword that is honoured. */
export const SCHEMA_KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: asserts(),
  enum: asserts(),
  const: asserts(),
  multipleOf: asserts(),
  maximum: asserts(),
  exclusiveMaximum: asserts(),
  minimum: asserts(),
  exclusiveMinimum: asserts(),
  maxLength: asserts(),
  minLength: asserts(),
  pattern: asserts(),
  format: asserts(),
  maxItems: asserts(),
  minItems: asserts(),
  uniqueItems: asserts(),
  contains: asserts('schema'),
  minContains: keyword('helps', 'data', NEWER),
  maxContains: keyword('helps', 'data', NEWER),
  maxProperties: asserts(),
  minProperties: asserts(),
  required: asserts(),
  dependentRequired: asserts('data', NEWER),
  propertyNames: asserts('schema'),
  anyOf: asserts('list'),
  oneOf: asserts('list'),
  not: asserts('schema'),
  allOf: passes('list'),
  if: keyword('helps', 'schema'),
  // biome-ignore lint/suspicious/noThenProperty: the name of a keyword; nobody awaits this table.
  then: passes('schema'),
  else: passes('schema'),
  dependentSchemas: passes('map', NEWER),
  // Newer versions no longer name it, and validators still honour it.
  dependencies: asserts('map-or-names'),
  properties: passes('map'),
  patternProperties: passes('map'),
  additionalProperties: passes('schema'),
  unevaluatedProperties: passes('schema', NEWER),
  items: passes('schema-or-list'),
  prefixItems: passes('list', ['2020-12']),
  additionalItems: passes('schema', OLDER),
  unevaluatedItems: passes('schema', NEWER),
  $ref: passes('data'),
  $defs: keyword('stores', 'map'),
  definitions: keyword('stores', 'map'),
  $schema: tells,
  $id: tells,
  $anchor: tells,
  $dynamicAnchor: tells,
  $recursiveAnchor: tells,
  $vocabulary: tells,
  $comment: tells,
  title: tells,
  description: tells,
  default: tells,
  examples: tells,
  deprecated: tells,
  readOnly: tells,
  writeOnly: tells,
  contentEncoding: tells,
  contentMediaType: tells,
  contentSchema: tells,
};

/** The keyword in a version, or null for a word without meaning there. */
export function keywordOf(name: string, dialect: Dialect): Keyword | null {
  const found = Object.hasOwn(SCHEMA_KEYWORDS, name) ? SCHEMA_KEYWORDS[name] : undefined;
  if (found === undefined) return null;
  return found.only === undefined || found.only.includes(dialect) ? found : null;
}

/** Keywords that forbid what nobody spoke of when they are `false`, and are then reported themselves. */
export const FORBIDDING: ReadonlySet<string> = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'additionalItems',
  'unevaluatedItems',
]);

/** Words that are refused wherever they stand, with the reason and what to write instead. */
export const REFUSED_WORDS: Readonly<Record<string, { readonly why: string; readonly instead: string }>> = {
  nullable: {
    why: 'is a word of OpenAPI and means nothing in JSON Schema',
    instead: 'list "null" among the types',
  },
  $dynamicRef: { why: 'changes its meaning with the way that leads to it', instead: 'use "$ref"' },
  $recursiveRef: { why: 'changes its meaning with the way that leads to it', instead: 'use "$ref"' },
};

/** What is refused beside a keyword, anywhere in the same file: no validator at hand judges the two together exactly. */
export const REFUSED_PAIRS: readonly {
  readonly keyword: string;
  readonly beside: readonly string[];
  /** An `if` that has both its ends is judged exactly. */
  readonly halfConditionsOnly?: true;
}[] = [
  { keyword: 'unevaluatedItems', beside: ['contains', 'anyOf', 'oneOf', 'if'] },
  { keyword: 'unevaluatedProperties', beside: ['if'], halfConditionsOnly: true },
];

/** Formats that are tested. `url` of the same library is not among them: it takes time that grows with the square of the text. */
export const SCHEMA_FORMATS = [
  ...(['date', 'time', 'date-time', 'iso-time', 'iso-date-time', 'duration'] as const),
  ...(['uri', 'uri-reference', 'uri-template', 'email', 'hostname', 'ipv4', 'ipv6', 'regex', 'uuid'] as const),
  ...(['json-pointer', 'json-pointer-uri-fragment', 'relative-json-pointer', 'byte', 'binary', 'password'] as const),
  ...(['int32', 'int64', 'float', 'double'] as const),
] as const;
