import type { Bound } from '../conditions/condition.ts';
import type { Metric } from '../metrics/metric.ts';
import { shareTestRows } from './binomial-rows.ts';
import { connorExcessRows, differingLabels, pilotRows } from './difference-rows.ts';
import type { Effect, Size } from './effect.ts';
import { percentText } from './percent-text.ts';
import { gainCoefficient, toleranceClause } from './tolerance-clause.ts';
import { toleranceRows } from './tolerance-rows.ts';

/** Rows that a bound needs; `metrics[i]` belongs to `terms[i]`, null to the disagreement. */
export function planBound(condition: Bound, metrics: readonly (Metric | null)[], effect: Effect): Size {
  const isShares = metrics.every((metric) => metric === null || metric.test === 'mcnemar');
  if (isShares && condition.tolerance !== null) return planTolerance(condition, metrics, effect);
  const [only, second] = condition.terms;
  if (isShares && second === undefined && only?.coefficient === 1) return planShare(condition, effect);
  const gain = gainCoefficient(condition.terms);
  const isPredicted = metrics.every((metric) => metric?.needs === 'predicted');
  if (isShares && gain !== null) return planGain(condition, { coefficient: gain, isPredicted }, effect);
  return pilotRows(effect, effect.gain, 'the value lies beyond the threshold');
}

/** A tolerance needs no assumption of an effect: so many rows make the estimate that precise. */
function planTolerance(condition: Bound, metrics: readonly (Metric | null)[], effect: Effect): Size {
  const isPredicted = metrics.every((metric) => metric === null || metric.needs === 'predicted');
  const clause = toleranceClause(condition, { tolerance: condition.tolerance ?? 1, isPredicted });
  const sizes = toleranceRows(clause, effect.sureness);
  const rows = sizes[0]?.rows ?? null;
  const told = `${sizes[0]?.method ?? 'Hoeffding'} bound at δ = ${effect.sureness.delta.toPrecision(2)}, steps ${effect.sureness.steps}, adaptivity ${effect.sureness.adaptivity}`;
  const limit =
    clause.difference === null
      ? ''
      : `, predictions differing on fewer than ${percentText(clause.difference.share)} of rows`;
  const assumption = `${told}${limit}`;
  return { rows, ...labelsOf(condition, rows, { effect, isPredicted, assumption }), alternatives: sizes };
}

interface LabelFrame {
  readonly effect: Effect;
  readonly isPredicted: boolean;
  readonly assumption: string;
}

/** The disagreement needs no labels, and a gain only those of rows on which the predictions differ. */
function labelsOf(
  { terms, disagreementBelow }: Bound,
  rows: number | null,
  { effect, isPredicted, assumption }: LabelFrame,
): Pick<Size, 'labels' | 'assumption'> {
  if (rows === null) return { labels: null, assumption };
  if (terms.every(({ model }) => model === 'both')) return { labels: 0, assumption: `${assumption}; needs no labels` };
  if (gainCoefficient(terms) === null || !isPredicted) return { labels: rows, assumption };
  const share =
    effect.measuredRows === null ? Math.min(effect.disagreement, disagreementBelow ?? 1) : effect.disagreement;
  return {
    labels: Math.ceil(rows * share),
    assumption: `${assumption}; ${differingLabels({ ...effect, disagreement: share })}`,
  };
}

/** One share against a threshold: exact, at the assumed value. */
function planShare({ operator, threshold, terms }: Bound, { alpha, power, gain, ...effect }: Effect): Size {
  const isAbove = operator.startsWith('>');
  const isFree = terms.every(({ model }) => model === 'both');
  const truth =
    isFree && effect.measuredRows !== null ? effect.disagreement : isAbove ? threshold + gain : threshold - gain;
  const test = isAbove ? { limit: threshold, truth } : { limit: 1 - threshold, truth: 1 - truth };
  const inside = Math.min(1, Math.max(0, test.truth));
  const rows = shareTestRows({ alpha, power, limit: test.limit, truth: inside });
  const how = isFree && effect.measuredRows !== null ? 'as measured' : 'assumed';
  const assumption = `true value ${percentText(isAbove ? inside : 1 - inside)} (${how}), power ${percentText(power)}, exact binomial test${isFree ? '; needs no labels' : ''}`;
  if (!Number.isFinite(rows))
    return { rows: null, labels: null, assumption: `${assumption}: which no number of rows would show` };
  return { rows, labels: isFree ? 0 : rows, assumption };
}

interface Gain {
  readonly coefficient: number;
  readonly isPredicted: boolean;
}

function planGain({ operator, threshold }: Bound, { coefficient, isPredicted }: Gain, effect: Effect): Size {
  // In units of candidate − baseline, turned so that more is better for the condition.
  const turned = operator.startsWith('>') === coefficient > 0;
  const margin = threshold / Math.abs(coefficient);
  if (!turned) return pilotRows(effect, effect.gain, 'the difference lies beyond the threshold');
  return connorExcessRows(effect, { margin: coefficient > 0 ? margin : -margin, isPredicted });
}
