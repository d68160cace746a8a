import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, PlumblineError } from '@plumbline/core';
import type { ReadEntry } from 'tar';
import type { NeededPackage } from './engine-lock.ts';

const UNPACKED_BYTES_MAX = 1024 * 1024 * 1024;

/**
 * Writes the pinned files of an npm tarball into `folder`. Names of written files come from the pins, never from the
 * archive, and every other entry is passed over; all the same an archive that holds a link, a device, an absolute path
 * or a `..` is refused as a whole. `ENGINE_DIGEST` for anything that is not as pinned, `LIMIT_SIZE` past 1 GiB.
 */
export async function extractPackage(tarball: string, needed: NeededPackage, folder: string): Promise<void> {
  const { list } = await import('tar');
  const contents = new Map<string, Promise<Buffer>>();
  let unpacked = 0;
  let problem: PlumblineError | null = null;
  await list({
    file: tarball,
    strict: true,
    onReadEntry: (entry) => {
      unpacked += entry.size;
      problem ??= unpacked > UNPACKED_BYTES_MAX ? tooLarge(needed) : judge(entry, needed);
      const path = withoutTop(entry.path);
      // Throwing here would escape from the parser's stream and end the process: problems are told afterwards.
      if (problem === null && Object.hasOwn(needed.files, path)) contents.set(path, entry.concat());
    },
  }).catch((thrown: unknown) => {
    problem ??= unreadable(needed, thrown);
  });
  // Nothing is written before the whole archive has been judged.
  if (problem !== null) throw problem;
  for (const [path, pin] of Object.entries(needed.files)) {
    const bytes = await contents.get(path);
    const found = bytes === undefined ? 'no such file' : createHash('sha256').update(bytes).digest('hex');
    if (bytes === undefined || found !== pin.sha256) throw other(needed, `must hold ${path} with ${pin.sha256}`, found);
    const target = join(folder, ...path.split('/'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes, { flag: 'wx', mode: 0o644 });
  }
}

function judge(entry: ReadEntry, needed: NeededPackage): PlumblineError | null {
  const { path, type, size } = entry;
  const parts = path.split('/');
  if (path.startsWith('/') || /[\\:\0]/.test(path) || parts.includes('..')) {
    return other(needed, 'must hold relative paths only', JSON.stringify(path));
  }
  if (type !== 'File' && type !== 'OldFile' && type !== 'Directory') {
    return other(needed, 'must hold files and folders only', `${type} ${JSON.stringify(path)}`);
  }
  const pin = needed.files[withoutTop(path)];
  return pin === undefined || pin.size === size
    ? null
    : other(needed, `must hold ${path} of ${pin.size} bytes`, `${size} bytes`);
}

/** npm unpacks a tarball without its top folder, whatever that is called. */
function withoutTop(path: string): string {
  return path.slice(path.indexOf('/') + 1);
}

function other({ name, pin }: NeededPackage, wanted: string, found: string): PlumblineError {
  return new PlumblineError(
    'ENGINE_DIGEST',
    `Cannot install ${name} ${pin.version}: its tarball ${wanted}: current value is ${found}`,
    'use a registry that passes packages on unchanged, or hand in the engines with engines-path',
  );
}

function unreadable(needed: NeededPackage, thrown: unknown): PlumblineError {
  return other(needed, 'must be a gzipped tar archive', messageOf(thrown));
}

function tooLarge({ name, pin }: NeededPackage): PlumblineError {
  return new PlumblineError(
    'LIMIT_SIZE',
    `Cannot install ${name} ${pin.version}: it must unpack to at most ${UNPACKED_BYTES_MAX} bytes: current value is more`,
    'hand in the engines with engines-path',
  );
}
