import type { Json, JsonObject } from '@plumbline/core';
import { expectationDocs } from '@plumbline/data';
import { SCHEMA_KEYWORDS } from '../../packages/data/src/json-schema/schema-keywords.ts';

/** Languages whose rules are JSON or YAML. */
export type TreeLanguage = 'plumbline-yaml' | 'great-expectations' | 'odcs' | 'frictionless' | 'json-schema';

/** Rules of one language. */
export interface SoundRules {
  /** A file without the canary. */
  readonly document: JsonObject;
  /** The same with a rule in front that the data breaks in every row; null where the document has lost the place for it. */
  readonly withCanary: (document: Json) => Json | null;
  /** Words of the language besides those of the document. */
  readonly words: readonly string[];
}

/** What no cell of the column `canary` holds. */
const NEVER = 'never in the data';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The document with something in front of the list or map at a key. */
function inFront(document: Json, key: string, canary: Json): Json | null {
  if (!isObject(document)) return null;
  const { [key]: old, ...rest } = document;
  if (Array.isArray(old) && Array.isArray(canary)) return { [key]: [...canary, ...old], ...rest };
  if (isObject(old) && isObject(canary)) return { [key]: { ...canary, ...old, ...canary }, ...rest };
  return null;
}

const own: SoundRules = {
  document: {
    columns: {
      a: { type: 'integer', range: [0, 9], unique: true, quantiles: { 0.5: [0, 9] } },
      x: { type: 'string', length: [1, 40], matches: '^[a-z]', missing: { 'at-most': 0.5 }, 'not-like': ['%z'] },
      d: { type: 'date', 'time-format': '%Y-%m-%d', freshness: { 'at-most-hours': 1 } },
      l: { items: { 'at-most': 4 }, 'each-item': true, range: [0, 9] },
    },
    compare: ['a < a'],
    rows: { 'at-least': 1 },
    checks: [{ name: 'one', query: 'SELECT * FROM data WHERE a > 100' }],
  },
  withCanary: (document) => inFront(document, 'columns', { canary: { in: [NEVER], nullable: false } }),
  words: [
    ...[
      'severity',
      'when',
      'holds',
      'splits',
      'ml-checks',
      'tables',
      'extra-columns',
      'missing-values',
      'reading',
      'drift',
    ],
    ...[
      'empty-is-missing',
      'columns-in-order',
      'column-count',
      'unique-together',
      'equal',
      'different',
      'sums',
      'pairs',
    ],
    ...[
      'foreign-keys',
      'sql',
      'query',
      'expect',
      'same-rows-as',
      'at-least',
      'at-most',
      'above',
      'below',
      'in',
      'not-in',
    ],
    ...['multiple-of', 'finite', 'not-matches', 'like', 'time-like', 'json', 'json-schema', 'increasing', 'decreasing'],
    ...['z-score', 'no-outliers', 'foreign-key', 'min', 'max', 'mean', 'median', 'sum', 'sd', 'distinct', 'contains'],
    ...['exactly', 'most-common', 'divergence', 'values', 'bins', 'weights', 'tail-holdout', 'stored-as', 'position'],
  ],
};

const gx: SoundRules = {
  document: {
    name: 's',
    expectations: [
      { type: 'expect_column_values_to_be_between', kwargs: { column: 'a', min_value: 0, max_value: 9, mostly: 0.9 } },
      { type: 'expect_column_values_to_match_regex', kwargs: { column: 'x', regex: '^[a-z]+$', row_condition: 'a > 1', condition_parser: 'pandas' } },
      { type: 'expect_table_row_count_to_be_between', kwargs: { min_value: 1 }, severity: 'warning' },
      { type: 'expect_column_quantile_values_to_be_between', kwargs: { column: 'a', quantile_ranges: { quantiles: [0.5], value_ranges: [[0, 9]] } } },
      { type: 'unexpected_rows_expectation', kwargs: { unexpected_rows_query: 'SELECT * FROM {batch} WHERE a > 100' } },
    ],
    suite_parameters: { p: 1 },
    meta: { great_expectations_version: '1.0.0' },
  }, // biome-ignore format: one expectation a line
  withCanary: (document) =>
    inFront(document, 'expectations', [
      { type: 'expect_column_values_to_be_in_set', kwargs: { column: 'canary', value_set: [NEVER] } },
    ]),
  words: ['result_format', 'windows', 'notes', 'expectation_type', 'expectation_suite_name'],
};

const odcs: SoundRules = {
  document: {
    schema: [
      {
        name: 'o',
        properties: [
          { name: 'a', logicalType: 'integer', required: true, unique: true, logicalTypeOptions: { minimum: 0, maximum: 9 } },
          { name: 'x', logicalType: 'string', logicalTypeOptions: { pattern: '^[a-z]', minLength: 1 }, physicalType: 'varchar' },
          { name: 'd', logicalType: 'date', logicalTypeOptions: { format: 'yyyy-MM-dd' } },
        ],
        quality: [
          { metric: 'rowCount', mustBeGreaterThan: 0 },
          { type: 'sql', query: 'SELECT count(*) FROM {object}', mustBe: 6 },
          { type: 'library', metric: 'duplicateValues', mustBe: 0, arguments: { properties: ['a'] } },
        ],
      },
    ],
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'c1',
    version: '1.0.0',
    status: 'active',
    slaProperties: [{ property: 'latency', value: 4, unit: 'd', element: 'o.d' }],
  }, // biome-ignore format: one property a line
  withCanary: (document) => {
    const objects = isObject(document) ? document['schema'] : undefined;
    if (!isObject(document) || !Array.isArray(objects) || objects.length !== 1) return null;
    const canary = {
      name: 'canary',
      logicalType: 'string',
      logicalTypeOptions: { pattern: '^never$' },
      required: true,
    };
    const object = inFront(objects[0] ?? null, 'properties', [canary]);
    return object === null ? null : { ...document, schema: [object] };
  },
  words: [
    'items',
    'relationships',
    'to',
    'schedule',
    'severity',
    'customProperties',
    'primaryKey',
    'mustBeBetween',
    'validValues',
  ],
};

const frictionless: SoundRules = {
  document: {
    fields: [
      { name: 'a', type: 'integer', constraints: { required: true, minimum: 0, maximum: 9, unique: true } },
      { name: 'x', type: 'string', constraints: { pattern: '[a-z]+', enum: ['a', 'b', 'c'] } },
      { name: 'd', type: 'date', format: '%Y-%m-%d' },
      { name: 'l', type: 'list', itemType: 'integer' },
    ],
    missingValues: [''],
    primaryKey: ['a'],
    foreignKeys: [{ fields: ['a'], reference: { resource: '', fields: ['a'] } }],
  },
  withCanary: (document) =>
    inFront(document, 'fields', [{ name: 'canary', type: 'string', constraints: { enum: [NEVER], required: true } }]),
  words: [
    'fieldsMatch',
    'uniqueKeys',
    'bareNumber',
    'decimalChar',
    'trueValues',
    'jsonSchema',
    'categories',
    'rdfType',
    'maxLength',
  ],
};

const jsonSchema: SoundRules = {
  document: {
    type: 'object',
    properties: {
      a: { type: 'integer', minimum: 0, maximum: 9, multipleOf: 1 },
      x: { type: 'string', pattern: '^[a-z]', maxLength: 9 },
      d: { type: 'string', format: 'date' },
      l: { type: 'array', items: { $ref: '#/$defs/n' }, uniqueItems: true },
    },
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $defs: { n: { type: 'number' } },
    required: ['a'],
    allOf: [{ if: { properties: { a: { const: 1 } } }, else: { required: ['x'] } }],
  },
  withCanary: (document) => inFront(document, 'properties', { canary: { enum: [NEVER] } }),
  words: Object.keys(SCHEMA_KEYWORDS),
};

/** Sound rules of a language. */
export function soundRules(language: TreeLanguage): SoundRules {
  switch (language) {
    case 'plumbline-yaml':
      return own;
    case 'great-expectations': {
      const docs = expectationDocs();
      return { ...gx, words: [...gx.words, ...docs.map(({ name }) => name), ...docs.flatMap((doc) => doc.arguments)] };
    }
    case 'odcs':
      return odcs;
    case 'frictionless':
      return frictionless;
    case 'json-schema':
      return jsonSchema;
  }
}

/** TFDV's canary, whole, and what stands behind it. */
export const SOUND_PBTXT = {
  canary: `feature { name: "canary" type: BYTES domain: "canaries" presence { min_fraction: 1 } }
string_domain { name: "canaries" value: "${NEVER}" }
`,
  rest: `# a schema
feature { name: "a" type: INT presence { min_fraction: 0.5 min_count: 2 } int_domain { min: 0 max: 120 } }
feature: < name: 'x', type: BYTES; domain: "plans"; distribution_constraints { min_domain_mass: 0.9 } >
feature { name: "d" type: BYTES value_count { min: 1 max: 1 } lifecycle_stage: BETA in_environment: "TRAINING" drift_comparator { infinity_norm { threshold: 0.01 } } }
feature { name: "l" type: INT shape { dim { size: 2 } } }
string_domain { name: "plans" value: ["free", "pro"] value: "te" "am" }
default_environment: "TRAINING" dataset_constraints { min_examples_count: 1 }
`,
} as const;
