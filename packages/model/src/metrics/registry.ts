import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { groupRows } from '@plumbline/stats';
import type { Answers, EvaluationSample, Task } from '../evaluation-sample.ts';
import {
  accuracyOf,
  balancedAccuracyOf,
  type Confusion,
  confusionEstimator,
  f1Of,
  macro,
  matthewsOf,
  precisionOf,
  recallOf,
  weighted,
} from './confusion.ts';
import { type Estimator, type Metric, meanEstimator } from './metric.ts';
import { brierPerRow, logLossPerRow } from './probability.ts';
import { ndcgPerQuery, reciprocalRankPerQuery } from './query-metrics.ts';
import { aucEstimator, averagePrecisionEstimator } from './rank-estimators.ts';
import { absoluteErrors, r2Estimator, rmseEstimator, squaredErrors } from './regression.ts';

const BINARY = ['binary'] as const;
const MULTICLASS = ['multiclass'] as const;
const CLASSIFICATION = ['binary', 'multiclass'] as const;
const REGRESSION = ['regression'] as const;
const RANKING = ['ranking'] as const;
const POSITIVE = 1;

type PerRow = NonNullable<Metric['perRow']>;
type Named = Pick<Metric, 'name' | 'tasks'> & { readonly aliases?: readonly string[] };

/** Every metric, in the order of reports. The name is the one conditions use. */
export const METRICS: readonly Metric[] = [
  ofScores({ name: 'auc', tasks: BINARY, aliases: ['roc_auc', 'auroc', 'roc_auc_score'] }, 'delong', aucEstimator),
  {
    ...rightOrWrong(),
    name: 'accuracy',
    aliases: ['acc', 'accuracy_score'],
    tasks: CLASSIFICATION,
  },
  ofConfusion({ name: 'balanced_accuracy', tasks: CLASSIFICATION }, balancedAccuracyOf),
  ofConfusion({ name: 'precision', tasks: BINARY }, (confusion) => precisionOf(confusion, POSITIVE)),
  ofConfusion({ name: 'recall', tasks: BINARY, aliases: ['sensitivity'] }, (confusion) =>
    recallOf(confusion, POSITIVE),
  ),
  ofConfusion({ name: 'f1', tasks: BINARY, aliases: ['f1_score'] }, (confusion) => f1Of(confusion, POSITIVE)),
  ofConfusion({ name: 'precision_macro', tasks: MULTICLASS }, (confusion) => macro(confusion, precisionOf)),
  ofConfusion({ name: 'recall_macro', tasks: MULTICLASS }, (confusion) => macro(confusion, recallOf)),
  ofConfusion({ name: 'f1_macro', tasks: MULTICLASS, aliases: ['macro_f1'] }, (confusion) => macro(confusion, f1Of)),
  {
    ...ofConfusion({ name: 'f1_weighted', tasks: MULTICLASS, aliases: ['weighted_f1'] }, (confusion) =>
      weighted(confusion, f1Of),
    ),
    rests: 'rows',
  },
  ofConfusion({ name: 'mcc', tasks: CLASSIFICATION, aliases: ['matthews_corrcoef'] }, matthewsOf),
  ofScores(
    { name: 'average_precision', tasks: BINARY, aliases: ['ap', 'pr_auc'] },
    'bootstrap',
    averagePrecisionEstimator,
  ),
  { ...aucOfEachClass(), name: 'auc_ovr', aliases: ['roc_auc_ovr'], tasks: MULTICLASS },
  ofMean({ name: 'log_loss', tasks: CLASSIFICATION, aliases: ['logloss', 'cross_entropy'] }, false, logLossPerRow),
  ofMean({ name: 'brier', tasks: CLASSIFICATION, aliases: ['brier_score', 'brier_score_loss'] }, false, brierPerRow),
  {
    ...ofMean({ name: 'mae', tasks: REGRESSION, aliases: ['mean_absolute_error'] }, false, absoluteErrors),
    needs: 'score',
  },
  {
    ...ofMean({ name: 'mse', tasks: REGRESSION, aliases: ['mean_squared_error'] }, false, squaredErrors),
    needs: 'score',
  },
  {
    name: 'rmse',
    aliases: ['root_mean_squared_error'],
    tasks: REGRESSION,
    higherIsBetter: false,
    test: 'bootstrap',
    needs: 'score',
    rests: 'rows',
    estimator: rmseEstimator,
  },
  {
    name: 'r2',
    aliases: ['r2_score'],
    tasks: REGRESSION,
    higherIsBetter: true,
    test: 'bootstrap',
    needs: 'score',
    rests: 'rows',
    estimator: r2Estimator,
  },
  ofQueries({ name: 'ndcg', tasks: RANKING, aliases: ['ndcg_score'] }, ndcgPerQuery),
  ofQueries({ name: 'mrr', tasks: RANKING }, reciprocalRankPerQuery),
];

/** The metric of a score per row that was computed elsewhere: its plain mean, larger is better. */
export function meanMetric(name: string): Metric {
  const values: PerRow = (sample, { score }) => score ?? new Float64Array(sample.rows).fill(Number.NaN);
  return { ...ofMean({ name, tasks: ['mean'] }, true, values), needs: 'score', rests: 'rows' };
}

/** Metrics of a task, in the order of reports. */
export function metricsOf(task: Task): readonly Metric[] {
  return METRICS.filter((metric) => metric.tasks.includes(task));
}

/** What decides where nothing else is asked for. */
export const PRIMARY: Readonly<Record<Exclude<Task, 'mean'>, string>> = {
  binary: 'auc',
  multiclass: 'accuracy',
  regression: 'rmse',
  ranking: 'ndcg',
};

/** The metric of that name or alias among `legal`; throws `CONFIG_INVALID` with the nearest name and all legal ones. */
export function findMetric(name: string, legal: readonly Metric[]): Metric {
  const wanted = name.toLowerCase();
  const found = legal.find((metric) => metric.name.toLowerCase() === wanted || metric.aliases.includes(wanted));
  if (found !== undefined) return found;
  const near =
    nearest(
      name,
      legal.map((metric) => metric.name),
    ) ??
    nearest(
      name,
      legal.flatMap((metric) => metric.aliases),
    );
  throw new PlumblineError(
    'CONFIG_INVALID',
    `Cannot judge the metric "${name}": it must be one of ${legal.map((metric) => metric.name).join(', ')}`,
    near === null ? 'name one of these metrics' : `write "${near}", if that is what is meant`,
  );
}

function ofConfusion(named: Named, value: (confusion: Confusion) => number): Metric {
  return {
    aliases: [],
    ...named,
    higherIsBetter: true,
    test: 'bootstrap',
    needs: 'predicted',
    rests: 'every-class',
    estimator: (sample, answers) => confusionEstimator(sample, answers, value),
  };
}

function ofScores(
  named: Named,
  test: Metric['test'],
  make: (isPositive: (row: number) => boolean, scores: Float64Array | null) => Estimator,
): Metric {
  return {
    aliases: [],
    ...named,
    higherIsBetter: true,
    test,
    needs: 'score',
    rests: 'every-class',
    estimator: ({ label }, { score }) => make((row) => label?.[row] === POSITIVE, score),
  };
}

function ofMean(named: Named, higherIsBetter: boolean, perRow: PerRow): Metric {
  return {
    aliases: [],
    ...named,
    higherIsBetter,
    test: 'mean',
    needs: 'probabilities',
    rests: 'rows',
    perRow,
    estimator: (sample, answers) => meanEstimator(perRow(sample, answers)),
  };
}

/** Every query counts as its first row does, whatever its number of rows. */
function ofQueries(named: Named, perRow: PerRow): Metric {
  const estimator = (sample: EvaluationSample, answers: Answers): Estimator => {
    const mean = meanEstimator(perRow(sample, answers));
    const firsts = groupRows(sample.clusters ?? new Int32Array(0)).map((rows) => rows[0] ?? 0);
    return (weights) => mean(Float64Array.from(firsts, (row) => weights[row]!));
  };
  return { ...ofMean(named, true, perRow), needs: 'score', estimator };
}

function rightOrWrong(): Omit<Metric, 'name' | 'aliases' | 'tasks'> {
  return {
    higherIsBetter: true,
    test: 'mcnemar',
    needs: 'predicted',
    rests: 'every-class',
    estimator: (sample, answers) => confusionEstimator(sample, answers, accuracyOf),
    perRow: ({ label, rows }, { predicted }) =>
      Float64Array.from({ length: rows }, (_, row) => (predicted !== null && predicted[row] === label?.[row] ? 1 : 0)),
  };
}

/** Mean over the classes of one class against the rest; NaN unless every class occurs. Oracle: multi_class="ovr", average="macro". */
function aucOfEachClass(): Omit<Metric, 'name' | 'aliases' | 'tasks'> {
  const estimator = ({ label, classes }: EvaluationSample, { probabilities }: Answers): Estimator => {
    const each = classes.map((_, index) =>
      aucEstimator((row) => label?.[row] === index, probabilities?.[index] ?? null),
    );
    return (weights) => each.reduce((sum, auc) => sum + auc(weights), 0) / each.length;
  };
  return { higherIsBetter: true, test: 'bootstrap', needs: 'probabilities', rests: 'every-class', estimator };
}
