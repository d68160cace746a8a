/** The native engines. */
export type EngineName = 'duckdb' | 'onnxruntime' | 'onnxruntime-web';

/** What a file must be: lower-case hex sha256 and size in bytes. */
export interface FilePin {
  readonly sha256: string;
  readonly size: number;
}

/** Files by path inside their package, with forward slashes. */
export type FilePins = Readonly<Record<string, FilePin>>;

/** One npm package. */
export interface PackagePin {
  readonly version: string;
  /** Path of the tarball below a registry's address. */
  readonly tarball: string;
  /** `sha512-<base64>` of the tarball, as npm writes it. */
  readonly integrity: string;
  /** Size of the tarball in bytes. */
  readonly size: number;
  /** Files loaded at run time, by platform key; `*` is every platform. */
  readonly files: Readonly<Record<string, FilePins>>;
}

/** One engine: the package that is loaded and every package it consists of. */
export interface EnginePin {
  readonly version: string;
  readonly entry: string;
  readonly packages: Readonly<Record<string, PackagePin>>;
}

/** All engines. */
export type EngineLock = Readonly<Record<EngineName, EnginePin>>;

/** A package as one platform needs it. */
export interface NeededPackage {
  readonly name: string;
  readonly pin: PackagePin;
  readonly files: FilePins;
}

/** The platform keys an engine is pinned for, sorted; none where it is the same everywhere. */
export function platformsOf(engine: EnginePin): readonly string[] {
  const keys = Object.values(engine.packages).flatMap((pin) => Object.keys(pin.files));
  return [...new Set(keys)].filter((key) => key !== '*').sort();
}

/** The packages one platform needs, with their files. */
export function packagesFor(engine: EnginePin, platform: string): readonly NeededPackage[] {
  return Object.entries(engine.packages)
    .map(([name, pin]) => ({ name, pin, files: { ...pin.files['*'], ...pin.files[platform] } }))
    .filter(({ files }) => Object.keys(files).length > 0);
}
