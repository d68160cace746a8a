import type { Random } from './random.ts';

/** How rows are drawn: within strata (classes), or whole clusters at a time. Row numbers count from 0. */
export type ResampleDesign =
  | { readonly kind: 'strata'; readonly strata: readonly Uint32Array[] }
  | { readonly kind: 'clusters'; readonly clusters: readonly Uint32Array[] };

/** A bootstrap to be made: the design, how many replicates, and the chance. */
export interface ResamplePlan {
  readonly rows: number;
  readonly design: ResampleDesign;
  readonly replicates: number;
  readonly random: Random;
}

/**
 * Calls `visit` once a replicate with how often each row was drawn. The array is used again: do not keep it. Drawing counts
 * rather than rows lets every metric of both models share one replicate, which is what pairs them. O(rows · replicates).
 * Reference: Efron and Tibshirani, An Introduction to the Bootstrap, 1993, §6.
 */
export function forEachResample(plan: ResamplePlan, visit: (times: Float64Array, replicate: number) => void): void {
  const times = new Float64Array(plan.rows);
  const buffer = new Int32Array(Math.min(plan.rows, CHUNK));
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    times.fill(0);
    if (plan.design.kind === 'strata') drawStrata(times, plan.design.strata, { buffer, random: plan.random });
    else drawClusters(times, plan.design.clusters, plan.random);
    visit(times, replicate);
  }
}

const CHUNK = 8_192;

interface Chance {
  readonly buffer: Int32Array;
  readonly random: Random;
}

function drawStrata(times: Float64Array, strata: readonly Uint32Array[], { buffer, random }: Chance): void {
  for (const stratum of strata) {
    for (let left = stratum.length; left > 0; left -= CHUNK) {
      const drawn = left < buffer.length ? buffer.subarray(0, left) : buffer;
      random.fill(drawn, stratum.length);
      for (let draw = 0; draw < drawn.length; draw += 1) {
        const row = stratum[drawn[draw]!]!;
        times[row] = times[row]! + 1;
      }
    }
  }
}

function drawClusters(times: Float64Array, clusters: readonly Uint32Array[], random: Random): void {
  for (let draw = 0; draw < clusters.length; draw += 1) {
    for (const row of clusters[random.integer(clusters.length)]!) times[row] = times[row]! + 1;
  }
}

/** The rows of each group, groups in order of their number, empty ones left out. */
export function groupRows(groups: ArrayLike<number>): readonly Uint32Array[] {
  const rows = new Map<number, number[]>();
  for (let row = 0; row < groups.length; row += 1) {
    const group = groups[row]!;
    const known = rows.get(group);
    if (known === undefined) rows.set(group, [row]);
    else known.push(row);
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, members]) => Uint32Array.from(members));
}
