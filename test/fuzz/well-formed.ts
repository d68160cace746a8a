import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { tableFromIPC } from 'apache-arrow';
import type { DataFormat } from './sound-files.ts';

const UNPACKED_MAX = { maxOutputLength: 64 * 1024 * 1024 };

/** What another reader makes of the same bytes. */
export interface OtherReading {
  /** It cannot read the file at all. */
  readonly isBroken: boolean;
  /** JSON lines: values that are no objects, or no JSON. */
  readonly brokenLines: number;
}

/** What is malformed by a reader that is not ours: Node's JSON and zlib, and Apache's Arrow. Text with separators is always something. */
export function otherReading(format: DataFormat, bytes: Buffer): OtherReading {
  const whole = (read: () => unknown): OtherReading => ({ isBroken: throws(read), brokenLines: 0 });
  switch (format) {
    case 'json':
      return whole(() => jsonOf(bytes));
    case 'jsonl':
      return { isBroken: false, brokenLines: brokenLines(bytes) };
    case 'arrow':
      return whole(() => tableFromIPC(bytes).toString());
    case 'packed':
      return whole(() =>
        bytes[0] === 0x1f ? gunzipSync(bytes, UNPACKED_MAX) : zstdDecompressSync(bytes, UNPACKED_MAX),
      );
    default:
      return whole(() => null);
  }
}

/** Throws where it is no UTF-8; drops a mark. */
const textOf = (bytes: Buffer): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Beyond the standard: `NaN` and infinities, as Python writes them, and a comma behind the last item. The engine reads these. */
const BEYOND = /"(?:[^"\\]|\\.)*"|[-+]?\b(?:nan|inf|infinity)\b|,(?=\s*[\]}])/gi;

function jsonOf(bytes: Buffer): unknown {
  const text = textOf(bytes).replace(BEYOND, (found) => (found.startsWith('"') ? found : found === ',' ? '' : 'null'));
  return JSON.parse(text);
}

function brokenLines(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const filled = lines.filter((line) => /[^\t\v\f\r ]/.test(line));
  return filled.filter((line) => throws(() => jsonOf(Buffer.from(line, 'latin1')))).length;
}

function throws(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
