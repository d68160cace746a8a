import { isJsonObject, parseJson } from '@plumbline/boundary';
import { type JsonObject, PlumblineError } from '@plumbline/core';

/** One message between a process and the child that scores for it: a head, and bytes that it describes. */
export interface Frame {
  readonly head: JsonObject;
  readonly parts: readonly Uint8Array[];
}

/** What one side takes from the other at most. */
const HEAD_BYTES_MAX = 4 * 1024 * 1024;
const PARTS_MAX = 10_000;
const PART_BYTES_MAX = 1024 * 1024 * 1024;

/** A frame as bytes, in pieces: the sizes of the head and the parts, the head as JSON, the parts. */
export function frameBytes({ head, parts }: Frame): readonly Uint8Array[] {
  const text = new TextEncoder().encode(JSON.stringify(head));
  const sizes = Uint32Array.of(text.length, parts.length, ...parts.map((part) => part.byteLength));
  return [bytesOf(sizes), text, ...parts];
}

/** The bytes of a typed array; no copy. */
export function bytesOf(data: ArrayBufferView): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** Frames from a stream of bytes, until it ends. Throws `SERVICE_RESPONSE` for what is no frame, or ends within one. */
export async function* readFrames(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  const reader = byteReader(stream);
  for (;;) {
    const start = await reader.take(8, true);
    if (start === null) return;
    const [headSize = 0, count = 0] = new Uint32Array(start.buffer);
    if (headSize > HEAD_BYTES_MAX || count > PARTS_MAX) throw broken('it is larger than any of ours');
    const sizes = new Uint32Array((await reader.take(count * 4))!.buffer);
    if (sizes.some((size) => size > PART_BYTES_MAX)) throw broken('a part is larger than any of ours');
    const head = parseJson(new TextDecoder().decode((await reader.take(headSize))!), 'a message', {
      code: 'SERVICE_RESPONSE',
    });
    if (!isJsonObject(head)) throw broken('its head is no object');
    const parts: Uint8Array[] = [];
    for (const size of sizes) parts.push((await reader.take(size))!);
    yield { head, parts };
  }
}

interface ByteReader {
  /** So many bytes in a buffer of their own; null where the stream ends before the first and that is allowed. */
  readonly take: (size: number, mayEnd?: boolean) => Promise<Uint8Array<ArrayBuffer> | null>;
}

function byteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = new Uint8Array(0);
  return {
    take: async (size, mayEnd = false) => {
      // Of its own, so that numbers in it are aligned.
      const taken = new Uint8Array(size);
      let at = 0;
      while (at < size) {
        if (rest.length === 0) {
          const next = await chunks.next();
          if (next.done === true && at === 0 && mayEnd) return null;
          if (next.done === true) throw broken('it ends before its end');
          rest = new Uint8Array(next.value.buffer as ArrayBuffer, next.value.byteOffset, next.value.byteLength);
        }
        const piece = rest.subarray(0, size - at);
        taken.set(piece, at);
        at += piece.length;
        rest = rest.subarray(piece.length);
      }
      return taken;
    },
  };
}

function broken(reason: string): PlumblineError {
  return new PlumblineError(
    'SERVICE_RESPONSE',
    `Cannot read a message of the scoring process: it must be whole and well-formed: ${reason}`,
    'check the log for what the process said',
  );
}
