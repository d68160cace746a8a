import type { SparseRows } from '@plumbline/stats';
import { sparseFeatures } from './sparse-features.ts';
import { vectorOf } from './vector-rows.ts';

/** Standard deviations beyond which a number counts no more: one far-off row must not be all that is learnt. */
const FAR = 4;
const LARGEST_SQUARE = (FAR * FAR - 1) / Math.SQRT2;

/**
 * Vectors as the classifier sees them: their parts and the logarithm of their norm, each in standard deviations from
 * its mean, and the squares of these: so that a mean, a spread and a group apart can be told. What is no vector of this
 * length is a feature of its own.
 */
export function vectorDesign(vectors: readonly Uint8Array[]): SparseRows {
  const numbers = vectors.map((bytes) => {
    const vector = vectorOf(bytes);
    return vector === null ? null : [Math.log(Math.max(vector.norm, Number.MIN_VALUE)), ...vector.parts];
  });
  const width = numbers.find((row) => row !== null)?.length ?? 0;
  const scales = Array.from({ length: width }, (_, at) => scaleOf(numbers.flatMap((row) => row?.[at] ?? [])));
  const size = 1 / Math.sqrt(2 * width + 1);
  return sparseFeatures(
    numbers.map((row) => {
      if (row === null) return { ids: [2 * width], values: [size] };
      const standard = row.map((value, at) => within((value - scales[at]!.mean) / scales[at]!.deviation, FAR));
      const squares = standard.map((value) => within((value * value - 1) / Math.SQRT2, LARGEST_SQUARE));
      return { ids: [...Array(2 * width).keys()], values: [...standard, ...squares].map((value) => value * size) };
    }),
  );
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: variance > 0 ? Math.sqrt(variance) : 1 };
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
