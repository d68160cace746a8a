import { createRequire } from 'node:module';
import { join } from 'node:path';
import { messageOf, PlumblineError } from '@plumbline/core';
import { actionsCache } from './actions-cache.ts';
import type { EngineLock, EngineName } from './engine-lock.ts';
import { requestEngine } from './engine-request.ts';
import type { EngineSettings } from './engine-settings.ts';
import { type EnginePorts, obtainEngine } from './obtain-engine.ts';
import { findOnnxEngine, loadOnnxEngine, type OnnxRuntime } from './onnx-engine.ts';
import { currentPlatform } from './platform.ts';

/**
 * DuckDB, verified file by file. Cost with a kept engine: about 0.1 s to verify, most of it
 * beside this thread where `digest` is, and 0.05 s to load.
 * Errors: `ENGINE_MISSING` (no binary for this platform, none found, or the system lacks what it needs),
 * `ENGINE_DIGEST` (not the pinned one), `SERVICE_UNREACHABLE`, `SERVICE_REFUSED` (the registry), `INPUT_INVALID`.
 */
export function loadDuckdb(settings: EngineSettings): Promise<typeof import('@duckdb/node-api')> {
  return loadPinned('duckdb', settings);
}

/** ONNX Runtime; like `loadDuckdb`. Where there is no binary (Intel Macs, musl) it is the WebAssembly one. */
export async function loadOnnxRuntime(settings: EngineSettings): Promise<OnnxRuntime> {
  return loadOnnxEngine(await findOnnxEngine(settings, 'auto'));
}

async function loadPinned<T>(name: EngineName, settings: EngineSettings): Promise<T> {
  const { default: lock } = await import('./engines.lock.json', { with: { type: 'json' } });
  return loadEngine(name, settings, { lock, cache: actionsCache(settings.env ?? process.env) });
}

/** Loads an engine as the lock pins it. `T` is what that version exports: its digest is what the type rests on. */
export async function loadEngine<T>(
  name: EngineName,
  settings: EngineSettings,
  { lock, ...ports }: EnginePorts & { readonly lock: EngineLock },
): Promise<T> {
  const request = requestEngine(lock, name, settings.platform ?? currentPlatform());
  const folder = await obtainEngine(request, settings, ports);
  try {
    // An absolute path known only now: no bundler can follow it, and no parent `node_modules` is looked at.
    return createRequire(join(folder, 'package.json'))(request.entry);
  } catch (cause) {
    throw new PlumblineError(
      'ENGINE_MISSING',
      `Cannot load ${request.title} ${request.version}: this system must be able to run its binaries: ` +
        `current value is "${messageOf(cause)}"`,
      'use a newer runner image: the binaries need a recent C and C++ library',
      { cause },
    );
  }
}
