import type { JsonObject } from '@plumbline/core';
import type { ColumnRules } from './column-rules.ts';
import { COLUMN_RULES_SCHEMA } from './column-rules-schema.ts';
import { DRIFT_RULES_SCHEMA, type DriftRules } from './drift-rules.ts';
import { ML_RULES_SCHEMA, type MlRules, SPLITS_SCHEMA, type SplitsRules } from './splits-rules.ts';
import type { TableRules } from './table-rules.ts';
import { TABLE_RULES_PROPERTIES } from './table-rules-schema.ts';
import { READING_SCHEMA, type ReadingRules, TABLES_SCHEMA, type TablesRules } from './tables-rules.ts';

/** Plumbline's own rules for a table. */
export interface Rules extends TableRules {
  readonly columns?: { readonly [name: string]: ColumnRules };
  readonly 'missing-values'?: readonly string[];
  /** Default true. */
  readonly 'empty-is-missing'?: boolean;
  readonly reading?: ReadingRules;
  /** Further tables: foreign keys and SQL name them. */
  readonly tables?: TablesRules;
  /** The data is for training; these are its other splits. */
  readonly splits?: SplitsRules;
  /** Asked for by being there, if only as `{}`. */
  readonly 'ml-checks'?: MlRules;
  readonly drift?: DriftRules;
}

/** JSON Schema of the rules; published for editors. */
export const RULES_SCHEMA: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Plumbline rules for a table',
  type: 'object',
  additionalProperties: false,
  properties: {
    columns: { type: 'object', additionalProperties: COLUMN_RULES_SCHEMA, description: 'Rules by column name.' },
    'missing-values': {
      type: 'array',
      items: { type: 'string' },
      description: 'CSV: fields that mean "no value", besides the empty one.',
    },
    'empty-is-missing': {
      type: 'boolean',
      description: 'CSV: does an empty field mean "no value"? Default true. False: it is empty text.',
    },
    reading: READING_SCHEMA,
    ...TABLE_RULES_PROPERTIES,
    tables: TABLES_SCHEMA,
    splits: SPLITS_SCHEMA,
    'ml-checks': ML_RULES_SCHEMA,
    drift: DRIFT_RULES_SCHEMA,
  },
};
