import type { Comparison } from '../conditions/condition.ts';
import type { Metric } from '../metrics/metric.ts';
import { singleMean } from './compare-means.ts';
import { compareMetric, type EstimationAt, isPlain, metricValue, type PairedSample } from './compare-metric.ts';
import { isAnswered, problemOfDifference, problemOfRows } from './domain.ts';
import { type EstimationOptions, unknown } from './estimated.ts';
import { judgeFromStatistics } from './judge-from-statistics.ts';
import type { Judged } from './judged.ts';
import { bootstrapLinear, type MetricTerm, UNSURE_SIGN } from './linear-bootstrap.ts';
import { type ComparisonStatistics, jsonSafe } from './statistics.ts';
import { thresholdOf } from './threshold.ts';

/** Comparisons of one metric on one set of rows: `slice` is the value of the slice column, or null for all rows. */
export interface ComparisonQuestion {
  readonly condition: Comparison;
  readonly metric: Metric;
  readonly slice: string | null;
}

/** Judges `better`, `not-worse` and `no-harm` (the last before Holm: its p-value is given). */
export function judgeComparison(
  sample: PairedSample,
  question: ComparisonQuestion,
  options: EstimationOptions,
): Judged {
  const statistics = comparisonStatistics(sample, question, options)(options.alpha);
  return judgeFromStatistics(question.condition, statistics, options);
}

/** The sufficient statistics of a comparison at any α: what is drawn is drawn once. */
export function comparisonStatistics(
  sample: PairedSample,
  { condition, metric, slice }: ComparisonQuestion,
  options: EstimationOptions,
): (alpha: number) => ComparisonStatistics {
  const scope = slice === null ? 'all' : `${condition.text} = ${slice}`;
  const candidate = metricValue(sample, metric, sample.candidate);
  const baseline = metricValue(sample, metric, sample.baseline);
  const { margin, verb } = condition;
  const margins = verb === 'no-harm' && !margin.relative ? [thresholdOf(condition, baseline)] : [];
  const difference = compareMetric(sample, metric, { ...options, scope, margins });
  const excess = margin.relative ? relativeExcess(sample, { condition, metric, scope }, options) : null;
  const tooSmall = slice === null || !isAnswered(sample, metric) ? null : problemOfRows(sample, metric);
  return (alpha) => ({
    kind: 'comparison',
    metric: metric.name,
    slice,
    rows: sample.rows,
    candidate: jsonSafe(candidate),
    baseline: jsonSafe(baseline),
    difference: difference(alpha),
    excess: excess === null ? null : excess(alpha),
    tooSmall,
  });
}

interface RelativeQuestion {
  readonly condition: Comparison;
  readonly metric: Metric;
  readonly scope: string;
}

/**
 * Difference − (±m)·|baseline| with the baseline's own uncertainty, which is part of a margin in percent. Linear as long as the baseline keeps
 * its sign; where it is 0, not a number, or its sign is not certain, a share of it means nothing.
 */
function relativeExcess(
  sample: PairedSample,
  { condition, metric, scope }: RelativeQuestion,
  options: EstimationOptions,
): EstimationAt {
  const candidate = metricValue(sample, metric, sample.candidate);
  const baseline = metricValue(sample, metric, sample.baseline);
  const always =
    (known: ReturnType<typeof unknown>): EstimationAt =>
    () =>
      known;
  if (!Number.isFinite(baseline) || Math.abs(baseline) <= ZERO) {
    return always(
      unknown(Number.NaN, `cannot take a margin in percent of a baseline that must not be 0: it is ${baseline}`),
    );
  }
  const orientation = metric.higherIsBetter ? 1 : -1;
  const signed = (condition.verb === 'better' ? 1 : -1) * condition.margin.value * Math.sign(baseline);
  const share = orientation + signed;
  if (options.test === 'permutation')
    return always(
      unknown(orientation * candidate - share * baseline, 'has no permutation test for a margin in percent'),
    );
  const problem = problemOfDifference(sample, metric);
  if (problem !== null) return always(unknown(orientation * candidate - share * baseline, problem));
  const purpose = `${scope} ${metric.name} relative`;
  const margins = [0];
  if (metric.test === 'mean' && isPlain(sample) && metric.perRow !== undefined) {
    const [ours, theirs] = [metric.perRow(sample, sample.candidate), metric.perRow(sample, sample.baseline)];
    if (!keepsSign(theirs, baseline)) return always(unknown(orientation * candidate - share * baseline, UNSURE_SIGN));
    const values = ours.map((value, row) => orientation * value - share * theirs[row]!);
    return singleMean({ values, purpose, margins }, options);
  }
  const term: MetricTerm = { coefficient: -share, metric, model: 'baseline' };
  const terms: readonly MetricTerm[] = [{ coefficient: orientation, metric, model: 'candidate' }, term];
  return bootstrapLinear(sample, { terms, purpose, margins, signed: term }, options);
}

const ZERO = 1e-12;
const ERRORS_FROM_ZERO = 4;

/** Is the sign of a mean beyond doubt: no value on the other side, or four standard errors away from 0? */
function keepsSign(values: Float64Array, mean: number): boolean {
  const sign = Math.sign(mean);
  if (values.every((value) => value * sign >= 0)) return true;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return Math.abs(mean) > ERRORS_FROM_ZERO * Math.sqrt(variance / values.length);
}
