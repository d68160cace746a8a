import type { Metric } from '../metrics/metric.ts';
import type { SliceSelector } from '../slices/selector.ts';
import type { Comparison, Scope } from './condition.ts';

/** Loss in another metric, or in a slice, that is not accepted where nobody said otherwise. */
export const DEFAULT_MARGIN = 0.01;

/** What is listed besides the primary metric. */
export interface Listed {
  readonly metrics: readonly Metric[];
  /** Selectors, e.g. a column's name. */
  readonly slices: readonly SliceSelector[];
}

/** The gate where no conditions are written: the primary metric must be better, nothing else that is listed may be shown to be harmed. */
export function defaultConditions(primary: Metric, { metrics, slices }: Listed): readonly Comparison[] {
  const others = metrics.filter((metric) => metric.name !== primary.name);
  return [
    comparison(`${primary.name}: better`, { metric: primary.name, verb: 'better', value: 0 }, { kind: 'all' }),
    ...others.map((metric) =>
      comparison(
        `${metric.name}: no-harm by ${DEFAULT_MARGIN}`,
        { metric: metric.name, verb: 'no-harm', value: DEFAULT_MARGIN },
        { kind: 'all' },
      ),
    ),
    ...slices.map((selector) =>
      comparison(
        `slice(${selector.text}): no-harm by ${DEFAULT_MARGIN}`,
        { metric: null, verb: 'no-harm', value: DEFAULT_MARGIN },
        { kind: 'slice', selector },
      ),
    ),
  ];
}

interface Wanted {
  readonly metric: string | null;
  readonly verb: Comparison['verb'];
  readonly value: number;
}

function comparison(text: string, { metric, verb, value }: Wanted, scope: Scope): Comparison {
  return { kind: 'comparison', text, scope, metric, verb, margin: { value, relative: false } };
}
