import { MalformedFile } from '../malformed-file.ts';
import { type FlatbufferSchema, flatbufferProblem, rootTable, type TableReader } from './flatbuffer.ts';

const PAIRS = { tables: 'KeyValue' } as const;

/** Kinds of a field's type by number, from Null (1) to LargeListView (26). All but two hold numbers only. */
const TYPES: readonly (string | null)[] = [
  null,
  ...Array.from({ length: 26 }, (_, index) => ({ 9: 'Timestamp', 13: 'Union' })[index] ?? 'Numbers'),
];

/** As much of Arrow's Schema.fbs, Message.fbs and File.fbs as holds offsets and lengths. */
const ARROW: FlatbufferSchema = {
  KeyValue: ['string', 'string'],
  Numbers: [],
  Timestamp: ['scalar', 'string'],
  Union: ['scalar', { vector: 4 }],
  DictionaryEncoding: ['scalar', { table: 'Numbers' }, 'scalar', 'scalar'],
  Field: ['string', 'scalar', 'scalar', { union: TYPES }, { table: 'DictionaryEncoding' }, { tables: 'Field' }, PAIRS],
  Schema: ['scalar', { tables: 'Field' }, PAIRS, { vector: 8 }],
  RecordBatch: ['scalar', { vector: 16 }, { vector: 16 }, { table: 'Numbers' }, { vector: 8 }],
  DictionaryBatch: ['scalar', { table: 'RecordBatch' }, 'scalar'],
  Message: ['scalar', 'scalar', { union: [null, 'Schema', 'DictionaryBatch', 'RecordBatch'] }, 'scalar', PAIRS],
  Footer: ['scalar', { table: 'Schema' }, { vector: 24 }, { vector: 24 }, PAIRS],
};

/** What an Arrow message is, by the number of its header. */
const MESSAGE_KINDS = ['none', 'schema', 'dictionary', 'batch'] as const;

/** What the metadata of an Arrow message say. */
export interface ArrowMessage {
  readonly kind: (typeof MESSAGE_KINDS)[number];
  readonly bodyBytes: number;
  /** Of a batch or a dictionary. */
  readonly rows: number;
  readonly isCompressed: boolean;
}

/** Reads them; throws `MalformedFile` where they do not hold together, or where they speak of more than the body can hold. */
export function arrowMessage(metadata: Uint8Array): ArrowMessage {
  const problem = flatbufferProblem(metadata, 'Message', ARROW);
  if (problem !== null) throw new MalformedFile(problem);
  const message = rootTable(metadata);
  const kind = MESSAGE_KINDS[message.byte(1)] ?? 'none';
  const header = message.table(2);
  const batch = kind === 'dictionary' ? (header?.table(1) ?? null) : kind === 'batch' ? header : null;
  const bodyBytes = sizeOf(message.long(3));
  if (batch !== null) demandInside(batch, bodyBytes);
  return {
    kind,
    bodyBytes,
    rows: batch === null ? 0 : sizeOf(batch.long(0)),
    isCompressed: batch !== null && batch.table(3) !== null,
  };
}

/** What the footer of an Arrow file lists: where its messages begin. */
export interface ArrowFooter {
  readonly dictionaries: readonly number[];
  readonly batches: readonly number[];
}

const BLOCK_BYTES = 24;

/** Reads it; throws `MalformedFile` as `arrowMessage`. */
export function arrowFooter(bytes: Uint8Array): ArrowFooter {
  const problem = flatbufferProblem(bytes, 'Footer', ARROW);
  if (problem !== null) throw new MalformedFile(problem);
  const footer = rootTable(bytes);
  const blocks = (index: number): readonly number[] =>
    Array.from({ length: footer.length(index) }, (_, block) => Number(footer.longIn(index, BLOCK_BYTES * block)));
  return { dictionaries: blocks(2), batches: blocks(3) };
}

const BYTES_MAX = 2 ** 31 - 1;

function sizeOf(value: bigint): number {
  if (value < 0n || value > BigInt(BYTES_MAX)) throw new MalformedFile('a part of it is larger than 2 GiB');
  return Number(value);
}

/** Every buffer of a batch lies in its body. */
function demandInside(batch: TableReader, bodyBytes: number): void {
  for (let index = 0; index < batch.length(2); index += 1) {
    const end = sizeOf(batch.longIn(2, 16 * index)) + sizeOf(batch.longIn(2, 16 * index + 8));
    if (end > bodyBytes) throw new MalformedFile('a column lies outside of it');
  }
  for (let index = 0; index < batch.length(1); index += 1) sizeOf(batch.longIn(1, 16 * index));
}
