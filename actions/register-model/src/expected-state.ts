import { type AliasState, aliasMoved, findAlias, type Ledger } from '@plumbline/registry';
import type { Inputs } from './inputs.ts';

/** The alias as it is. Throws `REGISTRY_CONFLICT` where it is not what `expect` says. */
export function expectedState(ledger: Ledger, { name, alias, expect }: Inputs): AliasState | null {
  const state = findAlias(ledger, name, alias);
  if (expect === null) return state;
  const expected = expect === 'none' ? null : expect;
  if ((state?.version ?? null) !== expected) throw aliasMoved({ name, alias, expected, state });
  return state;
}
