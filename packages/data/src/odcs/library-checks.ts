import type { Json } from '@plumbline/core';
import type { Demand, RowDemand } from '../checks/demand.ts';
import type { Predicate, RuleValue } from '../checks/predicate.ts';
import { rulePattern } from '../frictionless/rule-pattern.ts';
import { inside, type RulePlace, ruleFault } from '../frictionless/rule-place.ts';
import type { Quality } from './contract.ts';
import { type ContractScope, columnName, counted } from './contract-scope.ts';
import { type Comparison, comparisons } from './quality-bounds.ts';
import { isPercent } from './quality-words.ts';

/** A rule with where it stands: on a column, or on the whole object where there is none. */
export interface QualityRule {
  readonly quality: Quality;
  readonly column: string | null;
  readonly place: RulePlace;
}

/** A demand with the words that tell it from others of its rule. */
export interface LibraryDemand {
  readonly suffix: string;
  readonly demand: Demand;
}

/** Names of the metrics before 3.1, by what they are called since. */
export const OLD_RULES: Readonly<Record<string, string>> = {
  nullCheck: 'nullValues',
  nullCount: 'nullValues',
  duplicateCount: 'duplicateValues',
  uniqueCheck: 'duplicateValues',
  validValues: 'invalidValues',
};

/** The metrics of the library, and whether they belong to a property, an object, or both. */
export const METRICS: Readonly<Record<string, readonly ('property' | 'object')[]>> = {
  nullValues: ['property'],
  missingValues: ['property'],
  invalidValues: ['property'],
  duplicateValues: ['property', 'object'],
  rowCount: ['object'],
};

/** What the metric of a rule is called today, or null where it has none. */
export function metricOf({ metric, rule }: Quality): string | null {
  const stated = metric ?? rule;
  if (stated === undefined) return null;
  return Object.hasOwn(OLD_RULES, stated) ? (OLD_RULES[stated] ?? stated) : stated;
}

/** The demands of a rule of the library, one a comparison. */
export function libraryDemands(rule: QualityRule, scope: ContractScope): readonly LibraryDemand[] {
  const metric = demandMetric(rule);
  const { quality, place } = rule;
  const share = isPercent(quality, place);
  const compared = comparedBy(rule, share ? 100 : 1);
  return compared.map(({ operator, bounds }) => ({
    suffix: compared.length === 1 ? '' : `.${operator}`,
    demand:
      metric === 'rowCount'
        ? rowCount(rule, share, bounds)
        : counted(...measured(metric, rule, scope), { share, within: bounds }),
  }));
}

/** Before 3.1 a list of legal values, or a check by its name alone, allows no breach. */
function comparedBy({ quality, place }: QualityRule, per: number): readonly Comparison[] {
  const isBare =
    quality.metric === undefined && ['validValues', 'nullCheck', 'uniqueCheck'].includes(quality.rule ?? '');
  const isCompared = Object.keys(quality).some((key) => /^must(Not)?Be/.test(key));
  return isBare && !isCompared ? comparisons({ ...quality, mustBe: 0 }, place, per) : comparisons(quality, place, per);
}

function demandMetric({ quality, column, place }: QualityRule): string {
  const metric = metricOf(quality);
  const level = column === null ? 'object' : 'property';
  const legal = Object.keys(METRICS).filter((name) => METRICS[name]?.includes(level));
  if (metric !== null && legal.includes(metric)) return metric;
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, quality.metric === undefined ? 'rule' : 'metric'), {
    what: `a metric of ${level === 'object' ? 'an object' : 'a property'} must be one of ${legal.join(', ')}: current value is ${metric === null ? 'none' : `"${metric}"`}`,
    fix: 'use one of these, or a rule of type sql',
  });
}

function rowCount({ place }: QualityRule, share: boolean, bounds: Comparison['bounds']): Demand {
  if (!share) return { kind: 'metric', metric: { of: 'rows' }, bounds };
  throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'unit'), {
    what: 'the number of rows cannot be a percentage',
    fix: 'remove the unit',
  });
}

type Measured = readonly [columns: readonly string[], what: Pick<RowDemand, 'test' | 'skip'>];

function measured(metric: string, rule: QualityRule, scope: ContractScope): Measured {
  const columns = rule.column === null ? keyColumns(rule, scope) : [rule.column];
  if (metric === 'nullValues') return [columns, { test: { kind: 'present', nan: true }, skip: 'never' }];
  if (metric === 'duplicateValues') return [columns, { test: { kind: 'not-repeated' }, skip: 'any-missing' }];
  if (metric === 'missingValues')
    return [columns, { test: { kind: 'holds', predicate: notMissing(rule) }, skip: 'never' }];
  return [columns, { test: validTest(rule, scope), skip: 'any-missing' }];
}

/** In text files an empty field is null, so that both mean the same here. */
function notMissing({ column, quality, place }: QualityRule): Predicate {
  const name = column ?? '';
  const stated = argument(quality, 'missingValues', place);
  const values = stated.filter((value) => value !== null && value !== '').map((value) => plain(value, place));
  const listed: Predicate = { column: name, in: values };
  const isNullToo = stated.length > values.length;
  return { not: isNullToo ? { any: [{ column: name, is: 'missing' }, listed] } : listed };
}

function validTest(rule: QualityRule, scope: ContractScope): RowDemand['test'] {
  const { quality, place } = rule;
  const pattern = quality.arguments?.['pattern'];
  const hasValues = quality.validValues !== undefined || quality.arguments?.['validValues'] !== undefined;
  if (pattern !== undefined && hasValues) {
    throw ruleFault('CONFIG_UNSUPPORTED', inside(place, 'arguments'), {
      what: 'legal values and a pattern cannot be counted together',
      fix: 'write two rules',
    });
  }
  if (typeof pattern === 'string') {
    const at = inside(place, 'arguments', 'pattern');
    const patterns = [rulePattern(pattern, { readPattern: scope.readPattern, place: at })];
    return { kind: 'matches', syntax: 'regex', patterns, need: 'all' };
  }
  const values = quality.validValues ?? argument(quality, 'validValues', place);
  return { kind: 'one-of', values: values.filter((value) => value !== null).map((value) => plain(value, place)) };
}

function keyColumns({ quality, place }: QualityRule, { object }: ContractScope): readonly string[] {
  return argument(quality, 'properties', place).map((name) => {
    const property = object.properties?.find((one) => one.name === name);
    if (property !== undefined) return columnName(property);
    throw ruleFault('CONFIG_INVALID', inside(place, 'arguments', 'properties'), {
      what: `a key must be made of properties of "${object.name}": ${JSON.stringify(name)} is none`,
      fix: 'correct the name',
    });
  });
}

function argument({ arguments: given }: Quality, name: string, place: RulePlace): readonly Json[] {
  const value = given?.[name];
  if (Array.isArray(value) && value.length > 0) return value;
  throw ruleFault('CONFIG_INVALID', inside(place, 'arguments'), {
    what: `the rule must have a list "${name}" among its arguments: current value is ${JSON.stringify(value ?? null)}`,
    fix: `add "${name}"`,
  });
}

function plain(value: Json, place: RulePlace): RuleValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw ruleFault('CONFIG_INVALID', inside(place, 'arguments'), {
    what: `a listed value must be text, a number or a truth value: current value is ${JSON.stringify(value)}`,
    fix: 'correct the value',
  });
}
