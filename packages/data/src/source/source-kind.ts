import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { PlumblineError } from '@plumbline/core';
import { decodeHead, type TextEncoding, textEncoding } from './text-encoding.ts';

/** The kinds of file that can be read. */
export type SourceKind = 'csv' | 'tsv' | 'parquet' | 'jsonl' | 'json' | 'arrow';

/** How a file's bytes are packed. */
export type Compression = 'none' | 'gzip' | 'zstd';

/** One file with what it is and how it begins. */
export interface Source {
  readonly path: string;
  readonly kind: SourceKind;
  readonly compression: Compression;
  /** How its text is written; UTF-8 for binary kinds. */
  readonly encoding: TextEncoding;
  /** Does the text begin with a byte order mark? */
  readonly hasMark: boolean;
  /** How the text begins, unpacked and decoded, without its mark: at most 64 KiB; empty for binary kinds. */
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

/**
 * What a file is: by its extension (before `.gz` or `.zst`), else by its first bytes; text that is nothing else is CSV. Text in an encoding
 * that cannot be read is `DATA_UNREADABLE`, an encoding nobody knows `CONFIG_INVALID`.
 */
export async function inspectSource(path: string, stated?: string): Promise<Source> {
  const magic = await firstBytes(path, 8);
  const compression = compressionOf(magic);
  demandPacked(path, compression);
  const extension = extensionOf(path);
  const named = Object.hasOwn(KIND_OF_EXTENSION, extension) ? KIND_OF_EXTENSION[extension] : undefined;
  const binary = { path, compression, encoding: 'utf-8', hasMark: false, head: '', isBlank: false };
  if (named === 'parquet' || named === 'arrow') return { ...binary, kind: named };
  const head = compression === 'none' ? await firstBytes(path, HEAD_BYTES) : await unpackedHead(path, compression);
  if (head === null) return { ...binary, kind: named ?? 'csv' };
  const kindByMagic = named ?? binaryKind(head);
  if (kindByMagic === 'parquet' || kindByMagic === 'arrow') return { ...binary, kind: kindByMagic };
  const { encoding, hasMark } = textEncoding(head, { path, stated });
  const text = decodeHead(head, encoding);
  const isBlank = head.length < HEAD_BYTES && text.trim() === '';
  return { path, compression, kind: kindByMagic ?? textKind(text), encoding, hasMark, head: text, isBlank };
}

function extensionOf(path: string): string {
  const name = path.toLowerCase().replace(/\.(gz|zst)$/, '');
  return /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}

/** Bytes that are cut off behind the first or second are no longer packed: they must not pass for text. */
function demandPacked(path: string, compression: Compression): void {
  const claimed = { gz: 'gzip', zst: 'zstd' }[/\.(gz|zst)$/i.exec(path)?.[1]?.toLowerCase() ?? ''];
  if (claimed === undefined || claimed === compression) return;
  throw new PlumblineError(
    'DATA_UNREADABLE',
    `Cannot read "${basename(path)}": the packed bytes must be whole: it does not begin as ${claimed} does`,
    'pack the file again, or give it a name that says what it is',
    { where: { file: path } },
  );
}

function compressionOf(magic: Buffer): Compression {
  if (magic[0] === 0x1f && magic[1] === 0x8b) return 'gzip';
  return magic.length >= 4 && magic.readUInt32LE(0) === 0xfd2fb528 ? 'zstd' : 'none';
}

function binaryKind(head: Buffer): SourceKind | undefined {
  if (head.subarray(0, 4).toString('latin1') === 'PAR1') return 'parquet';
  const isStream = head.length >= 4 && head.readUInt32LE(0) === 0xffffffff;
  return isStream || head.subarray(0, 6).toString('latin1') === 'ARROW1' ? 'arrow' : undefined;
}

function textKind(head: string): SourceKind {
  const text = head.trimStart();
  if (text.startsWith('[')) return 'json';
  return text.startsWith('{') ? 'jsonl' : 'csv';
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
