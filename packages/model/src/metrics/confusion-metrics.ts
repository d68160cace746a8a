import { BETA_FAMILIES } from './beta-families.ts';
import { AVERAGE_METRICS, CLASS_FAMILIES, POSITIVE_CLASS_METRICS } from './class-metrics.ts';
import type { Confusion } from './confusion.ts';
import { balancedAccuracyOf, kappaByDistance, kappaOf, LINEAR, matthewsOf, QUADRATIC } from './confusion-values.ts';
import { accuracyMetric, CLASSIFICATION, confusionMetric } from './define-metric.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily } from './metric-family.ts';

const CORRELATION = [-1, 1] as const;

export const CONFUSION_METRICS: readonly Metric[] = [
  accuracyMetric({
    name: 'accuracy',
    tasks: CLASSIFICATION,
    reported: CLASSIFICATION,
    aliases: [
      'acc',
      'accuracy_score',
      'binary_accuracy',
      'categorical_accuracy',
      'precision_micro',
      'recall_micro',
      'f1_micro',
      'micro_f1',
    ],
    definition: 'share of right answers; micro-averaged precision, recall and F-beta are this number',
  }),
  confusionMetric(
    {
      name: 'balanced_accuracy',
      tasks: CLASSIFICATION,
      reported: CLASSIFICATION,
      aliases: ['balanced_accuracy_score', 'bacc'],
      definition: 'mean recall over the classes that occur',
    },
    balancedAccuracyOf,
  ),
  ...POSITIVE_CLASS_METRICS,
  ...AVERAGE_METRICS,
  confusionMetric(
    {
      name: 'mcc',
      tasks: CLASSIFICATION,
      reported: CLASSIFICATION,
      aliases: ['matthews_corrcoef', 'matthews_correlation_coefficient', 'matthewscorrcoef'],
      range: CORRELATION,
      definition: 'Matthews correlation; 0 where truth or answers are constant',
    },
    matthewsOf,
  ),
  kappa(
    {
      name: 'kappa',
      aliases: ['cohen_kappa', 'cohen_kappa_score', 'cohenkappa'],
      definition: "Cohen's kappa: agreement beyond chance; not defined where both are one same class",
    },
    kappaOf,
  ),
  kappa(
    {
      name: 'kappa_linear',
      definition: "Cohen's kappa, disagreement counted by the distance of the classes in sort order",
    },
    (confusion) => kappaByDistance(confusion, LINEAR),
  ),
  kappa(
    {
      name: 'kappa_quadratic',
      aliases: ['quadratic_weighted_kappa', 'qwk'],
      definition: "Cohen's kappa, disagreement counted by the squared distance of the classes in sort order",
    },
    (confusion) => kappaByDistance(confusion, QUADRATIC),
  ),
];

export const CONFUSION_FAMILIES: readonly MetricFamily[] = [...CLASS_FAMILIES, ...BETA_FAMILIES];

function kappa(
  named: Pick<Metric, 'name' | 'definition'> & Partial<Metric>,
  value: (confusion: Confusion) => number,
): Metric {
  return confusionMetric({ ...named, tasks: CLASSIFICATION, range: CORRELATION }, value);
}
