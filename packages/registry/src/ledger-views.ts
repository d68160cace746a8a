import type { ChainedEvent, Ledger } from './ledger.ts';
import type { LedgerEvent } from './ledger-event.ts';
import { imageIndex, OCI_LAYOUT } from './oci/image-index.ts';
import { documentOf } from './oci/manifest.ts';

/** A file that derives from the events. `earlier` tells what an interrupted write may have left there. */
export interface View {
  readonly file: string;
  readonly text: string;
  /** The newest event it derives from. */
  readonly event: number;
  readonly earlier: (text: string) => boolean;
}

/** Name of the file of an event. */
export const eventFile = (seq: number): string => `ledger/events/${String(seq).padStart(8, '0')}.json`;

const never = (): boolean => false;

/** Every view of a ledger. An empty ledger has none. */
export function viewsOf(ledger: Ledger): readonly View[] {
  const { events } = ledger;
  if (events.length === 0) return [];
  return [
    { file: 'oci-layout', text: OCI_LAYOUT, event: 1, earlier: never },
    ...events.filter(({ event }) => event.type === 'register').flatMap(versionViews),
    ...ledger.aliases.map((state) => aliasView(state.set, events)),
    {
      file: 'index.json',
      text: imageIndex(events),
      event: events.length,
      earlier: (text) => isEarlierIndex(text, events),
    },
  ];
}

function versionViews({ event, sha256 }: ChainedEvent): readonly View[] {
  const { name, version, digest, record, attachments, time, actor, runUrl, seq } = event;
  const registered = { time, actor, runUrl, event: { seq, sha256 } };
  const common = { name, version, digest };
  const file = `${String(version).padStart(6, '0')}.json`;
  return [
    {
      file: `ledger/models/${name}/versions/${file}`,
      text: documentOf({
        schema: 'plumbline.ledger-version/v1',
        state: 'candidate',
        ...common,
        ...record,
        attachments,
        registered,
      }).text,
      event: seq,
      earlier: never,
    },
    {
      file: `ledger/models/${name}/digests/${digest}.json`,
      text: documentOf({ schema: 'plumbline.ledger-digest/v1', ...common }).text,
      event: seq,
      earlier: never,
    },
  ];
}

function aliasView(set: ChainedEvent, events: readonly ChainedEvent[]): View {
  const alias = set.event.move?.alias ?? '';
  const moves = events.filter(({ event }) => event.name === set.event.name && event.move?.alias === alias);
  return {
    file: `ledger/models/${set.event.name}/aliases/${alias}.json`,
    text: aliasText(set),
    event: set.event.seq,
    earlier: (text) => moves.some((move) => aliasText(move) === text),
  };
}

function aliasText({ event, sha256 }: ChainedEvent): string {
  const { name, version, digest, time, actor, runUrl, reason, seq }: LedgerEvent = event;
  return documentOf({
    schema: 'plumbline.ledger-alias/v1',
    name,
    alias: event.move?.alias,
    version,
    digest,
    previous: event.move?.from,
    evidence: event.move?.evidence,
    moved: { by: event.type, time, actor, runUrl, reason, event: { seq, sha256 } },
  }).text;
}

/** Newest first: what an interrupted write leaves is seldom old. */
function isEarlierIndex(text: string, events: readonly ChainedEvent[]): boolean {
  for (let length = events.length - 1; length > 0; length -= 1) {
    if (imageIndex(events.slice(0, length)) === text) return true;
  }
  return false;
}
