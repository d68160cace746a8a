import type { Limit } from '../checks/bounds.ts';
import type { RuleType } from './column-rules.ts';

/** Why the limits of a column's values cannot be meant, or null. Null among them is an open end. */
export function rangeProblem(limits: readonly (Limit | null)[], type: RuleType | undefined): string | null {
  const bounds = limits.filter((bound) => bound !== null);
  if (bounds.length === 0) return null;
  if (type === 'boolean') return 'must not be given, since booleans have no order';
  const isTime = type === 'time' || type === 'date';
  if ((type === 'integer' || type === 'number') && !bounds.every(isNumber)) return 'must hold numbers';
  if (isTime && !bounds.every((bound) => typeof bound === 'string' && !Number.isNaN(Date.parse(bound))))
    return 'must hold times';
  if (type === 'string' && bounds.some((bound) => typeof bound === 'number')) return 'must hold text';
  const [low, high] = isTime ? bounds.map((bound) => Date.parse(String(bound))) : bounds.map(Number);
  if (low === undefined || high === undefined || type === 'string') return null;
  return low > high ? 'must ascend' : null;
}

function isNumber(bound: Limit): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(String(bound));
}
