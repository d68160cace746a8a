import type { Answers, EvaluationSample, Task } from '../evaluation-sample.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';
import { type Confusion, confusionEstimator } from './confusion.ts';
import { accuracyOf, type ValueOfClass } from './confusion-values.ts';
import { type Estimator, meanEstimator } from './estimator.ts';
import type { Metric } from './metric.ts';
import { requireClass } from './require-class.ts';

export const BINARY: readonly Task[] = ['binary'];
export const MULTICLASS: readonly Task[] = ['multiclass'];
export const CLASSIFICATION: readonly Task[] = ['binary', 'multiclass'];
export const REGRESSION: readonly Task[] = ['regression'];
export const RANKING: readonly Task[] = ['ranking'];

/** Place of the positive class of a binary task. */
export const POSITIVE = 1;

const SHARE = [0, 1] as const;

/** What a definition must state; the rest follows from its kind. */
export type Named = Pick<Metric, 'name' | 'tasks' | 'definition'> & Partial<Metric>;

export type PerRow = NonNullable<Metric['perRow']>;

/** A metric of the confusion matrix; larger is better, in [0, 1], and every class counts, unless `named` says otherwise. */
export function confusionMetric(named: Named, value: (confusion: Confusion) => number): Metric {
  return {
    aliases: [],
    reported: [],
    higherIsBetter: true,
    test: 'bootstrap',
    needs: 'predicted',
    rests: 'every-class',
    range: SHARE,
    estimator: (sample, answers) => confusionEstimator(sample, answers, value),
    ofConfusion: value,
    ...named,
  };
}

/** A value of one class, named. An unknown class is an error that lists the known ones. */
export function classMetric(named: Named & { readonly ofClass: string }, of: ValueOfClass): Metric {
  return confusionMetric(named, (confusion) => of(confusion, requireClass(named.ofClass, confusion.names)));
}

/** The weighted mean of a value a row. */
export function meanMetricOf(named: Named & Pick<Metric, 'higherIsBetter' | 'needs'>, perRow: PerRow): Metric {
  return {
    aliases: [],
    reported: [],
    test: 'mean',
    rests: 'rows',
    range: [0, Number.POSITIVE_INFINITY],
    perRow,
    estimator: (sample, answers) => meanEstimator(perRow(sample, answers)),
    ...named,
  };
}

/** A metric that is no mean over rows, and has no test of its own. */
export function resampledMetric(
  named: Named & Pick<Metric, 'higherIsBetter' | 'needs' | 'range' | 'rests'>,
  estimator: (sample: EvaluationSample, answers: Answers) => Estimator,
): Metric {
  return { aliases: [], reported: [], test: 'bootstrap', estimator, ...named };
}

/** Share of right answers: the metric McNemar's test speaks of. */
export function accuracyMetric(named: Named): Metric {
  return {
    ...confusionMetric(named, accuracyOf),
    test: 'mcnemar',
    perRow: ({ label, rows }, { predicted }) =>
      Float64Array.from({ length: rows }, (_, row) => {
        const answer = predicted?.[row] ?? NO_ANSWER;
        return answer === NO_ANSWER ? Number.NaN : Number(answer === label?.[row]);
      }),
  };
}
