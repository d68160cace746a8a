import { PlumblineError } from '@plumbline/core';
import type { ChainedEvent, Ledger } from './ledger.ts';
import type { BlobStore, LedgerStore } from './ledger-store.ts';
import { eventFile, type View, viewsOf } from './ledger-views.ts';
import { attachmentsManifest, modelManifest } from './oci/manifest.ts';
import { readLedger } from './read-ledger.ts';
import type { RegisteredVersion } from './registered-version.ts';
import type { RegistryProblem, VerifyReport } from './verify-report.ts';

/**
 * Re-hashes everything and compares every view with the events; for one version, its own files and the whole chain.
 * A broken chain is a problem like any other: the blobs are still re-hashed, each against its name.
 */
export async function verifyLedger(store: LedgerStore, version: RegisteredVersion | null): Promise<VerifyReport> {
  const read = await readOrProblem(store);
  const ledger = read.ledger;
  const mine = ({ event }: ChainedEvent): boolean =>
    version === null || (event.name === version.name && event.version === version.version);
  const wanted = new Set((ledger?.events ?? []).filter(mine).flatMap(blobsOf));
  const listed = version === null ? await store.blobs.list() : [];
  const names = [...new Set([...wanted, ...listed])].sort();
  const blobs = await blobProblems(store.blobs, names, wanted);
  const views = ledger === null ? { count: 0, problems: [] } : await viewProblems(store, ledger, version);
  if (views.problems.length > 0 && (await hasMoved(store, ledger))) return verifyLedger(store, version);
  return {
    events: ledger?.events.length ?? 0,
    blobs: names.length,
    views: views.count,
    problems: [...read.problems, ...blobs, ...views.problems],
  };
}

/** Another process wrote meanwhile: what looked wrong may only be newer. */
async function hasMoved(store: LedgerStore, ledger: Ledger | null): Promise<boolean> {
  return (await store.events()).length !== ledger?.events.length;
}

interface ReadOutcome {
  readonly ledger: Ledger | null;
  readonly problems: readonly RegistryProblem[];
}

async function readOrProblem(store: LedgerStore): Promise<ReadOutcome> {
  try {
    return { ledger: await readLedger(await store.events()), problems: [] };
  } catch (thrown) {
    return { ledger: null, problems: [problemFrom(thrown)] };
  }
}

function problemFrom(thrown: unknown): RegistryProblem {
  if (!(thrown instanceof PlumblineError) || thrown.code !== 'REGISTRY_CORRUPT') throw thrown;
  return { kind: 'corrupt', file: thrown.where?.file ?? 'ledger', detail: thrown.message };
}

/** Every blob an event needs: model files, attachments, manifests and their configurations. */
function blobsOf({ event }: ChainedEvent, _index: number, events: readonly ChainedEvent[]): readonly string[] {
  const files = event.record?.files ?? [];
  const own = [...files, ...event.attachments].map((file) => file.sha256);
  const model = event.record === undefined ? [] : documentsOf(modelManifest(event.name, files));
  if (event.attachmentManifest === null) return [...own, ...model];
  const registered = events.find((other) => other.event.name === event.name && other.event.version === event.version);
  const subject = modelManifest(event.name, registered?.event.record?.files ?? []).manifest;
  return [...own, ...model, ...documentsOf(attachmentsManifest(event.attachments, subject))];
}

function documentsOf({ manifest, config }: ReturnType<typeof modelManifest>): readonly string[] {
  return [manifest.sha256, config.sha256];
}

async function blobProblems(
  blobs: BlobStore,
  names: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<readonly RegistryProblem[]> {
  const problems: RegistryProblem[] = [];
  for (const name of names) {
    const state = await blobs.state(name);
    if (state === 'ok' || (state === 'missing' && !wanted.has(name))) continue;
    const detail = state === 'missing' ? 'is missing' : 'does not have the digest it is named by';
    problems.push({ kind: state, file: `blobs/sha256/${name}`, detail });
  }
  return problems;
}

interface ViewOutcome {
  readonly count: number;
  readonly problems: readonly RegistryProblem[];
}

async function viewProblems(
  store: LedgerStore,
  ledger: Ledger,
  version: RegisteredVersion | null,
): Promise<ViewOutcome> {
  const folder = version === null ? '' : `ledger/models/${version.name}/`;
  const views = viewsOf(ledger).filter((view) => view.file.startsWith(folder));
  const expected = new Set(views.map((view) => view.file));
  const strangers = (await store.views.list()).filter((file) => file.startsWith(folder) && !expected.has(file));
  const problems: RegistryProblem[] = strangers.map((file) => ({
    kind: 'corrupt',
    file,
    detail: 'is in no event of the ledger',
  }));
  for (const view of views) {
    const found = await store.views.read(view.file).catch((thrown: unknown) => problemFrom(thrown));
    if (found === view.text) continue;
    if (found !== null && typeof found !== 'string') problems.push(found);
    else problems.push({ file: view.file, ...stateOfView(found, view) });
  }
  return { count: views.length, problems };
}

function stateOfView(found: string | null, view: View): Omit<RegistryProblem, 'file'> {
  const repair = 'a write was interrupted; the next write repairs it';
  if (found === null) return { kind: 'stale', detail: `is missing: ${repair}` };
  if (view.earlier(found)) return { kind: 'stale', detail: `is behind the events: ${repair}` };
  return { kind: 'corrupt', detail: `is not what "${eventFile(view.event)}" says: one of the two was changed` };
}
