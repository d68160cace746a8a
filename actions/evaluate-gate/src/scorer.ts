import { createWriteStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { guard } from '@plumbline/boundary';
import { serveScoring, WATCH_MEMORY } from '@plumbline/model';
import { loadOnnxEngine, type OnnxEngine } from '@plumbline/native';

const OUTPUT_FD = 3;

/** The child process that runs models: answers what it is asked until its input ends. Its only argument is its memory limit in bytes. */
export async function serve(): Promise<void> {
  const watcher = new Worker(WATCH_MEMORY, { eval: true, workerData: Number(process.argv[2]) });
  watcher.unref();
  const text = { type: 'string' };
  const checkEngine = guard<OnnxEngine>({
    type: 'object',
    required: ['runtime', 'version', 'folder', 'entry'],
    properties: { runtime: { enum: ['native', 'wasm'] }, version: text, folder: text, entry: text },
  });
  await serveScoring({
    input: process.stdin,
    output: createWriteStream('', { fd: OUTPUT_FD }),
    loadEngine: async (engine) => loadOnnxEngine(await checkEngine(engine, 'the engine', { code: 'INVARIANT_BROKEN' })),
    memory: () => ({ resident: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 }),
    clock: () => performance.now(),
  });
}
