import type { SparseRows } from '@plumbline/stats';

/** Features of one row: which, and how much of each. */
export interface RowFeatures {
  readonly ids: readonly number[];
  readonly values: readonly number[];
}

/**
 * Rows as a sparse matrix in which only features that at least two rows have are left, numbered anew. One row alone
 * teaches nothing of another.
 */
export function sparseFeatures(rows: readonly RowFeatures[]): SparseRows {
  const numbers = sharedFeatures(rows);
  const starts = new Uint32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, { ids, values: own }] of rows.entries()) {
    for (const [index, id] of ids.entries()) {
      const column = numbers.get(id);
      if (column === undefined) continue;
      columns.push(column);
      values.push(own[index]!);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Uint32Array.from(columns), values: Float64Array.from(values), width: numbers.size };
}

function sharedFeatures(rows: readonly RowFeatures[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { ids } of rows) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [id, count] of counts) if (count > 1) numbers.set(id, numbers.size);
  return numbers;
}
