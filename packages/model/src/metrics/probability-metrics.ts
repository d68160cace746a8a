import { calibrationErrorEstimator } from './calibration-error.ts';
import { CLASSIFICATION, MULTICLASS, meanMetricOf, resampledMetric } from './define-metric.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily } from './metric-family.ts';
import { amongTopPerRow, brierPerRow, LOG_LOSS_CLIP, logLossPerRow } from './probability.ts';

const BINS = 15;
/** Of a sum of two squares that are 1 apart; binary answers reach 1 only. */
const BRIER_MOST = 2;

export const PROBABILITY_METRICS: readonly Metric[] = [
  meanMetricOf(
    {
      name: 'log_loss',
      tasks: CLASSIFICATION,
      reported: CLASSIFICATION,
      aliases: ['logloss', 'cross_entropy', 'neg_log_loss', 'binary_cross_entropy', 'categorical_cross_entropy'],
      higherIsBetter: false,
      needs: 'probabilities',
      range: [0, -Math.log(LOG_LOSS_CLIP)],
      definition: 'mean of −ln p(true class), p clipped to [2⁻²³, 1 − 2⁻²³]',
    },
    logLossPerRow,
  ),
  meanMetricOf(
    {
      name: 'brier',
      tasks: CLASSIFICATION,
      reported: CLASSIFICATION,
      aliases: ['brier_score', 'brier_score_loss', 'neg_brier_score'],
      higherIsBetter: false,
      needs: 'probabilities',
      range: [0, BRIER_MOST],
      definition:
        'binary: mean of (p(positive) − truth)²; multiclass: mean of Σ (p − truth)² over the classes, not halved',
    },
    brierPerRow,
  ),
  calibrationError('ece', BINS),
];

export const PROBABILITY_FAMILIES: readonly MetricFamily[] = [
  {
    base: 'ece',
    aliases: [],
    tasks: CLASSIFICATION,
    parameter: { symbol: 'bins', least: 2, most: 1000, integer: true },
    byClass: false,
    make: (name, { parameter }) => calibrationError(name, parameter ?? BINS),
  },
  {
    base: 'top_k_accuracy',
    aliases: ['top_k_accuracy_score', 'top_k_categorical_accuracy'],
    tasks: MULTICLASS,
    parameter: { symbol: 'k', least: 1, most: 10_000, integer: true },
    byClass: false,
    make: (name, { parameter }) => topK(name, parameter ?? 1),
  },
];

function calibrationError(name: string, bins: number): Metric {
  return resampledMetric(
    {
      name,
      tasks: CLASSIFICATION,
      aliases: name === 'ece' ? ['expected_calibration_error', 'calibration_error', 'binarycalibrationerror'] : [],
      higherIsBetter: false,
      needs: 'probabilities',
      rests: 'rows',
      range: [0, 1],
      definition: `mean |share right − confidence| over ${bins} equal-width bins (lo, hi], by rows; confidence: p(positive), or the largest probability`,
    },
    (sample, answers) => calibrationErrorEstimator(sample, answers, bins),
  );
}

function topK(name: string, k: number): Metric {
  return {
    ...meanMetricOf(
      {
        name,
        tasks: MULTICLASS,
        higherIsBetter: true,
        needs: 'probabilities',
        range: [0, 1],
        definition:
          'share of rows whose true class is among the k most likely; of equal ones the later class comes first',
      },
      amongTopPerRow(k),
    ),
    test: 'mcnemar',
    rests: 'every-class',
  };
}
