import type { JsonObject } from '@plumbline/core';
import type { Bounds, Limit } from '../checks/bounds.ts';

/** Both ends as a list, one number that must be met, or ends by name. */
export type BoundsRule =
  | Limit
  | readonly [Limit | null, Limit | null]
  | {
      readonly 'at-least'?: Limit;
      readonly 'at-most'?: Limit;
      readonly above?: Limit;
      readonly below?: Limit;
    };

const LIMIT: JsonObject = { type: ['number', 'string'] };

/** A limit, or null for an open end. */
export const END: JsonObject = { type: ['number', 'string', 'null'] };

/** Two ends. */
export const ENDS: JsonObject = {
  type: 'array',
  prefixItems: [END, END],
  items: false,
  minItems: 2,
  maxItems: 2,
};

/** JSON Schema of bounds, with what they are about. */
export function boundsSchema(description: string): JsonObject {
  return {
    description: `${description} [smallest, largest] with null for an open end, one number, or at-least, at-most, above, below.`,
    type: ['array', 'number', 'string', 'object'],
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: ENDS,
    else: {
      type: ['number', 'string', 'object'],
      additionalProperties: false,
      minProperties: 1,
      properties: {
        'at-least': { ...LIMIT, description: 'Smallest legal value.' },
        'at-most': { ...LIMIT, description: 'Largest legal value.' },
        above: { ...LIMIT, description: 'Legal values are greater.' },
        below: { ...LIMIT, description: 'Legal values are smaller.' },
      },
    },
  };
}

/** Bounds as checks have them. Of two ends on one side the strict one counts. */
export function boundsOf(rule: BoundsRule): Bounds {
  if (typeof rule === 'number' || typeof rule === 'string') return { min: rule, max: rule };
  if (isEnds(rule)) {
    const [min, max] = rule;
    return { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
  }
  const { above, below } = rule;
  const min = above ?? rule['at-least'];
  const max = below ?? rule['at-most'];
  return {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(above === undefined ? {} : { minStrict: true }),
    ...(below === undefined ? {} : { maxStrict: true }),
  };
}

/** Why bounds cannot be met, or null. Text is compared as numbers or as times where both ends are such. */
export function boundsProblem(rule: BoundsRule): string | null {
  const { min, max } = boundsOf(rule);
  if (min === undefined || max === undefined) return null;
  const [low, high] = [min, max].map(orderOf);
  if (low === undefined || high === undefined || Number.isNaN(low) || Number.isNaN(high)) return null;
  return low > high ? 'must ascend' : null;
}

function orderOf(limit: Limit): number {
  if (typeof limit === 'number') return limit;
  return limit.trim() !== '' && !Number.isNaN(Number(limit)) ? Number(limit) : Date.parse(limit);
}

function isEnds(rule: BoundsRule): rule is readonly [Limit | null, Limit | null] {
  return Array.isArray(rule);
}
