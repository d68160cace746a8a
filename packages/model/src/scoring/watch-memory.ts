/**
 * The program of a thread that ends its process once more than `workerData` bytes are resident, or once the process that started it is
 * gone. A thread, because the engine holds the main one while it computes; text, because a bundle has no file of its own for it.
 */
export const WATCH_MEMORY = `
const { workerData } = require('node:worker_threads');
const { writeSync } = require('node:fs');
const parent = process.ppid;
setInterval(() => {
  const resident = process.memoryUsage.rss();
  if (resident > workerData) writeSync(2, '\\nplumbline: ' + resident + ' bytes are resident\\n');
  if (resident > workerData || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 20);
`;
