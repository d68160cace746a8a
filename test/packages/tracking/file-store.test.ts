import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fileStore } from '@plumbline/tracking';
import { expectCode } from '../../support/to-throw-with-code.ts';
import { trainingRecord } from './training-inputs.ts';

async function newStore() {
  const folder = join(await mkdtemp(join(tmpdir(), 'plumbline-store-')), 'training');
  const path = join(folder, 'default.json');
  return { folder, path, store: fileStore(path, 'training/default.json') };
}

describe('fileStore()', () => {
  it('remembers what was written, in a folder it makes, and leaves nothing else there', async () => {
    const { folder, store } = await newStore();
    await store.write(trainingRecord());
    await store.write(trainingRecord(undefined, { metrics: { auc: 0.8 } }));
    expect((await store.read()).record?.metrics).toEqual({ auc: 0.8 });
    expect(await readdir(folder)).toEqual(['default.json']);
  });

  it('says where it looked when there is no record', async () => {
    const { store } = await newStore();
    expect(await store.read()).toEqual({
      record: null,
      note: 'no successful training is recorded in "training/default.json"',
    });
  });

  it('says INPUT_INVALID where the file cannot be written', async () => {
    const { folder } = await newStore();
    await writeFile(folder, 'a file in the place of the folder');
    await expectCode(fileStore(join(folder, 'last.json'), 'last.json').write(trainingRecord()), 'INPUT_INVALID');
  });

  it('takes a broken record for none, and says so', async () => {
    const { store, path } = await newStore();
    await store.write(trainingRecord());
    await writeFile(path, '{"schema": 1');
    const { record, note } = await store.read();
    expect(record).toBeNull();
    expect(note).toContain('the record of the last training cannot be used');
  });
});
