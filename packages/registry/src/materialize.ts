import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile, resolveInside } from '@plumbline/boundary';
import type { BlobStore } from './ledger-store.ts';
import type { AttachmentRole, RegisteredFile, RegisteredVersion } from './registered-version.ts';
import type { MaterializedVersion } from './registry.ts';
import { readStoredEvidence } from './stored-evidence.ts';

/** Lays a version out in a folder; see `RegistryReader.materialize`. */
export async function materializeVersion(
  blobs: BlobStore,
  version: RegisteredVersion,
  parent: string,
): Promise<MaterializedVersion> {
  await mkdir(parent, { recursive: true });
  // A folder of its own: what an earlier version left must not become part of this one.
  const folder = await resolveInside(parent, `${version.name}-${version.version}`);
  await mkdir(folder, { recursive: true });
  await mkdir(await resolveInside(folder, 'model'), { recursive: true });
  for (const file of version.files) await layOut(blobs, file, join(folder, 'model'));
  for (const file of version.attachments) await layOut(blobs, file, folder);
  const stored = await readStoredEvidence(blobs, version);
  const evidence = stored.map((filed) => ({ ...filed, path: join(folder, filed.path) }));
  const pathOf = (role: AttachmentRole): string | null => {
    const found = version.attachments.find((attachment) => attachment.role === role);
    return found === undefined ? null : join(folder, found.path);
  };
  return {
    model: version.kind === 'folder' ? join(folder, 'model') : join(folder, 'model', version.files[0]?.path ?? ''),
    profile: pathOf('profile'),
    provenance: pathOf('provenance'),
    modelCard: pathOf('model-card'),
    evidence,
  };
}

/**
 * Names come from the ledger, which came with the repository: they are confined like any other hostile path. What an
 * earlier run left is kept where its digest fits and written anew where it does not.
 */
async function layOut(blobs: BlobStore, file: RegisteredFile, folder: string): Promise<void> {
  const target = await resolveInside(folder, file.path);
  const found = await stat(target).catch(() => null);
  if (found?.isFile() === true && (await digestFile(target)) === file.sha256) return;
  await rm(target, { force: true });
  await blobs.copyTo(file.sha256, target);
}
