import { connorRows, normalQuantile, powerAt, rowsNeeded } from '@plumbline/stats';
import type { Metric } from '../metrics/metric.ts';
import { compareMetric, metricValue, type PairedSample } from './compare-metric.ts';
import type { Comparison } from './condition.ts';
import { isAnswered, problemOfDifference, problemOfRows } from './domain.ts';
import { type Estimated, type EstimationOptions, unbounded } from './estimated.ts';
import type { Judged, Outcome } from './judged.ts';
import { bootstrapLinear } from './linear-bootstrap.ts';

export const POWER_WANTED = 0.8;

/** Comparisons of one metric on one set of rows: `slice` is the value of the slice column, or null for all rows. */
export interface ComparisonQuestion {
  readonly condition: Comparison;
  readonly metric: Metric;
  readonly slice: string | null;
}

/**
 * Judges `better`, `not-worse` and `no-harm` (the last before Holm: its p-value is given). The excess over the margin decides:
 * proven where its lower bound is above 0, broken where its upper bound is below 0.
 */
export function judgeComparison(
  sample: PairedSample,
  question: ComparisonQuestion,
  options: EstimationOptions,
): Judged {
  const { condition, metric, slice } = question;
  const scope = slice === null ? 'all' : `${condition.text} = ${slice}`;
  const candidate = metricValue(sample, metric, sample.candidate);
  const baseline = metricValue(sample, metric, sample.baseline);
  const plain = compareMetric(sample, metric, { ...options, scope });
  const { margin, verb } = condition;
  const threshold = (verb === 'better' ? 1 : -1) * margin.value * (margin.relative ? Math.abs(baseline) : 1);
  const excess = margin.relative
    ? agreeing(relativeExcess(sample, question, { options, scope, candidate, baseline }), plain, threshold)
    : shifted(plain, threshold);
  const tooSmall = slice === null || !isAnswered(sample, metric) ? null : problemOfRows(sample, metric);
  const outcome = outcomeOf(excess, verb, tooSmall);
  const standardError = (excess.upper - excess.lower) / (2 * normalQuantile(1 - options.alpha));
  const needed =
    outcome === 'unproven' ? needOf(plain, { excess, standardError, options, rows: sample.rows, threshold }) : null;
  return {
    condition,
    metric: metric.name,
    slice,
    rows: sample.rows,
    candidate,
    baseline,
    estimate: plain.estimate,
    lower: plain.lower,
    upper: plain.upper,
    threshold,
    outcome,
    worse: plain.upper < 0 || plain.sign === -1,
    better: plain.lower > 0 || plain.sign === 1,
    method: margin.relative ? excess.method : plain.method,
    problem: outcome === 'undefined' ? excess.problem : (tooSmall ?? excess.problem),
    pValue: verb === 'no-harm' ? excess.pBelow(0) : null,
    adjustedP: null,
    rowsNeeded: needed,
    power: Number.isFinite(standardError) ? powerAt(excess.estimate, standardError, options.alpha) : null,
    evidence: plain.evidence,
  };
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

interface RelativeFrame {
  readonly options: EstimationOptions;
  readonly scope: string;
  readonly candidate: number;
  readonly baseline: number;
}

/** candidate − (1 ± m) · baseline in one bootstrap: the baseline's own uncertainty is part of a relative margin. */
function relativeExcess(
  sample: PairedSample,
  { condition, metric }: ComparisonQuestion,
  frame: RelativeFrame,
): Estimated {
  if (!(frame.baseline > 0)) {
    return unbounded(Number.NaN, `a margin in percent needs a baseline above 0: it is ${frame.baseline}`);
  }
  const orientation = metric.higherIsBetter ? 1 : -1;
  const share = 1 + (condition.verb === 'better' ? 1 : -1) * orientation * condition.margin.value;
  const problem = problemOfDifference(sample, metric);
  if (problem !== null) return unbounded(orientation * (frame.candidate - share * frame.baseline), problem);
  const terms = [
    { coefficient: orientation, estimator: metric.estimator(sample, sample.candidate) },
    { coefficient: -orientation * share, estimator: metric.estimator(sample, sample.baseline) },
  ];
  return bootstrapLinear(sample, { terms, purpose: `${frame.scope} ${metric.name} relative` }, frame.options);
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

/** Statistics are computed to about this precision: what only rounding tells from its margin is not told. */
const ROUNDING = 1e-12;

interface Need {
  readonly excess: Estimated;
  readonly standardError: number;
  readonly options: EstimationOptions;
  readonly rows: number;
  readonly threshold: number;
}

function needOf(plain: Estimated, { excess, standardError, options, rows, threshold }: Need): number | null {
  const wanted = { alpha: options.alpha, power: POWER_WANTED };
  const { fixed, broken } = plain.evidence;
  const paired = typeof fixed === 'number' && typeof broken === 'number' && threshold === 0;
  const needed = paired
    ? connorRows((fixed + broken) / rows, plain.estimate, wanted)
    : rowsNeeded({ rows, excess: excess.estimate, standardError }, wanted);
  return Number.isFinite(needed) ? Math.max(needed, rows + 1) : null;
}
