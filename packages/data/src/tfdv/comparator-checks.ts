import type { Bounds } from '../checks/bounds.ts';
import type { DistanceDemand } from '../checks/demand.ts';
import type { AnomalyType } from './anomaly-types.ts';
import type { FeatureScope } from './feature-scope.ts';
import { isSet, messageIn, numberIn, textIn } from './message-fields.ts';
import { complainAt } from './source-text.ts';
import { ask, type Measured, type TfdvCheck } from './tfdv-check.ts';
import type { TypedField, TypedMessage } from './typed-message.ts';

/** The table of a run that holds serving data, against which skew is judged. */
export const SERVING_TABLE = 'serving';

interface Norm {
  readonly field: string;
  readonly measure: DistanceDemand['measure'];
  readonly measured: Measured['type'];
  readonly type: AnomalyType;
  readonly words: string;
}

const NORMS: readonly Norm[] = [
  {
    field: 'infinity_norm',
    measure: 'l-infinity',
    measured: 'L_INFTY',
    type: 'COMPARATOR_L_INFTY_HIGH',
    words: 'High Linfty distance',
  },
  {
    field: 'normalized_abs_difference',
    measure: 'normalized-absolute-difference',
    measured: 'NORMALIZED_ABSOLUTE_DIFFERENCE',
    type: 'COMPARATOR_NORMALIZED_ABSOLUTE_DIFFERENCE_HIGH',
    words: 'High normalized absolute difference',
  },
  {
    field: 'jensen_shannon_divergence',
    measure: 'jensen-shannon-divergence',
    measured: 'JENSEN_SHANNON_DIVERGENCE',
    type: 'COMPARATOR_JENSEN_SHANNON_DIVERGENCE_HIGH',
    words: 'High approximate Jensen-Shannon divergence',
  },
];

/** Drift: against the reference. Skew: against the table of serving data. Nothing is judged of a feature that the data does not hold. */
export function comparatorChecks(scope: FeatureScope): readonly TfdvCheck[] {
  return (['drift', 'skew'] as const).flatMap((side) => {
    const comparator = messageIn(scope.feature.message, `${side}_comparator`);
    return comparator === undefined ? [] : comparisons(scope, side, comparator);
  });
}

function comparisons(
  scope: FeatureScope,
  side: Measured['side'],
  comparator: TypedField<TypedMessage>,
): readonly TfdvCheck[] {
  const [now, control] = side === 'drift' ? ['current', 'previous'] : ['training', 'serving'];
  const { column } = scope.feature;
  const control_ = `${side}_comparator`;
  const given = NORMS.flatMap((norm) => {
    const message = messageIn(comparator.value, norm.field);
    const threshold = message === undefined ? undefined : numberIn(message.value, 'threshold');
    return message === undefined || threshold === undefined ? [] : [{ norm, message, threshold }];
  });
  if (given.length === 0) return [];
  const counted = isCategorical(scope.feature.message);
  const there = ask(scope.owner, {
    rule: control_,
    at: comparator.at,
    type: 'COMPARATOR_CONTROL_DATA_MISSING',
    short: `${control} data missing`,
    demand: { kind: 'column', column, of: side === 'drift' ? 'reference' : { table: SERVING_TABLE } },
  });
  const distances = given.map(({ norm, message, threshold }) => {
    mustSuit(scope, norm, message);
    const bounds: Bounds = { max: threshold.value };
    return ask(scope.owner, {
      rule: `${side}_comparator.${norm.field}`,
      at: threshold.at,
      type: norm.type,
      short: `${norm.words} between ${now} and ${control}`,
      demand: {
        kind: 'distance',
        column,
        measure: norm.measure,
        bounds,
        missing: 'left-out',
        ...(counted ? { each: 'value' } : {}),
        ...(norm.field === 'jensen_shannon_divergence' && !counted ? { bins: binsOf(message.value) } : {}),
        ...(side === 'skew' ? { against: SERVING_TABLE } : {}),
      },
      unless: [control_],
      measured: { side, type: norm.measured, threshold: threshold.value },
      whenAbsent: 'skip',
      whenEmpty: 'skip',
    });
  });
  return [there, ...distances];
}

function binsOf(divergence: TypedMessage): 'equal-width' | 'quantiles' {
  const source = messageIn(divergence, 'source')?.value;
  return source !== undefined && textIn(source, 'type')?.value === 'QUANTILES' ? 'quantiles' : 'equal-width';
}

/** TFDV counts values only of text and of categorical numbers. Elsewhere it measures 0, whatever happened. */
function mustSuit({ owner, feature, type }: FeatureScope, norm: Norm, message: TypedField<TypedMessage>): void {
  const counted = type === 'BYTES' || isCategorical(feature.message);
  if (counted || (norm.field === 'jensen_shannon_divergence' && type !== 'STRUCT')) return;
  throw complainAt(owner.scope.source, message.at, {
    code: 'CONFIG_UNSUPPORTED',
    reason: `"${norm.field}" must stand in a feature whose values are counted one by one: current value stands in one of type ${type}`,
    fix:
      type === 'STRUCT'
        ? 'compare the features inside the STRUCT'
        : 'use jensen_shannon_divergence, or say is_categorical: true in the int_domain or float_domain',
  });
}

/** Is it said to hold identifiers, not amounts? */
export function isCategorical(feature: TypedMessage): boolean {
  return ['int_domain', 'float_domain'].some((name) => isSet(messageIn(feature, name)?.value, 'is_categorical'));
}
