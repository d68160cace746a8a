/** Reads a stream of bytes in portions of any size. */
export interface ByteReader {
  /** The next bytes: so many, or fewer where the stream ends. */
  readonly take: (length: number) => Promise<Uint8Array>;
  /** How many were taken so far. */
  readonly taken: () => number;
}

/** Memory: what is asked for and one chunk; a length that is only claimed costs nothing. */
export function byteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let waiting: Uint8Array = new Uint8Array(0);
  let taken = 0;
  return {
    take: async (length) => {
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0) {
        if (waiting.length === 0) {
          const { done, value } = await source.next();
          if (done === true) break;
          waiting = value;
        }
        const part = waiting.subarray(0, missing);
        waiting = waiting.subarray(part.length);
        missing -= part.length;
        taken += part.length;
        parts.push(part);
      }
      return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    },
    taken: () => taken,
  };
}
