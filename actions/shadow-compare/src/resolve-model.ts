import { join } from 'node:path';
import { digestPath } from '@plumbline/boundary';
import { hasCode, PlumblineError } from '@plumbline/core';
import { type Context, registryPlace } from '@plumbline/frame';
import type { LaneName } from '@plumbline/traffic';
import type { Side } from './outcome.ts';

/** A model by path or registry reference: what it is called, its digest, and where its file is when it was asked for. */
export interface ResolvedModel extends Side {
  readonly digest: string;
  readonly path: string | null;
}

/** How a model is looked up; with `isNeeded` its bytes are laid out on disk, re-hashed. */
export interface ModelLookup {
  readonly lane: LaneName;
  readonly registry: string;
  readonly isNeeded: boolean;
}

/** Throws `MODEL_MISSING`, `REGISTRY_MISSING`, and whatever the registry finds wrong with itself. */
export async function resolveModel(given: string, lookup: ModelLookup, context: Context): Promise<ResolvedModel> {
  if (!given.startsWith('registry:')) return fromPath(given, lookup.lane, context);
  const { demandVersion, findRegistered } = await import('@plumbline/registry');
  const found = await findRegistered(given, lookup.registry, registryPlace(context));
  const { registry, version } = await demandVersion(found);
  const folder = join(context.reportDir, 'models', lookup.lane);
  const path = lookup.isNeeded ? (await registry.materialize(version, folder)).model : null;
  return { name: version.uri, digest: version.digest, path };
}

async function fromPath(given: string, lane: LaneName, context: Context): Promise<ResolvedModel> {
  const path = context.path(given);
  const digest = await digestPath(path).catch((cause: unknown) => {
    if (!hasCode(cause, 'ENOENT')) throw cause;
    throw new PlumblineError(
      'MODEL_MISSING',
      `Cannot read the ${lane} model: it must be a file or folder: "${given}" does not exist`,
      'correct the path; relative paths start at working-directory',
      { cause },
    );
  });
  return { name: context.display(given), digest, path };
}
