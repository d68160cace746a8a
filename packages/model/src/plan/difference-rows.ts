import { count } from '@plumbline/core';
import { normalQuantile } from '@plumbline/stats';
import type { Effect, Size } from './effect.ts';
import { percentText } from './percent-text.ts';

/**
 * Rows to prove a gain of two shares over a margin, from the same rows: Connor's formula moved by the margin. The variance of a row's
 * difference is the disagreement less the square of the gain. Oracle: the formula in scipy. Reference: Connor, Biometrics 43, 1987.
 */
export function connorExcessRows(
  effect: Effect,
  { margin, isPredicted }: { readonly margin: number; readonly isPredicted: boolean },
): Size {
  const { alpha, power, disagreement, gain } = effect;
  // Models that differ on fewer rows cannot differ by more.
  const assumed = Math.min(gain, disagreement);
  const told = assumed === 0 ? 'equally good models (assumed)' : `gain ${percentText(assumed)} (assumed)`;
  const assumption = `${told}, ${differing(effect)}, power ${percentText(power)}, Connor's formula`;
  const excess = assumed - margin;
  if (!(excess > 0)) return { rows: null, labels: null, assumption: `${assumption}: which is not above the margin` };
  const limit = Math.max(0, disagreement - margin * margin);
  const truth = Math.max(0, disagreement - assumed * assumed);
  const root = normalQuantile(1 - alpha) * Math.sqrt(limit) + normalQuantile(power) * Math.sqrt(truth);
  const rows = Math.max(1, Math.ceil((root / excess) ** 2));
  // Where predictions agree, both models are right or both are wrong, whatever the label.
  if (!isPredicted) return { rows, labels: rows, assumption };
  return { rows, labels: Math.ceil(rows * disagreement), assumption: `${assumption}; labels only on those` };
}

/** Rows from the precision that labelled rows at hand have, whatever the metric; unknown without such rows. */
export function pilotRows({ pilot, alpha, power }: Effect, excess: number, meaning: string): Size {
  const told = `${meaning} by ${Number(excess.toPrecision(3))} (assumed), power ${percentText(power)}`;
  if (!(excess > 0)) return { rows: null, labels: null, assumption: `${told}: which no number of rows would show` };
  if (pilot === null || !Number.isFinite(pilot.standardError)) {
    return {
      rows: null,
      labels: null,
      assumption: `${told}: needs a pilot, some labelled rows with the answers of both models`,
    };
  }
  const reach = normalQuantile(1 - alpha) + normalQuantile(power);
  const rows = Math.max(1, Math.ceil(pilot.rows * ((reach * pilot.standardError) / excess) ** 2));
  return {
    rows,
    labels: rows,
    assumption: `${told}, standard error ${pilot.standardError.toPrecision(2)} on ${count(pilot.rows)} labelled rows`,
  };
}

/** AUC without any rows: the variance of Hanley and McNeil for two models of the same rows. */
export function hanleyMcNeilRows({ alpha, power }: Effect, excess: number): Size {
  const told = `the gain exceeds the margin by ${percentText(excess)} (assumed), AUC ${ASSUMED_AUC}, half of the rows positive, correlation ${ASSUMED_CORRELATION} (Hanley–McNeil), power ${percentText(power)}`;
  if (!(excess > 0)) return { rows: null, labels: null, assumption: `${told}: which no number of rows would show` };
  const more = ASSUMED_AUC / (2 - ASSUMED_AUC) - ASSUMED_AUC ** 2;
  const less = (2 * ASSUMED_AUC ** 2) / (1 + ASSUMED_AUC) - ASSUMED_AUC ** 2;
  const variance = 2 * (1 - ASSUMED_CORRELATION) * (more / POSITIVE_SHARE + less / (1 - POSITIVE_SHARE));
  const reach = normalQuantile(1 - alpha) + normalQuantile(power);
  const rows = Math.ceil(variance * (reach / excess) ** 2);
  return { rows, labels: rows, assumption: told };
}

const ASSUMED_AUC = 0.8;
const ASSUMED_CORRELATION = 0.5;
const POSITIVE_SHARE = 0.5;

/** Where the labels go that a gain needs. */
export function differingLabels(effect: Pick<Effect, 'disagreement' | 'measuredRows'>): string {
  return `labels only on rows with different predictions, ${differing(effect).replace('predictions differing on ', '')}`;
}

function differing({ disagreement, measuredRows }: Pick<Effect, 'disagreement' | 'measuredRows'>): string {
  const how = measuredRows === null ? 'assumed' : `measured on ${count(measuredRows)} rows`;
  return `predictions differing on ${percentText(disagreement)} of rows (${how})`;
}
