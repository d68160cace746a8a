import { mkdir, mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { writtenStamp } from '@plumbline/tracking';

async function folderWithFile() {
  const root = await mkdtemp(join(tmpdir(), 'plumbline-stamp-'));
  const folder = join(root, 'model', 'deep');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'weights.bin');
  await writeFile(file, 'one');
  return { model: join(root, 'model'), file };
}

describe('writtenStamp()', () => {
  it('is null where nothing is, and stays while nothing is written', async () => {
    const { model, file } = await folderWithFile();
    expect(await writtenStamp(join(model, 'absent'))).toBeNull();
    expect(await writtenStamp(file)).toBe(await writtenStamp(file));
  });

  it('changes with a file, also deep in a folder and also when the same bytes are written', async () => {
    const { model, file } = await folderWithFile();
    const before = await writtenStamp(model);
    await wait(20);
    await writeFile(file, 'one');
    expect(await writtenStamp(model)).not.toBe(before);
  });

  it('cannot be set back', async () => {
    const { file } = await folderWithFile();
    const before = await writtenStamp(file);
    await wait(20);
    await writeFile(file, 'two');
    await utimes(file, new Date(0), new Date(0));
    expect(await writtenStamp(file)).not.toBe(before);
  });
});
