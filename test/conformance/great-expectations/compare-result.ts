import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { Case } from './definitions.ts';

const TOLERANCE = 1e-6;

/** In what a result differs from what its case demands; empty where it does not. */
export function differences(demanded: Case, result: JsonObject): readonly string[] {
  const found = objectOf(result['result']);
  const wanted = Object.entries(demanded.out).flatMap(([key, value]) => {
    if (key !== 'result') return [[key, value] as const];
    // Whole results are compared by the keys that both have, as Great Expectations' own comparison of results does.
    return Object.entries(objectOf(value)).filter(([inner]) => inner in found);
  });
  const reasons = wanted.map(([key, value]) =>
    difference(key, value, { result, found, tolerance: demanded.tolerance ?? TOLERANCE }),
  );
  const raised = objectOf(result['exception_info'])['raised_exception'] === true;
  if (demanded.error !== undefined && !raised) reasons.push('it must be an error');
  return reasons.filter((reason) => reason !== null);
}

interface Compared {
  readonly result: JsonObject;
  readonly found: JsonObject;
  readonly tolerance: number;
}

function difference(key: string, wanted: Json, { result, found, tolerance }: Compared): string | null {
  const details = objectOf(found['details']);
  const told = (isSame: boolean, have: Json | undefined): string | null =>
    isSame ? null : `${key} must be ${shown(wanted)}: it is ${shown(have ?? null)}`;
  switch (key) {
    case 'success':
      return told(result['success'] === wanted, result['success']);
    case 'observed_value':
      return told(isClose(found[key], plainObserved(wanted), tolerance), found[key]);
    case 'observed_value_list':
      return told(
        Array.isArray(wanted) && wanted.some((item) => isClose(found['observed_value'], item, tolerance)),
        found['observed_value'],
      );
    case 'unexpected_list':
    case 'partial_unexpected_list':
    case 'unexpected_index_list':
      return told(isClose(sorted(found[key]), sorted(wanted), TOLERANCE), found[key]);
    case 'value_counts': {
      const counts = details['value_counts'];
      const has = (item: Json): boolean =>
        Array.isArray(counts) && counts.some((count) => isClose(count, item, TOLERANCE));
      return told(Array.isArray(wanted) && wanted.every(has), counts);
    }
    case 'expected_partition':
    case 'observed_partition':
      return told(isClose(details[key], wanted, TOLERANCE), details[key]);
    case 'traceback_substring': {
      const traceback = objectOf(result['exception_info'])['exception_traceback'];
      return told(typeof traceback === 'string' && traceback.includes(String(wanted)), traceback ?? null);
    }
    default:
      if (key.startsWith('observed_cdf_x_')) return told(isEdge(key, wanted, details), details['observed_cdf']);
      return told(isClose(found[key], wanted, TOLERANCE), found[key]);
  }
}

/** `observed_cdf_x_0_lt`, `observed_cdf_x_-1_eq`: where an observed distribution begins and ends. */
function isEdge(key: string, wanted: Json, details: JsonObject): boolean {
  const edges = objectOf(details['observed_cdf'])['x'];
  const edge = Array.isArray(edges) ? Number(edges.at(key.includes('-1') ? -1 : 0)) : Number.NaN;
  const [limit, by] = [Number(wanted), key.slice(-2)];
  return by === 'lt' ? edge < limit : by === 'gt' ? edge > limit : edge === limit;
}

/** Later versions give the number of unexpected rows alone. */
function plainObserved(wanted: Json): Json {
  const rows = typeof wanted === 'string' ? /^(\d+) unexpected rows?$/.exec(wanted) : null;
  return rows === null ? wanted : Number(rows[1]);
}

/** Lists say the same in any order. */
function sorted(list: Json | undefined): Json {
  if (!Array.isArray(list)) return list ?? null;
  return [...list].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf(item: Json): string {
  if (!isJsonObject(item)) return JSON.stringify(item);
  return JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Equal, numbers up to a relative tolerance; of objects the keys demanded count, and a set of columns may be in any order. */
function isClose(have: Json | undefined, wanted: Json, tolerance: number): boolean {
  if (typeof wanted === 'number') {
    if (typeof have !== 'number') return false;
    return Math.abs(have - wanted) <= tolerance * Math.abs(wanted) + TOLERANCE;
  }
  if (Array.isArray(wanted))
    return (
      Array.isArray(have) &&
      have.length === wanted.length &&
      wanted.every((item, index) => isClose(have[index], item, tolerance))
    );
  if (!isJsonObject(wanted)) return have === wanted;
  return isJsonObject(have) && Object.entries(wanted).every(([key, item]) => isClose(have[key], item, tolerance));
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
