import type { Json } from '@plumbline/core';

/**
 * Which of two values is stricter: the `lower` or `higher` number, the `superset` of two lists, the later word of an
 * order (mild first), or neither (`same`: the policy's value stands). Null is no limit, which is looser than any.
 */
export type Tighter = 'lower' | 'higher' | 'superset' | 'same' | readonly string[];

/** The value in force, and whether the head's would have been looser. */
export interface Settled<T> {
  readonly value: T;
  readonly loosened: boolean;
}

/** The stricter of the policy's value and the one asked for. For lists: every item of both, the policy's first. */
export function strictest<T extends Json>(rule: Tighter, base: T, wanted: T): Settled<T> {
  if (rule === 'superset') return union(base, wanted);
  const keep = isAtLeastAsStrict(rule, base, wanted);
  return { value: keep ? wanted : base, loosened: !keep };
}

function isAtLeastAsStrict(rule: Exclude<Tighter, 'superset'>, base: Json, wanted: Json): boolean {
  // Nothing said is no limit.
  if (rule !== 'same' && (base === null || wanted === null)) return base === null;
  if (rule === 'lower') return Number(wanted) <= Number(base);
  if (rule === 'higher') return Number(wanted) >= Number(base);
  if (rule === 'same') return JSON.stringify(wanted) === JSON.stringify(base);
  return rule.indexOf(String(wanted)) >= rule.indexOf(String(base));
}

function union<T extends Json>(base: T, wanted: T): Settled<T> {
  if (!Array.isArray(base) || !Array.isArray(wanted)) return { value: base, loosened: true };
  const asked: readonly Json[] = wanted;
  const missing = base.filter((item) => !asked.includes(item));
  // An array of the same kind of items: both come from one parser.
  const value = [...base, ...asked.filter((item) => !base.includes(item))];
  return { value: value as unknown as T, loosened: missing.length > 0 && asked.length > 0 };
}
