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
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    times.fill(0);
    if (plan.design.kind === 'strata') drawStrata(times, plan.design.strata, plan.random);
    else drawClusters(times, plan.design.clusters, plan.random);
    visit(times, replicate);
  }
}

function drawStrata(times: Float64Array, strata: readonly Uint32Array[], random: Random): void {
  for (const stratum of strata) {
    for (let draw = 0; draw < stratum.length; draw += 1) {
      const row = stratum[random.integer(stratum.length)]!;
      times[row] = times[row]! + 1;
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
