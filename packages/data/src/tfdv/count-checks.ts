import type { Bounds } from '../checks/bounds.ts';
import type { RowDemand } from '../checks/demand.ts';
import { type FeatureScope, featureFault } from './feature-scope.ts';
import { messageIn, messagesIn, numberIn } from './message-fields.ts';
import { ask, ONLY_IF_ANY, type TfdvCheck } from './tfdv-check.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/** How many values a row holds: `value_count`, `value_counts`, `shape`. A column that is no list holds one. */
export function countChecks(scope: FeatureScope): readonly TfdvCheck[] {
  const { message } = scope.feature;
  const one = messageIn(message, 'value_count');
  const many = messageIn(message, 'value_counts');
  return [
    ...(one === undefined ? [] : countsAt(scope, { name: 'value_count', at: one.at, levels: [one] })),
    ...(many === undefined
      ? []
      : countsAt(scope, { name: 'value_counts', at: many.at, levels: messagesIn(many.value, 'value_count') })),
    ...shape(scope),
  ];
}

interface Counts {
  readonly name: 'value_count' | 'value_counts';
  readonly at: number;
  readonly levels: readonly TypedField<TypedMessage>[];
}

function countsAt(scope: FeatureScope, { name, at, levels }: Counts): readonly TfdvCheck[] {
  const demand = { kind: 'nesting', column: scope.feature.column, levels: levels.length } as const;
  const rule = `${name}.levels`;
  return [
    ask(scope.owner, { rule, at, type: 'VALUE_NESTEDNESS_MISMATCH', demand, ...ONLY_IF_ANY }),
    ...levels.flatMap((level, index) => levelChecks(scope, { name, level, index })),
  ];
}

/** A faulty limit is told, and taken as TFDV would mend it: a negative one as 0, a maximum below the minimum as the minimum. */
function levelChecks(
  scope: FeatureScope,
  { name, level, index }: Pick<Counts, 'name'> & { readonly level: TypedField<TypedMessage>; readonly index: number },
): readonly TfdvCheck[] {
  const { owner, feature } = scope;
  const rule = name === 'value_count' ? name : `${name}.${index}`;
  const min = numberIn(level.value, 'min');
  const max = numberIn(level.value, 'max');
  const lowest = Math.max(min?.value ?? 0, 0);
  const limits = [
    { end: 'min', limit: lowest === 0 ? undefined : min, value: lowest, type: 'FEATURE_TYPE_LOW_NUMBER_VALUES' },
    { end: 'max', limit: max, value: Math.max(max?.value ?? 0, lowest), type: 'FEATURE_TYPE_HIGH_NUMBER_VALUES' },
  ] as const;
  return [
    ...faultsOf({ name, level: index, min: min?.value, max: max?.value }).map((faulty) =>
      featureFault(scope, { rule: `${rule}.${faulty.end}.faulty`, at: level.at, ...faulty }),
    ),
    ...limits.flatMap(({ end, limit, value, type }) => {
      if (limit === undefined) return [];
      const demand = countDemand(feature.column, { [end]: value }, index);
      const unless = [`${name}.levels`];
      return [ask(owner, { rule: `${rule}.${end}`, at: limit.at, type, demand, unless, ...ONLY_IF_ANY })];
    }),
  ];
}

function faultsOf(counts: {
  readonly name: Counts['name'];
  readonly level: number;
  readonly min: number | undefined;
  readonly max: number | undefined;
}): readonly {
  readonly end: 'min' | 'max';
  readonly type: 'INVALID_SCHEMA_SPECIFICATION';
  readonly short: string;
  readonly problem: string;
}[] {
  const { name, level, min, max } = counts;
  const title = name === 'value_count' ? 'ValueCount' : 'ValueCounts';
  const place = name === 'value_count' ? '' : ` at level ${level}`;
  const type = 'INVALID_SCHEMA_SPECIFICATION';
  const lowest = Math.max(min ?? 0, 0);
  const negative = `"min" of "${name}"${place} must not be negative: current value is ${min}`;
  const crossed = `"max" of "${name}"${place} must not be less than "min" (${lowest}): current value is ${max}`;
  return [
    ...((min ?? 0) < 0
      ? [{ end: 'min', type, short: `${title}.min should not be negative`, problem: negative } as const]
      : []),
    ...(max !== undefined && max < lowest
      ? [{ end: 'max', type, short: `${title}.max should not be less than min`, problem: crossed } as const]
      : []),
  ];
}

function shape(scope: FeatureScope): readonly TfdvCheck[] {
  const { owner, feature } = scope;
  const given = messageIn(feature.message, 'shape');
  if (given === undefined) return [];
  const sizes = messagesIn(given.value, 'dim').map(({ value }) => numberIn(value, 'size')?.value ?? 0);
  const type = 'INVALID_SCHEMA_SPECIFICATION';
  if (sizes.some((size) => size <= 0)) {
    const short = 'Shape.dim.size must be a positive integer';
    const problem = `every "size" of "shape" must be a positive whole number: current values are ${sizes.join(', ')}`;
    return [featureFault(scope, { rule: 'shape.faulty', at: given.at, type, short, problem })];
  }
  const values = sizes.reduce((product, size) => product * size, 1);
  const demand = countDemand(feature.column, { min: values, max: values }, 'all');
  return [ask(owner, { rule: 'shape', at: given.at, type: 'INVALID_FEATURE_SHAPE', demand, ...ONLY_IF_ANY })];
}

/** A fixed shape leaves no row out; a count is asked of rows that hold something. */
function countDemand(column: string, bounds: Bounds, level: number | 'all'): RowDemand {
  const skip = level === 'all' ? 'never' : 'any-missing';
  return { kind: 'rows', columns: [column], test: { kind: 'item-count', bounds, level }, skip, allow: { holding: 1 } };
}
