import { MalformedFile } from '../malformed-file.ts';

const MAGIC = 0x184d2204;
const COPY_MIN = 4;
const LONG = 15;

/**
 * Unpacks one LZ4 frame, as Arrow and Feather files hold it. Throws `MalformedFile` where the frame does not hold together or unpacks to
 * more than `bytesMax`. Checksums are not looked at: every byte that is read lies inside and the length must come out.
 * Oracle: pyarrow (Codec('lz4')). Reference: LZ4 frame format 1.6.2 and block format, lz4.org.
 */
export function lz4Decompress(frame: Uint8Array, bytesMax: number): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new MalformedFile('it is no LZ4 frame');
  const flags = view.getUint8(4);
  const [hasBlockSums, hasSize, hasDictionary] = [flags & 0x10, flags & 0x08, flags & 0x01];
  if (flags >> 6 !== 1 || hasDictionary !== 0) throw new MalformedFile('it is an LZ4 frame of an unknown kind');
  const size = hasSize === 0 ? null : Number(view.getBigUint64(6, true));
  const out = growing(bytesMax, size);
  let at = 7 + (hasSize === 0 ? 0 : 8);
  for (;;) {
    const length = view.getUint32(at, true);
    at += 4;
    if (length === 0) break;
    const isPlain = length >= 0x8000_0000;
    const bytes = isPlain ? length - 0x8000_0000 : length;
    if (at + bytes > frame.length) throw new MalformedFile('an LZ4 block is cut off');
    const block = frame.subarray(at, at + bytes);
    if (isPlain) out.add(block);
    else unpackBlock(block, out);
    at += bytes + (hasBlockSums === 0 ? 0 : 4);
  }
  const unpacked = out.done();
  if (size !== null && unpacked.length !== size)
    throw new MalformedFile('an LZ4 frame has another length than it says');
  return unpacked;
}

/** Bytes that grow up to a limit. */
interface Growing {
  readonly add: (bytes: Uint8Array) => void;
  /** Repeats what stands `distance` bytes back; it may run into itself. */
  readonly repeat: (distance: number, length: number) => void;
  readonly done: () => Uint8Array;
}

function growing(bytesMax: number, expected: number | null): Growing {
  let bytes: Uint8Array = new Uint8Array(Math.min(bytesMax, expected ?? 65_536, 64 * 1024 * 1024));
  let length = 0;
  const room = (more: number): void => {
    if (length + more > bytesMax) throw new MalformedFile('it unpacks to more than its limit');
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.min(bytesMax, Math.max(2 * bytes.length, length + more)));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  };
  return {
    add: (own) => {
      room(own.length);
      bytes.set(own, length);
      length += own.length;
    },
    repeat: (distance, count) => {
      if (distance === 0 || distance > length) throw new MalformedFile('an LZ4 block refers to what is not there');
      room(count);
      for (let end = length + count; length < end; length += 1) bytes[length] = bytes[length - distance]!;
    },
    done: () => bytes.subarray(0, length),
  };
}

function unpackBlock(block: Uint8Array, out: Growing): void {
  let at = 0;
  const next = (): number => {
    const byte = block[at];
    if (byte === undefined) throw new MalformedFile('an LZ4 block is cut off');
    at += 1;
    return byte;
  };
  const lengthFrom = (start: number): number => {
    let length = start;
    if (start < LONG) return length;
    for (let more = 255; more === 255; length += more) more = next();
    return length;
  };
  while (at < block.length) {
    const token = next();
    const plain = lengthFrom(token >> 4);
    if (at + plain > block.length) throw new MalformedFile('an LZ4 block is cut off');
    out.add(block.subarray(at, at + plain));
    at += plain;
    // The last sequence has no copy.
    if (at === block.length) return;
    const distance = next() + 256 * next();
    out.repeat(distance, lengthFrom(token & LONG) + COPY_MIN);
  }
}
