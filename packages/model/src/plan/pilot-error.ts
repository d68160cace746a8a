import { normalQuantile } from '@plumbline/stats';
import type { Condition } from '../conditions/condition.ts';
import type { Judged } from '../gate/judged.ts';
import type { PilotError } from './effect.ts';

/**
 * How precisely labelled rows knew a condition, from the width of its bounds; the effect is not looked at. Of slices the one that needs most
 * rows; null where no bounds are known.
 */
export function pilotError(
  judged: readonly Judged[],
  { condition, alpha }: { readonly condition: Condition; readonly alpha: number },
): PilotError | null {
  const reach = 2 * normalQuantile(1 - alpha);
  const found = judged
    .filter((each) => each.condition === condition && Number.isFinite(each.upper - each.lower))
    .map(({ upper, lower, rows, baseline }) => ({ rows, standardError: (upper - lower) / reach, baseline }));
  return found.toSorted((a, b) => b.rows * b.standardError ** 2 - a.rows * a.standardError ** 2)[0] ?? null;
}
