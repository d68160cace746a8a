import type { Json } from '@plumbline/core';
import type { Bounds } from '../checks/bounds.ts';
import { inside, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import type { Operators, Quality } from './contract.ts';

/**
 * What each comparison demands of a number. The standard calls `mustBeBetween` the same as `mustBeGreaterThan` with `mustBeLessThan`, so
 * that neither end belongs to it.
 */
export const OPERATORS: readonly (readonly [keyof Operators, (value: readonly number[]) => Bounds])[] = [
  ['mustBe', ([value = 0]) => ({ min: value, max: value })],
  ['mustNotBe', ([value = 0]) => ({ min: value, max: value, outside: true })],
  ['mustBeGreaterThan', ([min = 0]) => ({ min, minStrict: true })],
  ['mustBeGreaterOrEqualTo', ([min = 0]) => ({ min })],
  ['mustBeLessThan', ([max = 0]) => ({ max, maxStrict: true })],
  ['mustBeLessOrEqualTo', ([max = 0]) => ({ max })],
  ['mustBeBetween', ([min = 0, max = 0]) => ({ min, max, minStrict: true, maxStrict: true })],
  ['mustNotBeBetween', ([min = 0, max = 0]) => ({ min, max, minStrict: true, maxStrict: true, outside: true })],
];

/** One comparison of a rule. */
export interface Comparison {
  readonly operator: string;
  readonly bounds: Bounds;
}

/** The comparisons of a rule, at least one. `per`: what a stated number is divided by (100 for percent). */
export function comparisons(quality: Quality, place: RulePlace, per: number): readonly Comparison[] {
  const stated = OPERATORS.flatMap(([operator, bounds]) => {
    const value = quality[operator];
    if (value === undefined) return [];
    return [{ operator, bounds: bounds(numbers(value, inside(place, operator)).map((one) => one / per)) }];
  });
  if (stated.length > 0) return stated;
  throw ruleFault('CONFIG_INVALID', place, {
    what: `a rule must compare its number with one of ${OPERATORS.map(([name]) => name).join(', ')}: it has none of them`,
    fix: 'add "mustBe: 0", or what else is meant',
  });
}

/** Truth values count 1 and 0, as queries give them. */
function numbers(value: Json, place: RulePlace): readonly number[] {
  const list = (Array.isArray(value) ? value : [value]).map((one) => (typeof one === 'boolean' ? Number(one) : one));
  const found = list.filter((one) => typeof one === 'number' && Number.isFinite(one));
  const [low = 0, high = low] = found.map(Number);
  if (found.length === list.length && list.length > 0 && low <= high) return found.map(Number);
  throw ruleFault('CONFIG_INVALID', place, {
    what: `a rule compares with numbers, the smaller one first: current value is ${JSON.stringify(value)}`,
    fix: 'correct the value',
  });
}
