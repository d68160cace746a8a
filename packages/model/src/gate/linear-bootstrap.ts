import {
  bootstrapPValueBelow,
  forEachResample,
  groupRows,
  percentileBounds,
  type ResampleDesign,
} from '@plumbline/stats';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { Estimator } from '../metrics/metric.ts';
import { clustered } from './domain.ts';
import { type Estimated, type EstimationOptions, NO_SPREAD, randomFor, unbounded } from './estimated.ts';

/** One term of a sum: `coefficient` × a metric of one model. */
export interface EstimatorTerm {
  readonly coefficient: number;
  readonly estimator: Estimator;
}

/** What is estimated, and how it is called in the derivation of its seed. */
export interface LinearQuestion {
  readonly terms: readonly EstimatorTerm[];
  readonly purpose: string;
}

const SAME = 1e-12;

/**
 * A sum of metrics with percentile bounds from a bootstrap that draws rows within classes (whole clusters where there are any) and
 * lets every term share the draw. Negating the terms mirrors the bounds exactly. A value that is not finite
 * in any replicate: no bounds.
 */
export function bootstrapLinear(
  sample: EvaluationSample,
  { terms, purpose }: LinearQuestion,
  options: EstimationOptions,
): Estimated {
  const value = (weights: Float64Array): number => sum(terms.map((term) => term.coefficient * term.estimator(weights)));
  const own = ownWeights(sample);
  const estimate = value(own);
  if (!Number.isFinite(estimate)) return unbounded(estimate, 'is not a finite number on these rows');
  const replicates = new Float64Array(options.replicates);
  const drawn = new Float64Array(sample.rows);
  const plan = {
    rows: sample.rows,
    design: designOf(sample),
    replicates: options.replicates,
    random: randomFor(options, purpose),
  };
  forEachResample(plan, (times, replicate) => {
    for (let row = 0; row < drawn.length; row += 1) drawn[row] = times[row]! * own[row]!;
    replicates[replicate] = value(drawn);
  });
  const { lower, upper } = percentileBounds(replicates, options.alpha);
  if (!Number.isFinite(lower)) return unbounded(estimate, 'is not defined on some resamples of these rows');
  if (!(upper - lower > SAME * Math.max(1, Math.abs(estimate)))) return unbounded(estimate, NO_SPREAD);
  return {
    estimate,
    lower,
    upper,
    sign: 0,
    method: `paired percentile bootstrap (${clustered(sample) ? 'clusters' : 'within classes'})`,
    problem: null,
    pBelow: (margin) => bootstrapPValueBelow(replicates, margin),
    evidence: { replicates: options.replicates },
  };
}

/** What each row counts: its weight, or 1. */
export function ownWeights(sample: EvaluationSample): Float64Array {
  return sample.weights ?? new Float64Array(sample.rows).fill(1);
}

function designOf(sample: EvaluationSample): ResampleDesign {
  // The queries of a ranking are drawn whole, as clusters are.
  if (sample.clusters !== null) return { kind: 'clusters', clusters: groupRows(sample.clusters) };
  return { kind: 'strata', strata: groupRows(sample.label ?? new Int32Array(sample.rows)) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
