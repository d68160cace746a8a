import type { Bound, Term } from '../conditions/condition.ts';
import type { EvaluationSample } from '../evaluation-sample.ts';
import type { Metric } from '../metrics/metric.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';
import { boundMetric, compareMetric, type EstimationAt, isPlain, type PairedSample } from './compare-metric.ts';
import { problemOfDifference, problemOfRows } from './domain.ts';
import { type EstimationOptions, unknown } from './estimated.ts';
import { judgeFromStatistics } from './judge-from-statistics.ts';
import type { Judged } from './judged.ts';
import { bootstrapLinear, type MetricTerm, ownWeights } from './linear-bootstrap.ts';
import type { Estimation, SufficientStatistics } from './statistics.ts';

/** A bound whose metric names were resolved: `metrics[i]` belongs to `condition.terms[i]`. */
export interface BoundQuestion {
  readonly condition: Bound;
  readonly metrics: readonly Metric[];
}

/** Judges `candidate.auc >= 0.8` and linear expressions of both models' metrics: proven and broken by one-sided bounds. */
export function judgeBound(sample: EvaluationSample, question: BoundQuestion, options: EstimationOptions): Judged {
  const { condition } = question;
  const [only, second] = condition.terms;
  const metric = only !== undefined && second === undefined ? only.metric : condition.text;
  const frame = { metric, slice: null, rows: sample.rows };
  const needsBaseline = condition.terms.some((term) => term.model === 'baseline');
  const statistics: SufficientStatistics =
    needsBaseline && sample.baseline === null
      ? {
          kind: 'unjudged',
          ...frame,
          candidate: null,
          baseline: null,
          outcome: 'no-baseline',
          problem: 'there is no baseline',
        }
      : { kind: 'bound', ...frame, ...numberOf(sample, question, options) };
  return judgeFromStatistics(condition, statistics, options);
}

function numberOf(sample: EvaluationSample, question: BoundQuestion, options: EstimationOptions) {
  const [first] = question.condition.terms;
  const [metric] = question.metrics;
  if (first !== undefined && metric !== undefined && isPaired(sample) && isDifference(question)) {
    const value = compareMetric(sample, metric, { ...options, scope: 'all', margins: [] })(options.alpha);
    const turned = first.coefficient === (first.model === 'candidate' ? 1 : -1);
    return { value, negated: turned !== metric.higherIsBetter };
  }
  return { value: estimateTerms(sample, question, options)(options.alpha), negated: false };
}

function estimateTerms(sample: EvaluationSample, question: BoundQuestion, options: EstimationOptions): EstimationAt {
  const { terms, text } = question.condition;
  const [first, second] = terms;
  const [metric] = question.metrics;
  const always =
    (known: ReturnType<typeof unknown>): EstimationAt =>
    () =>
      known;
  if (first === undefined) return always(unknown(Number.NaN, 'it names no metric'));
  if (terms.some(({ model }) => model === 'both')) return () => disagreement(sample, terms);
  if (metric === undefined) return always(unknown(Number.NaN, 'it names no metric'));
  if (second === undefined && first.coefficient === 1 && first.model !== 'both')
    return boundMetric(sample, metric, { ...options, model: first.model });
  const problem = question.metrics
    .map((each) =>
      isPaired(sample) && terms.length > 1 ? problemOfDifference(sample, each) : problemOfRows(sample, each),
    )
    .find((found) => found !== null);
  const estimated = terms.flatMap(({ coefficient, model }, place): readonly MetricTerm[] => {
    const each = question.metrics[place];
    return each === undefined || model === 'both' ? [] : [{ coefficient, model, metric: each }];
  });
  if (problem !== undefined) return always(unknown(valueOfTerms(sample, estimated), problem ?? ''));
  return bootstrapLinear(sample, { terms: estimated, purpose: text, margins: [], signed: null }, options);
}

/** The share of rows that the models answer differently, by itself: rows counted as successes of a binomial. */
function disagreement(sample: EvaluationSample, terms: readonly Term[]): Estimation {
  const ours = sample.candidate.predicted;
  const theirs = sample.baseline?.predicted ?? null;
  const isAnswered = [ours, theirs].every((answers) => answers !== null && !answers.includes(NO_ANSWER));
  if (ours === null || theirs === null || !isAnswered)
    return unknown(Number.NaN, 'the disagreement needs a label for every row of both models ("prediction")');
  const alone = terms.length === 1 && terms[0]?.coefficient === 1;
  if (!alone) return unknown(Number.NaN, 'the disagreement must stand alone on its side of a condition');
  const successes = ours.reduce((count, answer, row) => count + (answer === theirs[row] ? 0 : 1), 0);
  if (!isPlain(sample))
    return unknown(successes / sample.rows, 'has no bound on rows that are weighted or come in clusters');
  return { kind: 'binomial', among: 'rows', successes, trials: sample.rows, scale: 'share' };
}

function valueOfTerms(sample: EvaluationSample, terms: readonly MetricTerm[]): number {
  const own = ownWeights(sample);
  return terms.reduce((sum, { coefficient, metric, model }) => {
    const answers = sample[model];
    return sum + (answers === null ? Number.NaN : coefficient * metric.estimator(sample, answers)(own));
  }, 0);
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
