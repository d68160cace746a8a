import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip, createZstdDecompress } from 'node:zlib';

/** The kinds of file that can be read. */
export type SourceKind = 'csv' | 'tsv' | 'parquet' | 'jsonl' | 'json' | 'arrow';

/** How a file's bytes are packed. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** One file with what it is and how it begins. */
export interface Source {
  readonly path: string;
  readonly kind: SourceKind;
  readonly compression: Compression;
  /** The first bytes, unpacked, as text: at most 64 KiB; empty for binary kinds. */
  readonly head: string;
  /** True where the file surely holds nothing but white space. */
  readonly isBlank: boolean;
}

const HEAD_BYTES = 64 * 1024;

const KIND_OF_EXTENSION: Readonly<Record<string, SourceKind>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  parquet: 'parquet',
  pq: 'parquet',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  arrow: 'arrow',
  arrows: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
};

/** What a file is: by its extension (before `.gz` or `.zst`), else by its first bytes; text that is nothing else is CSV. */
export async function inspectSource(path: string): Promise<Source> {
  const magic = await firstBytes(path, 8);
  const compression = compressionOf(magic);
  const named = KIND_OF_EXTENSION[extensionOf(path)];
  if (named === 'parquet' || named === 'arrow') return { path, kind: named, compression, head: '', isBlank: false };
  const head = compression === 'none' ? await firstBytes(path, HEAD_BYTES) : await unpackedHead(path, compression);
  if (head === null) return { path, kind: named ?? 'csv', compression, head: '', isBlank: false };
  const kind = named ?? kindOfContent(head);
  const text = kind === 'parquet' || kind === 'arrow' ? '' : head.toString('utf8');
  return {
    path,
    kind,
    compression,
    head: text,
    isBlank: head.length < HEAD_BYTES && head.toString('latin1').trim() === '',
  };
}

function extensionOf(path: string): string {
  const name = path.toLowerCase().replace(/\.(gz|zst)$/, '');
  return /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}

function compressionOf(magic: Buffer): Compression {
  if (magic[0] === 0x1f && magic[1] === 0x8b) return 'gzip';
  return magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}

function kindOfContent(head: Buffer): SourceKind {
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'parquet';
  if (head.subarray(0, 6).toString('latin1') === 'ARROW1' || (head.length >= 4 && head.readUInt32LE(0) === 0xffffffff))
    return 'arrow';
  const text = head.toString('utf8').trimStart();
  if (text.startsWith('[')) return 'json';
  if (text.startsWith('{')) return 'jsonl';
  return 'csv';
}

async function firstBytes(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Unpacks no more than the head: a packed bomb stays packed here. Null where that fails. */
async function unpackedHead(path: string, compression: 'gzip' | 'zstd'): Promise<Buffer | null> {
  const packed = createReadStream(path);
  const unpacked = packed.pipe(compression === 'gzip' ? createGunzip() : createZstdDecompress());
  packed.on('error', (error) => unpacked.destroy(error));
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacked) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= HEAD_BYTES) break;
    }
  } catch {
    // Damaged: DuckDB meets the same bytes and says so.
    return null;
  }
  packed.destroy();
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}
