import type { Task } from '../evaluation-sample.ts';
import { FAMILIES, METRICS } from './catalogue.ts';
import type { Metric, TestKind } from './metric.ts';
import { type MetricFamily, patternOf } from './metric-family.ts';

/** One line of the documentation's table. */
export interface MetricDoc {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly tasks: readonly Task[];
  readonly higherIsBetter: boolean;
  readonly test: string;
  readonly needs: string;
  readonly definition: string;
  readonly reported: readonly Task[];
}

const TESTS: Readonly<Record<TestKind, string>> = {
  mcnemar: 'McNemar',
  delong: 'DeLong',
  mean: 'mean',
  bootstrap: 'bootstrap',
  permutation: 'permutation',
};

const NEEDS: Readonly<Record<Metric['needs'], string>> = {
  predicted: 'labels',
  score: 'score',
  probabilities: 'probabilities',
};

/** Every metric with a plain name, then every family, as the documentation lists them. */
export function metricDocs(): readonly MetricDoc[] {
  return [...METRICS.map(docOf), ...FAMILIES.map(docOfFamily)];
}

function docOf({ name, aliases, tasks, higherIsBetter, test, needs, definition, reported }: Metric): MetricDoc {
  return { name, aliases, tasks, higherIsBetter, test: TESTS[test], needs: NEEDS[needs], definition, reported };
}

/** A member stands for its family: only the number in its definition is its own. */
function docOfFamily(family: MetricFamily): MetricDoc {
  const { parameter, byClass, aliases, tasks } = family;
  const member = family.make(patternOf(family), {
    parameter: parameter?.most ?? null,
    className: byClass ? 'class' : null,
  });
  const range = parameter === null ? '' : `; ${parameter.symbol} from ${parameter.least} to ${parameter.most}`;
  const definition =
    parameter?.symbol === 'bins'
      ? member.definition.replace(`${parameter.most} equal-width`, 'so many equal-width')
      : member.definition;
  return { ...docOf(member), aliases, tasks, definition: `${definition}${range}` };
}
