import { clopperPearsonInterval, type PairedPermutation } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { compareAccuracy } from './compare-accuracy.ts';
import { boundAuc, compareAuc } from './compare-auc.ts';
import { boundMean, compareMeans, signedOnly } from './compare-means.ts';
import { clustered, problemOfDifference, problemOfRows } from './domain.ts';
import { type Estimated, type EstimationOptions, unbounded } from './estimated.ts';
import { bootstrapLinear, ownWeights } from './linear-bootstrap.ts';
import { permuteSwaps } from './permute-swaps.ts';

/** A sample in which there is something to compare with. */
export type PairedSample = EvaluationSample & { readonly baseline: Answers };

/** A metric on the whole of a sample. */
export function metricValue(sample: EvaluationSample, metric: Metric, answers: Answers): number {
  return metric.estimator(sample, answers)(ownWeights(sample));
}

/**
 * By how much the candidate is better (oriented: above 0 is better), judged by the test that fits the metric. A value that is not
 * finite on either side has no difference: the estimate is NaN.
 */
export function compareMetric(
  sample: PairedSample,
  metric: Metric,
  options: EstimationOptions & { readonly scope: string },
): Estimated {
  const orientation = metric.higherIsBetter ? 1 : -1;
  const candidate = metricValue(sample, metric, sample.candidate);
  const baseline = metricValue(sample, metric, sample.baseline);
  if (!Number.isFinite(candidate) || !Number.isFinite(baseline)) {
    return unbounded(Number.NaN, whyUndefined(sample, metric, Number.isFinite(candidate) ? 'baseline' : 'candidate'));
  }
  const purpose = `${options.scope} ${metric.name}`;
  const problem = problemOfDifference(sample, metric);
  const plain = sample.weights === null && !clustered(sample);
  if (metric.test === 'mcnemar' && plain && metric.perRow !== undefined) {
    return compareAccuracy(
      {
        candidate: metric.perRow(sample, sample.candidate),
        baseline: metric.perRow(sample, sample.baseline),
        exactOnly: problem !== null,
      },
      options,
    );
  }
  if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
    return compareMeans({ differences: differencesOf(sample, metric, orientation), purpose, problem }, options);
  }
  const isRanked = metric.test === 'delong' && sample.weights === null && problemOfRows(sample, metric) === null;
  const ranked = isRanked ? compareScores(sample, options) : null;
  if (ranked !== null && problem === null && ranked.problem === null) return ranked;
  const permutation = permuteSwaps(sample, metric, { ...options, purpose });
  if (ranked !== null && ranked.problem === null) return withSign(ranked, permutation, options.alpha);
  if (problem !== null)
    return signedOnly(orientation * (candidate - baseline), { permutation, problem, alpha: options.alpha });
  const terms = [
    { coefficient: orientation, estimator: metric.estimator(sample, sample.candidate) },
    { coefficient: -orientation, estimator: metric.estimator(sample, sample.baseline) },
  ];
  const boot = bootstrapLinear(sample, { terms, purpose }, options);
  return {
    ...boot,
    // Percentile bounds are too short in small samples: a sign counts as shown only where the permutation test agrees.
    lower: permutation.greater <= options.alpha ? boot.lower : Math.min(boot.lower, 0),
    upper: permutation.less <= options.alpha ? boot.upper : Math.max(boot.upper, 0),
    method: `${boot.method} and permutation`,
    evidence: { ...boot.evidence, permutationGreater: permutation.greater, permutationLess: permutation.less },
  };
}

/** Coarse bounds, with the sign where a permutation test shows it. */
function withSign(known: Estimated, { greater, less }: PairedPermutation, alpha: number): Estimated {
  const sign = greater <= alpha ? 1 : less <= alpha ? -1 : 0;
  return {
    ...known,
    sign,
    lower: sign === 1 ? Math.max(0, known.lower) : known.lower,
    upper: sign === -1 ? Math.min(0, known.upper) : known.upper,
    method: `${known.method}, paired permutation`,
    pBelow: (margin) => (margin >= 0 ? less : 1),
    evidence: { ...known.evidence, permutationGreater: greater, permutationLess: less },
  };
}

/** The metric of one model with its bounds, not oriented. */
export function boundMetric(
  sample: EvaluationSample,
  metric: Metric,
  options: EstimationOptions & { readonly model: 'candidate' | 'baseline' },
): Estimated {
  const answers = sample[options.model];
  const value = answers === null ? Number.NaN : metricValue(sample, metric, answers);
  if (answers === null || !Number.isFinite(value)) {
    return unbounded(Number.NaN, whyUndefined(sample, metric, options.model));
  }
  const plain = sample.weights === null && !clustered(sample);
  if (metric.test === 'mcnemar' && plain) return boundShare(value, sample.rows, options.alpha);
  const problem = problemOfRows(sample, metric);
  if (problem !== null) return unbounded(value, problem);
  if (metric.test === 'delong' && plain && answers.score !== null) {
    return boundAuc(positivesOf(sample), answers.score, options);
  }
  if (metric.test === 'mean' && plain && metric.perRow !== undefined) {
    return boundMean(metric.perRow(sample, answers), `one ${metric.name}`, options);
  }
  const estimator = metric.estimator(sample, answers);
  return bootstrapLinear(sample, { terms: [{ coefficient: 1, estimator }], purpose: `one ${metric.name}` }, options);
}

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
  return `the ${model}'s ${metric.name} is not a finite number: ${needs}, and rows of each class`;
}

function boundShare(share: number, rows: number, alpha: number): Estimated {
  const right = Math.round(share * rows);
  const { lower, upper } = clopperPearsonInterval(right, rows, 1 - 2 * alpha);
  return {
    estimate: share,
    lower,
    upper,
    sign: 0,
    problem: null,
    method: 'Clopper–Pearson',
    pBelow: (margin) => (upper < margin ? alpha : 1),
    evidence: { rows, right },
  };
}

function differencesOf(sample: PairedSample, metric: Metric, orientation: number): Float64Array {
  const perRow = metric.perRow ?? (() => new Float64Array(sample.rows).fill(Number.NaN));
  const baseline = perRow(sample, sample.baseline);
  return perRow(sample, sample.candidate).map((value, row) => orientation * (value - baseline[row]!));
}

function compareScores(sample: PairedSample, options: EstimationOptions): Estimated {
  const nothing = new Float64Array(sample.rows);
  return compareAuc(
    {
      isPositive: positivesOf(sample),
      candidate: sample.candidate.score ?? nothing,
      baseline: sample.baseline.score ?? nothing,
      clusters: clustered(sample) ? sample.clusters : null,
    },
    options,
  );
}

function positivesOf({ label, rows }: EvaluationSample): Uint8Array {
  return Uint8Array.from(label ?? new Int32Array(rows), (index) => (index === 1 ? 1 : 0));
}
