import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Signals a process and everything it started. The process must lead its own group (`detached: true`) except on Windows,
 * where `taskkill` walks the tree. One that is gone already is no error.
 */
export function killTree(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' }).on('error', () =>
      child.kill(signal),
    );
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
