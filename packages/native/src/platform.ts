import { closeSync, openSync, readSync } from 'node:fs';

/** What a binary must fit: Node's names of system and processor, and on Linux the C library. */
export interface Platform {
  readonly os: string;
  readonly arch: string;
  readonly libc: 'glibc' | 'musl' | null;
}

/** The platform this process runs on. */
export function currentPlatform(): Platform {
  return { os: process.platform, arch: process.arch, libc: process.platform === 'linux' ? libcOfNode() : null };
}

/** The key of a platform in the lock: `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … */
export function platformKey({ os, arch, libc }: Platform): string {
  return `${os}-${arch}${libc === 'musl' ? '-musl' : ''}`;
}

/** The C library Node itself was linked with: an addon is loaded into this process, whatever else is installed. */
function libcOfNode(): 'glibc' | 'musl' {
  return libcOfLoader(process.execPath) ?? libcOfReport();
}

/** What names the loader of a program lies in its first bytes, unless its file was altered after it was built. */
const HEAD_BYTES = 4096;

/** By the loader that a program's file asks for; null where it does not say. */
function libcOfLoader(program: string): 'glibc' | 'musl' | null {
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    const file = openSync(program, 'r');
    try {
      readSync(file, head, 0, HEAD_BYTES, 0);
    } finally {
      closeSync(file);
    }
    const loader = /\/ld-(linux|musl)-/.exec(head.toString('latin1'))?.[1];
    return loader === undefined ? null : loader === 'musl' ? 'musl' : 'glibc';
  } catch {
    return null;
  }
}

/** The report tells for certain, and takes ten times as long. */
function libcOfReport(): 'glibc' | 'musl' {
  const { report } = process;
  const before: unknown = Reflect.get(report, 'excludeNetwork');
  // Listing the network interfaces can ask name servers and take seconds.
  Reflect.set(report, 'excludeNetwork', true);
  try {
    return JSON.stringify(report.getReport()).includes('"glibcVersionRuntime"') ? 'glibc' : 'musl';
  } finally {
    Reflect.set(report, 'excludeNetwork', before);
  }
}
