import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '@plumbline/core';
import { corrupt } from '../corrupt.ts';
import type { LedgerStore, ViewStore } from '../ledger-store.ts';
import { eventFile } from '../ledger-views.ts';
import type { EventText } from '../read-ledger.ts';
import { createWhole, replaceWhole } from './durable-file.ts';
import { localBlobs } from './local-blobs.ts';

/**
 * A ledger and its blobs in a folder of a local disk. Exclusive creation is a hard link to a file already written in
 * full; network mounts that cannot keep that promise are no place for it.
 */
export function localStore(root: string): LedgerStore {
  return {
    blobs: localBlobs(root),
    views: localViews(root),
    events: () => readEvents(root),
    append: (seq, text) => createWhole(root, join(root, eventFile(seq)), text),
  };
}

function localViews(root: string): ViewStore {
  return {
    read: (file) => readOrNull(root, file),
    same: (wanted) => Promise.all(wanted.map(async ({ file, text }) => (await readOrNull(root, file)) === text)),
    create: (file, text) => createWhole(root, join(root, file), text),
    replace: (file, text) => replaceWhole(root, join(root, file), text),
    list: async () => {
      const models = await readdir(join(root, 'ledger/models'), { recursive: true, withFileTypes: true }).catch(
        () => [],
      );
      const files = models.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
      return files.map((file) => file.slice(join(root, '/').length).replaceAll('\\', '/')).sort();
    },
  };
}

/**
 * The highest number is taken from the listing, then every number up to it is opened: a listing alone may miss an
 * event that another process writes meanwhile, while a number that cannot be opened below an existing one is a true
 * gap.
 */
async function readEvents(root: string): Promise<readonly EventText[]> {
  const names = await readdir(join(root, 'ledger/events')).catch(() => []);
  const last = Math.max(0, ...names.map((name) => numberOf(name)));
  const texts: EventText[] = [];
  for (let seq = 1; seq <= last; seq += 1) {
    const file = eventFile(seq);
    const text = await readOrNull(root, file);
    if (text === null) throw corrupt(file, 'is missing');
    texts.push({ file, text });
  }
  return texts;
}

function numberOf(name: string): number {
  const found = /^(\d{8})\.json$/.exec(name);
  if (found === null) throw corrupt(`ledger/events/${name}`, 'is not the file of an event');
  return Number(found[1]);
}

/** Strict UTF-8: a lenient decoder would map different bytes to the same text. */
async function readOrNull(root: string, file: string): Promise<string | null> {
  const bytes = await readFile(join(root, file)).catch((thrown: unknown) => {
    if (hasCode(thrown, 'ENOENT')) return null;
    throw thrown;
  });
  try {
    return bytes === null ? null : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw corrupt(file, 'is not UTF-8', thrown);
  }
}
