import { logInverseDelta, type SurenessWanted } from '../plan/tolerance-rows.ts';
import type { Condition } from './condition.ts';

/** What a gate says of all its conditions: α already divided by the number of models that the test set may judge. */
export interface GateSureness {
  readonly alpha: number;
  /** Models that the test set may judge; 1 where nobody said. */
  readonly uses: number;
}

/**
 * How sure a condition is to be: what its line says `with` it, else what the gate says. A refusal that is not due may come from each clause
 * of a line, so that `fn-free` splits δ among them; a promotion that is not due must pass all of them, so that `fp-free` does not.
 */
export function surenessOf({ assurance }: Condition, { alpha, uses }: GateSureness): SurenessWanted {
  if (assurance === undefined) return { delta: alpha * uses, steps: uses, adaptivity: 'none' };
  const { reliability, mode, adaptivity, steps, clauses } = assurance;
  const delta = reliability === null ? alpha * uses : 1 - reliability;
  return { delta: mode === 'fn-free' ? delta / clauses : delta, steps: steps ?? uses, adaptivity };
}

/** The error that one test of a condition may make. */
export function alphaOf(condition: Condition, gate: GateSureness): number {
  return condition.assurance === undefined ? gate.alpha : Math.exp(-logInverseDelta(surenessOf(condition, gate)));
}
