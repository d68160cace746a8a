import { ledgerRegistry } from '../ledger-registry.ts';
import type { Registry } from '../registry.ts';
import { localStore } from './local-store.ts';

/** The registry in a folder of a local disk. */
export function localRegistry(root: string, spec: string): Registry {
  return ledgerRegistry(localStore(root), spec);
}
