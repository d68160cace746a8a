import { basename } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PlumblineError } from '@plumbline/core';
import type { Source } from './source-kind.ts';
import { unpacking } from './unpack.ts';

/**
 * Unpacks a packed file to nowhere, in constant memory: the engine takes the rows before a cut for the whole file, and half of a
 * file must not pass for it. Throws `DATA_UNREADABLE` where the packed bytes end too soon or break their checksum.
 */
export async function demandWhole(source: Source, what: string): Promise<void> {
  if (source.compression === 'none') return;
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline([...unpacking(source), nowhere]).catch((cause: unknown) => {
    throw new PlumblineError(
      'DATA_UNREADABLE',
      `Cannot read ${what} from "${basename(source.path)}": the packed bytes must be whole: they are cut off or damaged`,
      'pack the file again, and check that it was uploaded and downloaded whole',
      { cause, where: { file: source.path } },
    );
  });
}
