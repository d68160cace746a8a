import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sha256Of } from '@plumbline/boundary';
import { fileSubjects } from '@plumbline/frame';

const context = { display: (path: string) => basename(path) };

async function filesOf(...texts: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-subjects-'));
  const paths = texts.map((_, index) => join(folder, `${index}.csv`));
  for (const [index, path] of paths.entries()) await writeFile(path, texts[index] ?? '');
  return paths;
}

describe('fileSubjects', () => {
  it('names files by role, display name and digest, in their order', async () => {
    const paths = await filesOf('a', 'b');
    expect(await fileSubjects(context, { role: 'current', paths })).toEqual([
      { role: 'current', name: '0.csv', sha256: sha256Of('a') },
      { role: 'current', name: '1.csv', sha256: sha256Of('b') },
    ]);
  });

  it('states rows for a single file only', async () => {
    const [one] = await fileSubjects(context, { role: 'data', paths: await filesOf('a'), rows: 7 });
    const several = await fileSubjects(context, { role: 'data', paths: await filesOf('a', 'b'), rows: 7 });
    expect([one?.rows, ...several.map((subject) => subject.rows)]).toEqual([7, undefined, undefined]);
  });
});
