import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, PlumblineError } from '@plumbline/core';
import type { EngineCache } from './actions-cache.ts';
import { type EngineRequest, installAdvice } from './engine-request.ts';
import type { EngineSettings } from './engine-settings.ts';
import { findKept, keepEngine } from './engine-store.ts';
import { findGiven } from './given-folder.ts';
import type { AskNpm } from './npm-client.ts';
import { registryAddress } from './registry-address.ts';
import { registryTrust } from './registry-trust.ts';
import { findFault, packageFolder } from './verify-folder.ts';

/** The outside of this package, replaceable in tests. */
export interface EnginePorts {
  readonly cache: EngineCache | null;
  /** By default the npm client on the PATH. */
  readonly askNpm?: AskNpm;
}

/**
 * The folder of a verified engine: the one that was named, else a kept one, else the cache's, else fetched from the
 * npm registry and kept. Errors: `ENGINE_MISSING`, `ENGINE_DIGEST`, `SERVICE_UNREACHABLE`, `SERVICE_REFUSED`,
 * `INPUT_INVALID` (the registry's address).
 */
export async function obtainEngine(
  request: EngineRequest,
  settings: EngineSettings,
  ports: EnginePorts,
): Promise<string> {
  if (settings.enginesPath) return findGiven(settings.enginesPath, request, settings);
  const kept = (await findKept(settings, request)) ?? (await restore(request, settings, ports.cache));
  if (kept !== null) return kept;
  const folder = await fetchEngine(request, settings, ports);
  await save(folder, { request, settings, cache: ports.cache });
  return folder;
}

async function fetchEngine(request: EngineRequest, settings: EngineSettings, ports: EnginePorts): Promise<string> {
  const registry = await registryAddress(settings, ports.askNpm);
  if (registry === null) {
    throw new PlumblineError(
      'ENGINE_MISSING',
      `Cannot fetch ${request.title} ${request.version}: an npm registry must be known: current value is none, ` +
        'for npm-registry and npm_config_registry are empty and there is no npm on the PATH to ask',
      `name a registry in npm-registry, or ${installAdvice(request)}`,
    );
  }
  settings.log?.(`Fetching ${request.title} ${request.version} from ${registry.origin}`);
  // Most runs find the engine where an earlier one left it, and need neither.
  const [{ downloadTarball }, { extractPackage }] = await Promise.all([
    import('./download-tarball.ts'),
    import('./extract-package.ts'),
  ]);
  const trusted = registry.protocol === 'https:' ? await registryTrust(settings, ports.askNpm) : null;
  return keepEngine(settings, request, async (folder) => {
    for (const needed of request.packages) {
      const tarball = `${folder}.tgz`;
      await downloadTarball(needed, { registry, trusted }, tarball);
      await extractPackage(tarball, needed, packageFolder(folder, needed.name));
    }
  });
}

async function restore(
  request: EngineRequest,
  settings: EngineSettings,
  cache: EngineCache | null,
): Promise<string | null> {
  if (cache === null) return null;
  const folder = cacheFolder(request, settings);
  try {
    if (!(await cache.restore(folder, cacheKey(request)))) return null;
    const fault = await findFault(folder, request);
    if (fault === null) return await keepEngine(settings, request, (target) => copyPinned(request, folder, target));
    settings.log?.(`${request.title} from the cache is not as pinned (${fault.path} is ${fault.kind}): not used`);
  } catch (thrown) {
    settings.log?.(`The cache cannot be read: ${messageOf(thrown)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return null;
}

async function save(
  installed: string,
  { request, settings, cache }: { request: EngineRequest; settings: EngineSettings; cache: EngineCache | null },
): Promise<void> {
  if (cache === null) return;
  const folder = cacheFolder(request, settings);
  try {
    await copyPinned(request, installed, folder);
    await cache.save(folder, cacheKey(request));
  } catch (thrown) {
    settings.log?.(`The cache cannot be written: ${messageOf(thrown)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same for every run on one kind of runner: the cache knows a folder by its path. */
function cacheFolder({ tool, version, arch }: EngineRequest, { temp }: EngineSettings): string {
  return join(temp, 'plumbline-engine-cache', `${tool}-${version}-${arch}`);
}

/** Other pins, other key: an old entry is never met under new pins. */
function cacheKey({ tool, version, packages }: EngineRequest): string {
  const pins = createHash('sha256').update(JSON.stringify(packages)).digest('hex');
  return `${tool}-${version}-${pins.slice(0, 16)}`;
}

async function copyPinned({ packages }: EngineRequest, from: string, to: string): Promise<void> {
  for (const { name, files } of packages) {
    for (const path of Object.keys(files)) {
      const target = join(packageFolder(to, name), path);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(packageFolder(from, name), path), target);
    }
  }
}
