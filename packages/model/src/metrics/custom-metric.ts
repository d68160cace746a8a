import { PlumblineError } from '@plumbline/core';
import { FAMILIES, METRICS } from './catalogue.ts';
import { BINARY, CLASSIFICATION, confusionMetric } from './define-metric.ts';
import type { Metric } from './metric.ts';
import { parseFormula } from './parse-formula.ts';

/** A metric that the configuration defines. */
export interface CustomMetric {
  readonly expression: string;
  readonly higherIsBetter: boolean;
}

const NAME = /^[A-Za-z_]\w{0,63}$/;

/**
 * An expression over the confusion matrix as a metric. Throws `CONFIG_INVALID` for a name that conditions cannot write or that is taken, and for an
 * expression that is not understood.
 */
export function customMetric(name: string, { expression, higherIsBetter }: CustomMetric): Metric {
  checkName(name);
  const formula = parseFormula(expression);
  const tasks = formula.isBinary ? BINARY : CLASSIFICATION;
  return confusionMetric(
    {
      name,
      tasks,
      reported: tasks,
      higherIsBetter,
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      definition: expression,
    },
    (confusion) => {
      const value = formula.of(confusion);
      return Number.isFinite(value) ? value : Number.NaN;
    },
  );
}

function checkName(name: string): void {
  if (!NAME.test(name)) throw badName(name, 'it must be a word of letters, digits and _, at most 64');
  const wanted = name.toLowerCase();
  const isTaken =
    wanted === 'cost' ||
    METRICS.some((metric) => metric.name === wanted || metric.aliases.includes(wanted)) ||
    FAMILIES.some((family) => family.base === wanted || family.aliases.includes(wanted));
  if (isTaken) throw badName(name, 'it must not be the name of a built-in metric');
}

function badName(name: string, reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_INVALID',
    `Cannot define the custom metric "${name.slice(0, 100)}": ${reason}`,
    'give it another name under "custom-metrics"',
  );
}
