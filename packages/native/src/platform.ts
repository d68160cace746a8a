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
