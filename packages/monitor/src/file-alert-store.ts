import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseJson, readTextFile, toJson } from '@plumbline/boundary';
import { hasCode, messageOf, PlumblineError } from '@plumbline/core';
import { type AlertHistory, type AlertStore, EMPTY_HISTORY } from './alert-store.ts';
import { checkAlertHistory } from './alert-store-schema.ts';

/** How long a lock is waited for. */
export interface LockPatience {
  readonly attempts: number;
  readonly pauseMs: number;
}

const PATIENCE: LockPatience = { attempts: 100, pauseMs: 100 };
const STORE_BYTES_MAX = 64 * 1024 * 1024;
const FIX =
  'restore the file from an earlier run, or move it away to begin a new history: Plumbline never resets it itself';

/**
 * A store in one JSON file: replaced whole by a rename, so that a crash leaves the old or the new one; changed under `<path>.lock`, which
 * one process at a time can create. A file that is there and is no history throws `DATA_INVALID`, also an empty one.
 */
export function fileAlertStore(path: string, name: string, patience: LockPatience = PATIENCE): AlertStore {
  const read = (): Promise<AlertHistory> => readHistory(path, name);
  const write = (history: AlertHistory): Promise<void> => writeHistory(path, history);
  return {
    name,
    read,
    hold: async (work) => {
      const release = await lock(`${path}.lock`, name, patience);
      try {
        return await work({ read, write });
      } finally {
        await release();
      }
    },
  };
}

async function readHistory(path: string, name: string): Promise<AlertHistory> {
  const found = await stat(path).catch((thrown: unknown) => {
    if (hasCode(thrown, 'ENOENT')) return null;
    throw unreadable(name, thrown);
  });
  if (found === null) return EMPTY_HISTORY;
  const what = `the alert store "${name}"`;
  const options = { code: 'DATA_INVALID', fix: FIX } as const;
  const text = await readTextFile(path, { what, bytesMax: STORE_BYTES_MAX, code: 'DATA_INVALID' });
  return checkAlertHistory(parseJson(text, what, options), what, options);
}

function unreadable(name: string, cause: unknown): PlumblineError {
  return new PlumblineError(
    'DATA_INVALID',
    `Cannot read the alert store "${name}": it must be a readable file, or absent: ${messageOf(cause)}`,
    FIX,
    { cause },
  );
}

async function writeHistory(path: string, history: AlertHistory): Promise<void> {
  const document = toJson(history);
  // Through the reader's own guard: what we could not read back must not be written.
  await checkAlertHistory(document, 'the alert store to be written', { code: 'INVARIANT_BROKEN', fix: 'report it' });
  // The lock is held: nobody else uses this name.
  const temporary = `${path}.new`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(`${JSON.stringify(document, null, 1)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, path);
}

async function lock(path: string, name: string, { attempts, pauseMs }: LockPatience): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true }).catch((thrown: unknown) => {
    throw unwritable(name, thrown);
  });
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const handle = await tryOpen(path, name);
    if (handle !== null) {
      await handle.close();
      return () => rm(path, { force: true });
    }
    await pause(pauseMs);
  }
  throw new PlumblineError(
    'LIMIT_TIME',
    `Cannot write the alert store "${name}": no other run may hold it: "${name}.lock" is still there after ${(attempts * pauseMs) / 1000} s`,
    'give the workflow a concurrency group; where no other run is left, delete the lock file',
  );
}

async function tryOpen(path: string, name: string): Promise<FileHandle | null> {
  return open(path, 'wx').catch((thrown: unknown) => {
    if (hasCode(thrown, 'EEXIST')) return null;
    throw unwritable(name, thrown);
  });
}

function unwritable(name: string, cause: unknown): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot write the alert store "${name}": its folder must be writable: ${messageOf(cause)}`,
    'give alert-store: file:<path> in a folder that this job may write to',
    { cause },
  );
}
