import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { discordantCounts } from './compare-accuracy.ts';
import { aucStatistics, singleAuc } from './compare-auc.ts';
import { meanDifference, singleMean } from './compare-means.ts';
import { clustered, discordantAmong, problemOfDifference, problemOfRows } from './domain.ts';
import { type EstimationOptions, unknown } from './estimated.ts';
import { bootstrapLinear, type MetricTerm, ownWeights } from './linear-bootstrap.ts';
import { permuteSwaps } from './permute-swaps.ts';
import { shareCounts, shareRows } from './share-counts.ts';
import { type Estimation, unsigned } from './statistics.ts';

/** A sample in which there is something to compare with. */
export type PairedSample = EvaluationSample & { readonly baseline: Answers };

/** What a sample says of a number, at any α. */
export type EstimationAt = (alpha: number) => Estimation;

/** How a comparison is called in the derivation of seeds, and the margins whose p-values will be asked for. */
export interface ComparisonFrame {
  readonly scope: string;
  readonly margins: readonly number[];
}

/** A metric on the whole of a sample. Weights that are not numbers of 0 and above leave it undefined, whatever the metric makes of them. */
export function metricValue(sample: EvaluationSample, metric: Metric, answers: Answers): number {
  const areNumbers = sample.weights?.every((weight) => weight >= 0 && weight < Number.POSITIVE_INFINITY) ?? true;
  return areNumbers ? metric.estimator(sample, answers)(ownWeights(sample)) : Number.NaN;
}

/**
 * By how much the candidate is better (oriented: above 0 is better), judged by the test that fits the metric. A value that is not
 * finite on either side has no difference: the estimate is null.
 */
export function compareMetric(
  sample: PairedSample,
  metric: Metric,
  options: EstimationOptions & ComparisonFrame,
): EstimationAt {
  const orientation = metric.higherIsBetter ? 1 : -1;
  const candidate = metricValue(sample, metric, sample.candidate);
  const baseline = metricValue(sample, metric, sample.baseline);
  if (!Number.isFinite(candidate) || !Number.isFinite(baseline)) {
    const side = Number.isFinite(candidate) ? 'baseline' : 'candidate';
    return always(unknown(Number.NaN, whyUndefined(sample, metric, side)));
  }
  const purpose = `${options.scope} ${metric.name}`;
  const estimate = unsigned(orientation * (candidate - baseline));
  const signOnly = (problem: string): EstimationAt => {
    const permutation = permuteSwaps(sample, metric, { ...options, purpose });
    return always({ kind: 'permutation', estimate, permutation, problem });
  };
  if (metric.test === 'permutation') return signOnly(NO_BOUNDS);
  if (options.test === 'permutation') return signOnly('is judged by its sign alone, as "test: permutation" asks');
  const problem = problemOfDifference(sample, metric);
  const plain = isPlain(sample);
  const right = plain ? rightAnswers(sample, metric, problem) : null;
  if (right !== null) return always(right);
  if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
    const values = differencesOf(sample, metric, orientation);
    return meanDifference({ values, purpose, problem, margins: options.margins }, options);
  }
  if (metric.test === 'delong' && sample.weights === null && problemOfRows(sample, metric) === null) {
    const known = compareScores(sample);
    if (known.kind === 'delong' && problem === null) return always(known);
    if (known.kind === 'pairs')
      return always({ ...known, permutation: permuteSwaps(sample, metric, { ...options, purpose }) });
  }
  if (problem !== null) return signOnly(problem);
  const terms: readonly MetricTerm[] = [
    { coefficient: orientation, metric, model: 'candidate' },
    { coefficient: -orientation, metric, model: 'baseline' },
  ];
  const permutation = permuteSwaps(sample, metric, { ...options, purpose });
  const at = bootstrapLinear(sample, { terms, purpose, margins: options.margins, signed: null }, options);
  return (alpha) => {
    const known = at(alpha);
    return known.kind === 'percentile' ? { ...known, permutation } : known;
  };
}

/** The metric of one model, not oriented. */
export function boundMetric(
  sample: EvaluationSample,
  metric: Metric,
  options: EstimationOptions & { readonly model: 'candidate' | 'baseline' },
): EstimationAt {
  const { model } = options;
  if (metric.known !== undefined) return always(metric.known(sample, model));
  const answers = sample[model];
  const value = answers === null ? Number.NaN : metricValue(sample, metric, answers);
  if (answers === null || !Number.isFinite(value)) {
    return always(unknown(Number.NaN, whyUndefined(sample, metric, model)));
  }
  const plain = isPlain(sample);
  const counts = plain ? shareCounts(sample, metric, answers) : null;
  if (counts !== null) return always(counts);
  const problem = problemOfRows(sample, metric);
  if (problem !== null) return always(unknown(value, problem));
  if (metric.test === 'permutation') return always(unknown(value, NO_BOUNDS));
  if (metric.test === 'delong' && plain && answers.score !== null) {
    return always(singleAuc(positivesOf(sample), answers.score));
  }
  const purpose = `one ${metric.name}`;
  if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
    return singleMean({ values: metric.perRow(sample, answers), purpose, margins: [] }, options);
  }
  const terms = [{ coefficient: 1, metric, model }];
  return bootstrapLinear(sample, { terms, purpose, margins: [], signed: null }, options);
}

/** Neither weighted nor clustered: every row counts alike and by itself. */
export function isPlain(sample: EvaluationSample): boolean {
  return sample.weights === null && !clustered(sample);
}

function always(known: Estimation): EstimationAt {
  return () => known;
}

/** Right and wrong answers, where the metric is the share of right ones among rows that the truth alone chooses. */
function rightAnswers(sample: PairedSample, metric: Metric, problem: string | null): Estimation | null {
  if (metric.test === 'mcnemar' && metric.perRow !== undefined) {
    const [candidate, baseline] = [sample.candidate, sample.baseline].map((side) => metric.perRow?.(sample, side));
    if (candidate === undefined || baseline === undefined) return null;
    return discordantCounts({ among: 'rows', candidate, baseline, exactOnly: problem !== null });
  }
  const rows = shareRows(sample, metric);
  if (rows === null) return null;
  const { predicted: ours } = sample.candidate;
  const { predicted: theirs } = sample.baseline;
  if (ours === null || theirs === null) return null;
  // Where fewer is better, a row that does not count is the right one.
  const right = (answers: Int32Array): Float64Array =>
    Float64Array.from(rows.rows, (row) => (rows.counts(answers[row]!) === metric.higherIsBetter ? 1 : 0));
  const [candidate, baseline] = [right(ours), right(theirs)];
  const exactOnly = !discordantAmong(candidate, baseline);
  return discordantCounts({ among: rows.among, candidate, baseline, exactOnly });
}

const NO_BOUNDS = 'hangs on single rows, so that no resampling bounds it';

const PARTS: Readonly<Record<Metric['needs'], string>> = {
  predicted: 'a label for every row ("prediction")',
  score: 'a finite score for every row ("score")',
  probabilities: 'a probability in [0, 1] for every row and class ("score" or "score_<class>")',
};

/** Why a metric has no value, as far as it can be told from what the side gives. */
function whyUndefined(sample: EvaluationSample, metric: Metric, model: 'candidate' | 'baseline'): string {
  const answers = sample[model];
  const given =
    answers !== null && (metric.needs === 'predicted' ? answers.predicted : (answers.score ?? answers.probabilities));
  const needs = `it needs ${PARTS[metric.needs]}`;
  if (given === null || given === false) return `the ${model}'s ${metric.name} cannot be computed: ${needs}`;
  return `the ${model}'s ${metric.name} is not a finite number: ${needs}, finite weights, and rows of each class`;
}

function differencesOf(sample: PairedSample, metric: Metric, orientation: number): Float64Array {
  const perRow = metric.perRow ?? (() => new Float64Array(sample.rows).fill(Number.NaN));
  const baseline = perRow(sample, sample.baseline);
  return perRow(sample, sample.candidate).map((value, row) => orientation * (value - baseline[row]!));
}

function compareScores(sample: PairedSample): ReturnType<typeof aucStatistics> {
  const nothing = new Float64Array(sample.rows);
  return aucStatistics({
    isPositive: positivesOf(sample),
    candidate: sample.candidate.score ?? nothing,
    baseline: sample.baseline.score ?? nothing,
    clusters: clustered(sample) ? sample.clusters : null,
  });
}

function positivesOf({ label, rows }: EvaluationSample): Uint8Array {
  return Uint8Array.from(label ?? new Int32Array(rows), (index) => (index === 1 ? 1 : 0));
}
