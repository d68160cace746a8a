import { closeSync, existsSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { SUMMARY_BYTES_MAX } from '@plumbline/core';

/** The job summary of this step. */
export interface Summary {
  /** Writes the rendering after what the step had written before; a second call replaces the first. */
  write(render: (charsMax: number) => string): void;
}

/** UTF-8 takes at most three bytes for a UTF-16 unit, so a third of the bytes always fits. */
const BYTES_PER_CHAR_MAX = 3;
/** No report can be told in less. */
const CHARS_MIN = 1000;

/**
 * The summary in `path`; null (no `GITHUB_STEP_SUMMARY`) writes nothing. A summary above 1 MiB is dropped as a whole
 * by the runner, so the rendering is made shorter until its bytes fit.
 */
export function openSummary(path: string | null): Summary {
  if (path === null) return { write: () => undefined };
  const start = existsSync(path) ? statSync(path).size : 0;
  return {
    write(render) {
      const text = withinBytes(SUMMARY_BYTES_MAX - start - 1, render);
      if (text === null) return;
      const file = openSync(path, existsSync(path) ? 'r+' : 'w');
      try {
        ftruncateSync(file, start);
        writeSync(file, `${text}\n`, start, 'utf8');
      } finally {
        closeSync(file);
      }
    },
  };
}

function withinBytes(bytesMax: number, render: (charsMax: number) => string): string | null {
  for (const share of [1, 2, BYTES_PER_CHAR_MAX]) {
    const charsMax = Math.floor(bytesMax / share);
    if (charsMax < CHARS_MIN) return null;
    const text = render(charsMax).toWellFormed();
    if (Buffer.byteLength(text, 'utf8') <= bytesMax) return text;
  }
  return null;
}
