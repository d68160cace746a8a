import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import { ENDS } from './bounds-rule.ts';
import { TERMS_SCHEMA } from './column-rules-schema.ts';
import { RULES_SCHEMA } from './rules.ts';

/** One key of the rules, for people. */
export interface RuleKey {
  /** Under which keys it stands: `rows.at-least`, `checks[].sql`, `<column>.tolerance`. */
  readonly path: string;
  /** What may be written behind it, in Markdown. */
  readonly value: string;
  readonly meaning: string;
}

/** Where the reference page has a table of its own. */
export type RulesPart = 'table' | 'column' | 'learning' | 'drift';

const LEARNING = ['splits', 'ml-checks'];
/** What stands inside is what stands beside. */
const REPEATED = ['also', 'drift.also', 'drift.columns'];
const BOUNDS_TAIL = / \[smallest, largest\] with null.*$/;

/** Every key that Plumbline rules know, from the schema that judges them. Terms of list items are told of columns only. */
export function rulesDocs(): Readonly<Record<RulesPart, readonly RuleKey[]>> {
  const { columns, drift, ...rest } = propertiesOf(RULES_SCHEMA);
  const own = Object.entries(rest).filter(([key]) => !LEARNING.includes(key));
  const learning = Object.entries(rest).filter(([key]) => LEARNING.includes(key));
  return {
    table: own.flatMap(([key, schema]) => keysOf(key, asSchema(schema))),
    column: under('', elementOf(asSchema(columns)) ?? {}),
    learning: learning.flatMap(([key, schema]) => keysOf(key, asSchema(schema))),
    drift: keysOf('drift', asSchema(drift)),
  };
}

function keysOf(path: string, schema: JsonObject): readonly RuleKey[] {
  const meaning = String(schema['description'] ?? '').replace(BOUNDS_TAIL, '');
  return [{ path, value: valueWords(schema), meaning }, ...under(path, schema)];
}

/** The keys inside: of an object, of the items of a list, of whatever an object holds by name. */
function under(path: string, schema: JsonObject): readonly RuleKey[] {
  if (isBounds(schema) || REPEATED.includes(path)) return [];
  const named = isJsonObject(schema['additionalProperties']) ? schema['additionalProperties'] : null;
  const items = isJsonObject(schema['items']) ? schema['items'] : null;
  return [
    ...own(path, schema),
    ...(named === null || isBounds(named) ? [] : own(`${path}.<name>`, named)),
    ...(items === null ? [] : own(`${path}[]`, items)),
  ];
}

function own(path: string, schema: JsonObject): readonly RuleKey[] {
  const inner = { ...propertiesOf(schema), ...propertiesOf(asSchema(schema['else'])) };
  const terms = path.endsWith('[]') ? Object.keys(TERMS_SCHEMA) : [];
  const keys = Object.entries(inner).filter(([key]) => !terms.includes(key));
  return keys.flatMap(([key, value]) => keysOf(path === '' ? key : `${path}.${key}`, asSchema(value)));
}

function valueWords(schema: JsonObject): string {
  if (schema['prefixItems'] === ENDS['prefixItems']) return '`[from, to]`';
  if (isBounds(schema)) return 'bounds';
  const list = schema['enum'] ?? asSchema(schema['then'])['enum'];
  const types = typesOf(schema);
  if (Array.isArray(list)) {
    const legal = list.map((value) => `\`${String(value)}\``).join(', ');
    return types.includes('object') ? `${legal} or object` : legal;
  }
  const isAny = ['string', 'number', 'boolean'].every((type) => types.includes(type));
  const named = types.filter((type) => !(isAny && ['string', 'number', 'boolean'].includes(type)));
  return [...(isAny ? ['value'] : []), ...named.map((type) => typeWords(type, schema))].join(' or ');
}

function typeWords(type: string, schema: JsonObject): string {
  switch (type) {
    case 'string':
      return 'text';
    case 'boolean':
      return '`true`, `false`';
    case 'integer':
      return 'whole number';
    case 'number':
      return schema['maximum'] === 1 ? 'number from 0 to 1' : 'number';
    case 'array':
      return listWords(schema);
    case 'object':
      return 'object';
    default:
      return type;
  }
}

function listWords(schema: JsonObject): string {
  const { items, prefixItems } = schema;
  if (Array.isArray(prefixItems)) return 'two numbers';
  const inner = asSchema(isJsonObject(items) ? items : asSchema(schema['else'])['items']);
  if (inner['prefixItems'] !== undefined) return 'list of pairs';
  const kinds = typesOf(inner);
  if (kinds.includes('array')) return 'list of lists of names, or of objects';
  const word = kinds.length === 0 ? '' : valueWords(inner).replace(/^(text|value|object|number)\b/, '$1s');
  return word === '' ? 'list' : `list of ${word.replace(/^texts/, 'text')}`;
}

/** Two ends, a number, or ends by name. */
function isBounds(schema: JsonObject): boolean {
  return schema['then'] === ENDS || schema['prefixItems'] === ENDS['prefixItems'];
}

function elementOf({ additionalProperties }: JsonObject): JsonObject | null {
  return isJsonObject(additionalProperties) ? additionalProperties : null;
}

function propertiesOf(schema: JsonObject): JsonObject {
  return asSchema(schema['properties']);
}

function typesOf({ type }: JsonObject): readonly string[] {
  return Array.isArray(type) ? type.map(String) : typeof type === 'string' ? [type] : [];
}

function asSchema(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
