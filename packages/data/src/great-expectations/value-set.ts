import type { Json } from '@plumbline/core';
import type { RuleValue } from '../checks/predicate.ts';
import { LIST } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';

const VALUES_MAX = 100_000;

/** The values of a set, each once; nulls are no values of the data and are left out. */
export function valuesOf(items: readonly Json[], key: string, given: Arguments): readonly RuleValue[] {
  if (items.length > VALUES_MAX) given.fail(`${key}: at most ${VALUES_MAX} values: there are ${items.length}`);
  const values = items.filter(isRuleValue);
  if (values.length !== items.filter((item) => item !== null).length)
    given.fail(`${key}: every value must be a number, a text or a truth value`);
  return [...new Set(values)];
}

/** `value_set`, which must be given. */
export function valueSet(given: Arguments): readonly RuleValue[] {
  return valuesOf(given.required('value_set', LIST), 'value_set', given);
}

/** Is it a value that a row can hold? */
export function isRuleValue(value: Json): value is RuleValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
