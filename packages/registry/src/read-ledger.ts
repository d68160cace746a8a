import { canonicalJson, parseJson, rootDigest, sha256Of } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { attachmentPath } from './attachment-path.ts';
import { corrupt } from './corrupt.ts';
import type { AliasState, ChainedEvent, Ledger } from './ledger.ts';
import type { LedgerEvent, VersionRecord } from './ledger-event.ts';
import { checkLedgerEvent } from './ledger-event-schema.ts';
import { attachmentsManifest, modelManifest } from './oci/manifest.ts';
import type { RegisteredVersion } from './registered-version.ts';
import { problemOfAlias, problemOfName } from './registry-ref.ts';

/** The bytes of one event and the file they lie in. */
export interface EventText {
  readonly file: string;
  readonly text: string;
}

/**
 * The ledger that a chain of events tells, oldest first. Every event must be canonical, hold the digest of the one
 * before and be legal after it. Throws `REGISTRY_CORRUPT` naming the first event that is not.
 */
export async function readLedger(texts: readonly EventText[]): Promise<Ledger> {
  const events: ChainedEvent[] = [];
  const versions = new Map<string, RegisteredVersion>();
  const aliases = new Map<string, AliasState>();
  for (const item of texts) {
    const event = await parseEvent(item);
    const chained = { event, sha256: sha256Of(item.text) };
    const problem = problemOfChain(event, events, texts) ?? problemOfEvent(event, versions, aliases);
    if (problem !== null) throw corrupt(item.file, problem);
    events.push(chained);
    apply(chained, versions, aliases);
  }
  return { events, versions: withAliases(versions, aliases), aliases: sortedAliases(aliases) };
}

async function parseEvent({ file, text }: EventText): Promise<LedgerEvent> {
  const options = { code: 'REGISTRY_CORRUPT', fix: 'restore the file from a backup' } as const;
  try {
    const value = parseJson(text, file, options);
    const event = await checkLedgerEvent(value, file, options);
    if (canonicalJson(value) === text) return event;
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError) || thrown.code !== 'REGISTRY_CORRUPT') throw thrown;
    throw corrupt(file, `is not a ledger event: ${thrown.message}`, thrown);
  }
  throw corrupt(file, 'is not canonical JSON: it was changed after it was written');
}

function problemOfChain(
  event: LedgerEvent,
  before: readonly ChainedEvent[],
  texts: readonly EventText[],
): string | null {
  const expected = before.length + 1;
  if (event.seq !== expected) return `must be event ${expected} of the chain: it is ${event.seq}`;
  const previous = before.at(-1)?.sha256 ?? null;
  if (event.previous === previous) return null;
  const file = texts[before.length - 1]?.file;
  const there = file === undefined ? 'no event' : `"${file}" (sha256 ${previous})`;
  return `must follow ${there}: it follows ${event.previous ?? 'none'}, so one of the two was changed`;
}

type Versions = ReadonlyMap<string, RegisteredVersion>;
type Aliases = ReadonlyMap<string, AliasState>;

/** An event with a right digest can still say what no writer of ours would: it is refused all the same. */
function problemOfEvent(event: LedgerEvent, versions: Versions, aliases: Aliases): string | null {
  if (problemOfName(event.name) !== null) return 'has an illegal model name';
  if ((event.type === 'register') !== (event.record !== undefined))
    return 'must have a record exactly where it registers';
  const moves = event.type === 'promote' || event.type === 'rollback';
  if (moves !== (event.move !== undefined)) return 'must have a move exactly where it moves an alias';
  const own = event.type === 'register' ? problemOfRegister(event, versions) : problemOfLater(event, versions, aliases);
  return own ?? problemOfAttachments(event, versions);
}

function problemOfAttachments(event: LedgerEvent, versions: Versions): string | null {
  const { attachments, attachmentManifest, record, name, version } = event;
  if (attachments.some((file) => file.path !== attachmentPath(file)))
    return 'names an attachment otherwise than by its role';
  const files = record?.files ?? versions.get(versionKey(name, version))?.files ?? [];
  const expected =
    attachments.length === 0
      ? null
      : attachmentsManifest(attachments, modelManifest(name, files).manifest).manifest.sha256;
  return attachmentManifest === expected ? null : 'names another manifest than its attachments have';
}

function problemOfRegister(event: LedgerEvent, versions: Versions): string | null {
  const known = [...versions.values()].filter((version) => version.name === event.name);
  if (event.version !== known.length + 1)
    return `must register version ${known.length + 1}: it registers ${event.version}`;
  if (known.some((version) => version.digest === event.digest)) return 'registers a model that has a version already';
  return event.record === undefined ? null : problemOfRecord(event.record, event);
}

function problemOfRecord({ kind, files, manifest }: VersionRecord, { name, digest }: LedgerEvent): string | null {
  const named = files.map(({ path, ...file }) => ({ name: path, ...file }));
  const one = files.length === 1 ? files[0]?.sha256 : undefined;
  if (digest !== (kind === 'file' ? one : rootDigest(named))) return 'has another digest than its files';
  // The order is part of the root digest, and a name that came twice would let one file take the place of another.
  if (files.some(({ path }, at) => at > 0 && (files[at - 1]?.path ?? '') >= path))
    return 'must name its files once, in order';
  return manifest === modelManifest(name, files).manifest.sha256 ? null : 'names another manifest than its files have';
}

function problemOfLater(event: LedgerEvent, versions: Versions, aliases: Aliases): string | null {
  const version = versions.get(versionKey(event.name, event.version));
  if (version === undefined) return `speaks of version ${event.version}, which was not registered`;
  if (version.digest !== event.digest) return 'speaks of another digest than the version has';
  const { move } = event;
  if (move === undefined) return null;
  if (problemOfAlias(move.alias) !== null) return 'has an illegal alias';
  const now = aliases.get(versionKey(event.name, move.alias))?.version ?? null;
  return now === move.from
    ? null
    : `moves "${move.alias}" from version ${move.from ?? 'none'} while it was at ${now ?? 'none'}`;
}

const versionKey = (name: string, which: string | number): string => `${name}@${which}`;

function apply(
  chained: ChainedEvent,
  versions: Map<string, RegisteredVersion>,
  aliases: Map<string, AliasState>,
): void {
  const { event } = chained;
  const key = versionKey(event.name, event.version);
  const known = versions.get(key);
  if (event.record !== undefined) versions.set(key, registeredBy(event, event.record));
  else if (known !== undefined)
    versions.set(key, { ...known, attachments: [...known.attachments, ...event.attachments] });
  if (event.move === undefined) return;
  const aliasKey = versionKey(event.name, event.move.alias);
  const stack = stackAfter(aliases.get(aliasKey)?.stack ?? [], event);
  aliases.set(aliasKey, { name: event.name, alias: event.move.alias, version: event.version, set: chained, stack });
}

function registeredBy(event: LedgerEvent, record: NonNullable<LedgerEvent['record']>): RegisteredVersion {
  return {
    name: event.name,
    version: event.version,
    digest: event.digest,
    uri: `registry:${event.name}@${event.version}`,
    kind: record.kind,
    files: record.files,
    registered: event.time,
    actor: event.actor,
    runUrl: event.runUrl,
    manifest: record.manifest,
    metadata: record.metadata,
    attachments: event.attachments,
    aliases: [],
  };
}

/** A promotion goes on top; a rollback takes off everything above the version it goes back to. */
function stackAfter(stack: readonly number[], event: LedgerEvent): readonly number[] {
  const at = event.type === 'rollback' ? stack.lastIndexOf(event.version) : -1;
  return at >= 0 ? stack.slice(0, at + 1) : [...stack, event.version];
}

function sortedAliases(aliases: Aliases): readonly AliasState[] {
  return [...aliases.values()].sort((a, b) => order(a.name, b.name) || order(a.alias, b.alias));
}

function withAliases(versions: Versions, aliases: Aliases): readonly RegisteredVersion[] {
  const pointing = (version: RegisteredVersion): readonly string[] =>
    [...aliases.values()]
      .filter((state) => state.name === version.name && state.version === version.version)
      .map((state) => state.alias)
      .sort(order);
  return [...versions.values()]
    .map((version) => ({ ...version, aliases: pointing(version) }))
    .sort((a, b) => order(a.name, b.name) || a.version - b.version);
}

/** By code unit: the same everywhere, whatever the locale. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
