import type { Json, JsonObject } from '@plumbline/core';
import type { CheckResult, RowCounts } from '../checks/check-result.ts';
import type { RowDemand } from '../checks/demand.ts';
import type { ResultFormat } from './result-format.ts';
import { type BrokenRows, countsOf, indexOf, indexQuery, shownValue } from './result-lists.ts';

/** How the rows are written. */
export interface RowResultOptions {
  readonly demand: RowDemand;
  readonly format: ResultFormat;
  /** Two columns that are a pair, not a list of two. */
  readonly isPair: boolean;
}

/**
 * The result of an expectation about rows. Lists are there only where values may be shown, and hold the rows that were kept, in file order.
 */
export function rowResult(result: CheckResult, { demand, format, isPair }: RowResultOptions): JsonObject {
  const { counts } = result;
  if (counts === undefined) return {};
  // No rows to show is known without showing any.
  const breaking = result.breaking ?? (counts.breaking === 0 ? [] : undefined);
  const numbers = countResult(counts, demand);
  if (breaking === undefined) return { ...numbers.head, ...numbers.tail };
  const broken = { columns: demand.columns, rows: breaking };
  const values = breaking.map((row) => shownValue(demand.columns, row, isPair));
  const shown = format.excludeValues ? null : values;
  return {
    ...numbers.head,
    ...(shown === null ? {} : { partial_unexpected_list: shown.slice(0, format.partial) }),
    ...(format.indexColumns.length === 0 ? {} : { unexpected_index_column_names: format.indexColumns }),
    ...numbers.tail,
    ...(format.rows ? { unexpected_rows: breaking.slice(0, format.partial).map(({ also }) => also ?? {}) } : {}),
    ...lists(broken, { shown, demand, format }),
  };
}

/** Numbers before and after the list of values, in Great Expectations' order. */
function countResult(
  { elements, missing, breaking }: RowCounts,
  { test }: RowDemand,
): { readonly head: JsonObject; readonly tail: JsonObject } {
  const total = percent(breaking, elements);
  const asksPresence = test.kind === 'present' || test.kind === 'missing';
  const judged = asksPresence ? total : percent(breaking, elements - missing);
  return {
    head: { element_count: elements, unexpected_count: breaking, unexpected_percent: judged },
    tail: asksPresence
      ? {}
      : {
          missing_count: missing,
          missing_percent: percent(missing, elements),
          unexpected_percent_total: total,
          unexpected_percent_nonmissing: judged,
        },
  };
}

function percent(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}

interface Lists {
  readonly shown: readonly Json[] | null;
  readonly demand: RowDemand;
  readonly format: ResultFormat;
}

function lists(broken: BrokenRows, { shown, demand, format }: Lists): JsonObject {
  const query = format.indexQuery === false ? null : indexQuery(broken);
  const asked = format.indexQuery === true && query !== null ? { unexpected_index_query: query } : {};
  if (format.detail === 'BASIC') return asked;
  const index = indexOf(broken, format);
  const unordered = shown?.map((value) =>
    demand.columns.length > 2 || isObject(value) ? Object.values(value ?? {}) : value,
  );
  const partial = {
    ...(unordered === undefined || format.partial === 0
      ? {}
      : { partial_unexpected_counts: countsOf(unordered, format.partial) }),
    ...(index === null || format.partial === 0
      ? {}
      : { partial_unexpected_index_list: index.slice(0, format.partial) }),
  };
  if (format.detail === 'SUMMARY') return { ...partial, ...asked };
  return {
    ...partial,
    ...(shown === null ? {} : { unexpected_list: shown }),
    ...(index === null ? {} : { unexpected_index_list: index }),
    ...(query === null ? {} : { unexpected_index_query: query }),
  };
}

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
