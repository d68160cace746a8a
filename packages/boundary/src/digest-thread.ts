import { Worker } from 'node:worker_threads';

/**
 * What the thread runs, piece by piece in constant memory: of several files the newest first, so that a long one does not hold up what is asked
 * for later. A text, since a bundle has no file of its own for it.
 */
const PROGRAM = `
const { createHash } = require('node:crypto');
const { closeSync, openSync, readSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
const buffer = Buffer.allocUnsafe(1024 * 1024);
const jobs = [];
const advance = (job) => {
  job.file ??= openSync(job.path);
  const read = readSync(job.file, buffer, 0, buffer.length, null);
  job.hash.update(buffer.subarray(0, read));
  return read === 0 ? { id: job.id, sha256: job.hash.digest('hex') } : null;
};
const attempt = (job) => {
  try {
    return advance(job);
  } catch (error) {
    return { id: job.id, problem: error.message, code: error.code };
  }
};
const step = () => {
  const job = jobs.at(-1);
  const reply = attempt(job);
  if (reply !== null) {
    jobs.pop();
    if (job.file !== undefined) closeSync(job.file);
    parentPort.postMessage(reply);
  }
  if (jobs.length > 0) setImmediate(step);
};
parentPort.on('message', ({ id, path }) => {
  jobs.push({ id, path, hash: createHash('sha256') });
  if (jobs.length === 1) setImmediate(step);
});
`;

interface Reply {
  readonly id: number;
  readonly sha256?: string;
  readonly problem?: string;
  readonly code?: string;
}

interface Waiting {
  readonly resolve: (sha256: string) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

let thread: Thread | null = null;
let asked = 0;

/** Starts the thread for who knows that large files will be digested: it is up by the time they are found. */
export function prepareDigests(): void {
  thread ??= start();
}

/**
 * sha256 of a regular file's bytes, taken beside this thread while it goes on; starting the thread takes some 30 ms, once. Throws what reading
 * the file throws. The thread holds the process only while somebody waits for it.
 */
export function digestBeside(path: string): Promise<string> {
  thread ??= start();
  const { worker, waiting } = thread;
  asked += 1;
  const id = asked;
  worker.ref();
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, path });
  });
}

function start(): Thread {
  const worker = new Worker(PROGRAM, { eval: true, execArgv: [], env: {} });
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, sha256, problem, code }: Reply) => {
    const own = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) worker.unref();
    if (sha256 === undefined) own?.reject(Object.assign(new Error(problem), { code }));
    else own?.resolve(sha256);
  });
  worker.on('error', (error) => {
    // The next to ask gets a thread of its own.
    thread = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  worker.unref();
  return { worker, waiting };
}
