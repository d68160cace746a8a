import { type CellDistances, cellDistances, wassersteinOfCells } from '@plumbline/stats';
import type { ColumnProfile } from '../profile/profile.ts';

const GROUPS = 10;

/** Distances other tools print, over deciles of the reference or over categories. Reported, never judged. */
export interface ColumnDistances extends CellDistances {
  /** In units of the data; null for categories. */
  readonly wasserstein: number | null;
  /** Shares of both sides in the groups the distances were taken over, for a chart. */
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/** Distances of one column, or null where either side has no distribution. */
export function columnDistances(before: ColumnProfile, after: ColumnProfile): ColumnDistances | null {
  if (before.numbers !== undefined && after.numbers !== undefined) {
    if (before.numbers.count === 0 || after.numbers.count === 0) return null;
    const groups = deciles(before.numbers.counts, after.numbers.counts);
    const low = Math.min(before.numbers.min ?? 0, after.numbers.min ?? 0, before.numbers.edges[0] ?? 0);
    const high = Math.max(before.numbers.max ?? 0, after.numbers.max ?? 0, before.numbers.edges.at(-1) ?? 0);
    const wasserstein = wassersteinOfCells(before.numbers.counts, after.numbers.counts, [
      low,
      ...before.numbers.edges,
      high,
    ]);
    return { ...cellDistances(groups.reference, groups.current), wasserstein, ...shares(groups) };
  }
  if (before.categories === undefined || after.categories === undefined) return null;
  if (before.categories.count === 0 || after.categories.count === 0) return null;
  const counts = new Map(after.categories.categories.map(({ key, count }) => [key, count]));
  const groups = {
    reference: [...before.categories.categories.map(({ count }) => count), 0],
    current: [...before.categories.categories.map(({ key }) => counts.get(key) ?? 0), after.categories.unseen],
  };
  return { ...cellDistances(groups.reference, groups.current), wasserstein: null, ...shares(groups) };
}

interface Groups {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

/** Neighbouring cells joined until each group holds a tenth of the reference; a large atom is a group by itself. */
function deciles(reference: readonly number[], current: readonly number[]): Groups {
  const wanted = total(reference) / GROUPS;
  const groups: { reference: number; current: number }[] = [];
  let open = { reference: 0, current: 0 };
  for (const [cell, count] of reference.entries()) {
    open = { reference: open.reference + count, current: open.current + current[cell]! };
    if (open.reference < wanted) continue;
    groups.push(open);
    open = { reference: 0, current: 0 };
  }
  if (open.reference > 0 || open.current > 0) groups.push(open);
  return { reference: groups.map((group) => group.reference), current: groups.map((group) => group.current) };
}

function shares({ reference, current }: Groups): Groups {
  const n = total(reference);
  const m = total(current);
  return { reference: reference.map((count) => count / n), current: current.map((count) => count / m) };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
