import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { canonicalJson, digestFile, digestFolder, rootDigest, toJson } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { eventAttachments, storeAttachments } from './attach.ts';
import { findAlias, findDigest, findVersion } from './find-version.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerEvent } from './ledger-event.ts';
import type { LedgerStore } from './ledger-store.ts';
import { materializeVersion } from './materialize.ts';
import { modelManifest } from './oci/manifest.ts';
import { projectViews } from './project-views.ts';
import { readLedger } from './read-ledger.ts';
import { aliasMoved, otherFiles, unattached, unknownVersion } from './refusals.ts';
import type { Attachment, AttachmentRole, RegisteredFile, RegisteredVersion } from './registered-version.ts';
import type { Authorship, MoveRequest, Registered, RegisterRequest, Registry } from './registry.ts';
import { readStoredEvidence } from './stored-evidence.ts';
import { verifyLedger } from './verify-ledger.ts';

/** Profiles are the largest documents: a thousand columns with their sketches stay well below. */
export const DOCUMENT_BYTES_MAX = 64 * 1024 * 1024;

/** A registry over any store that can append an event exclusively. */
export function ledgerRegistry(store: LedgerStore, spec: string): Registry {
  const ledger = async (): Promise<Ledger> => readLedger(await store.events());
  return {
    spec,
    ledger,
    resolve: async (name, which) => findVersion(await ledger(), name, which),
    materialize: (version, folder) => materializeVersion(store.blobs, version, folder),
    evidenceOf: (version) => readStoredEvidence(store.blobs, version),
    document: (version, role) => readDocument(store, version, role),
    register: (request) => register(store, request),
    move: (request) => move(store, request),
    verify: (version) => verifyLedger(store, version),
  };
}

/** What an event says besides its place in the chain and who wrote it; null where there is nothing to write. */
type Entry = Omit<LedgerEvent, 'schema' | 'seq' | 'previous' | 'time' | 'actor' | 'runUrl' | 'reason'>;

/**
 * Appends the event that `compose` makes of the ledger as it is. Where another process was first, the ledger is read
 * again and composed anew, so that every precondition is judged against what stands. Views are repaired before and
 * after.
 */
async function commit(
  store: LedgerStore,
  author: Authorship,
  compose: (ledger: Ledger) => Promise<Entry | null>,
): Promise<Ledger> {
  for (;;) {
    const ledger = await projectViews(store);
    const entry = await compose(ledger);
    if (entry === null) return ledger;
    const event: LedgerEvent = {
      schema: 'plumbline.ledger-event/v1',
      seq: ledger.events.length + 1,
      previous: ledger.events.at(-1)?.sha256 ?? null,
      time: author.time.toISOString(),
      actor: author.actor,
      runUrl: author.runUrl,
      reason: author.reason,
      ...entry,
    };
    if (await store.append(event.seq, canonicalJson(toJson(event)))) return projectViews(store);
  }
}

async function register(store: LedgerStore, request: RegisterRequest): Promise<Registered> {
  const { name, digest } = request;
  const model = await readModel(request.model, digest);
  const documents = modelManifest(name, model.files);
  const first = findDigest(await readLedger(await store.events()), name, digest);
  if (first === null) {
    for (const file of model.files) await store.blobs.putFile(join(model.folder, file.path), file.sha256);
    await store.blobs.putText(documents.config.text);
    await store.blobs.putText(documents.manifest.text);
  }
  const given = await storeAttachments(store.blobs, request.attachments);
  let created = false;
  let added: readonly Attachment[] = [];
  const ledger = await commit(store, request, async (now) => {
    const known = findDigest(now, name, digest);
    if (known !== null && known.manifest !== documents.manifest.sha256) throw otherFiles(known);
    created = known === null;
    const files = await eventAttachments(store.blobs, { given, known, subject: documents.manifest });
    added = files.attachments;
    if (known !== null)
      return added.length === 0 ? null : { type: 'attach', name, version: known.version, digest, ...files };
    const record = {
      kind: model.kind,
      files: model.files,
      manifest: documents.manifest.sha256,
      metadata: request.metadata,
    };
    const version = now.versions.filter((other) => other.name === name).length + 1;
    return { type: 'register', name, version, digest, ...files, record };
  });
  return { version: mustFind(findDigest(ledger, name, digest), name), created, added };
}

async function readDocument(
  store: LedgerStore,
  version: RegisteredVersion,
  role: AttachmentRole,
): Promise<string | null> {
  const found = version.attachments.find((attachment) => attachment.role === role);
  return found === undefined ? null : store.blobs.readText(found.sha256, DOCUMENT_BYTES_MAX);
}

interface ReadModel {
  readonly kind: 'file' | 'folder';
  /** Where the files' paths start. */
  readonly folder: string;
  readonly files: readonly RegisteredFile[];
}

async function readModel(path: string, digest: string): Promise<ReadModel> {
  const found = await stat(path).catch(() => null);
  const folder = found?.isDirectory() === true;
  const files = found === null ? [] : folder ? await filesOf(path) : [await fileOf(path)];
  const now = folder ? rootDigest(files.map(({ path: name, ...file }) => ({ name, ...file }))) : files[0]?.sha256;
  if (files.length > 0 && now === digest) {
    return { kind: folder ? 'folder' : 'file', folder: folder ? path : join(path, '..'), files };
  }
  throw new PlumblineError(
    files.length === 0 ? 'MODEL_MISSING' : 'MODEL_DIGEST',
    `Cannot register "${path}": it must be the model that was judged, with digest ${digest}: current value is ${now ?? 'none'}`,
    'let nothing write to the model while it is registered',
  );
}

async function filesOf(path: string): Promise<readonly RegisteredFile[]> {
  return (await digestFolder(path)).map(({ name, sha256, sizeBytes }) => ({ path: name, sha256, sizeBytes }));
}

async function fileOf(path: string): Promise<RegisteredFile> {
  return { path: basename(path), sha256: await digestFile(path), sizeBytes: (await stat(path)).size };
}

async function move(store: LedgerStore, request: MoveRequest): Promise<RegisteredVersion> {
  const { type, name, version: number, alias, expected, evidence } = request;
  const given = await storeAttachments(store.blobs, request.attachments);
  const ledger = await commit(store, request, async (now) => {
    const version = findVersion(now, name, number);
    if (version === null) throw unknownVersion(now, name, number);
    const state = findAlias(now, name, alias);
    if ((state?.version ?? null) !== expected) throw aliasMoved({ name, alias, expected, state });
    const subject = modelManifest(name, version.files).manifest;
    const files = await eventAttachments(store.blobs, { given, known: version, subject });
    const there = new Set([...version.attachments, ...files.attachments].map((file) => file.sha256));
    const absent = evidence.find((sha256) => !there.has(sha256));
    if (absent !== undefined) throw unattached(version, absent);
    return { type, name, version: number, digest: version.digest, ...files, move: { alias, from: expected, evidence } };
  });
  return mustFind(findVersion(ledger, name, number), name);
}

function mustFind(version: RegisteredVersion | null, name: string): RegisteredVersion {
  if (version !== null) return version;
  throw new PlumblineError('INVARIANT_BROKEN', `Cannot find the version of "${name}" just written`, 'report it');
}
