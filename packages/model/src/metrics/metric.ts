import type { Answers, EvaluationSample, Task } from '../evaluation-sample.ts';
import type { Estimation } from '../gate/statistics.ts';
import type { Confusion } from './confusion.ts';
import type { Estimator } from './estimator.ts';

/**
 * Which test judges a difference: see the gate's rules in the documentation. `permutation`: only the sign of a difference can be shown, because
 * no resampling bounds the metric (a maximum hangs on one row).
 */
export type TestKind = 'mcnemar' | 'delong' | 'mean' | 'bootstrap' | 'permutation';

/** What a metric is computed from. */
export type Needs = 'predicted' | 'score' | 'probabilities';

/**
 * A metric that is a share of rows, for exact tests: of those that the truth (or the answer) puts in its class, or in the rest, those that the
 * other puts in `counts`. `either` (F1): of the rows of the class or answered so, those that are both; the metric is 2s/(1 + s) of that share.
 */
export interface ShareOfRows {
  readonly given: 'truth' | 'answer' | 'either';
  readonly among: 'class' | 'rest';
  readonly counts: 'class' | 'rest';
}

/** One metric, as data. Definitions are scikit-learn's unless `definition` says otherwise. */
export interface Metric {
  /** As conditions and reports write it; parameters in their shortest spelling: `fbeta@2`, `recall[setosa]`. */
  readonly name: string;
  /** Names of the same number elsewhere, in lower case. */
  readonly aliases: readonly string[];
  readonly tasks: readonly Task[];
  readonly higherIsBetter: boolean;
  readonly test: TestKind;
  readonly needs: Needs;
  /** Domain of its asymptotics: every class counts (macro averages), both classes, or only the number of rows. */
  readonly rests: 'every-class' | 'rows';
  /** The class it speaks of, as its name writes it: then only that class and the rest must have rows enough. */
  readonly ofClass?: string;
  /** The values it can take, both ends included. */
  readonly range: readonly [lowest: number, highest: number];
  /** One line for the documentation. */
  readonly definition: string;
  /** Tasks whose every report shows it; elsewhere it is computed only where it is asked for. */
  readonly reported: readonly Task[];
  readonly estimator: (sample: EvaluationSample, answers: Answers) => Estimator;
  /** `mean` and `mcnemar` only: the value of each row (ranking: of each query), whose weighted mean the metric is. */
  readonly perRow?: (sample: EvaluationSample, answers: Answers) => Float64Array;
  /** What one model's value is known by, of metrics that have bounds of their own kind. */
  readonly known?: (sample: EvaluationSample, model: 'candidate' | 'baseline') => Estimation;
  /** Of metrics that are a function of the confusion matrix: cells can be resampled in place of rows. */
  readonly ofConfusion?: (confusion: Confusion) => number;
  /** Of metrics of one class (`ofClass`, else the positive one) that are a share of rows. */
  readonly share?: ShareOfRows;
}
