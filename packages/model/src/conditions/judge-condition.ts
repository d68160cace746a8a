import { PlumblineError } from '@plumbline/core';
import type { EvaluationSample } from '../evaluation-sample.ts';
import { fairnessGroups } from '../fairness/fairness-groups.ts';
import type { FairnessMeasure } from '../fairness/fairness-measure.ts';
import { demandFit, fairnessMetric } from '../fairness/fairness-metric.ts';
import type { PairedSample } from '../gate/compare-metric.ts';
import type { EstimationOptions } from '../gate/estimated.ts';
import { judgeBound } from '../gate/judge-bound.ts';
import { judgeComparison } from '../gate/judge-comparison.ts';
import { judgeFromStatistics } from '../gate/judge-from-statistics.ts';
import type { Judged } from '../gate/judged.ts';
import { findMetric } from '../metrics/find-metric.ts';
import type { Metric } from '../metrics/metric.ts';
import { judgeBySlice, SLICE_MINIMUM_ROWS } from '../slices/judge-slices.ts';
import { findSliceColumn } from '../slices/rows-of-selector.ts';
import { columnsOf } from '../slices/selector.ts';
import type { SliceColumn } from '../slices/slice-column.ts';
import type { Bound, Comparison, Condition, Term } from './condition.ts';
import { asksForShares, judgeTolerance } from './judge-tolerance.ts';
import { settleAssurance } from './settle-assurance.ts';
import { alphaOf, surenessOf } from './sureness.ts';

/** What a condition is judged with. */
export interface JudgeFrame {
  readonly sample: EvaluationSample;
  /** Metrics that conditions may name. */
  readonly legal: readonly Metric[];
  readonly primary: Metric;
  readonly sliceColumns: readonly SliceColumn[];
  readonly sliceMinimumRows?: number;
  readonly options: EstimationOptions;
  /** Models that the test set may judge; α was divided by it. */
  readonly uses?: number;
  /** The test set has promoted a model already. */
  readonly hasPromoted?: boolean;
}

const REPLICATES_MAX = 100_000;
/** Replicates beyond a bound, so that the bound is known at all. */
const REPLICATES_BEYOND = 20;

/**
 * Judges one condition, in each slice where it speaks of slices. Throws `CONFIG_INVALID` for a metric that is not legal, `DATA_COLUMN_MISSING`
 * for a slice column that is not there, `CONFIG_UNSUPPORTED` for an expression that nothing judges.
 */
export function judgeCondition(condition: Condition, frame: JudgeFrame): readonly Judged[] {
  const { sample, sliceColumns: columns, sliceMinimumRows: minimumRows = SLICE_MINIMUM_ROWS } = frame;
  const metrics = metricsOfCondition(condition, frame);
  const selector = condition.scope.kind === 'slice' ? condition.scope.selector : null;
  // A column that is not there is an error with or without a baseline.
  if (selector !== null) for (const name of columnsOf(selector)) findSliceColumn(name, columns, sample.rows);
  const judge = (own: EvaluationSample, slice: string | null): Judged =>
    judgeOn(own, { condition, metrics, slice }, frame);
  if (selector === null || (condition.kind === 'comparison' && sample.baseline === null)) return [judge(sample, null)];
  const named = metrics.filter((metric) => metric !== null);
  const called = condition.kind === 'bound' ? condition.text : (named[0]?.name ?? '');
  return judgeBySlice(sample, { condition, selector, columns, minimumRows, metrics: named, called }, judge);
}

function metricsOfCondition(condition: Condition, frame: JudgeFrame): readonly (Metric | null)[] {
  const { legal, primary } = frame;
  if (condition.kind === 'bound') {
    return condition.terms.map((term) =>
      term.fairness === undefined
        ? metricOfTerm(term, { legal, primary })
        : metricOfFairness(term.fairness, condition, frame),
    );
  }
  if (condition.fairness !== undefined) return [metricOfFairness(condition.fairness, condition, frame)];
  return [condition.metric === null ? primary : findMetric(condition.metric, legal)];
}

function metricOfFairness(measure: FairnessMeasure, { scope, text }: Condition, frame: JudgeFrame): Metric {
  if (scope.kind === 'slice') {
    throw new PlumblineError(
      'CONFIG_UNSUPPORTED',
      `Cannot judge the condition "${text}": groups must be compared on all rows: it asks for slices as well`,
      'say the slice in the parentheses of "fairness", e.g. fairness(sex, region)',
    );
  }
  demandFit(measure, frame.sample);
  return fairnessMetric(measure, fairnessGroups(measure, frame.sliceColumns, frame.sample.rows));
}

/** `n` and `o` mean the primary metric where that is right or wrong on each row, else accuracy; the disagreement is no metric. */
export function metricOfTerm(
  { model, metric, correct }: Term,
  { legal, primary }: Pick<JudgeFrame, 'legal' | 'primary'>,
): Metric | null {
  if (model === 'both') return null;
  return correct === true && primary.test === 'mcnemar' ? primary : findMetric(metric, legal);
}

interface Asked {
  readonly condition: Condition;
  readonly metrics: readonly (Metric | null)[];
  readonly slice: string | null;
}

function judgeOn(sample: EvaluationSample, asked: Asked, frame: JudgeFrame): Judged {
  const { condition, metrics, slice } = asked;
  const gate = { alpha: frame.options.alpha, uses: frame.uses ?? 1 };
  const [metric] = metrics;
  if (frame.hasPromoted === true && condition.assurance?.adaptivity === 'first-change') {
    return unjudged(asked, sample.rows, [
      'unproven',
      'needs a new test set: this one has promoted a model (first-change)',
    ]);
  }
  if (condition.kind === 'bound') return inSlice(judgeBoundOn(sample, { condition, metrics }, frame), slice);
  if (metric === null || metric === undefined) return unjudged(asked, sample.rows, ['undefined', 'names no metric']);
  if (!isPaired(sample)) return unjudged(asked, sample.rows, ['no-baseline', 'there is no baseline yet']);
  const options = optionsFor(condition, metrics, frame);
  if (options === null) return unjudged(asked, sample.rows, ['unproven', tooSure(alphaOf(condition, gate))]);
  return judgeComparison(sample, { condition, metric, slice }, options);
}

function judgeBoundOn(
  sample: EvaluationSample,
  { condition, metrics }: { readonly condition: Bound; readonly metrics: readonly (Metric | null)[] },
  frame: JudgeFrame,
): Judged {
  const gate = { alpha: frame.options.alpha, uses: frame.uses ?? 1 };
  if (asksForShares(sample, { condition, metrics })) {
    return judgeTolerance(sample, { condition, metrics }, surenessOf(condition, gate));
  }
  const options = optionsFor(condition, metrics, frame);
  if (options === null) {
    const problem = tooSure(alphaOf(condition, gate));
    return unjudged({ condition, metrics, slice: null }, sample.rows, ['unproven', problem]);
  }
  const named = metrics.filter((metric) => metric !== null);
  return settleAssurance(judgeBound(sample, { condition, metrics: named }, options));
}

/** As sure as the condition asks, with resamples enough for that; null where no feasible number of them is. */
function optionsFor(
  condition: Condition,
  metrics: readonly (Metric | null)[],
  frame: JudgeFrame,
): EstimationOptions | null {
  const { options } = frame;
  const alpha = alphaOf(condition, { alpha: options.alpha, uses: frame.uses ?? 1 });
  const isResampled = metrics.some((metric) => metric?.test !== 'mcnemar' && metric?.test !== 'delong');
  const wanted = Math.ceil(REPLICATES_BEYOND / alpha);
  if (isResampled && wanted > Math.max(REPLICATES_MAX, options.replicates)) return null;
  return { ...options, alpha, replicates: isResampled ? Math.max(options.replicates, wanted) : options.replicates };
}

function tooSure(alpha: number): string {
  return `cannot be known that surely by resampling: an error of ${alpha.toExponential(1)} needs more than ${REPLICATES_MAX} resamples`;
}

function inSlice(judged: Judged, slice: string | null): Judged {
  return slice === null ? judged : { ...judged, slice, statistics: { ...judged.statistics, slice } };
}

function isPaired(sample: EvaluationSample): sample is PairedSample {
  return sample.baseline !== null;
}

/** A condition about which nothing is computed. */
function unjudged(
  { condition, metrics, slice }: Asked,
  rows: number,
  [outcome, problem]: readonly ['no-baseline' | 'unproven' | 'undefined', string],
): Judged {
  const metric = condition.kind === 'bound' ? condition.text : (metrics[0]?.name ?? '');
  const facts = { kind: 'unjudged', metric, slice, rows, candidate: null, baseline: null } as const;
  // α plays no part where nothing is tested.
  return judgeFromStatistics(condition, { ...facts, outcome, problem }, { alpha: Number.NaN });
}

/** The built-in comparison of a metric: is it better? */
export function betterThan(metric: Metric): Comparison {
  return {
    kind: 'comparison',
    text: `${metric.name}: better`,
    scope: { kind: 'all' },
    metric: metric.name,
    verb: 'better',
    margin: { value: 0, relative: false },
  };
}
