import { createRequire } from 'node:module';
import { join } from 'node:path';
import { messageOf, PlumblineError } from '@plumbline/core';
import { actionsCache } from './actions-cache.ts';
import { type EngineLock, platformsOf } from './engine-lock.ts';
import { requestEngine } from './engine-request.ts';
import type { EngineSettings } from './engine-settings.ts';
import { type EnginePorts, obtainEngine } from './obtain-engine.ts';
import { currentPlatform, platformKey } from './platform.ts';

/** The engine as machine code; the one in WebAssembly answers to the same names. */
export type OnnxRuntime = typeof import('onnxruntime-node');

/** `auto`: machine code where it exists for the platform, else WebAssembly. */
export type OnnxChoice = 'auto' | 'native' | 'wasm';

/** A verified ONNX Runtime on disk, to be loaded in this process or in another. */
export interface OnnxEngine {
  readonly runtime: 'native' | 'wasm';
  readonly version: string;
  /** Holds `node_modules` with the engine; absolute. */
  readonly folder: string;
  /** Name of the package that is loaded. */
  readonly entry: string;
}

/** Finds or fetches ONNX Runtime, verified file by file. Errors as `loadDuckdb`. */
export async function findOnnxEngine(settings: EngineSettings, choice: OnnxChoice): Promise<OnnxEngine> {
  const { default: lock } = await import('./engines.lock.json', { with: { type: 'json' } });
  return locateOnnxEngine(settings, choice, { lock, cache: actionsCache(settings.env ?? process.env) });
}

/** The same with what it rests on. */
export async function locateOnnxEngine(
  settings: EngineSettings,
  choice: OnnxChoice,
  { lock, ...ports }: EnginePorts & { readonly lock: EngineLock },
): Promise<OnnxEngine> {
  const platform = settings.platform ?? currentPlatform();
  const hasNative = platformsOf(lock.onnxruntime).includes(platformKey(platform));
  const runtime = choice === 'wasm' || (choice === 'auto' && !hasNative) ? 'wasm' : 'native';
  const request = requestEngine(lock, runtime === 'wasm' ? 'onnxruntime-web' : 'onnxruntime', platform);
  const folder = await obtainEngine(request, settings, ports);
  return { runtime, version: request.version, folder, entry: request.entry };
}

/** Loads an engine that was found; WebAssembly runs on one thread, as machine code does here. `ENGINE_MISSING` where the system cannot run it. */
export function loadOnnxEngine({ folder, entry, version, runtime }: OnnxEngine): OnnxRuntime {
  try {
    // An absolute path known only now: no bundler can follow it, and no parent `node_modules` is looked at.
    const ort: OnnxRuntime = createRequire(join(folder, 'package.json'))(entry);
    if (runtime === 'wasm') ort.env.wasm.numThreads = 1;
    return ort;
  } catch (cause) {
    throw new PlumblineError(
      'ENGINE_MISSING',
      `Cannot load ONNX Runtime ${version}: this system must be able to run it: current value is "${messageOf(cause)}"`,
      'use a newer runner image, whose C and C++ library is recent, or set runtime: wasm',
      { cause },
    );
  }
}
