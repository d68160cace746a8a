import type { Bound, Comparison, Condition } from '../conditions/condition.ts';
import { estimateFrom, negated } from './estimate-from.ts';
import type { Estimated } from './estimated.ts';
import type { Judged, Outcome } from './judged.ts';
import { type Effect, POWER_WANTED, prospectsOf, rowsFor } from './need.ts';
import type { BoundStatistics, ComparisonStatistics, SufficientStatistics, UnjudgedStatistics } from './statistics.ts';
import { thresholdOf } from './threshold.ts';

/**
 * The answer to a condition as a function of its sufficient statistics and α alone, bit for bit: what `verify` computes from an evidence
 * file is what was printed. Statistics of another kind of condition judge nothing: `undefined`, which fails.
 */
export function judgeFromStatistics(
  condition: Condition,
  statistics: SufficientStatistics,
  { alpha }: { readonly alpha: number },
): Judged {
  if (statistics.kind === 'unjudged') return unjudged(condition, statistics);
  if (statistics.kind === 'comparison' && condition.kind === 'comparison')
    return judgedComparison(condition, statistics, alpha);
  if (statistics.kind === 'bound' && condition.kind === 'bound') return judgedBound(condition, statistics, alpha);
  const { metric, slice, rows } = statistics;
  const nothing = { kind: 'unjudged', metric, slice, rows, candidate: null, baseline: null } as const;
  return unjudged(condition, { ...nothing, outcome: 'undefined', problem: 'its statistics are of another kind' });
}

/** Statistics are computed to about this precision: what only rounding tells from its margin is not told. */
const ROUNDING = 1e-12;

/**
 * The excess over the margin decides: proven where its lower bound is above 0, broken where its upper bound is below 0. A `no-harm` holds until
 * Holm's method has seen its p-value beside the others'.
 */
function judgedComparison(condition: Comparison, statistics: ComparisonStatistics, alpha: number): Judged {
  const { candidate, baseline, rows, metric, slice, tooSmall } = statistics;
  const { verb } = condition;
  const plain = estimateFrom(statistics.difference, alpha);
  const threshold = thresholdOf(condition, baseline ?? Number.NaN);
  const excess =
    statistics.excess === null
      ? shifted(plain, threshold)
      : agreeing(estimateFrom(statistics.excess, alpha), plain, threshold);
  const outcome = outcomeOf(excess, verb, tooSmall);
  const effect = { rows, excess: excess.estimate, standardError: excess.standardError, alpha };
  const discordant = threshold === 0 && statistics.excess === null ? discordantShare(statistics) : null;
  return {
    condition,
    metric,
    slice,
    rows,
    candidate,
    baseline,
    estimate: plain.estimate,
    lower: plain.lower,
    upper: plain.upper,
    threshold,
    outcome,
    worse: plain.upper < 0 || plain.sign === -1,
    better: plain.lower > 0 || plain.sign === 1,
    method: statistics.excess === null ? plain.method : excess.method,
    problem: outcome === 'undefined' ? excess.problem : (tooSmall ?? excess.problem),
    pValue: verb === 'no-harm' ? excess.pBelow(0) : null,
    adjustedP: null,
    rowsNeeded: outcome === 'unproven' ? rowsFor({ ...effect, discordant }, POWER_WANTED) : null,
    ...prospectsOf({ ...effect, discordant }),
    statistics,
  };
}

function discordantShare({ difference }: ComparisonStatistics): number | null {
  if (difference.kind !== 'discordant' || difference.among !== 'rows') return null;
  return (difference.fixed + difference.broken) / difference.rows;
}

/** The difference less its threshold. */
function shifted(plain: Estimated, threshold: number): Estimated {
  return {
    ...plain,
    estimate: plain.estimate - threshold,
    lower: plain.lower - threshold,
    upper: plain.upper - threshold,
    // An exact sign speaks of thresholds on its own side only.
    sign: plain.sign === 1 && threshold <= 0 ? 1 : plain.sign === -1 && threshold >= 0 ? -1 : 0,
    pBelow: (margin) => plain.pBelow(margin + threshold),
  };
}

/** More than a gain is a gain: what the plain comparison's tests do not show, a margin in percent cannot add. */
function agreeing(excess: Estimated, plain: Estimated, threshold: number): Estimated {
  const isGain = plain.lower > 0 || plain.sign === 1;
  const isLoss = plain.upper < 0 || plain.sign === -1;
  return {
    ...excess,
    lower: threshold >= 0 && !isGain ? Math.min(excess.lower, 0) : excess.lower,
    upper: threshold <= 0 && !isLoss ? Math.max(excess.upper, 0) : excess.upper,
  };
}

/** A slice in which a metric is not defined for want of rows cannot tell; a model that does not answer fails. */
function outcomeOf(excess: Estimated, verb: Comparison['verb'], tooSmall: string | null): Outcome {
  const isDefined = Number.isFinite(excess.estimate);
  if (!isDefined && tooSmall === null) return 'undefined';
  if (!isDefined) return verb === 'no-harm' ? 'holds' : 'unproven';
  if (verb === 'no-harm') return 'holds';
  if (excess.lower > ROUNDING || excess.sign === 1) return 'proven';
  if (excess.upper < -ROUNDING || excess.sign === -1) return 'broken';
  return 'unproven';
}

/** Proven and broken by one-sided bounds of the expression. */
function judgedBound(condition: Bound, statistics: BoundStatistics, alpha: number): Judged {
  const { rows, metric, slice } = statistics;
  const straight = estimateFrom(statistics.value, alpha);
  const known = statistics.negated ? negated(straight) : straight;
  const outcome = boundOutcome(condition, known);
  const above = condition.operator.startsWith('>');
  const excess = (above ? 1 : -1) * (known.estimate - condition.threshold) - (condition.tolerance ?? 0);
  const effect: Effect = { rows, excess, standardError: known.standardError, alpha, discordant: null };
  const own = condition.terms.length === 1 ? condition.terms[0]?.model : undefined;
  const shown = Number.isFinite(known.estimate) ? known.estimate : null;
  return {
    condition,
    metric,
    slice,
    rows,
    candidate: own === 'candidate' ? shown : null,
    baseline: own === 'baseline' ? shown : null,
    estimate: known.estimate,
    lower: known.lower,
    upper: known.upper,
    threshold: condition.threshold,
    outcome,
    worse: false,
    better: false,
    method: known.method,
    problem: known.problem,
    pValue: null,
    adjustedP: null,
    rowsNeeded: outcome === 'unproven' ? rowsFor(effect, POWER_WANTED) : null,
    ...prospectsOf(effect),
    statistics,
  };
}

/**
 * With a tolerance ε the estimate must clear the threshold by ε and be known to within ε: together they imply the bound, and tell the author
 * when the rows are too few for the precision asked for.
 */
function boundOutcome({ operator, threshold, tolerance }: Bound, known: Estimated): Outcome {
  if (!Number.isFinite(known.estimate)) return 'undefined';
  const above = operator.startsWith('>');
  const closed = operator.endsWith('=');
  const low = above ? beyond(known.lower, threshold) : beyond(threshold, known.upper);
  const high = above ? beyond(known.upper, threshold) : beyond(threshold, known.lower);
  if (tolerance === null) {
    if (low > 0 || (closed && low === 0)) return 'proven';
    return high < 0 || (!closed && high === 0) ? 'broken' : 'unproven';
  }
  const centre = above ? known.estimate - threshold : threshold - known.estimate;
  const isPrecise = centre - low <= tolerance && high - centre <= tolerance;
  if (!isPrecise) return 'unproven';
  return beyond(centre, tolerance) > 0 ? 'proven' : beyond(-centre, tolerance) > 0 ? 'broken' : 'unproven';
}

/** By how much `value` exceeds `limit`. Decimals that only binary fractions tell apart are equal: 0.85 − 0.80 is 0.05. */
function beyond(value: number, limit: number): number {
  const excess = value - limit;
  if (!Number.isFinite(excess)) return excess;
  return Math.abs(excess) <= ROUNDING * Math.max(1, Math.abs(limit)) ? 0 : excess;
}

function unjudged(condition: Condition, statistics: UnjudgedStatistics): Judged {
  const { metric, slice, rows, candidate, baseline, outcome, problem } = statistics;
  return {
    condition,
    metric,
    slice,
    outcome,
    rows,
    candidate,
    baseline,
    estimate: Number.NaN,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    threshold: condition.kind === 'bound' ? condition.threshold : condition.margin.value,
    worse: false,
    better: false,
    method: 'none',
    problem,
    pValue: null,
    adjustedP: null,
    rowsNeeded: null,
    power: null,
    detectable: null,
    statistics,
  };
}
