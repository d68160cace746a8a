import {
  expandedAlpha,
  expandedPValue,
  forEachResample,
  groupRows,
  percentileBounds,
  type ResampleDesign,
} from '@plumbline/stats';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { clustered, rarestUnits } from './domain.ts';
import {
  type Estimated,
  type EstimationOptions,
  errorOfBounds,
  NO_SPREAD,
  randomFor,
  unbounded,
  unknown,
} from './estimated.ts';
import { confusionsOf, isTabular, type PairedTable, pairedTable, resampleTable } from './paired-table.ts';
import { type Estimation, type PercentileBounds, unsigned } from './statistics.ts';

/** One term of a sum: `coefficient` × a metric of one model. */
export interface MetricTerm {
  readonly coefficient: number;
  readonly metric: Metric;
  readonly model: 'candidate' | 'baseline';
}

/** What is estimated, and how it is called in the derivation of its seed. */
export interface LinearQuestion {
  readonly terms: readonly MetricTerm[];
  readonly purpose: string;
  /** Margins whose p-values will be asked for. */
  readonly margins: readonly number[];
  /** Values of a term that must keep their sign in every resample (a baseline that a margin in percent is a share of), or null. */
  readonly signed: MetricTerm | null;
}

/** Replicates, from which the statistics at any α are read. */
export type PercentileAt = (alpha: number) => Estimation;

const SAME = 1e-12;

/**
 * A sum of metrics with percentile bounds from a bootstrap that draws rows within classes (whole clusters where there are any) and
 * lets every term share the draw. Where all metrics are functions of the confusion matrix and rows are neither weighted nor clustered, the
 * cells of the paired table are drawn in place of rows: the same law at a fraction of the work. Negating the terms mirrors the bounds
 * exactly. A value that is not finite in any replicate: no bounds.
 */
export function bootstrapLinear(
  sample: EvaluationSample,
  question: LinearQuestion,
  options: EstimationOptions,
): PercentileAt {
  const { terms, signed } = question;
  const all = signed === null ? terms : [...terms, signed];
  const tabular = isTabular(
    sample,
    all.map(({ metric }) => metric),
  );
  const table = tabular ? pairedTable(sample) : null;
  const own = ownWeights(sample);
  const whole = table === null ? null : confusionsOf(table, table.counts);
  const estimate = sumOf(terms, (term) => (whole === null ? estimatorOf(sample, term)(own) : valueIn(whole, term)));
  const only =
    (known: Estimation): PercentileAt =>
    () =>
      known;
  if (!Number.isFinite(estimate)) return only(unknown(estimate, 'is not a finite number on these rows'));
  const drawn = table !== null ? 'cells' : clustered(sample) ? 'clusters' : 'rows';
  const { values, keepsSign } =
    table === null ? fromRows(sample, question, options) : fromCells(table, question, options);
  if (!keepsSign) return only(unknown(estimate, UNSURE_SIGN));
  const extremes = percentileBounds(values, 0.5);
  if (!Number.isFinite(extremes.lower))
    return only(unknown(estimate, 'is not defined on some resamples of these rows'));
  const sorted = values.sort();
  if (!(sorted.at(-1)! - sorted[0]! > SAME * Math.max(1, Math.abs(estimate))))
    return only(unknown(estimate, NO_SPREAD));
  const units = Math.min(...all.map(({ metric }) => rarestUnits(sample, metric)));
  const counted = question.margins.map((margin) => ({ margin: unsigned(margin), notBelow: notBelow(sorted, margin) }));
  return (alpha) => {
    const { lower, upper } = percentileBounds(sorted, expandedAlpha(alpha, units));
    if (!(upper - lower > SAME * Math.max(1, Math.abs(estimate)))) return unknown(estimate, NO_SPREAD);
    if (!Number.isFinite(lower)) return unknown(estimate, 'needs more replicates for this confidence');
    return {
      kind: 'percentile',
      drawn,
      units,
      estimate: unsigned(estimate),
      replicates: options.replicates,
      alpha,
      lower: unsigned(lower),
      upper: unsigned(upper),
      margins: counted,
      permutation: null,
    };
  };
}

export const UNSURE_SIGN =
  'cannot take a margin in percent of a baseline whose sign is not certain on these rows: write the margin as a number';

function notBelow(sorted: Float64Array, margin: number): number {
  return sorted.reduce((count, value) => count + (value < margin ? 0 : 1), 0);
}

interface Replicates {
  readonly values: Float64Array;
  readonly keepsSign: boolean;
}

/** The value of a metric of the confusion matrix. Without rows there is none. */
function valueIn(confusions: ReturnType<typeof confusionsOf>, { metric, model }: MetricTerm): number {
  const confusion = confusions[model];
  return confusion.total > 0 ? (metric.ofConfusion?.(confusion) ?? Number.NaN) : Number.NaN;
}

function fromCells(
  table: PairedTable,
  { terms, purpose, signed }: LinearQuestion,
  options: EstimationOptions,
): Replicates {
  const values = new Float64Array(options.replicates);
  const counts = new Float64Array(table.counts.length);
  const random = randomFor(options, purpose);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let replicate = 0; replicate < options.replicates; replicate += 1) {
    resampleTable(table, counts, random);
    const confusions = confusionsOf(table, counts);
    const value = (term: MetricTerm): number => valueIn(confusions, term);
    values[replicate] = sumOf(terms, value);
    if (signed === null) continue;
    low = Math.min(low, value(signed));
    high = Math.max(high, value(signed));
  }
  return { values, keepsSign: signed === null || low > 0 || high < 0 };
}

function fromRows(
  sample: EvaluationSample,
  { terms, purpose, signed }: LinearQuestion,
  options: EstimationOptions,
): Replicates {
  const values = new Float64Array(options.replicates);
  const estimators = new Map(
    [...terms, ...(signed === null ? [] : [signed])].map((term) => [term, estimatorOf(sample, term)]),
  );
  const { weights } = sample;
  const weighted = new Float64Array(sample.rows);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const plan = {
    rows: sample.rows,
    design: designOf(sample),
    replicates: options.replicates,
    random: randomFor(options, purpose),
  };
  forEachResample(plan, (times, replicate) => {
    if (weights !== null) for (let row = 0; row < times.length; row += 1) weighted[row] = times[row]! * weights[row]!;
    const drawn = weights === null ? times : weighted;
    const value = (term: MetricTerm): number => estimators.get(term)?.(drawn) ?? Number.NaN;
    values[replicate] = sumOf(terms, value);
    if (signed === null) return;
    low = Math.min(low, value(signed));
    high = Math.max(high, value(signed));
  });
  return { values, keepsSign: signed === null || low > 0 || high < 0 };
}

/** Bounds from two order statistics; a permutation test must agree where there is one. */
export function boundPercentiles(known: PercentileBounds, alpha: number): Estimated {
  const { estimate, lower, upper, permutation, replicates, drawn, units } = known;
  if (known.alpha !== alpha) return unbounded(estimate, 'was computed at another confidence');
  const method = `paired percentile bootstrap (${drawn === 'clusters' ? 'clusters' : 'within classes'})`;
  return {
    estimate,
    // Percentile bounds are too short in small samples: a sign counts as shown only where the permutation test agrees.
    lower: permutation === null || permutation.greater <= alpha ? lower : Math.min(lower, 0),
    upper: permutation === null || permutation.less <= alpha ? upper : Math.max(upper, 0),
    sign: 0,
    method: permutation === null ? method : `${method} and permutation`,
    problem: null,
    standardError: errorOfBounds(lower, upper, alpha),
    pBelow: (margin) => {
      const asked = known.margins.find((each) => each.margin === margin);
      return asked === undefined ? 1 : expandedPValue((1 + asked.notBelow) / (replicates + 1), units);
    },
  };
}

/** What each row counts: its weight, or 1. */
export function ownWeights(sample: EvaluationSample): Float64Array {
  return sample.weights ?? new Float64Array(sample.rows).fill(1);
}

function estimatorOf(sample: EvaluationSample, { metric, model }: MetricTerm): (weights: Float64Array) => number {
  const answers = sample[model];
  return answers === null ? () => Number.NaN : metric.estimator(sample, answers);
}

function designOf(sample: EvaluationSample): ResampleDesign {
  // The queries of a ranking are drawn whole, as clusters are.
  if (sample.clusters !== null) return { kind: 'clusters', clusters: groupRows(sample.clusters) };
  return { kind: 'strata', strata: groupRows(sample.label ?? new Int32Array(sample.rows)) };
}

function sumOf<T extends { readonly coefficient: number }>(terms: readonly T[], value: (term: T) => number): number {
  return terms.reduce((total, term) => total + term.coefficient * value(term), 0);
}

/** The percentile bootstrap of a difference by itself, oriented: what `compareMetric` asks for metrics without a test of their own. */
export function bootstrapDifference(sample: EvaluationSample, metric: Metric, options: EstimationOptions): Estimation {
  const coefficient = metric.higherIsBetter ? 1 : -1;
  const terms: readonly MetricTerm[] = [
    { coefficient, metric, model: 'candidate' },
    { coefficient: -coefficient, metric, model: 'baseline' },
  ];
  const question = { terms, purpose: `all ${metric.name}`, margins: [], signed: null };
  return bootstrapLinear(sample, question, options)(options.alpha);
}
