import type { JsonObject } from '@plumbline/core';
import type { DistanceDemand } from '../checks/demand.ts';

/** A distance that other tools judge by, and what it may be. */
export interface DistanceRule {
  readonly method: DistanceDemand['measure'];
  readonly 'at-most'?: number;
  readonly 'at-least'?: number;
  readonly bins?: NonNullable<DistanceDemand['bins']>;
  readonly missing?: NonNullable<DistanceDemand['missing']>;
  readonly severity?: 'error' | 'warning';
}

/** Tolerances of one column's drift, or another method to judge it by, or both. */
export interface ColumnDriftRules {
  readonly tolerance?: number;
  readonly 'missing-tolerance'?: number;
  readonly ignore?: boolean;
  /** In place of the calibrated verdict, which is the default. */
  readonly method?: 'calibrated' | DistanceRule['method'];
  readonly 'at-most'?: number;
  readonly 'at-least'?: number;
  readonly bins?: NonNullable<DistanceDemand['bins']>;
  readonly missing?: NonNullable<DistanceDemand['missing']>;
  readonly severity?: 'error' | 'warning';
  /** Beside it. */
  readonly also?: readonly DistanceRule[];
}

/** The section `drift` of a rule file. */
export interface DriftRules extends ColumnDriftRules {
  /** Rows come in the order of this column: they count for as many as are independent. */
  readonly 'time-column'?: string;
  /** Rows with the same value of this column hang together: likewise. */
  readonly 'cluster-column'?: string;
  readonly columns?: { readonly [name: string]: ColumnDriftRules };
}

/** Every measure that can be asked for by name, with what it is. */
export const DISTANCE_MEASURES: Readonly<Record<DistanceRule['method'], string>> = {
  psi: 'population stability index, natural logarithm, empty cells count as 0.0001',
  'jensen-shannon-distance': 'root of the Jensen–Shannon divergence in bits, in [0, 1]',
  'jensen-shannon-divergence':
    'Jensen–Shannon divergence in bits, in [0, 1]; TFDV’s where bins is equal-width or quantiles',
  hellinger: 'Hellinger distance, in [0, 1]',
  'l-infinity': 'largest difference of one share, in [0, 1]',
  'total-variation': 'half the sum of all differences of shares, in [0, 1]',
  'normalized-absolute-difference': 'largest difference of one count over all rows of both sides',
  wasserstein: 'Wasserstein-1 distance in interquartile ranges of the reference; numbers only',
  'wasserstein-per-sd': 'the same in standard deviations of the reference (Evidently’s); numbers only',
  ks: 'Kolmogorov–Smirnov distance, in [0, 1]; numbers only',
  'ks-p': 'its p-value: state at-least; numbers only',
  'chi-square-p': 'p-value of the chi-square test of homogeneity, rare cells merged: state at-least',
  'g-test-p': 'the same of the likelihood-ratio test',
};

const SHARE: JsonObject = { type: 'number', minimum: 0, maximum: 1 };
const NAME: JsonObject = { type: 'string', minLength: 1 };
const MEASURES = Object.keys(DISTANCE_MEASURES);
const MEASURES_IN_WORDS = Object.entries(DISTANCE_MEASURES)
  .map(([name, words]) => `${name}: ${words}`)
  .join('. ');

const BOUND_PROPERTIES: JsonObject = {
  'at-most': { type: 'number', minimum: 0, description: 'Largest legal distance.' },
  'at-least': { type: 'number', minimum: 0, description: 'Smallest legal value: for p-values.' },
  bins: {
    enum: ['reference-deciles', 'equal-width', 'quantiles'],
    description: 'How numbers are cut. Default reference-deciles, with open ends.',
  },
  missing: {
    enum: ['cells', 'left-out'],
    description: 'Null, NaN and infinite values: cells of their own (default), or left out.',
  },
  severity: { enum: ['error', 'warning'], description: 'error fails, warning warns. Default warning.' },
};

const DISTANCE_RULE: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['method'],
  properties: { method: { enum: MEASURES, description: MEASURES_IN_WORDS }, ...BOUND_PROPERTIES },
};

const DRIFT_PROPERTIES: JsonObject = {
  tolerance: { ...SHARE, description: 'Smallest share of rows moved that matters. Default 0.05.' },
  'missing-tolerance': { ...SHARE, description: 'The same for null, NaN, infinite and unseen shares. Default 0.02.' },
  ignore: { type: 'boolean', description: 'Do not judge drift here.' },
  method: {
    enum: ['calibrated', ...MEASURES],
    description:
      'How drift is judged. calibrated (default): the share of rows moved is proven above the tolerance. Any other needs at-most or at-least ' +
      `and takes its place. ${MEASURES_IN_WORDS}`,
  },
  ...BOUND_PROPERTIES,
  also: { type: 'array', maxItems: 20, items: DISTANCE_RULE, description: 'Distances to be checked beside it.' },
};

/** JSON Schema of the section `drift`. */
export const DRIFT_RULES_SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    ...DRIFT_PROPERTIES,
    'time-column': { ...NAME, description: 'Rows come in the order of this column, and neighbours hang together.' },
    'cluster-column': { ...NAME, description: 'Rows with the same value of this column hang together.' },
    columns: {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: false, properties: DRIFT_PROPERTIES },
      description: 'Tolerances and methods of single columns.',
    },
  },
  description: 'How far the data may have moved from the reference.',
};
