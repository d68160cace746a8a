import { fbetaOf, macro, type ValueOfClass, weighted } from './confusion-values.ts';
import {
  accuracyMetric,
  BINARY,
  CLASSIFICATION,
  classMetric,
  confusionMetric,
  type Named,
  POSITIVE,
} from './define-metric.ts';
import type { Metric } from './metric.ts';
import type { MetricFamily, ParameterRule } from './metric-family.ts';

const BETA: ParameterRule = { symbol: 'beta', least: 0.01, most: 100, integer: false };

/** F-beta of the positive class, of one class, and its averages. */
export const BETA_FAMILIES: readonly MetricFamily[] = [
  betaFamily(
    'fbeta',
    { tasks: BINARY, definition: 'F-beta of the positive class' },
    (of) => (confusion) => of(confusion, POSITIVE),
  ),
  {
    base: 'fbeta',
    aliases: ['fbeta_score', 'f_beta'],
    tasks: CLASSIFICATION,
    parameter: BETA,
    byClass: true,
    make: (name, { parameter, className }) =>
      classMetric(
        { name, tasks: CLASSIFICATION, definition: 'F-beta of one class', ofClass: className ?? '' },
        fbetaOf(parameter ?? 1),
      ),
  },
  betaFamily(
    'fbeta_macro',
    { tasks: CLASSIFICATION, definition: 'plain mean of F-beta over the classes' },
    (of) => (confusion) => macro(confusion, of),
  ),
  betaFamily(
    'fbeta_weighted',
    { tasks: CLASSIFICATION, definition: 'mean of F-beta over the classes by their rows', rests: 'rows' },
    (of) => (confusion) => weighted(confusion, of),
  ),
  {
    base: 'fbeta_micro',
    aliases: [],
    tasks: CLASSIFICATION,
    parameter: BETA,
    byClass: false,
    make: (name) => accuracyMetric({ name, tasks: CLASSIFICATION, definition: 'the accuracy, for one answer a row' }),
  },
];

function betaFamily(
  base: string,
  named: Omit<Named, 'name'>,
  average: (of: ValueOfClass) => NonNullable<Metric['ofConfusion']>,
): MetricFamily {
  return {
    base,
    aliases: base === 'fbeta' ? ['fbeta_score', 'f_beta'] : [],
    tasks: named.tasks,
    parameter: BETA,
    byClass: false,
    make: (name, { parameter }) => confusionMetric({ ...named, name }, average(fbetaOf(parameter ?? 1))),
  };
}
