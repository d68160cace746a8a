import { basename, dirname, join } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import { type Context, confinedPath, writtenPath } from '@plumbline/frame';
import {
  type FingerprintStore,
  fileStore,
  openTracker,
  type Remembered,
  readGit,
  type Tracker,
} from '@plumbline/tracking';
import type { Inputs } from './inputs.ts';

/** Where runs are recorded, and where the last successful fingerprint is kept. */
export interface Stores {
  readonly tracker: Tracker;
  readonly store: FingerprintStore;
  /** The store's file (absolute), or null where it is not a file. */
  readonly storePath: string | null;
}

/** Opens both. `auto` is the tracker, else the registry's folder, else a folder of the workspace, which a hosted runner forgets. */
export async function openStores(inputs: Inputs, context: Context): Promise<Stores> {
  const { host, workspace, use, reportDir } = context;
  const key = use === '' ? 'default' : use.replaceAll(/[^\w.-]/g, '_');
  const repository = host.surroundings.repository ?? basename(workspace);
  const experiment = inputs.experiment === '' ? repository : inputs.experiment;
  const tracker = await openTracker(inputs.tracking, { experiment, key, env: host.env, temp: reportDir });
  if (inputs.storeFile === '' && tracker.store !== null) return { tracker, store: tracker.store, storePath: null };
  const storePath = await storeFile(inputs, context, `${key}.json`);
  return { tracker, store: fileStore(storePath, context.display(storePath)), storePath };
}

/**
 * What the store remembers. A file that git tracks came with the change: with a model beside it, it could pass off any model as
 * trained by the code that is there, so it counts for nothing.
 */
export async function recall({ store, storePath }: Stores, { host }: Context): Promise<Remembered> {
  if (storePath === null) return store.read();
  const git = await readGit(dirname(storePath), host.env);
  const tracked = git?.files.some(({ name }) => name === basename(storePath)) === true;
  if (!tracked) return store.read();
  return {
    record: null,
    note: `the record "${store.place}" is tracked by git: what comes with a change cannot vouch for it`,
  };
}

async function storeFile(inputs: Inputs, context: Context, file: string): Promise<string> {
  if (inputs.storeFile !== '') return writtenPath(context, 'fingerprint-store', inputs.storeFile);
  if (inputs.registry === '') return join(context.workspace, '.plumbline', 'training', file);
  const folder = /^local:(.+)$/.exec(inputs.registry)?.[1];
  if (folder !== undefined) return join(await confinedPath(context, 'registry', folder), 'training', file);
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot keep the fingerprint in the registry: it must be local:<folder>: current value is "${inputs.registry}"`,
    'give "fingerprint-store: file:<path>" or "tracking: mlflow:<url>"',
  );
}
