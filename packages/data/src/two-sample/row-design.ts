import type { SparseRows } from '@plumbline/stats';
import { MARKS, RANK_MAX } from './row-code.ts';
import type { RowColumn } from './sample.ts';
import { type RowFeatures, sparseFeatures } from './sparse-features.ts';

/** Pairs of columns looked at: beyond, every k-th one. */
const PAIRS_MAX = 300;
/** Codes of one column. */
const CODES = 256;
const PAIRED_CODES = CODES * CODES;

/**
 * Whole rows as the classifier sees them: the rank of each number and its square, each category and each missing value,
 * and the products of every two columns, which tell when columns no longer hang together as they did though each looks
 * the same by itself. Pairs together weigh as much as columns together.
 */
export function rowDesign(rows: readonly Uint8Array[], columns: readonly RowColumn[]): SparseRows {
  const pairs = pairsOf(columns.length);
  const weights = { single: 1 / Math.sqrt(2 * columns.length), pair: 1 / Math.sqrt(2 * Math.max(1, pairs.length)) };
  return sparseFeatures(rows.map((bytes) => rowFeatures(bytes, { columns, pairs, weights })));
}

interface RowPlan {
  readonly columns: readonly RowColumn[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly weights: { readonly single: number; readonly pair: number };
}

function rowFeatures(bytes: Uint8Array, { columns, pairs, weights }: RowPlan): RowFeatures {
  const parts = columns.map(({ kind }, at) => partOf(bytes[at]!, kind));
  const ids: number[] = [];
  const values: number[] = [];
  for (const [index, { code, value }] of parts.entries()) {
    ids.push(index * CODES + code);
    values.push(weights.single * value);
    if (code !== 0) continue;
    ids.push(index * CODES + 1);
    values.push((weights.single * (value * value - 1)) / SQUARES_DEVIATION);
  }
  const first = columns.length * CODES;
  for (const [number, [a, b]] of pairs.entries()) {
    ids.push(first + number * PAIRED_CODES + parts[a]!.code * CODES + parts[b]!.code);
    values.push(weights.pair * parts[a]!.value * parts[b]!.value);
  }
  return { ids, values };
}

/** Of the square of a uniform variable of variance 1. */
const SQUARES_DEVIATION = Math.sqrt(4 / 5);

/**
 * A number: code 0 and its rank in standard deviations from the middle. Everything else: a code from 2 on, present or
 * not.
 */
function partOf(byte: number, kind: RowColumn['kind']): { readonly code: number; readonly value: number } {
  if (kind === 'number' && byte <= RANK_MAX) return { code: 0, value: (byte / RANK_MAX - 0.5) * Math.sqrt(12) };
  const other = kind === 'number' ? byte - MARKS.negativeInfinity : Math.min(byte, MARKS.unseen + 1);
  return { code: 2 + other, value: 1 };
}

function pairsOf(columns: number): readonly (readonly [number, number])[] {
  const step = Math.max(1, Math.ceil((columns * (columns - 1)) / 2 / PAIRS_MAX));
  const pairs = Array.from({ length: columns }, (_, a) => Array.from({ length: a }, (__, b) => [b, a] as const)).flat();
  return pairs.filter((_, index) => index % step === 0);
}
