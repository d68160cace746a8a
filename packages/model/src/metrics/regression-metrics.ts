import { meanMetricOf, type Named, REGRESSION, resampledMetric } from './define-metric.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily } from './metric-family.ts';
import {
  absoluteError,
  lossPerRow,
  percentageError,
  pinballLoss,
  type RowLoss,
  squaredError,
  squaredLogError,
  symmetricPercentageError,
} from './regression.ts';
import {
  explainedVarianceEstimator,
  maxErrorEstimator,
  medianAbsoluteErrorEstimator,
  r2Estimator,
  rootMeanEstimator,
} from './regression-estimators.ts';

const UNBOUNDED = [0, Number.POSITIVE_INFINITY] as const;
const DETERMINATION = [Number.NEGATIVE_INFINITY, 1] as const;
const SMAPE_MOST = 2;

export const REGRESSION_METRICS: readonly Metric[] = [
  meanLoss('mae', absoluteError, {
    reported: REGRESSION,
    aliases: ['mean_absolute_error', 'l1_loss', 'neg_mean_absolute_error', 'meanabsoluteerror'],
    definition: 'mean of |y − ŷ|',
  }),
  meanLoss('mse', squaredError, {
    reported: REGRESSION,
    aliases: ['mean_squared_error', 'l2_loss', 'neg_mean_squared_error', 'meansquarederror'],
    definition: 'mean of (y − ŷ)²',
  }),
  resampledLoss('rmse', rootMeanEstimator(squaredError), {
    reported: REGRESSION,
    aliases: ['root_mean_squared_error', 'neg_root_mean_squared_error'],
    definition: 'root of the MSE',
  }),
  resampledLoss('r2', r2Estimator, {
    reported: REGRESSION,
    aliases: ['r2_score', 'r_squared', 'r2score'],
    higherIsBetter: true,
    range: DETERMINATION,
    definition: '1 − Σ(y − ŷ)² / Σ(y − ȳ)²; constant truth: 1 if perfect, else 0; not defined for one row',
  }),
  meanLoss('mape', percentageError, {
    aliases: ['mean_absolute_percentage_error', 'meanabsolutepercentageerror'],
    definition: 'mean of |y − ŷ| / max(|y|, 2⁻⁵²): immense where a truth is 0',
  }),
  meanLoss('smape', symmetricPercentageError, {
    aliases: ['symmetric_mean_absolute_percentage_error', 'symmetricmeanabsolutepercentageerror'],
    range: [0, SMAPE_MOST],
    definition: 'mean of 2|y − ŷ| / (|y| + |ŷ|), 0 where both are 0: from 0 to 2',
  }),
  meanLoss('msle', squaredLogError, {
    aliases: ['mean_squared_log_error', 'neg_mean_squared_log_error', 'meansquaredlogerror'],
    definition: 'mean of (ln(1 + y) − ln(1 + ŷ))²; not defined where a truth or an answer is −1 or less',
  }),
  resampledLoss('rmsle', rootMeanEstimator(squaredLogError), {
    aliases: ['root_mean_squared_log_error'],
    definition: 'root of the MSLE',
  }),
  resampledLoss('median_absolute_error', medianAbsoluteErrorEstimator, {
    aliases: ['medae', 'neg_median_absolute_error'],
    definition: 'median of |y − ŷ|; weighted: where half of the weight lies below',
  }),
  {
    ...resampledLoss('max_error', maxErrorEstimator, {
      aliases: ['maxerror'],
      definition: 'largest |y − ŷ|; hangs on one row, so that only an exchange test can judge it',
    }),
    test: 'permutation',
  },
  resampledLoss('explained_variance', explainedVarianceEstimator, {
    aliases: ['explained_variance_score', 'explainedvariance'],
    higherIsBetter: true,
    range: DETERMINATION,
    definition: '1 − Var(y − ŷ) / Var(y); constant truth: 1 for a constant error, else 0; not defined for one row',
  }),
];

export const REGRESSION_FAMILIES: readonly MetricFamily[] = [
  {
    base: 'pinball',
    aliases: ['mean_pinball_loss', 'quantile_loss'],
    tasks: REGRESSION,
    parameter: { symbol: 'q', least: 0, most: 1, integer: false },
    byClass: false,
    make: (name, { parameter }) =>
      meanLoss(name, pinballLoss(parameter ?? 0), { definition: 'mean of q·max(y − ŷ, 0) + (1 − q)·max(ŷ − y, 0)' }),
  },
];

type Words = Partial<Metric> & Pick<Named, 'definition'>;

function meanLoss(name: string, loss: RowLoss, words: Words): Metric {
  return meanMetricOf(
    { name, tasks: REGRESSION, higherIsBetter: false, needs: 'score', range: UNBOUNDED, ...words },
    lossPerRow(loss),
  );
}

function resampledLoss(name: string, estimator: Metric['estimator'], words: Words): Metric {
  return resampledMetric(
    { name, tasks: REGRESSION, higherIsBetter: false, needs: 'score', rests: 'rows', range: UNBOUNDED, ...words },
    estimator,
  );
}
