import type { Bounds, Limit } from '../checks/bounds.ts';
import type { ColumnKind } from '../table/columns.ts';
import { type ArgumentKind, BOOLEAN } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';

/** What a column of numbers holds. */
export const NUMERIC: readonly ColumnKind[] = ['integer', 'number'];
/** The same, where truth values count as 1 and 0. */
export const COUNTABLE: readonly ColumnKind[] = ['integer', 'number', 'boolean'];
/** What can be a moment: text is read as one. */
export const MOMENTS: readonly ColumnKind[] = ['time', 'string'];

/** `min_value`, `max_value`, `strict_min` and `strict_max`; without either limit everything lies within. */
export function boundsOf<T extends Limit>(given: Arguments, kind: ArgumentKind<T>): Bounds {
  const min = given.optional('min_value', kind);
  const max = given.optional('max_value', kind);
  const minStrict = given.either('strict_min', BOOLEAN, false);
  const maxStrict = given.either('strict_max', BOOLEAN, false);
  return {
    ...(min === null || min === Number.NEGATIVE_INFINITY ? {} : { min }),
    ...(max === null || max === Number.POSITIVE_INFINITY ? {} : { max }),
    ...(minStrict ? { minStrict } : {}),
    ...(maxStrict ? { maxStrict } : {}),
  };
}

/** The same with at least one limit. */
export function closedBounds<T extends Limit>(given: Arguments, kind: ArgumentKind<T>): Bounds {
  const bounds = boundsOf(given, kind);
  const isOpen = given.optional('min_value', kind) === null && given.optional('max_value', kind) === null;
  if (isOpen) given.fail('min_value and max_value cannot both be None');
  return bounds;
}

/** Do the limits name moments? Both or none must. */
export function areMoments(bounds: Bounds, given: Arguments): boolean {
  const limits = [bounds.min, bounds.max].filter((limit) => limit !== undefined);
  const moments = limits.filter((limit) => typeof limit === 'string');
  if (moments.length === 1 && limits.length === 2)
    given.fail('min_value and max_value must either be None or of the same type');
  return moments.length > 0;
}

/** Does a measure of 0, which a column without values has, lie within? */
export function zeroLiesWithin({ min, max, minStrict, maxStrict }: Bounds): boolean {
  const isAbove = typeof min !== 'number' || (minStrict === true ? min < 0 : min <= 0);
  const isBelow = typeof max !== 'number' || (maxStrict === true ? max > 0 : max >= 0);
  return isAbove && isBelow;
}
