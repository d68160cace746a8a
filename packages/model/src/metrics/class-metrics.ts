import {
  f1Of,
  falseNegativeRateOf,
  falsePositiveRateOf,
  macro,
  negativePredictiveValueOf,
  precisionOf,
  recallOf,
  specificityOf,
  type ValueOfClass,
  weighted,
} from './confusion-values.ts';
import {
  BINARY,
  CLASSIFICATION,
  classMetric,
  confusionMetric,
  MULTICLASS,
  type Named,
  POSITIVE,
} from './define-metric.ts';
import type { Metric, ShareOfRows } from './metric.ts';
import type { MetricFamily } from './metric-family.ts';

/** A value that is computed for one class. */
interface ClassValue {
  readonly base: string;
  readonly of: ValueOfClass;
  readonly definition: string;
  readonly higherIsBetter: boolean;
  readonly share: ShareOfRows;
}

const SPECIFICITY = 'TN / (TN + FP): recall of "not this class"';
const CLASS_VALUES: readonly ClassValue[] = [
  {
    base: 'precision',
    of: precisionOf,
    definition: 'TP / (TP + FP)',
    higherIsBetter: true,
    share: { given: 'answer', among: 'class', counts: 'class' },
  },
  {
    base: 'recall',
    of: recallOf,
    definition: 'TP / (TP + FN)',
    higherIsBetter: true,
    share: { given: 'truth', among: 'class', counts: 'class' },
  },
  {
    base: 'f1',
    of: f1Of,
    definition: '2 TP / (2 TP + FP + FN)',
    higherIsBetter: true,
    share: { given: 'either', among: 'class', counts: 'class' },
  },
  {
    base: 'specificity',
    of: specificityOf,
    definition: SPECIFICITY,
    higherIsBetter: true,
    share: { given: 'truth', among: 'rest', counts: 'rest' },
  },
  {
    base: 'negative_predictive_value',
    of: negativePredictiveValueOf,
    definition: 'TN / (TN + FN)',
    higherIsBetter: true,
    share: { given: 'answer', among: 'rest', counts: 'rest' },
  },
  {
    base: 'false_positive_rate',
    of: falsePositiveRateOf,
    definition: 'FP / (FP + TN)',
    higherIsBetter: false,
    share: { given: 'truth', among: 'rest', counts: 'class' },
  },
  {
    base: 'false_negative_rate',
    of: falseNegativeRateOf,
    definition: 'FN / (FN + TP)',
    higherIsBetter: false,
    share: { given: 'truth', among: 'class', counts: 'rest' },
  },
];

const BINARY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  precision: ['precision_score', 'positive_predictive_value', 'ppv', 'binaryprecision'],
  recall: ['recall_score', 'sensitivity', 'true_positive_rate', 'tpr', 'binaryrecall'],
  f1: ['f1_score', 'f_score', 'binaryf1score'],
  specificity: ['true_negative_rate', 'tnr', 'selectivity', 'binaryspecificity'],
  negative_predictive_value: ['npv'],
  false_positive_rate: ['fpr', 'fall_out'],
  false_negative_rate: ['fnr', 'miss_rate'],
};

/** What the reports of binary tasks have always shown. */
const IN_BINARY_REPORTS = ['precision', 'recall', 'f1'];
/** Of these an average over classes is usual. */
const AVERAGED = ['precision', 'recall', 'f1'];

/** Values of the positive class of a binary task. */
export const POSITIVE_CLASS_METRICS: readonly Metric[] = CLASS_VALUES.map(ofPositiveClass);

/** Averages over the classes. */
export const AVERAGE_METRICS: readonly Metric[] = CLASS_VALUES.filter(({ base }) => AVERAGED.includes(base)).flatMap(
  (value) => [macroOf(value, `${value.base}_macro`), weightedOf(value, `${value.base}_weighted`)],
);

/** Values of one class that is named: `recall[setosa]`. */
export const CLASS_FAMILIES: readonly MetricFamily[] = CLASS_VALUES.map(
  ({ base, of, definition, higherIsBetter, share }): MetricFamily => ({
    base,
    aliases: BINARY_ALIASES[base] ?? [],
    tasks: CLASSIFICATION,
    parameter: null,
    byClass: true,
    make: (name, { className }) =>
      classMetric(
        {
          name,
          tasks: CLASSIFICATION,
          definition: `${definition}, of one class`,
          higherIsBetter,
          share,
          ofClass: className ?? '',
        },
        of,
      ),
  }),
);

function ofPositiveClass({ base, of, definition, higherIsBetter, share }: ClassValue): Metric {
  const named: Named = {
    name: base,
    tasks: BINARY,
    aliases: BINARY_ALIASES[base] ?? [],
    reported: IN_BINARY_REPORTS.includes(base) ? BINARY : [],
    definition: `${definition}, of the positive class`,
    higherIsBetter,
    share,
  };
  return confusionMetric(named, (confusion) => of(confusion, POSITIVE));
}

function macroOf({ base, of, definition }: ClassValue, name: string): Metric {
  return confusionMetric(
    {
      name,
      tasks: CLASSIFICATION,
      reported: MULTICLASS,
      aliases: [`macro_${base}`, `${base}_score_macro`, `multiclass${base}`],
      definition: `plain mean of ${definition} over the classes that occur or are answered`,
    },
    (confusion) => macro(confusion, of),
  );
}

function weightedOf({ base, of, definition }: ClassValue, name: string): Metric {
  return confusionMetric(
    {
      name,
      tasks: CLASSIFICATION,
      reported: base === 'f1' ? MULTICLASS : [],
      aliases: [`weighted_${base}`, `${base}_score_weighted`],
      rests: 'rows',
      definition: `mean of ${definition} over the classes by their rows`,
    },
    (confusion) => weighted(confusion, of),
  );
}
