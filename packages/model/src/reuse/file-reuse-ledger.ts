import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readTextFile } from '@plumbline/boundary';
import { hasCode, PlumblineError } from '@plumbline/core';
import { LEDGER_BYTES_MAX, type LedgerText, linesOf, readLedgerText } from './ledger-text.ts';
import type { ReuseLedgerStore } from './reuse-ledger.ts';

const WAIT_MS = 25;
const WAITS_MAX = 1_200;

/** How long a file ledger waits for its lock. */
export interface LockPatience {
  readonly waits: number;
  readonly waitMs: number;
}

/**
 * A ledger in a file, a JSON object a line, each with the digest of the line before. Who appends holds `<path>.lock`, writes the whole file
 * beside the old one and puts it in its place: readers see one or the other, and a process that dies leaves the old one (and its lock).
 * Throws `EVIDENCE_INVALID` for a file that breaks its chain, `LIMIT_TIME` where the lock is not given up.
 */
export function fileReuseLedger(
  path: string,
  patience: LockPatience = { waits: WAITS_MAX, waitMs: WAIT_MS },
): ReuseLedgerStore {
  return {
    read: async () => (await readFile(path)).ledger,
    append: (add) =>
      locked(path, patience, async () => {
        const { text, ledger, last } = await readFile(path);
        const entries = add(ledger);
        if (entries.length > 0) await replace(path, text + linesOf(entries, last));
        return { entries: [...ledger.entries, ...entries] };
      }),
  };
}

async function readFile(path: string): Promise<LedgerText> {
  const isThere = (await stat(path).catch((thrown: unknown) => absent(thrown))) !== null;
  const what = 'the test-set ledger';
  const text = isThere ? await readTextFile(path, { what, bytesMax: LEDGER_BYTES_MAX, code: 'EVIDENCE_INVALID' }) : '';
  return readLedgerText(text, path);
}

async function replace(path: string, text: string): Promise<void> {
  const temporary = `${path}.new`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
}

async function locked<T>(path: string, { waits, waitMs }: LockPatience, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true });
  for (let wait = 0; !(await take(lock)); wait += 1) {
    if (wait >= waits) {
      throw new PlumblineError(
        'LIMIT_TIME',
        `Cannot write the test-set ledger: "${lock}" must be given up by the run that holds it: it is still there`,
        'run again; where no other run uses the ledger, remove that file',
      );
    }
    await setTimeout(waitMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (thrown) {
    if (hasCode(thrown, 'EEXIST')) return false;
    throw thrown;
  }
}

function absent(thrown: unknown): null {
  if (hasCode(thrown, 'ENOENT') || hasCode(thrown, 'ENOTDIR')) return null;
  throw thrown;
}
