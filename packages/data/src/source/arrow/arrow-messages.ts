import { isDeepStrictEqual } from 'node:util';
import { MalformedFile } from '../malformed-file.ts';
import type { Source } from '../source-kind.ts';
import { unpackedBytes } from '../text-bytes.ts';
import { type ArrowFooter, type ArrowMessage, arrowFooter, arrowMessage } from './arrow-metadata.ts';
import { type ByteReader, byteReader } from './byte-reader.ts';

/** One message of an Arrow stream or file, ready for a reader of streams. */
export interface FramedMessage extends ArrowMessage {
  /** Prefix, metadata and body, as they stand in the file. */
  readonly bytes: Uint8Array;
}

const MAGIC = 'ARROW1';
const METADATA_BYTES_MAX = 64 * 1024 * 1024;
const CONTINUES = 0xffffffff;
const PREFIX_BYTES = 8;

/**
 * The messages of an Arrow IPC file or stream one by one, each looked through before anybody trusts it. Memory: one message. Throws
 * `MalformedFile` that says what is wrong where one does not hold together, and where the end is missing: a stream that is cut
 * off between two batches would pass for a whole one. A file is read as the stream it holds, and its footer must list the same batches.
 */
export async function* arrowMessages(source: Source): AsyncGenerator<FramedMessage> {
  const reader = byteReader(unpackedBytes(source));
  let head = await reader.take(PREFIX_BYTES);
  const isFile = Buffer.from(head).toString('latin1').startsWith(MAGIC);
  if (isFile) head = await reader.take(PREFIX_BYTES);
  const starts = { schema: [], dictionary: [], batch: [], none: [] } as Record<ArrowMessage['kind'], number[]>;
  for (;;) {
    const start = reader.taken() - head.length;
    const prefix = prefixOf(head);
    if (prefix.metadataBytes === 0) break;
    const metadata = await exactly(reader, prefix.metadataBytes - prefix.ahead.length, prefix.ahead);
    const message = arrowMessage(metadata);
    const body = await exactly(reader, message.bodyBytes);
    starts[message.kind].push(start);
    yield { ...message, bytes: Buffer.concat([framed(metadata), body]) };
    head = await reader.take(PREFIX_BYTES);
  }
  if (!isFile) return;
  const footer = await footerOf(reader);
  const isListed = isDeepStrictEqual(footer.batches, starts.batch);
  if (!isListed || footer.dictionaries.some((at) => !starts.dictionary.includes(at)))
    throw new MalformedFile('its footer must list the batches it holds');
}

/** Before version 0.15 of Arrow a message began with its length at once: then four bytes of the metadata are read already. */
function prefixOf(head: Uint8Array): { readonly metadataBytes: number; readonly ahead: Uint8Array } {
  if (head.length < 4) throw cutOff();
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const first = view.getUint32(0, true);
  const isNew = first === CONTINUES;
  if (isNew && head.length < PREFIX_BYTES) throw cutOff();
  const metadataBytes = isNew ? view.getUint32(4, true) : first;
  if (metadataBytes > METADATA_BYTES_MAX) throw new MalformedFile('its metadata are larger than 64 MiB');
  return { metadataBytes, ahead: isNew || metadataBytes === 0 ? new Uint8Array(0) : head.subarray(4) };
}

function framed(metadata: Uint8Array): Uint8Array {
  const prefix = new DataView(new ArrayBuffer(PREFIX_BYTES));
  prefix.setUint32(0, CONTINUES, true);
  prefix.setUint32(4, metadata.length, true);
  return Buffer.concat([new Uint8Array(prefix.buffer), metadata]);
}

async function exactly(reader: ByteReader, length: number, ahead: Uint8Array = new Uint8Array(0)): Promise<Uint8Array> {
  const bytes = await reader.take(Math.max(0, length));
  if (bytes.length < length) throw cutOff();
  // A copy begins where numbers of eight bytes may begin.
  return Buffer.concat([ahead, bytes]);
}

/** The footer, its length and the magic bytes are what follows the end of the stream. */
async function footerOf(reader: ByteReader): Promise<ArrowFooter> {
  const rest = await reader.take(METADATA_BYTES_MAX);
  const tail = rest.length - MAGIC.length - 4;
  const isWhole = tail > 0 && Buffer.from(rest.subarray(-MAGIC.length)).toString('latin1') === MAGIC;
  if (!isWhole) throw cutOff();
  const length = new DataView(rest.buffer, rest.byteOffset, rest.byteLength).getUint32(tail, true);
  if (length > tail) throw cutOff();
  return arrowFooter(rest.slice(tail - length, tail));
}

function cutOff(): MalformedFile {
  return new MalformedFile('it is cut off');
}
