import { relative, resolve } from 'node:path';
import { resolveInside } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import type { Registry } from './registry.ts';

/** Where a relative folder in the specification starts, and what it must stay inside. */
export interface RegistryOptions {
  /** Absolute. */
  readonly root: string;
  /**
   * Given where the specification comes from a file that travels with the change: a folder outside is `PATH_OUTSIDE`.
   */
  readonly within?: string;
}

/**
 * The registry that `local:<dir>` names. Nothing is created before the first write: a folder that is not there is an
 * empty registry. Throws `INPUT_INVALID` for every other kind, naming what is supported.
 */
export async function openRegistry(spec: string, options: RegistryOptions): Promise<Registry> {
  const [kind = '', ...rest] = spec.split(':');
  const place = rest.join(':');
  if (kind === 'local' && place !== '') {
    const { localRegistry } = await import('./local/local-registry.ts');
    return localRegistry(await placeOf(place, options), spec);
  }
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot open the registry: it must be local:<folder>, the one kind supported today: current value is "${spec}"`,
    'give registry: local:<folder>, on a disk that every job of the workflow shares or restores',
  );
}

async function placeOf(place: string, { root, within }: RegistryOptions): Promise<string> {
  const full = resolve(root, place);
  return within === undefined ? full : resolveInside(within, relative(within, full));
}
