import type { Bounds } from '../checks/bounds.ts';
import type { Check } from '../checks/check.ts';
import type { Demand, Partition } from '../checks/demand.ts';
import type { RuleValue } from '../checks/predicate.ts';
import { boundsOf } from './bounds-rule.ts';
import type { ColumnPlace } from './column-place.ts';
import type { DivergenceRule, ValueRules } from './column-rules.ts';
import { statedCheck } from './rule-terms.ts';

const MEASURES = ['min', 'max', 'mean', 'median', 'sum', 'sd', 'distinct', 'distinct-share'] as const;
const SETS = { contains: 'contains', 'distinct-in': 'within', exactly: 'equals' } as const;
const HOURS_OF_DAY = 24;

/** What the rules ask of all values of a column together. */
export function columnMeasures({ column, rules, suffix, at }: ColumnPlace): readonly Check[] {
  const over = rules['each-item'] === true ? { over: 'items' as const } : {};
  return demands(column, rules).map(([key, demand]) =>
    statedCheck(
      { name: `column.${column}.${key}${suffix}`, where: at(key), terms: rules, whenAbsent: 'skip', ...over },
      demand,
    ),
  );
}

type Asked = readonly [keyof ValueRules, Demand];

function demands(column: string, rules: ValueRules): readonly Asked[] {
  const metric = (key: (typeof MEASURES)[number], bounds: Bounds): Asked => [
    key,
    { kind: 'metric', metric: { of: key, column }, bounds },
  ];
  const { freshness, quantiles, divergence } = rules;
  const common = rules['most-common'];
  return [
    ...MEASURES.flatMap((key) => (rules[key] === undefined ? [] : [metric(key, boundsOf(rules[key]))])),
    ...(quantiles === undefined ? [] : [['quantiles', quantilesDemand(column, quantiles)] as const]),
    ...Object.entries(SETS).flatMap(([key, relation]) => {
      const values = rules[key as keyof typeof SETS];
      return values === undefined
        ? []
        : [[key as keyof typeof SETS, { kind: 'distinct', column, relation, values }] as const];
    }),
    ...(common === undefined ? [] : [['most-common', mostCommon(column, common)] as const]),
    ...(divergence === undefined ? [] : [['divergence', divergenceDemand(column, divergence)] as const]),
    ...(freshness === undefined ? [] : [['freshness', freshnessDemand(column, freshness)] as const]),
  ];
}

function quantilesDemand(column: string, quantiles: NonNullable<ValueRules['quantiles']>): Demand {
  const stated = Object.entries(quantiles)
    .map(([share, rule]) => ({ share: Number(share), bounds: boundsOf(rule) }))
    .sort((a, b) => a.share - b.share);
  const end = (limit: Bounds['min']): number | null => (limit === undefined ? null : Number(limit));
  return {
    kind: 'quantiles',
    column,
    quantiles: stated.map(({ share }) => share),
    ranges: stated.map(({ bounds }) => [end(bounds.min), end(bounds.max)]),
    interpolation: 'linear',
  };
}

function mostCommon(column: string, rule: NonNullable<ValueRules['most-common']>): Demand {
  const values = isList(rule) ? rule : [rule];
  return { kind: 'most-common', column, values, tiesOk: true };
}

function isList(rule: NonNullable<ValueRules['most-common']>): rule is readonly RuleValue[] {
  return Array.isArray(rule);
}

function divergenceDemand(column: string, rule: DivergenceRule): Demand {
  return {
    kind: 'divergence',
    column,
    partition: partitionOf(rule),
    below: rule['at-most'],
    tailWeightHoldout: rule['tail-holdout'] ?? 0,
    internalWeightHoldout: rule['inner-holdout'] ?? 0,
  };
}

function partitionOf({ values, bins, weights, 'tail-weights': tailWeights }: DivergenceRule): Partition {
  if (values !== undefined) return { values: Object.keys(values), weights: Object.values(values) };
  return { bins: bins ?? [], weights: weights ?? [], ...(tailWeights === undefined ? {} : { tailWeights }) };
}

function freshnessDemand(column: string, rule: NonNullable<ValueRules['freshness']>): Demand {
  const max = rule['at-most-hours'] ?? (rule['at-most-days'] ?? 0) * HOURS_OF_DAY;
  return { kind: 'metric', metric: { of: 'age-hours', column }, bounds: { max } };
}
