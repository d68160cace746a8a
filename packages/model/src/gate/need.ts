import { connorRows, minimumDetectableEffect, normalQuantile, powerAt, rowsNeeded } from '@plumbline/stats';
import type { Judged } from './judged.ts';

/** The chance of success that rows needed and detectable effects are computed for. */
export const POWER_WANTED = 0.8;

/** An effect as a condition sees it. */
export interface Effect {
  readonly rows: number;
  /** By how much the estimate lies on the wanted side of what it is held against. */
  readonly excess: number;
  readonly standardError: number;
  readonly alpha: number;
  /** Share of rows that only one model has right, where that alone is the question; else null. */
  readonly discordant: number | null;
}

/** What a sample of this size can show, and what it would take. */
export interface Prospects {
  /** Chance that a new sample of this size proves an effect of this size; null where no standard error is known. */
  readonly power: number | null;
  /** The smallest excess that a sample of this size proves with 80 % power; null where no standard error is known. */
  readonly detectable: number | null;
}

export function prospectsOf({ excess, standardError, alpha }: Effect): Prospects {
  if (!Number.isFinite(standardError) || !Number.isFinite(excess)) return { power: null, detectable: null };
  return {
    power: powerAt(excess, standardError, alpha),
    detectable: minimumDetectableEffect(standardError, { alpha, power: POWER_WANTED }),
  };
}

/** Rows at which an effect as large as this one is proven with that power, more than there are; null where no number is enough. */
export function rowsFor({ rows, excess, standardError, alpha, discordant }: Effect, power: number): number | null {
  const wanted = { alpha, power };
  const needed =
    discordant === null ? rowsNeeded({ rows, excess, standardError }, wanted) : connorRows(discordant, excess, wanted);
  return Number.isFinite(needed) ? Math.max(needed, rows + 1) : null;
}

/** What is known of a condition's need. */
export type Needing = Pick<Judged, 'outcome' | 'rowsNeeded' | 'power'>;

function tested(judged: readonly Needing[]): readonly Needing[] {
  return judged.filter(({ outcome }) => outcome === 'proven' || outcome === 'unproven');
}

/** Lower bound of the chance that a new sample of this size proves all that is to be proven (Bonferroni); null where unknown. */
export function jointPowerOf(judged: readonly Needing[]): number | null {
  const all = tested(judged);
  if (all.length === 0 || all.some((each) => each.power === null)) return null;
  return Math.max(0, 1 - all.reduce((sum, each) => sum + 1 - (each.power ?? 0), 0));
}

/**
 * Rows at which all open conditions are proven together with 80 % power or more: each may miss its share of the 20 % (Bonferroni over all
 * that is to be proven). Null where nothing is open, or no number of rows is enough for one of them.
 */
export function jointRows(judged: readonly Needing[], alpha: number): number | null {
  const open = judged.filter(({ outcome }) => outcome === 'unproven');
  if (open.length === 0 || open.some((each) => each.rowsNeeded === null)) return null;
  const reach = (power: number): number => normalQuantile(1 - alpha) + normalQuantile(power);
  const stretch = reach(1 - (1 - POWER_WANTED) / tested(judged).length) / reach(POWER_WANTED);
  const most = Math.max(...open.map((each) => each.rowsNeeded ?? 0));
  return tested(judged).length === 1 ? most : Math.ceil(most * stretch * stretch);
}
