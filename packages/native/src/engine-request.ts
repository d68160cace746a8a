import { PlumblineError } from '@plumbline/core';
import { type EngineLock, type EngineName, type NeededPackage, packagesFor, platformsOf } from './engine-lock.ts';
import { type Platform, platformKey } from './platform.ts';

/** One engine for one platform: everything that must be found or fetched. */
export interface EngineRequest {
  /** As people call it. */
  readonly title: string;
  /** Its folder in a tool cache, e.g. `plumbline-duckdb`. */
  readonly tool: string;
  readonly version: string;
  /** Last part of its folder in a tool cache: `x64`, `arm64`, `x64-musl`; `any` where it is the same everywhere. */
  readonly arch: string;
  /** Name of the package that is loaded. */
  readonly entry: string;
  readonly packages: readonly NeededPackage[];
}

const TITLES: Readonly<Record<EngineName, string>> = {
  duckdb: 'DuckDB',
  onnxruntime: 'ONNX Runtime',
  'onnxruntime-web': 'ONNX Runtime (WASM)',
};

const ALTERNATIVES: Readonly<Record<EngineName, string>> = {
  duckdb: 'use a runner of one of these platforms',
  onnxruntime:
    'let it run as WebAssembly (runtime: auto), score with predict-command, hand in predictions files, or use a runner of one of these platforms',
  'onnxruntime-web': 'score with predict-command, or hand in predictions files',
};

/** What one platform needs of an engine. `ENGINE_MISSING` where there is no binary for the platform. */
export function requestEngine(lock: EngineLock, name: EngineName, platform: Platform): EngineRequest {
  const engine = lock[name];
  const key = platformKey(platform);
  const known = platformsOf(engine);
  const isEverywhere = known.length === 0;
  if (!isEverywhere && !known.includes(key)) {
    const libc = platform.libc === 'musl' ? ' (musl, as on Alpine; its binaries need glibc)' : '';
    throw new PlumblineError(
      'ENGINE_MISSING',
      `Cannot load ${TITLES[name]} ${engine.version}: the platform must be one of ${known.join(', ')}: ` +
        `current value is ${key}${libc}`,
      ALTERNATIVES[name],
    );
  }
  return {
    title: TITLES[name],
    tool: `plumbline-${name}`,
    version: engine.version,
    arch: isEverywhere ? 'any' : key.slice(platform.os.length + 1),
    entry: engine.entry,
    packages: packagesFor(engine, key),
  };
}

/** How to hand an engine in where it cannot be fetched, as the end of a fix. */
export function installAdvice({ packages }: EngineRequest): string {
  const specs = packages.map(({ name, pin }) => `${name}@${pin.version}`);
  return (
    `run "npm install --prefix <folder> --ignore-scripts ${specs.join(' ')}" on a machine of the same kind ` +
    'and name that folder in engines-path'
  );
}
