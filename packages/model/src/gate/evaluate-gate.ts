import { PlumblineError } from '@plumbline/core';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { findMetric } from '../metrics/registry.ts';
import type { PairedSample } from './compare-metric.ts';
import type { Comparison, Condition } from './condition.ts';
import { decide, type GateVerdict } from './decide.ts';
import type { EstimationOptions } from './estimated.ts';
import { judgeBound } from './judge-bound.ts';
import { judgeComparison } from './judge-comparison.ts';
import { judgeSlices, type SliceColumn } from './judge-slices.ts';
import type { Judged } from './judged.ts';
import { type MetricValues, metricValues } from './metric-values.ts';
import { settleNoHarm } from './settle-no-harm.ts';

/** Everything a gate is judged by. */
export interface GateRequest {
  readonly sample: EvaluationSample;
  /** Metrics that conditions may name. */
  readonly legal: readonly Metric[];
  readonly primary: Metric;
  readonly conditions: readonly Condition[];
  /** Columns that slice conditions may name; the rows as in the sample. */
  readonly sliceColumns: readonly SliceColumn[];
  readonly options: EstimationOptions;
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
  /** Largest number of rows any unproven condition needs; null where none is unproven or no number suffices. */
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
  const judged = settleNoHarm(answered, options.alpha);
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
    values: metricValues(sample, request.legal),
    rowsNeeded: largestNeed(judged),
    jointPower: jointPowerOf(judged),
  };
}

function judgeCondition(condition: Condition, request: GateRequest): readonly Judged[] {
  const { sample, legal, options } = request;
  if (condition.kind === 'bound') {
    const metrics = condition.terms.map((term) => findMetric(term.metric, legal));
    return [judgeBound(sample, { condition, metrics }, options)];
  }
  const metric = condition.metric === null ? request.primary : findMetric(condition.metric, legal);
  const column = condition.scope.kind === 'slice' ? sliceColumn(condition.scope.column, request.sliceColumns) : null;
  if (!isPaired(sample)) return [withoutBaseline(condition, metric, sample.rows)];
  if (column === null) return [judgeComparison(sample, { condition, metric, slice: null }, options)];
  return judgeSlices(sample, { condition, metric, column }, options);
}

function sliceColumn(name: string, columns: readonly SliceColumn[]): SliceColumn {
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) return found;
  throw new PlumblineError(
    'DATA_COLUMN_MISSING',
    `Cannot slice by "${name}": it must be a column of the test data: columns read are ${columns.map((column) => column.name).join(', ') || 'none'}`,
    'correct the condition, or add the column to the test data',
  );
}

function isPaired(sample: EvaluationSample): sample is PairedSample {
  return sample.baseline !== null;
}

/** A comparison that cannot be made because there is nothing to compare with. */
function withoutBaseline(condition: Comparison, metric: Metric, rows: number): Judged {
  return {
    condition,
    metric: metric.name,
    slice: null,
    outcome: 'no-baseline',
    rows,
    candidate: null,
    baseline: null,
    estimate: Number.NaN,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    threshold: condition.margin.value,
    worse: false,
    better: false,
    method: 'none',
    problem: 'there is no baseline yet',
    pValue: null,
    adjustedP: null,
    rowsNeeded: null,
    power: null,
    evidence: {},
  };
}

/** The stated comparison of the primary metric, else whether it is better. */
function primaryJudged(judged: readonly Judged[], sample: PairedSample, { primary, options }: GateRequest): Judged {
  const stated = judged.find(
    ({ condition, metric, slice }) =>
      condition.kind === 'comparison' && condition.verb !== 'no-harm' && slice === null && metric === primary.name,
  );
  if (stated !== undefined) return stated;
  const condition: Comparison = {
    kind: 'comparison',
    text: `${primary.name}: better`,
    scope: { kind: 'all' },
    metric: primary.name,
    verb: 'better',
    margin: { value: 0, relative: false },
  };
  return judgeComparison(sample, { condition, metric: primary, slice: null }, options);
}

function largestNeed(judged: readonly Judged[]): number | null {
  const open = judged.filter((each) => each.outcome === 'unproven');
  if (open.length === 0 || open.some((each) => each.rowsNeeded === null)) return null;
  return Math.max(...open.map((each) => each.rowsNeeded ?? 0));
}

function jointPowerOf(judged: readonly Judged[]): number | null {
  const tested = judged.filter(({ outcome }) => outcome === 'proven' || outcome === 'unproven');
  if (tested.length === 0 || tested.some((each) => each.power === null)) return null;
  return Math.max(0, 1 - tested.reduce((sum, each) => sum + 1 - (each.power ?? 0), 0));
}
