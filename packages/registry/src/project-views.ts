import { corrupt } from './corrupt.ts';
import type { Ledger } from './ledger.ts';
import type { LedgerStore } from './ledger-store.ts';
import { type View, viewsOf } from './ledger-views.ts';
import { readLedger } from './read-ledger.ts';

/**
 * Brings every view in line with the events, and returns the ledger they show. Missing views and those an interrupted
 * write left behind are repaired; any other content throws `REGISTRY_CORRUPT`, so that no write covers a tampering.
 * Several processes may do this at once: whoever ends last looks at the events once more.
 */
export async function projectViews(store: LedgerStore): Promise<Ledger> {
  for (;;) {
    const ledger = await readLedger(await store.events());
    const foreign = await firstForeign(store, viewsOf(ledger));
    const { length } = await store.events();
    if (length !== ledger.events.length) continue;
    if (foreign !== null) throw corrupt(foreign, 'was not written by this ledger');
    return ledger;
  }
}

async function firstForeign(store: LedgerStore, views: readonly View[]): Promise<string | null> {
  const same = await store.views.same(views);
  for (const view of views.filter((_, at) => same[at] !== true)) {
    if (!(await bringInLine(store, view))) return view.file;
  }
  return null;
}

async function bringInLine({ views }: LedgerStore, view: View): Promise<boolean> {
  // False where another process created it in between: then what it wrote is looked at like anything found.
  if ((await views.read(view.file)) === null && (await views.create(view.file, view.text))) return true;
  const found = await views.read(view.file);
  if (found === view.text) return true;
  if (found === null || !view.earlier(found)) return false;
  await views.replace(view.file, view.text);
  return true;
}
