import { fromHalf, toHalf } from './half-precision.ts';
import { type KeyedRow, lowestRows, packRows, spoilt, unpackRows } from './row-bytes.ts';
import { VECTOR_DIMENSIONS_MAX, VECTOR_LENGTH_MAX, type VectorSample } from './sample.ts';

const NOT_A_NUMBER = 0x7e_00;

/** A vector, or null where it had another length than the rest, or a missing or infinite number. */
export interface SampledVector {
  readonly norm: number;
  readonly parts: readonly number[];
}

/** Lists with their keys, as the engine gives them; null where a list could not be read. */
export interface KeyedLists {
  readonly threshold: number;
  readonly rows: readonly { readonly key: number; readonly list: readonly unknown[] | null }[];
}

/** A sample of vectors. The commonest length counts; of two as common the smaller one. */
export function packVectors({ threshold, rows }: KeyedLists): VectorSample {
  const dimensions = commonestLength(rows.map(({ list }) => list?.length ?? 0));
  const signs = dimensions > VECTOR_DIMENSIONS_MAX ? projectionSigns(dimensions) : null;
  const coded = rows.map(({ key, list }) => ({ key, bytes: vectorBytes(list ?? [], { dimensions, signs }) }));
  return { form: 'vector', dimensions, ...packRows(lowestRows({ threshold, rows: coded })) };
}

function commonestLength(lengths: readonly number[]): number {
  const counts = [...Map.groupBy(lengths, (length) => length)].filter(
    ([length]) => length > 0 && length <= VECTOR_LENGTH_MAX,
  );
  return counts.sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0]?.[0] ?? 0;
}

interface VectorCode {
  readonly dimensions: number;
  readonly signs: Int8Array | null;
}

/** The norm, then the parts, in half precision; a norm that is not a number marks what is no vector of this length. */
function vectorBytes(list: readonly unknown[], { dimensions, signs }: VectorCode): Uint8Array {
  const numbers = list.map((value) => (typeof value === 'number' ? value : Number.NaN));
  const parts = signs === null ? numbers : projected(numbers, signs);
  const bytes = Buffer.alloc(vectorWidth(dimensions));
  const norm = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0));
  const isRegular = numbers.length === dimensions && dimensions > 0 && numbers.every(Number.isFinite);
  bytes.writeUInt16BE(isRegular ? toHalf(Math.min(norm, Number.MAX_VALUE)) : NOT_A_NUMBER, 0);
  if (isRegular) for (const [index, part] of parts.entries()) bytes.writeUInt16BE(toHalf(part), 2 + 2 * index);
  return bytes;
}

function vectorWidth(dimensions: number): number {
  return 2 + 2 * Math.min(dimensions, VECTOR_DIMENSIONS_MAX);
}

/**
 * Sums with random signs, over the root of their number: distances between vectors are kept in the mean.
 * Reference: Achlioptas, "Database-friendly random projections", Journal of Computer and System Sciences 66, 2003.
 */
function projected(numbers: readonly number[], signs: Int8Array): readonly number[] {
  const sums = new Float64Array(VECTOR_DIMENSIONS_MAX);
  for (const [index, value] of numbers.entries()) {
    const from = index * VECTOR_DIMENSIONS_MAX;
    for (let part = 0; part < sums.length; part += 1) sums[part] = sums[part]! + value * (signs[from + part] ?? 0);
  }
  return Array.from(sums, (sum) => sum / Math.sqrt(VECTOR_DIMENSIONS_MAX));
}

/**
 * The same signs everywhere and for ever, or samples could not be compared: a linear congruential generator's top bit
 * (Knuth's MMIX).
 */
function projectionSigns(dimensions: number): Int8Array {
  let state = 1n;
  return Int8Array.from({ length: dimensions * VECTOR_DIMENSIONS_MAX }, () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return state >> 63n === 1n ? 1 : -1;
  });
}

/** The rows of a sample of vectors. Throws `DATA_INVALID`. */
export function unpackVectors(sample: VectorSample): readonly KeyedRow[] {
  return unpackRows(sample, () => vectorWidth(sample.dimensions));
}

/** A vector from its bytes; null where they mark none. Throws `DATA_INVALID` where a number is infinite or none. */
export function vectorOf(bytes: Uint8Array): SampledVector | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const norm = fromHalf(view.readUInt16BE(0));
  if (Number.isNaN(norm)) return null;
  const parts = Array.from({ length: bytes.length / 2 - 1 }, (_, index) => fromHalf(view.readUInt16BE(2 + 2 * index)));
  if (!(norm >= 0) || ![norm, ...parts].every(Number.isFinite)) throw spoilt('vectors must be of finite numbers');
  return { norm, parts };
}
