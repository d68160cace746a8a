import { canonicalJson, sha256Of } from '@plumbline/boundary';
import type { ColumnValues, TableValues } from '../tables/columns.ts';
import { type HashedColumn, type RowSketch, sharedRows, sketchRows } from './row-sketch.ts';

/** A test set as a ledger knows it. */
export interface RecordedTestSet {
  /** Digest of everything below: the same rows under the same columns, in any order. */
  readonly id: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly hashes: readonly number[];
}

/** A test set at hand: it can be looked at through the columns that an earlier one had. */
export interface TestSet extends RecordedTestSet {
  readonly through: (columns: readonly string[]) => RowSketch | null;
}

/**
 * From this share of rows that were judged by before, a set is the same one. Choosing models by a set biases what it says of the chosen by at
 * most the share of its rows that took part in the choice: below a tenth, the bias is below a tenth of what the ledger guards against, and
 * less than a fifth of a confidence bound's width for forty models.
 */
export const SAME_SET_SHARE = 0.1;
/** Of fewer rows in common reach a share says nothing: one shared row then makes the set the same. */
const ELIGIBLE_MIN = 20;

/** The test set that a table is. */
export function testSetOf({ rows, columns }: TableValues): TestSet {
  const names = [...columns.keys()].sort();
  const through = (wanted: readonly string[]): RowSketch | null => {
    const found = wanted.flatMap((name) => hashedColumn(name, columns.get(name)));
    return found.length === wanted.length ? sketchRows(found, rows) : null;
  };
  const hashes = through(names)?.hashes ?? [];
  return {
    id: sha256Of(canonicalJson({ rows, columns: names, hashes: [...hashes] })),
    rows,
    columns: names,
    hashes,
    through,
  };
}

function hashedColumn(name: string, column: ColumnValues | undefined): readonly HashedColumn[] {
  if (column === undefined) return [];
  return [{ name, values: column.values, ...('missing' in column ? { missing: column.missing } : {}) }];
}

/**
 * Is this, for the purpose of reuse, the set that was recorded? It is where at least a tenth of its rows were in that one, looked at through the
 * columns that one had, so that neither a new row nor a new column makes a new set. Where those columns are gone, it is another.
 */
export function isSameSet(fresh: TestSet, known: RecordedTestSet): boolean {
  if (fresh.id === known.id) return true;
  const isAlike = fresh.columns.join('\n') === known.columns.join('\n');
  const seen = isAlike ? fresh : fresh.through(known.columns);
  if (seen === null) return false;
  const { share, of } = sharedRows(seen, known);
  return of < ELIGIBLE_MIN ? share > 0 : share >= SAME_SET_SHARE;
}
