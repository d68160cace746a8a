import { PlumblineError } from '@plumbline/core';
import { type Condition, metricsNamed } from '../conditions/condition.ts';
import { betterThan, judgeCondition } from '../conditions/judge-condition.ts';
import type { EvaluationSample } from '../evaluation-sample.ts';
import { metricIfKnown } from '../metrics/find-metric.ts';
import type { Metric } from '../metrics/metric.ts';
import type { SliceColumn } from '../slices/slice-column.ts';
import type { PairedSample } from './compare-metric.ts';
import { decide, type GateVerdict } from './decide.ts';
import type { EstimationOptions } from './estimated.ts';
import { judgeComparison } from './judge-comparison.ts';
import type { Judged } from './judged.ts';
import { type MetricValues, metricValues } from './metric-values.ts';
import { jointPowerOf, jointRows } from './need.ts';
import { settleNoHarm } from './settle-no-harm.ts';
import { statedPrimary } from './stated-primary.ts';

/** Everything a gate is judged by. */
export interface GateRequest {
  readonly sample: EvaluationSample;
  /** Metrics that conditions may name. */
  readonly legal: readonly Metric[];
  readonly primary: Metric;
  readonly conditions: readonly Condition[];
  /** Columns that slice conditions may name; the rows as in the sample. */
  readonly sliceColumns: readonly SliceColumn[];
  /** Slices with fewer rows are listed and not judged. Default: `SLICE_MINIMUM_ROWS`. */
  readonly sliceMinimumRows?: number;
  readonly options: EstimationOptions;
  /** Models that the test set may judge: `options.alpha` was divided by it. Default: 1. */
  readonly uses?: number;
  /** The test set has promoted a model: conditions with adaptivity `first-change` ask for a new one. */
  readonly hasPromoted?: boolean;
  /** What was judged elsewhere and must hold too. */
  readonly also?: readonly Judged[];
  readonly onFirstModel: 'pass' | 'fail';
  /** Candidate and baseline are the same bytes. */
  readonly sameModel: boolean;
}

/** The answer with everything that led to it. */
export interface GateResult extends GateVerdict {
  readonly judged: readonly Judged[];
  /** The primary metric's comparison, whether or not a condition asks for it; null without baseline. */
  readonly primary: Judged | null;
  readonly values: MetricValues;
  /** Rows at which all that is unproven is proven together with 80 % power; null where nothing is unproven or no number suffices. */
  readonly rowsNeeded: number | null;
  /** Lower bound of the chance that a new sample of this size proves all that is to be proven; null where unknown. */
  readonly jointPower: number | null;
}

/**
 * The gate: every condition judged at α, no-harm ones settled together, the decision table applied. Throws `CONFIG_INVALID` for a metric that
 * is not legal and `DATA_COLUMN_MISSING` for a slice column that is not there. Without rows there is nothing to judge: `DATA_EMPTY`.
 */
export function evaluateGate(request: GateRequest): GateResult {
  const { sample, options } = request;
  if (sample.rows === 0) {
    throw new PlumblineError(
      'DATA_EMPTY',
      'Cannot judge the candidate: the test data must have rows: it has none',
      'give test data with rows',
    );
  }
  const answered = request.conditions.flatMap((condition) => judgeCondition(condition, request));
  const judged = settleNoHarm([...answered, ...(request.also ?? [])], options.alpha);
  const own = isPaired(sample) ? primaryJudged(judged, sample, request) : null;
  const verdict = decide(judged, {
    hasBaseline: sample.baseline !== null,
    onFirstModel: request.onFirstModel,
    sameModel: request.sameModel,
    primary: own,
  });
  return {
    ...verdict,
    judged,
    primary: own,
    values: metricValues(sample, shownMetrics(request)),
    rowsNeeded: jointRows(judged, options.alpha),
    jointPower: jointPowerOf(judged),
  };
}

/** What every report shows, and what is asked for. */
function shownMetrics({ sample, legal, primary, conditions }: GateRequest): readonly Metric[] {
  const named = conditions.flatMap(metricsNamed).flatMap((name) => metricIfKnown(name, legal) ?? []);
  const shown = legal.filter((metric) => metric.reported.includes(sample.task));
  return [...new Map([...shown, primary, ...named].map((metric) => [metric.name, metric])).values()];
}

function isPaired(sample: EvaluationSample): sample is PairedSample {
  return sample.baseline !== null;
}

/** The stated comparison of the primary metric, else whether it is better. */
function primaryJudged(judged: readonly Judged[], sample: PairedSample, { primary, options }: GateRequest): Judged {
  const stated = statedPrimary(judged, primary.name);
  if (stated !== undefined) return stated;
  const condition = betterThan(primary);
  return judgeComparison(sample, { condition, metric: primary, slice: null }, options);
}
