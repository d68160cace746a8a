import { arch, cpus, platform, release, totalmem } from 'node:os';

/** The machine a training ran on. */
export interface Machine {
  /** `linux-x64`, `darwin-arm64`, … */
  readonly platform: string;
  readonly osRelease: string;
  readonly cpu: string;
  readonly cpuCount: number;
  readonly memoryBytes: number;
  readonly node: string;
}

/** What this machine says of itself. */
export function describeMachine(): Machine {
  const processors = cpus();
  return {
    platform: `${platform()}-${arch()}`,
    osRelease: release(),
    cpu: processors[0]?.model.trim() ?? 'unknown',
    cpuCount: processors.length,
    memoryBytes: totalmem(),
    node: process.versions.node,
  };
}
