import { cellEdges } from './score-cells.ts';

/** What is counted into bins. */
export interface ShareRequest {
  readonly weights: Float64Array | null;
  /** Both ends included; what lies beyond counts to the outermost bins. */
  readonly range: readonly [lowest: number, highest: number];
  readonly bins: number;
  /** Rows that count; all where it is not given. */
  readonly counts?: (row: number) => boolean;
}

/** Share (of the weight) of the values in each of equally wide bins; all null where no value counts. Values that are not finite do not. */
export function valueShares(
  values: Float64Array,
  { weights, range: [lowest, highest], bins, counts }: ShareRequest,
): readonly (number | null)[] {
  const shares = new Float64Array(bins);
  let total = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (!Number.isFinite(value) || (counts !== undefined && !counts(row))) continue;
    const weight = weights?.[row] ?? 1;
    const bin = highest > lowest ? Math.floor(((value - lowest) / (highest - lowest)) * bins) : 0;
    shares[Math.min(bins - 1, Math.max(0, bin))]! += weight;
    total += weight;
  }
  return Array.from(shares, (share) => (total === 0 ? null : share / total));
}

/** The middles of equally wide bins. */
export function binMiddles([lowest, highest]: readonly [number, number], bins: number): readonly number[] {
  return Array.from({ length: bins }, (_, bin) => lowest + ((bin + 0.5) / bins) * (highest - lowest));
}

/** Lowest and highest finite value of several lists; [0, 1] where there is none. */
export function commonRange(...lists: readonly Float64Array[]): readonly [number, number] {
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const values of lists) {
    for (const value of values) {
      if (!Number.isFinite(value)) continue;
      if (value < lowest) lowest = value;
      if (value > highest) highest = value;
    }
  }
  return lowest <= highest ? [lowest, highest] : [0, 1];
}

const CENTRAL_CELLS = 200;

/** From the lowest to the highest of all but about 1 % of the values, so that one that is far out does not make all others one bin. */
export function centralRange(lists: readonly Float64Array[]): readonly [number, number] {
  const ends = lists.flatMap((values) => {
    const edges = cellEdges(values.filter(Number.isFinite), CENTRAL_CELLS);
    // Where values are few they are all edges but the lowest, which must not be lost.
    return edges.length < CENTRAL_CELLS - 1 ? [...commonRange(values)] : [edges[0]!, edges.at(-1)!];
  });
  return commonRange(Float64Array.from(ends));
}
