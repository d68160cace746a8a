import { normalCdf, normalQuantile } from './normal.ts';

/** What a one-sided test at `alpha` is asked for. */
export interface PowerWanted {
  readonly alpha: number;
  /** Chance of success, e.g. 0.8. */
  readonly power: number;
}

/** An effect as a sample shows it: how far it lies beyond its margin, and how well it is known. */
export interface EffectSeen {
  readonly rows: number;
  readonly excess: number;
  readonly standardError: number;
}

/**
 * Rows at which an effect as large as the one seen would be proven: effect − margin against its standard error, which shrinks with
 * √rows. Infinity where the effect does not exceed the margin: no number of rows proves it. Oracle: the normal formula in scipy.
 */
export function rowsNeeded({ rows, excess, standardError }: EffectSeen, wanted: PowerWanted): number {
  if (!(excess > 0)) return Number.POSITIVE_INFINITY;
  return Math.ceil(rows * ((reach(wanted) * standardError) / excess) ** 2);
}

/** The smallest effect beyond the margin that a test with this standard error reliably proves. */
export function minimumDetectableEffect(standardError: number, wanted: PowerWanted): number {
  return reach(wanted) * standardError;
}

/** The chance that a new sample of the same size proves an effect that lies `excess` beyond its margin. */
export function powerAt(excess: number, standardError: number, alpha: number): number {
  if (standardError === 0) return excess > 0 ? 1 : 0;
  return normalCdf(excess / standardError + normalQuantile(alpha));
}

/**
 * Rows needed to prove a difference of two paired proportions with a share `discordant` of rows judged differently.
 * Oracle: the table in Connor's paper by the formula in scipy. Reference: Connor, Biometrics 43, 1987, 207–211.
 */
export function connorRows(discordant: number, difference: number, wanted: PowerWanted): number {
  if (!(difference > 0)) return Number.POSITIVE_INFINITY;
  const alpha = normalQuantile(1 - wanted.alpha) * Math.sqrt(discordant);
  const beta = normalQuantile(wanted.power) * Math.sqrt(Math.max(0, discordant - difference * difference));
  return Math.ceil(((alpha + beta) / difference) ** 2);
}

function reach({ alpha, power }: PowerWanted): number {
  return normalQuantile(1 - alpha) + normalQuantile(power);
}
