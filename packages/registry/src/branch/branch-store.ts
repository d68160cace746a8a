import type { Branch, BranchHead } from '@plumbline/core';
import { corrupt } from '../corrupt.ts';
import type { BlobStore, LedgerStore } from '../ledger-store.ts';
import { eventFile, viewsOf } from '../ledger-views.ts';
import { type EventText, readLedger } from '../read-ledger.ts';
import { branchViews, type Pause } from './branch-views.ts';

const EVENTS = 'ledger/events/';
/** All events, one a line: a thousand files would be a thousand requests. Each line is held against its file's digest. */
const JOURNAL = 'ledger/journal.jsonl';

/** What a store over a branch needs besides the branch. */
export interface BranchStoreOptions {
  readonly blobs: BlobStore;
  readonly pause: Pause;
}

/**
 * A ledger on a branch of its own. An event and every view that follows from it are one commit, so that nobody sees the one without the
 * other; the branch refuses whoever comes second, and the ledger then judges anew.
 */
export function branchStore(branch: Branch, { blobs, pause }: BranchStoreOptions): LedgerStore {
  let attempt = 0;
  return {
    blobs,
    views: branchViews(branch, pause),
    events: async () => readEvents(branch, await branch.head()),
    append: async (seq, text) => {
      const done = await append(branch, seq, text);
      attempt = done ? 0 : attempt + 1;
      if (!done) await pause(attempt);
      return done;
    },
  };
}

async function readEvents(branch: Branch, head: BranchHead | null): Promise<readonly EventText[]> {
  if (head === null) return [];
  const files = [...head.files.keys()].filter((path) => path.startsWith(EVENTS));
  for (const [at, file] of files.entries()) if (file !== eventFile(at + 1)) throw outOfOrder(file, at + 1);
  const [journal = ''] = head.files.has(JOURNAL) ? await branch.read(head, [JOURNAL]) : [];
  const lines = journal.split('\n');
  const apart = files.filter((file, at) => !branch.holds(head, file, lines[at] ?? ''));
  const read = await branch.read(head, apart);
  const texts = new Map(apart.map((file, at) => [file, read[at] ?? '']));
  return files.map((file, at) => ({ file, text: texts.get(file) ?? lines[at] ?? '' }));
}

async function append(branch: Branch, seq: number, text: string): Promise<boolean> {
  const head = await branch.head();
  const before = await readEvents(branch, head);
  if (before.length !== seq - 1) return false;
  const event = { file: eventFile(seq), text };
  const ledger = await readLedger([...before, event]);
  const views = viewsOf(ledger).filter(({ file, text: wanted }) => head === null || !branch.holds(head, file, wanted));
  const files = {
    ...Object.fromEntries(views.map((view) => [view.file, view.text])),
    [JOURNAL]: [...before, event].map((each) => `${each.text}\n`).join(''),
    [event.file]: text,
  };
  return branch.commit(head?.commit ?? null, { files, message: messageOf(ledger.events.at(-1)?.event) });
}

type LastEvent = Awaited<ReturnType<typeof readLedger>>['events'][number]['event'] | undefined;

function messageOf(event: LastEvent): string {
  const alias = event?.move === undefined ? '' : ` as ${event.move.alias}`;
  return `ledger: ${event?.type} ${event?.name} ${event?.version}${alias}`;
}

function outOfOrder(file: string, wanted: number): Error {
  const isEvent = /\/\d{8}\.json$/.test(file);
  return isEvent ? corrupt(eventFile(wanted), 'is missing') : corrupt(file, 'is not the file of an event');
}
