// Whole processes side by side: wall time and the largest resident memory, subjects in turn, so that a busy moment falls on all alike.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One program to time. */
export interface Subject {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Medians over the rounds. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  readonly peakBytes: number;
}

const POLL_MS = 10;

/** Times every subject `rounds` times, after one round that does not count unless there is only one. Throws where one fails. */
export async function measure(subjects: readonly Subject[], rounds: number): Promise<readonly Measured[]> {
  const taken = new Map(subjects.map(({ name }) => [name, [] as { seconds: number; peakBytes: number }[]]));
  for (let round = rounds === 1 ? 1 : 0; round <= rounds; round += 1) {
    for (const subject of subjects) {
      const one = await run(subject);
      if (round > 0) taken.get(subject.name)?.push(one);
    }
  }
  return [...taken].map(([name, all]) => ({
    name,
    seconds: median(all.map(({ seconds }) => seconds)),
    peakBytes: median(all.map(({ peakBytes }) => peakBytes)),
  }));
}

function run({ name, command, env, cwd }: Subject): Promise<{ seconds: number; peakBytes: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const [program, ...words] = command;
    const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
    let peakBytes = 0;
    const timer = setInterval(() => {
      peakBytes = Math.max(peakBytes, peakOf(child.pid ?? 0));
    }, POLL_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      if (code === 0) resolve({ seconds, peakBytes });
      else reject(new Error(`${name} ended with ${code}: ${Buffer.concat(said).toString('utf8').slice(-2000)}`));
    });
  });
}

/** The kernel's own high-water marks of a process and of those that it started. */
function peakOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
    const started = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return started.split(' ').reduce((sum, child) => sum + (child === '' ? 0 : peakOf(Number(child))), own);
  } catch {
    return 0;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
