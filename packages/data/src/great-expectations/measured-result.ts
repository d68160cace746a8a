import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { CheckResult } from '../checks/check-result.ts';
import type { ColumnsDemand, Demand, DistinctDemand, MetricDemand, QuantilesDemand } from '../checks/demand.ts';
import type { ResultFormat } from './result-format.ts';

/** How many values a list of different values holds at most. */
const DISTINCT_MAX = 20;

/** The result of an expectation that measures a column or the table; values of the data only where the check brought any. */
export function measuredResult(result: CheckResult, demand: Demand, format: ResultFormat): JsonObject {
  const observed = result.observed ?? null;
  switch (demand.kind) {
    case 'column':
      return {};
    case 'distinct':
      return distinctResult(result, demand, format);
    case 'quantiles':
      return quantileResult(result, demand);
    case 'divergence':
      return { observed_value: observed, ...(result.details === undefined ? {} : { details: result.details }) };
    case 'columns':
      return columnsResult(result, demand);
    case 'query':
      return typeof demand.expect === 'string' ? queryResult(result, format) : comparisonResult(result);
    case 'metric':
      return { observed_value: measureOf(result, demand) };
    default:
      return { observed_value: observed };
  }
}

/** A share of nothing is 0 there. */
function measureOf({ answer, observed = null }: CheckResult, { metric }: MetricDemand): Json {
  const isShare = metric.of === 'distinct-share' || metric.of === 'present-share';
  return isShare && answer === 'vacuous' ? 0 : observed;
}

/** Version 1.24 gives counts and up to 20 values that differ; the set itself, as earlier versions gave it, stands beside them where it is small. */
function distinctResult(
  { observed, details = {} }: CheckResult,
  { relation }: DistinctDemand,
  { partial }: ResultFormat,
): JsonObject {
  const isSmall = Array.isArray(observed) && observed.length <= DISTINCT_MAX;
  // That nothing differs is known without showing anything.
  const listed = (name: string, key: string, count: string): JsonObject => {
    const list = details[key] ?? (details[count] === 0 ? [] : undefined);
    return partial > 0 && Array.isArray(list) ? { [name]: list.slice(0, DISTINCT_MAX) } : {};
  };
  const asksWithin = relation !== 'contains';
  const asksContained = relation !== 'within';
  return {
    observed_value: isSmall ? observed : null,
    ...(asksWithin ? { unexpected_count: details['unexpected'] ?? null } : {}),
    ...(asksContained ? { missing_count: details['missing'] ?? null } : {}),
    ...(asksWithin ? listed('partial_unexpected_list', 'unexpected_values', 'unexpected') : {}),
    ...(asksContained ? listed('partial_missing_list', 'missing_values', 'missing') : {}),
    ...(isSmall && details['value_counts'] !== undefined ? { details: { value_counts: details['value_counts'] } } : {}),
  };
}

function quantileResult({ observed, details = {} }: CheckResult, { quantiles }: QuantilesDemand): JsonObject {
  const values = Array.isArray(observed) ? observed : quantiles.map(() => null);
  return { observed_value: { quantiles, values }, details: { success_details: details['within'] ?? [] } };
}

function columnsResult({ answer, observed, details = {} }: CheckResult, { mode, names }: ColumnsDemand): JsonObject {
  const found = (Array.isArray(observed) ? observed : []).map(String);
  if (mode === 'ordered') {
    if (answer === 'holds') return { observed_value: found };
    return { observed_value: found, details: { mismatched: misplaced(names, found) } };
  }
  const isOpenList = mode === 'at-least' && names.length === 0;
  const sorted = isOpenList ? found : [...found].sort();
  const differing = Object.fromEntries(
    ['unexpected', 'missing'].flatMap((key): [string, Json][] => {
      const list = details[key];
      return Array.isArray(list) && list.length > 0 ? [[key, list.map(String).sort()]] : [];
    }),
  );
  const hasDetails = !isOpenList && Object.keys(differing).length > 0;
  return { observed_value: sorted, ...(hasDetails ? { details: { mismatched: differing } } : {}) };
}

function misplaced(names: readonly string[], found: readonly string[]): readonly JsonObject[] {
  const places = Array.from({ length: Math.max(names.length, found.length) }, (_, place) => place);
  return places
    .filter((place) => names[place] !== found[place])
    .map((place) => ({
      'Expected Column Position': place,
      Expected: names[place] ?? null,
      Found: found[place] ?? null,
    }));
}

function queryResult({ observed, breaking }: CheckResult, { detail }: ResultFormat): JsonObject {
  const rows = breaking?.map(({ also, values }) => also ?? { values });
  const shows = detail === 'COMPLETE' && rows !== undefined;
  return { observed_value: observed ?? null, ...(shows ? { details: { unexpected_rows: rows } } : {}) };
}

function comparisonResult({ details = {} }: CheckResult): JsonObject {
  const share = details['share'];
  return {
    unexpected_count: details['unexpected'] ?? null,
    unexpected_percent: typeof share === 'number' ? share * 100 : null,
    ...(isJsonObject(details['rows']) ? { details: details['rows'] } : {}),
  };
}
