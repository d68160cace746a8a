import type { ExploredCut } from './explored-cuts.ts';
import type { ExploredValues } from './explored-values.ts';

/** Sums over the units of each slice of a cut. Losses are positive. */
export interface SliceSums {
  readonly units: Float64Array;
  readonly weight: Float64Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  /** Weighted loss against the baseline, by row or cluster: sum and sum of squares. */
  readonly lost: Float64Array;
  readonly lostSquares: Float64Array;
  /** Units on which the candidate is worse (better) than the baseline. */
  readonly broken: Float64Array;
  readonly fixed: Float64Array;
  /** Weighted shortfall from the candidate's own mean. */
  readonly short: Float64Array;
  readonly shortSquares: Float64Array;
}

/** Sums a cut in one pass. `mean`: the candidate's own on all rows. */
export function sliceSums({ codes, names }: ExploredCut, values: ExploredValues, mean: number): SliceSums {
  const { candidate, baseline, weights } = values;
  const sums = emptySums(names.length);
  const clusters = values.clusters === null ? null : new ClusterSums(values.clusters, names.length);
  for (let unit = 0; unit < codes.length; unit += 1) {
    const code = codes[unit]!;
    if (code < 0) continue;
    const weight = weights?.[unit] ?? 1;
    const own = candidate[unit]!;
    const other = baseline?.[unit] ?? own;
    sums.units[code] = sums.units[code]! + 1;
    sums.weight[code] = sums.weight[code]! + weight;
    sums.candidate[code] = sums.candidate[code]! + weight * own;
    sums.baseline[code] = sums.baseline[code]! + weight * other;
    if (own < other) sums.broken[code] = sums.broken[code]! + 1;
    if (own > other) sums.fixed[code] = sums.fixed[code]! + 1;
    const part = { lost: weight * (other - own), short: weight * (mean - own) };
    if (clusters === null) addPart(sums, code, part);
    else clusters.add(code, unit, part);
  }
  clusters?.into(sums);
  return sums;
}

interface Part {
  lost: number;
  short: number;
}

function addPart(sums: SliceSums, code: number, { lost, short }: Part): void {
  sums.lost[code] = sums.lost[code]! + lost;
  sums.lostSquares[code] = sums.lostSquares[code]! + lost * lost;
  sums.short[code] = sums.short[code]! + short;
  sums.shortSquares[code] = sums.shortSquares[code]! + short * short;
}

/** Rows of a cluster move together: their losses are added before they are squared. */
class ClusterSums {
  readonly #clusters: Int32Array;
  readonly #slices: number;
  readonly #parts = new Map<number, Part>();

  constructor(clusters: Int32Array, slices: number) {
    this.#clusters = clusters;
    this.#slices = slices;
  }

  add(code: number, unit: number, { lost, short }: Part): void {
    const key = this.#clusters[unit]! * this.#slices + code;
    const part = this.#parts.get(key);
    if (part === undefined) this.#parts.set(key, { lost, short });
    else {
      part.lost += lost;
      part.short += short;
    }
  }

  into(sums: SliceSums): void {
    for (const [key, part] of this.#parts) addPart(sums, key % this.#slices, part);
  }
}

function emptySums(slices: number): SliceSums {
  const empty = (): Float64Array => new Float64Array(slices);
  return {
    units: empty(),
    weight: empty(),
    candidate: empty(),
    baseline: empty(),
    lost: empty(),
    lostSquares: empty(),
    broken: empty(),
    fixed: empty(),
    short: empty(),
    shortSquares: empty(),
  };
}
