import type { Allowance, RowDemand } from '../checks/demand.ts';
import { type FeatureScope, featureFault } from './feature-scope.ts';
import { isSet, messageIn, numberIn } from './message-fields.ts';
import { ask, ONLY_IF_ANY, type TfdvCheck } from './tfdv-check.ts';

/**
 * Is the column there, and does it hold anything? A feature whose `presence` asks for more than nothing must be there in the environments
 * it belongs to; NaN is a value, an empty list too.
 */
export function presenceChecks(scope: FeatureScope): readonly TfdvCheck[] {
  return [...existence(scope), ...elsewhere(scope)];
}

function existence({ owner, feature, inEnvironment }: FeatureScope): readonly TfdvCheck[] {
  const presence = messageIn(feature.message, 'presence');
  if (presence === undefined || !inEnvironment) return [];
  const amount = (name: string): number => numberIn(presence.value, name)?.value ?? 0;
  if (amount('min_count') <= 0 && amount('min_fraction') <= 0) return [];
  const { at } = presence;
  const demand = { kind: 'column', column: feature.column } as const;
  const some = present(feature.column, { breaking: 'share', within: { max: 1, maxStrict: true } });
  return [
    ask(owner, { rule: 'existence', at: feature.at, type: 'SCHEMA_MISSING_COLUMN', demand }),
    ask(owner, { rule: 'presence', at, type: 'FEATURE_TYPE_NOT_PRESENT', demand: some, whenAbsent: 'skip' }),
  ];
}

/** A feature of other environments is a new column in this one, unless it holds nothing. */
function elsewhere({ owner, feature, inEnvironment }: FeatureScope): readonly TfdvCheck[] {
  if (inEnvironment) return [];
  return [
    ask(owner, {
      rule: 'environment',
      at: feature.at,
      type: 'SCHEMA_NEW_COLUMN',
      short: 'Column missing in environment',
      demand: { kind: 'metric', metric: { of: 'present', column: feature.column }, bounds: { max: 0 } },
      whenAbsent: 'skip',
    }),
  ];
}

/** Does it hold something in enough rows? */
export function amountChecks(scope: FeatureScope): readonly TfdvCheck[] {
  return [...amounts(scope), ...groupPresence(scope)];
}

function amounts(scope: FeatureScope): readonly TfdvCheck[] {
  const { owner, feature } = scope;
  const presence = messageIn(feature.message, 'presence')?.value;
  if (presence === undefined) return [];
  const checks: TfdvCheck[] = [];
  const fraction = numberIn(presence, 'min_fraction');
  if (fraction !== undefined && !(fraction.value >= 0 && fraction.value <= 1)) {
    const short =
      fraction.value > 1
        ? 'min_fraction should not greater than 1'
        : 'min_fraction should not be negative: clear is equal to zero';
    const problem = `"min_fraction" must lie in [0, 1]: current value is ${fraction.value}`;
    const rule = 'presence.min_fraction.faulty';
    checks.push(featureFault(scope, { rule, at: fraction.at, type: 'INVALID_SCHEMA_SPECIFICATION', short, problem }));
  }
  const count = numberIn(presence, 'min_count');
  // One row is what `presence` itself asks for.
  if (count !== undefined && count.value > 1) {
    const demand = present(feature.column, { holdingRows: count.value });
    const rule = 'presence.min_count';
    checks.push(ask(owner, { rule, at: count.at, type: 'FEATURE_TYPE_LOW_NUMBER_PRESENT', demand, ...ONLY_IF_ANY }));
  }
  if (fraction !== undefined && fraction.value > 0) {
    const demand = present(feature.column, { holding: Math.min(fraction.value, 1) });
    const rule = 'presence.min_fraction';
    const type = 'FEATURE_TYPE_LOW_FRACTION_PRESENT';
    checks.push(ask(owner, { rule, at: fraction.at, type, demand, ...ONLY_IF_ANY }));
  }
  return checks;
}

/** `required`: wherever the group is, the feature is. */
function groupPresence({ owner, feature }: FeatureScope): readonly TfdvCheck[] {
  const group = messageIn(feature.message, 'group_presence');
  if (group === undefined || !isSet(group.value, 'required')) return [];
  const demand = present(feature.column, { holding: 1 });
  const rows = feature.parent === null ? {} : { rows: { column: feature.parent, is: 'present' } as const };
  const rule = 'group_presence.required';
  const type = 'FEATURE_TYPE_LOW_FRACTION_PRESENT';
  return [ask(owner, { rule, at: group.at, type, demand, ...rows, whenAbsent: 'null' })];
}

function present(column: string, allow: Allowance): RowDemand {
  return { kind: 'rows', columns: [column], test: { kind: 'present', nan: true }, skip: 'never', allow };
}
