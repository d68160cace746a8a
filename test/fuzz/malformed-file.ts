import { gzipSync, zstdCompressSync } from 'node:zlib';
import { type Draw, draws, pick, some } from './draw.ts';
import { grow } from './grow-json.ts';
import { mangled } from './mangle.ts';
import type { DataFormat, SoundFile } from './sound-files.ts';

/** One input: a file that was sound before it was mangled, or nonsense in the format's own grammar. */
export interface MalformedFile {
  readonly how: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** Was a sound file only cut off, in a format that knows its end? */
  readonly isCutOff: boolean;
}

const SOIL = { keys: ['id', 'name', 'list'], values: [] };
const TEXT_WORDS = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  "'",
  '\\',
  'id',
  '0',
  '-',
  '1e999',
  'nan',
  'é',
  '\0',
  '\ufeff',
  '|',
  '#',
];
const JSON_WORDS = [
  '[',
  '{',
  '{"a":',
  '"',
  '\\u',
  '\\ud800',
  ',',
  ':',
  '-',
  'NaN',
  'Infinity',
  'null',
  '1e999',
  '//',
  '\0',
  ']',
  '}',
];

const WORDS: Readonly<Record<DataFormat, readonly string[]>> = {
  csv: TEXT_WORDS,
  tsv: TEXT_WORDS,
  jsonl: JSON_WORDS,
  json: JSON_WORDS,
  parquet: [],
  arrow: [],
  packed: [],
};

/** Input number so and so of a format. */
export function malformedFile(format: DataFormat, sound: readonly SoundFile[], number: number): MalformedFile {
  const draw = draws(number * 7919 + 1);
  const file = pick(draw, sound);
  if (draw(4) === 0) return grown(format, file, { draw, number });
  const { how, bytes } =
    draw(10) === 0 ? spliced(file, pick(draw, sound), draw) : mangled(file.bytes, draw, WORDS[format]);
  // Text tells no end: a part of it may be a table of its own.
  const knowsEnd = format !== 'csv' && format !== 'tsv' && format !== 'jsonl';
  const isNameless = draw(8) === 0 && format !== 'packed';
  return {
    how,
    fileName: isNameless ? `fuzz-${number}` : `fuzz-${number}.${file.extension}`,
    bytes,
    isCutOff: how === 'cut' && knowsEnd && !isBlankEnd(file.bytes.subarray(bytes.length)),
  };
}

function spliced(file: SoundFile, other: SoundFile, draw: Draw): { readonly how: string; readonly bytes: Buffer } {
  const half = draw(file.bytes.length);
  const rest = other.bytes.subarray(draw(other.bytes.length));
  return { how: 'splice', bytes: Buffer.concat([file.bytes.subarray(0, half), rest]) };
}

/** White space at the end of a document belongs to nothing. */
function isBlankEnd(rest: Buffer): boolean {
  return rest.toString('latin1').trim() === '';
}

function grown(
  format: DataFormat,
  { extension, bytes }: SoundFile,
  { draw, number }: { readonly draw: Draw; readonly number: number },
): MalformedFile {
  const named = { how: 'grown', fileName: `grown-${number}.${extension}`, isCutOff: false };
  switch (format) {
    case 'csv':
    case 'tsv':
      return { ...named, bytes: Buffer.from(some(draw, 200, () => pick(draw, TEXT_WORDS)).join('')) };
    case 'jsonl':
      return { ...named, bytes: Buffer.from(jsonLines(draw)) };
    case 'json':
      return { ...named, bytes: Buffer.from(JSON.stringify(some(draw, 20, () => grow(SOIL, draw)))) };
    case 'parquet':
      return { ...named, bytes: withFooter(bytes, draw) };
    case 'arrow':
      return { ...named, bytes: withFrames(bytes, draw) };
    case 'packed': {
      const text = Buffer.from(extension.startsWith('csv') ? noise(draw) : jsonLines(draw));
      return { ...named, bytes: extension.endsWith('gz') ? gzipSync(text) : zstdCompressSync(text) };
    }
  }
}

const noise = (draw: Draw): string => some(draw, 200, () => pick(draw, TEXT_WORDS)).join('');

const jsonLines = (draw: Draw): string => `${some(draw, 20, () => JSON.stringify(grow(SOIL, draw))).join('\n')}\n`;

/** The pages as they were, and a footer whose bytes are changed while its frame stays right. */
function withFooter(bytes: Buffer, draw: Draw): Buffer {
  const length = bytes.readUInt32LE(bytes.length - 8);
  const footer = mangled(bytes.subarray(bytes.length - 8 - length, bytes.length - 8), draw).bytes;
  const size = Buffer.alloc(4);
  size.writeUInt32LE(footer.length);
  return Buffer.concat([bytes.subarray(0, bytes.length - 8 - length), footer, size, Buffer.from('PAR1')]);
}

/** Messages with changed metadata behind right marks and lengths. */
function withFrames(bytes: Buffer, draw: Draw): Buffer {
  const start = bytes.subarray(0, 6).toString('latin1') === 'ARROW1' ? 8 : 0;
  const length = bytes.readInt32LE(start + 4);
  const from = start + 8;
  const metadata = Buffer.from(bytes.subarray(from, from + length));
  for (let times = 1 + draw(4); times > 0; times -= 1) metadata[draw(metadata.length)] = draw(256);
  return Buffer.concat([bytes.subarray(0, from), metadata, bytes.subarray(from + length)]);
}
