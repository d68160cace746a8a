import { type Branch, type BranchHead, PlumblineError } from '@plumbline/core';
import type { ViewStore } from '../ledger-store.ts';

const ATTEMPTS_MAX = 20;

/** Waits before the next attempt; `attempt` counts from 1. */
export type Pause = (attempt: number) => Promise<void>;

/** The views of a ledger on a branch. They are written with their events: writing one by itself is repair. */
export function branchViews(branch: Branch, pause: Pause): ViewStore {
  const write = async (file: string, text: string, mustBeNew: boolean): Promise<boolean> => {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const head = await branch.head();
      if (mustBeNew && head?.files.has(file)) return false;
      const change = { files: { [file]: text }, message: `ledger: restore ${file}` };
      if (await branch.commit(head?.commit ?? null, change)) return true;
      await pause(attempt);
    }
    throw busy(file);
  };
  return {
    read: async (file) => readOne(branch, await branch.head(), file),
    same: async (wanted) => {
      const head = await branch.head();
      return wanted.map(({ file, text }) => head !== null && branch.holds(head, file, text));
    },
    create: (file, text) => write(file, text, true),
    replace: async (file, text) => void (await write(file, text, false)),
    list: async () =>
      [...((await branch.head())?.files.keys() ?? [])].filter((path) => path.startsWith('ledger/models/')),
  };
}

async function readOne(branch: Branch, head: BranchHead | null, file: string): Promise<string | null> {
  if (head === null || !head.files.has(file)) return null;
  const [text] = await branch.read(head, [file]);
  return text ?? null;
}

function busy(file: string): PlumblineError {
  return new PlumblineError(
    'REGISTRY_CONFLICT',
    `Cannot write "${file}" of the ledger: the branch must stand still for a moment: it moved ${ATTEMPTS_MAX} times meanwhile`,
    'run the job again',
  );
}
