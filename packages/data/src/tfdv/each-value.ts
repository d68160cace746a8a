import type { RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import type { FeatureScope } from './feature-scope.ts';
import { ask, ONLY_IF_ANY, type Question, type TfdvCheck } from './tfdv-check.ts';

/** Something that every value of a feature must hold, in lists every item; NaN is looked at only where NaN is meant. */
export function eachValue(
  { owner, feature }: FeatureScope,
  question: Pick<Question, 'rule' | 'at' | 'type' | 'unless'>,
  test: RowTest,
): TfdvCheck {
  const skip = test.kind === 'finite' ? 'never' : 'any-missing';
  const demand: RowDemand = { kind: 'rows', columns: [feature.column], test, skip, allow: { holding: 1 } };
  return ask(owner, { unless: ['type'], ...question, demand, over: 'items', ...ONLY_IF_ANY });
}
