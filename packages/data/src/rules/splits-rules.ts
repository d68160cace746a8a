import type { JsonObject } from '@plumbline/core';
import { FILES_SCHEMA, type FilesRule } from './tables-rules.ts';

/** What a broken check does; `off` leaves it out. */
export type CheckSeverity = 'error' | 'warning' | 'info' | 'off';

/** How severe one check between splits is, and what it allows. */
export interface SplitCheckRule {
  readonly severity?: CheckSeverity;
  /** Largest share of the other split's rows. */
  readonly 'at-most'?: number;
}

/** The same of a check that measures a move. */
export interface SplitMoveRule {
  readonly severity?: CheckSeverity;
  readonly tolerance?: number;
}

/** The checks between the training data and one other split. */
export interface SplitChecks {
  readonly duplicates?: SplitCheckRule;
  readonly 'id-overlap'?: SplitCheckRule;
  readonly 'time-overlap'?: SplitCheckRule;
  readonly 'new-labels'?: SplitCheckRule;
  readonly 'label-drift'?: SplitMoveRule;
  readonly correlation?: SplitMoveRule;
}

/** The data is what a model is trained on; these are the splits it is tested on. */
export interface SplitsRules {
  readonly test?: FilesRule;
  readonly validation?: FilesRule;
  readonly label?: string;
  /** Found out where it is not told: classes where the label is text, a truth value or one of at most 50 whole numbers. */
  readonly task?: 'classification' | 'regression';
  readonly id?: readonly string[];
  readonly time?: string;
  /** Columns a model learns from; all that both splits have, but for label, id and time, unless told. */
  readonly features?: readonly string[];
  readonly checks?: SplitChecks;
}

/** Severities of what a table may have that harms learning. */
export interface MlRules {
  readonly 'coded-missing'?: CheckSeverity;
  readonly constant?: CheckSeverity;
  readonly 'near-unique'?: CheckSeverity;
  readonly 'conflicting-labels'?: CheckSeverity;
}

const NAME: JsonObject = { type: 'string', minLength: 1 };
const NAMES: JsonObject = { type: 'array', minItems: 1, maxItems: 5000, items: NAME };
const SEVERITY: JsonObject = {
  enum: ['error', 'warning', 'info', 'off'],
  description: 'error fails, warning warns, info is only told, off leaves the check out.',
};

function check(limit: string, description: string): JsonObject {
  const share: JsonObject = { type: 'number', minimum: 0, maximum: 1 };
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      severity: SEVERITY,
      [limit]: {
        ...share,
        description: limit === 'tolerance' ? 'Smallest move that matters.' : 'Largest share of rows.',
      },
    },
    description,
  };
}

/** JSON Schema of `SplitsRules`. */
export const SPLITS_SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  anyOf: [
    { properties: { test: true }, required: ['test'] },
    { properties: { validation: true }, required: ['validation'] },
  ],
  properties: {
    test: FILES_SCHEMA,
    validation: FILES_SCHEMA,
    label: { ...NAME, description: 'The column a model learns to tell.' },
    task: { enum: ['classification', 'regression'], description: 'What the label is. Found out unless told.' },
    id: { ...NAMES, description: 'Columns that together identify what a row speaks of.' },
    time: {
      ...NAME,
      description: 'When a row happened: where it is named, a split must begin after the training data ends.',
    },
    features: { ...NAMES, description: 'What a model learns from. All other columns of both splits unless told.' },
    checks: {
      type: 'object',
      additionalProperties: false,
      properties: {
        duplicates: check(
          'at-most',
          'Rows whose features stand in the training data, beyond chance. Default error, 0.01.',
        ),
        'id-overlap': check('at-most', 'Rows whose id stands in the training data. Default error, 0.'),
        'time-overlap': check('at-most', 'Rows older than the newest of the training data. Default error, 0.'),
        'new-labels': check('at-most', 'Rows of labels the training data does not have. Default warning, 0.'),
        'label-drift': check('tolerance', 'Share of rows by which the labels moved. Default warning, 0.02.'),
        correlation: check('tolerance', 'Change of the association of a feature with the label. Default warning, 0.1.'),
      },
      description: 'How severe each check is, and what it allows.',
    },
  },
  description: 'The data is what a model is trained on; these are the splits it is tested on.',
};

/** JSON Schema of `MlRules`. */
export const ML_RULES_SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'coded-missing': { ...SEVERITY, description: 'Values that mean "no value", such as N/A or -999. Default warning.' },
    constant: { ...SEVERITY, description: 'Columns of a single value. Default info.' },
    'near-unique': { ...SEVERITY, description: 'Text columns in which nearly every value is another. Default info.' },
    'conflicting-labels': { ...SEVERITY, description: 'Equal features with different labels. Default info.' },
  },
  description: 'What a table may have that harms learning.',
};
