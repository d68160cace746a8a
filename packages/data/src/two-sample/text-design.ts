import type { SparseRows } from '@plumbline/stats';
import { sparseFeatures } from './sparse-features.ts';
import { featuresOf } from './text-rows.ts';

const HASHES = 65_536;

/**
 * Texts as the classifier sees them: words and n-grams present, weighted by how rare they are, each text of length 1.
 */
export function textDesign(texts: readonly Uint8Array[]): SparseRows {
  const rows = texts.map((bytes) => {
    const { words, grams } = featuresOf(bytes);
    const ids = [...words, ...grams.map((gram) => gram + HASHES)];
    return { ids, values: ids.map(() => 1) };
  });
  return unitRows(byRarity(sparseFeatures(rows)));
}

/** Inverse document frequency, as scikit-learn has it: ln((1 + rows)/(1 + rows with it)) + 1. */
function byRarity(rows: SparseRows): SparseRows {
  const holding = new Float64Array(rows.width);
  for (const column of rows.columns) holding[column] = holding[column]! + 1;
  const weights = holding.map((count) => Math.log(rows.starts.length / (1 + count)) + 1);
  return { ...rows, values: rows.values.map((value, at) => value * weights[rows.columns[at]!]!) };
}

function unitRows(rows: SparseRows): SparseRows {
  const values = Float64Array.from(rows.values);
  for (let row = 0; row + 1 < rows.starts.length; row += 1) {
    const own = values.subarray(rows.starts[row], rows.starts[row + 1]);
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0));
    if (length > 0) for (const [at, value] of own.entries()) own[at] = value / length;
  }
  return { ...rows, values };
}
