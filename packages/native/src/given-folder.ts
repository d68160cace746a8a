import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { PlumblineError } from '@plumbline/core';
import { type EngineRequest, installAdvice } from './engine-request.ts';
import type { EngineSettings } from './engine-settings.ts';
import { engineFolder } from './engine-store.ts';
import { findFault, packageFolder } from './verify-folder.ts';

/**
 * The engine in a folder somebody named: one with the `node_modules` of `npm install`, or a copy of our tool cache.
 * Verified like any other. `ENGINE_MISSING` where it is not there or not whole, `ENGINE_DIGEST` where it is another
 * version, was changed, or holds something that would be loaded in its place.
 */
export async function findGiven(
  path: string,
  request: EngineRequest,
  settings: Pick<EngineSettings, 'digest'> = {},
): Promise<string> {
  for (const folder of [path, engineFolder(path, request)]) {
    const manifest = join(packageFolder(folder, request.entry), 'package.json');
    if (
      await access(manifest).then(
        () => true,
        () => false,
      )
    )
      return verified(folder, request, settings);
  }
  throw new PlumblineError(
    'ENGINE_MISSING',
    `Cannot load ${request.title} ${request.version}: engines-path must hold node_modules/${request.entry} or ` +
      `${engineFolder('', request).replaceAll('\\', '/')}: current value is "${path}" without either`,
    installAdvice(request),
  );
}

async function verified(
  folder: string,
  request: EngineRequest,
  settings: Pick<EngineSettings, 'digest'>,
): Promise<string> {
  const fault = await findFault(folder, request, settings);
  if (fault === null) return folder;
  const where = join(folder, 'node_modules', fault.path);
  const found = { absent: 'no such file', altered: 'another content', stray: 'a file that would be loaded instead' };
  throw new PlumblineError(
    fault.kind === 'absent' ? 'ENGINE_MISSING' : 'ENGINE_DIGEST',
    `Cannot load ${request.title} ${request.version}: ${where} must be as in the pinned package: ` +
      `current value is ${found[fault.kind]}`,
    `${installAdvice(request)}, or leave engines-path empty to fetch the engine`,
  );
}
