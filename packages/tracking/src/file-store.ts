import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readTextFile } from '@plumbline/boundary';
import { messageOf, PlumblineError } from '@plumbline/core';
import type { Remembered } from './decide-training.ts';
import type { FingerprintStore } from './tracker.ts';
import { parseRecord, RECORD_BYTES_MAX, type TrainingRecord, writeRecord } from './training-record.ts';

/**
 * The record in a file. An absent one, and one that cannot be read, mean "train": training again is never wrong.
 * `place` is how the file is called for people. Writing replaces the file in one step; `INPUT_INVALID` where it cannot.
 */
export function fileStore(path: string, place: string): FingerprintStore {
  return {
    place,
    read: () => read(path, place),
    write: (record) => write(path, place, record),
  };
}

async function write(path: string, place: string, record: TrainingRecord): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, writeRecord(record));
    await rename(`${path}.new`, path);
  } catch (cause) {
    throw new PlumblineError(
      'INPUT_INVALID',
      `Cannot keep the training record: "${place}" must be writable: ${messageOf(cause)}`,
      'name a file in a folder that can be written in "fingerprint-store"',
      { cause },
    );
  }
}

async function read(path: string, place: string): Promise<Remembered> {
  if ((await stat(path).catch(() => null)) === null) {
    return { record: null, note: `no successful training is recorded in "${place}"` };
  }
  const what = `the training record "${place}"`;
  try {
    const text = await readTextFile(path, { what, bytesMax: RECORD_BYTES_MAX });
    return { record: await parseRecord(text, what), note: '' };
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown;
    return { record: null, note: `the record of the last training cannot be used: ${thrown.message}` };
  }
}
