import { type Branch, PlumblineError } from '@plumbline/core';
import { linesOf, readLedgerText } from './ledger-text.ts';
import type { ReuseLedgerStore } from './reuse-ledger.ts';

const FILE = 'test-sets.jsonl';
const ATTEMPTS_MAX = 30;

/** How to wait before the next attempt; `attempt` counts from 1. */
export interface BranchPatience {
  readonly pause: (attempt: number) => Promise<void>;
}

/**
 * A ledger on a branch of its own, a commit a change: git keeps who and when, and refuses whoever comes second, who then asks again.
 * Throws `EVIDENCE_INVALID` for a damaged ledger, `LIMIT_TIME` where the branch does not stand still.
 */
export function branchReuseLedger(branch: Branch, { pause }: BranchPatience): ReuseLedgerStore {
  const readAll = async () => {
    const head = await branch.head();
    const [text = ''] = head?.files.has(FILE) ? await branch.read(head, [FILE]) : [];
    return { commit: head?.commit ?? null, ...(await readLedgerText(text, FILE)) };
  };
  return {
    read: async () => (await readAll()).ledger,
    append: async (add) => {
      for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
        const { commit, text, ledger, last } = await readAll();
        const entries = add(ledger);
        const after = { entries: [...ledger.entries, ...entries] };
        if (entries.length === 0) return after;
        const files = { [FILE]: text + linesOf(entries, last) };
        if (await branch.commit(commit, { files, message: `test sets: ${entries.at(-1)?.kind}` })) return after;
        await pause(attempt);
      }
      throw new PlumblineError(
        'LIMIT_TIME',
        `Cannot write the test-set ledger: its branch must stand still for a moment: it moved ${ATTEMPTS_MAX} times meanwhile`,
        'run the job again',
      );
    },
  };
}
