import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * When something was last written: the newest change time (nanoseconds) of a file, or of a folder and everything below it;
 * null where nothing is there. The change time cannot be set back, so equal stamps mean "not written since".
 */
export async function writtenStamp(path: string): Promise<bigint | null> {
  const found = await lstat(path, { bigint: true }).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return found.ctimeNs;
  let newest = found.ctimeNs;
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    const { ctimeNs } = await lstat(join(entry.parentPath, entry.name), { bigint: true });
    if (ctimeNs > newest) newest = ctimeNs;
  }
  return newest;
}
