import { isCategorical } from './comparator-checks.ts';
import { type FeatureScope, featureFault } from './feature-scope.ts';
import { messageIn, numberIn } from './message-fields.ts';
import { ask, ONLY_IF_ANY, type TfdvCheck } from './tfdv-check.ts';

/** How many different values there are: only text and categorical numbers are counted. A limit that is not given is none. */
export function uniqueChecks(scope: FeatureScope): readonly TfdvCheck[] {
  const { owner, feature, type } = scope;
  const constraints = messageIn(feature.message, 'unique_constraints');
  if (constraints === undefined) return [];
  if (type !== 'BYTES' && !isCategorical(feature.message)) {
    const problem = `"unique_constraints" must stand in a feature of type BYTES or in a categorical one: current value stands in one of type ${type}`;
    const question = { rule: 'unique_constraints.faulty', at: constraints.at, type: 'FEATURE_TYPE_NO_UNIQUE' } as const;
    return [featureFault(scope, { ...question, problem, unless: ['type'], whenEmpty: 'skip' })];
  }
  const ends = [
    { end: 'min', type: 'FEATURE_TYPE_LOW_UNIQUE' },
    { end: 'max', type: 'FEATURE_TYPE_HIGH_UNIQUE' },
  ] as const;
  return ends.flatMap(({ end, type: anomaly }) => {
    const limit = numberIn(constraints.value, end);
    if (limit === undefined) return [];
    return [
      ask(owner, {
        rule: `unique_constraints.${end}`,
        at: limit.at,
        type: anomaly,
        demand: { kind: 'metric', metric: { of: 'distinct', column: feature.column }, bounds: { [end]: limit.value } },
        over: 'items',
        unless: ['type'],
        ...ONLY_IF_ANY,
      }),
    ];
  });
}
