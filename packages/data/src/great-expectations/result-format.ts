import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import { BOOLEAN, COLUMNS, choice, INTEGER } from './argument-kind.ts';
import { type Arguments, argumentsOf } from './arguments.ts';

const DETAILS = ['BOOLEAN_ONLY', 'BASIC', 'SUMMARY', 'COMPLETE'] as const;

/** How much a result says of its rows. */
export type ResultDetail = (typeof DETAILS)[number];

/** What a result holds. */
export interface ResultFormat {
  readonly detail: ResultDetail;
  /** How many rows the partial lists hold at most; 20 unless told. */
  readonly partial: number;
  /** Columns whose values tell which row it is, in the place of its number. */
  readonly indexColumns: readonly string[];
  /** Give whole rows. */
  readonly rows: boolean;
  readonly excludeValues: boolean;
  /** Null: as the detail has it. */
  readonly indexQuery: boolean | null;
}

const PARTIAL = 20;

/** BASIC, as Great Expectations itself holds it, and SUMMARY, as its checkpoints do. */
export function plainFormat(detail: ResultDetail): ResultFormat {
  return { detail, partial: PARTIAL, indexColumns: [], rows: false, excludeValues: false, indexQuery: null };
}

/** A result format as written: a word, or an object that holds it. Null where it is not given. What does not fit is told by `given`. */
export function readResultFormat(value: Json | undefined, given: Pick<Arguments, 'fail'>): ResultFormat | null {
  if (value === undefined || value === null) return null;
  if (isJsonObject(value) && !('result_format' in value)) {
    given.fail("result_format: if configured with a dictionary, the key 'result_format' must be present");
    return null;
  }
  const inner = argumentsOf(isJsonObject(value) ? value : { result_format: value });
  const format: ResultFormat = {
    detail: inner.required('result_format', choice(DETAILS)),
    partial: Math.max(0, inner.either('partial_unexpected_count', INTEGER, PARTIAL)),
    indexColumns: inner.either('unexpected_index_column_names', COLUMNS, []),
    rows: inner.either('include_unexpected_rows', BOOLEAN, false),
    excludeValues: inner.either('exclude_unexpected_values', BOOLEAN, false),
    indexQuery: inner.optional('return_unexpected_index_query', BOOLEAN),
  };
  inner.optional('map_expectation_unexpected_rows_as_dict', BOOLEAN);
  const problems = inner.problems();
  if (problems !== null) given.fail(`result_format: ${problems}`);
  return format;
}
