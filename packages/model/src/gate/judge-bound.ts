import { normalQuantile, powerAt, rowsNeeded } from '@plumbline/stats';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { boundMetric, compareMetric, type PairedSample } from './compare-metric.ts';
import type { Bound } from './condition.ts';
import { problemOfDifference, problemOfRows } from './domain.ts';
import { type Estimated, type EstimationOptions, unbounded } from './estimated.ts';
import { POWER_WANTED } from './judge-comparison.ts';
import type { Judged, Outcome } from './judged.ts';
import { bootstrapLinear, ownWeights } from './linear-bootstrap.ts';

/** A bound whose metric names were resolved: `metrics[i]` belongs to `condition.terms[i]`. */
export interface BoundQuestion {
  readonly condition: Bound;
  readonly metrics: readonly Metric[];
}

/** Judges `candidate.auc >= 0.8` and linear expressions of both models' metrics: proven and broken by one-sided bounds. */
export function judgeBound(sample: EvaluationSample, question: BoundQuestion, options: EstimationOptions): Judged {
  const { condition } = question;
  const needsBaseline = condition.terms.some((term) => term.model === 'baseline');
  const missing = needsBaseline && sample.baseline === null;
  const known = missing ? unbounded(Number.NaN, 'there is no baseline') : estimateTerms(sample, question, options);
  return judgedBound(condition, known, { rows: sample.rows, options, missing });
}

/** The answer from an estimate with bounds; also used for numbers that come without a sample. */
export function judgedBound(
  condition: Bound,
  known: Estimated,
  frame: { readonly rows: number; readonly options: EstimationOptions; readonly missing: boolean },
): Judged {
  const { options, rows, missing } = frame;
  const outcome = missing ? 'no-baseline' : outcomeOf(condition, known);
  const above = condition.operator.startsWith('>');
  const excess = (above ? 1 : -1) * (known.estimate - condition.threshold) - (condition.tolerance ?? 0);
  const standardError = (known.upper - known.lower) / (2 * normalQuantile(1 - options.alpha));
  const needed = rowsNeeded({ rows, excess, standardError }, { alpha: options.alpha, power: POWER_WANTED });
  const own = condition.terms.length === 1 ? condition.terms[0]?.model : undefined;
  return {
    condition,
    metric: condition.terms.length === 1 ? (condition.terms[0]?.metric ?? '') : condition.text,
    slice: null,
    rows,
    candidate: own === 'candidate' ? known.estimate : null,
    baseline: own === 'baseline' ? known.estimate : null,
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
    rowsNeeded: outcome === 'unproven' && Number.isFinite(needed) ? Math.max(needed, rows + 1) : null,
    power: Number.isFinite(standardError) ? powerAt(excess, standardError, options.alpha) : null,
    evidence: known.evidence,
  };
}

/**
 * With a tolerance ε the estimate must clear the threshold by ε and be known to within ε: together they imply the bound, and tell the author
 * when the rows are too few for the precision asked for.
 */
function outcomeOf({ operator, threshold, tolerance }: Bound, known: Estimated): Outcome {
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
  return centre > tolerance ? 'proven' : centre < -tolerance ? 'broken' : 'unproven';
}

const EQUAL = 1e-12;

/** By how much `value` exceeds `limit`. Decimals that only binary fractions tell apart are equal: 0.85 − 0.80 is 0.05. */
function beyond(value: number, limit: number): number {
  const excess = value - limit;
  if (!Number.isFinite(excess)) return excess;
  return Math.abs(excess) <= EQUAL * Math.max(1, Math.abs(limit)) ? 0 : excess;
}

function estimateTerms(sample: EvaluationSample, question: BoundQuestion, options: EstimationOptions): Estimated {
  const { terms, text } = question.condition;
  const [first, second] = terms;
  const [metric] = question.metrics;
  if (first === undefined || metric === undefined) return unbounded(Number.NaN, 'it names no metric');
  if (second === undefined && first.coefficient === 1)
    return boundMetric(sample, metric, { ...options, model: first.model });
  if (isPaired(sample) && isDifference(question)) {
    const difference = compareMetric(sample, metric, { ...options, scope: 'all' });
    const turned = first.coefficient === (first.model === 'candidate' ? 1 : -1);
    return turned === metric.higherIsBetter ? difference : mirrored(difference);
  }
  const problem = question.metrics
    .map((each) =>
      isPaired(sample) && terms.length > 1 ? problemOfDifference(sample, each) : problemOfRows(sample, each),
    )
    .find((found) => found !== null);
  const estimators = terms.flatMap((term, place) => {
    const answers = term.model === 'candidate' ? sample.candidate : sample.baseline;
    const each = question.metrics[place];
    if (answers === null || each === undefined) return [];
    return [{ coefficient: term.coefficient, estimator: each.estimator(sample, answers) }];
  });
  if (problem !== undefined) {
    const own = ownWeights(sample);
    const value = estimators.reduce((sum, { coefficient, estimator }) => sum + coefficient * estimator(own), 0);
    return unbounded(value, problem ?? '');
  }
  return bootstrapLinear(sample, { terms: estimators, purpose: text }, options);
}

function isPaired(sample: EvaluationSample): sample is PairedSample {
  return sample.baseline !== null;
}

/** `candidate.m - baseline.m` in either order, which has a test of its own. */
function isDifference({ condition: { terms }, metrics }: BoundQuestion): boolean {
  const [a, b] = terms;
  return (
    terms.length === 2 &&
    a !== undefined &&
    b !== undefined &&
    a.model !== b.model &&
    metrics[0]?.name === metrics[1]?.name &&
    Math.abs(a.coefficient) === 1 &&
    a.coefficient === -b.coefficient
  );
}

function mirrored(known: Estimated): Estimated {
  return {
    ...known,
    estimate: -known.estimate,
    lower: -known.upper,
    upper: -known.lower,
    pBelow: (margin) => 1 - known.pBelow(-margin),
  };
}
