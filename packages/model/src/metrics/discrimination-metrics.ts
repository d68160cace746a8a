import type { EvaluationSample, Task } from '../evaluation-sample.ts';
import { BINARY, MULTICLASS, POSITIVE, resampledMetric } from './define-metric.ts';
import { type Estimator, undefinedMetric } from './estimator.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily } from './metric-family.ts';
import {
  type Average,
  aucOneVersusOne,
  aucOneVersusRest,
  averagePrecisionOverClasses,
  finiteProbabilities,
} from './multiclass-auc.ts';
import { aucEstimator, averagePrecisionEstimator } from './rank-estimators.ts';
import { requireClass } from './require-class.ts';

const SHARE = [0, 1] as const;

type Ranking = (isPositive: (row: number) => boolean, scores: Float64Array | null) => Estimator;

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  auc: ['roc_auc', 'auroc', 'roc_auc_score', 'binaryauroc', 'area_under_roc'],
  average_precision: ['ap', 'pr_auc', 'average_precision_score', 'binaryaverageprecision'],
  auc_ovr: ['roc_auc_ovr', 'multiclassauroc'],
  auc_ovr_weighted: ['roc_auc_ovr_weighted'],
  auc_ovo: ['roc_auc_ovo'],
  auc_ovo_weighted: ['roc_auc_ovo_weighted'],
  average_precision_macro: ['multiclassaverageprecision'],
};

const DEFINITIONS: Readonly<Record<string, string>> = {
  auc_ovr: 'mean AUC of each class against the rest; not defined unless every class occurs',
  auc_ovr_weighted: 'mean AUC of each class against the rest, by their rows',
  auc_ovo: 'mean AUC over the pairs of classes that occur (Hand and Till)',
  auc_ovo_weighted: 'mean AUC over the pairs of classes that occur, by their rows',
  average_precision_macro: 'mean average precision of each class against the rest; 0 for a class that does not occur',
  average_precision_weighted: 'mean average precision of each class against the rest, by their rows',
};

export const DISCRIMINATION_METRICS: readonly Metric[] = [
  {
    ...positiveAgainstNegative('auc', aucEstimator, 'area under the ROC curve, ties half; not defined with one class'),
    test: 'delong',
  },
  positiveAgainstNegative(
    'average_precision',
    averagePrecisionEstimator,
    'Σ (Rₙ − Rₙ₋₁) Pₙ over the distinct scores: not the trapezoid; 0 without positives',
  ),
  multiclass('auc_ovr', aucOneVersusRest, 'macro'),
  multiclass('auc_ovr_weighted', aucOneVersusRest, 'weighted'),
  multiclass('auc_ovo', aucOneVersusOne, 'macro'),
  multiclass('auc_ovo_weighted', aucOneVersusOne, 'weighted'),
  multiclass('average_precision_macro', averagePrecisionOverClasses, 'macro'),
  multiclass('average_precision_weighted', averagePrecisionOverClasses, 'weighted'),
];

export const DISCRIMINATION_FAMILIES: readonly MetricFamily[] = [
  oneClass('auc', aucEstimator, 'area under the ROC curve of one class against the rest'),
  oneClass('average_precision', averagePrecisionEstimator, 'average precision of one class against the rest'),
];

function positiveAgainstNegative(name: string, make: Ranking, definition: string): Metric {
  return resampledMetric(
    {
      name,
      tasks: BINARY,
      reported: BINARY,
      aliases: ALIASES[name] ?? [],
      higherIsBetter: true,
      needs: 'score',
      rests: 'every-class',
      range: SHARE,
      definition,
    },
    ({ label }, { score }) => (isLabelled(label) ? make((row) => label[row] === POSITIVE, score) : undefinedMetric),
  );
}

function multiclass(
  name: string,
  make: (sample: EvaluationSample, answers: Parameters<Metric['estimator']>[1], average: Average) => Estimator,
  average: Average,
): Metric {
  const reported: readonly Task[] = name === 'auc_ovr' ? MULTICLASS : [];
  return resampledMetric(
    {
      name,
      tasks: MULTICLASS,
      reported,
      aliases: ALIASES[name] ?? [],
      higherIsBetter: true,
      needs: 'probabilities',
      rests: 'every-class',
      range: SHARE,
      definition: DEFINITIONS[name] ?? '',
    },
    (sample, answers) => make(sample, answers, average),
  );
}

function oneClass(base: string, make: Ranking, definition: string): MetricFamily {
  return {
    base,
    aliases: ALIASES[base] ?? [],
    tasks: MULTICLASS,
    parameter: null,
    byClass: true,
    make: (name, { className }) =>
      resampledMetric(
        {
          name,
          tasks: MULTICLASS,
          higherIsBetter: true,
          needs: 'probabilities',
          rests: 'every-class',
          ofClass: className ?? '',
          range: SHARE,
          definition,
        },
        ({ label, classes }, answers) => {
          const index = requireClass(className ?? '', classes);
          const column = finiteProbabilities(answers)?.[index] ?? null;
          return isLabelled(label) ? make((row) => label[row] === index, column) : undefinedMetric;
        },
      ),
  };
}

function isLabelled(label: Int32Array | null): label is Int32Array {
  return label?.every((truth) => truth >= 0) === true;
}
