/** Hashes of the rows of a test set: the smallest of them, which are a sample of its rows that every reader draws alike. */
export interface RowSketch {
  readonly rows: number;
  /** The smallest hashes, ascending, each once; all of them where there are at most `SKETCH_SIZE` rows. */
  readonly hashes: readonly number[];
}

/** A column of a test set: null, or a 1 in `missing`, stands for a value that is not there. */
export interface HashedColumn {
  readonly name: string;
  readonly values: ArrayLike<unknown>;
  readonly missing?: Uint8Array;
}

/** Hashes that are kept. A share of a tenth is then known to within 0.02. */
export const SKETCH_SIZE = 2_048;

/**
 * The sketch of a table. The order of rows and columns does not matter; rows that are the same count each. Hashes have 53 bits and are no
 * secret: they tell rows apart, and protect nothing.
 */
export function sketchRows(columns: readonly HashedColumn[], rows: number): RowSketch {
  const ordered = columns.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { rows, hashes: smallest(numbered(hashesOf(ordered, rows).sort())) };
}

/** The second of two equal rows is another row than the first. */
function numbered(sorted: Float64Array): Float64Array {
  const found = Float64Array.from(sorted);
  for (let row = 1, first = 0; row < sorted.length; row += 1) {
    if (sorted[row] !== sorted[first]) first = row;
    else found[row] = mixed(sorted[row]!, row - first);
  }
  return found;
}

function smallest(hashes: Float64Array): readonly number[] {
  return [...new Set(hashes.sort().subarray(0, SKETCH_SIZE))];
}

/**
 * Share of the rows of `fresh` that are in `known`, from the rows of both whose hashes are small enough to be in either sketch; and of how many
 * rows that is a share.
 */
export function sharedRows(fresh: RowSketch, known: RowSketch): { readonly share: number; readonly of: number } {
  const limit = Math.min(reach(fresh), reach(known));
  const seen = new Set(known.hashes);
  const eligible = fresh.hashes.filter((hash) => hash <= limit);
  const shared = eligible.filter((hash) => seen.has(hash)).length;
  return { share: eligible.length === 0 ? 0 : shared / eligible.length, of: eligible.length };
}

function reach({ rows, hashes }: RowSketch): number {
  return rows > hashes.length ? (hashes.at(-1) ?? 0) : Number.POSITIVE_INFINITY;
}

/** The state of every row's hash: two lanes of 32 bits, filled column by column, which keeps each column's values together in memory. */
interface Lanes {
  readonly high: Int32Array;
  readonly low: Int32Array;
}

const MISSING = 0x6e756c6c;

function hashesOf(columns: readonly HashedColumn[], rows: number): Float64Array {
  const lanes = { high: new Int32Array(rows).fill(0x9e3779b9), low: new Int32Array(rows).fill(0x243f6a88) };
  for (const column of columns) {
    for (let row = 0; row < rows; row += 1) addText(lanes, row, column.name);
    addColumn(lanes, column, rows);
  }
  return Float64Array.from(lanes.high, (high, row) => finished(high, lanes.low[row]!));
}

function addColumn(lanes: Lanes, { values, missing }: HashedColumn, rows: number): void {
  const one = new Float64Array(1);
  const words = new Int32Array(one.buffer);
  for (let row = 0; row < rows; row += 1) {
    const value = missing?.[row] === 1 ? null : values[row];
    if (value === null || value === undefined) addWord(lanes, row, MISSING);
    else if (typeof value === 'string') addText(lanes, row, value);
    else {
      const number = Number(value);
      // Missing numbers are one value, and so are the two zeros.
      one[0] = Number.isNaN(number) ? Number.NaN : number + 0;
      addWord(lanes, row, words[0]!);
      addWord(lanes, row, words[1]!);
    }
  }
}

function addText(lanes: Lanes, row: number, text: string): void {
  for (let at = 0; at < text.length; at += 1) addWord(lanes, row, text.charCodeAt(at));
  addWord(lanes, row, -1 - text.length);
}

function addWord({ high, low }: Lanes, row: number, word: number): void {
  const a = Math.imul(high[row]! ^ word, 0x85ebca6b);
  const b = Math.imul(low[row]! ^ word, 0xc2b2ae35);
  high[row] = (a ^ (a >>> 15)) + Math.imul(b, 0x27d4eb2f);
  low[row] = (b ^ (b >>> 13)) + Math.imul(a, 0x165667b1);
}

/** Every bit of both lanes in the 53 bits of an exact number. */
function finished(high: number, low: number): number {
  let a = Math.imul(high ^ (high >>> 16), 0x7feb352d) ^ low;
  let b = Math.imul(low ^ (low >>> 15), 0x846ca68b) ^ high;
  a = Math.imul(a ^ (a >>> 15), 0x846ca68b);
  b = Math.imul(b ^ (b >>> 16), 0x7feb352d);
  return ((a ^ (a >>> 16)) >>> 0) * 2 ** 21 + ((b ^ (b >>> 15)) >>> 11);
}

function mixed(hash: number, copy: number): number {
  const lanes = { high: Int32Array.of(Math.floor(hash / 2 ** 21)), low: Int32Array.of(hash % 2 ** 21) };
  addWord(lanes, 0, copy);
  return finished(lanes.high[0]!, lanes.low[0]!);
}
