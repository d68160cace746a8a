import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson, guard, jsonNumber, parseJson, readTextFile, sha256Of } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import type { Timings } from '../statistics.ts';

const NAME = 'plumbline.timings/v1';
const BYTES_MAX = 1024 * 1024 * 1024;

const duration: JsonObject = { anyOf: [{ type: 'number', exclusiveMinimum: 0 }, { const: 'Infinity' }] };
const SCHEMA: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['schema', 'baseline_ms', 'candidate_ms'],
  properties: {
    schema: { const: NAME },
    baseline_ms: { type: 'array', items: duration },
    candidate_ms: { type: 'array', items: duration },
  },
};

interface TimingsDocument {
  readonly baseline_ms: readonly (number | 'Infinity')[];
  readonly candidate_ms: readonly (number | 'Infinity')[];
}

/** Writes the recorded timings as canonical JSON into `folder`, named by the digest of its bytes. */
export async function writeTimings(
  timings: Timings,
  folder: string,
): Promise<{ readonly path: string; readonly sha256: string }> {
  const text = canonicalJson({
    schema: NAME,
    baseline_ms: Array.from(timings.baseline, jsonNumber),
    candidate_ms: Array.from(timings.candidate, jsonNumber),
  });
  const sha256 = sha256Of(text);
  const path = join(folder, `timings-${sha256}.json`);
  await writeFile(path, text);
  return { path, sha256 };
}

/** Reads recorded timings back, exactly as they were judged. Throws `DATA_UNREADABLE` or `DATA_INVALID`. */
export async function readTimings(path: string): Promise<Timings> {
  const what = `the timings "${path}"`;
  const text = await readTextFile(path, { what, bytesMax: BYTES_MAX, code: 'DATA_UNREADABLE' });
  const value = parseJson(text, what, { code: 'DATA_UNREADABLE' });
  const document = await guard<TimingsDocument>(SCHEMA)(value, what, { code: 'DATA_INVALID' });
  return {
    baseline: Float64Array.from(document.baseline_ms, Number),
    candidate: Float64Array.from(document.candidate_ms, Number),
  };
}
