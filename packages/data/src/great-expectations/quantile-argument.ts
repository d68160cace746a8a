import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { QuantilesDemand } from '../checks/demand.ts';
import { LIST, OBJECT } from './argument-kind.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { NUMERIC } from './bounds-argument.ts';
import type { Demanded } from './expectation.ts';

type Range = readonly [number | null, number | null];

/** How close to a limit still is at it, relative to the limit: as Great Expectations has it. */
const CLOSENESS = 1e-4;
const INTERPOLATIONS = ['linear', 'lower', 'higher', 'nearest', 'midpoint'] as const;

/** `quantile_ranges` and `allow_relative_error`. */
export function readQuantiles(column: string, given: Arguments): Demanded {
  const inner = argumentsOf(given.required('quantile_ranges', OBJECT));
  const quantiles = inner.required('quantiles', LIST).filter((item): item is number => typeof item === 'number');
  const ranges = inner.required('value_ranges', LIST).flatMap((item) => rangesOf(item));
  const problems = inner.problems();
  if (problems !== null) given.fail(`quantile_ranges: ${problems}`);
  if (quantiles.some((share) => share < 0 || share > 1))
    given.fail('quantile_ranges: quantiles must lie between 0 and 1');
  if (quantiles.length === 0 || quantiles.length !== ranges.length)
    given.fail(
      'quantile_ranges: quantiles and value_ranges must have the same number of elements, and be numbers and pairs of them',
    );
  if (ranges.some(([low, high]) => low !== null && high !== null && low > high))
    given.fail('quantile_ranges must consist of ordered pairs');
  return {
    demand: {
      kind: 'quantiles',
      column,
      quantiles,
      ranges,
      interpolation: interpolationOf(given),
      closeness: CLOSENESS,
    },
    vacuous: 'fail',
    kinds: NUMERIC,
  };
}

function rangesOf(item: Json): readonly Range[] {
  const [low, high, ...more] = Array.isArray(item) && !isJsonObject(item) ? item : [];
  return isEnd(low) && isEnd(high) && more.length === 0 ? [[low, high]] : [];
}

function isEnd(value: Json | undefined): value is number | null {
  return value === null || typeof value === 'number';
}

/** Exact is close enough where an error is allowed. */
function interpolationOf(given: Arguments): QuantilesDemand['interpolation'] {
  const word = given.optional('allow_relative_error', {
    read: (value: Json) =>
      typeof value === 'boolean' || typeof value === 'number'
        ? 'inverse-cdf'
        : INTERPOLATIONS.find((name) => name === value),
    problem: `must be true, false or one of ${INTERPOLATIONS.join(', ')}`,
    blank: 'inverse-cdf' as const,
  });
  return word ?? 'inverse-cdf';
}
