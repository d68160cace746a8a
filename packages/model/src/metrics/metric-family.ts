import type { Task } from '../evaluation-sample.ts';
import type { Metric } from './metric.ts';

/** What a parameter after `@` may be. */
export interface ParameterRule {
  /** As the documentation writes it: `k`, `beta`. */
  readonly symbol: string;
  readonly least: number;
  readonly most: number;
  readonly integer: boolean;
}

/** What a name was given besides its base: `fbeta@2[spam]` is `{parameter: 2, className: 'spam'}`. */
export interface Variant {
  readonly parameter: number | null;
  readonly className: string | null;
}

/** Metrics of one definition that differ in a number, in the class they speak of, or in both. */
export interface MetricFamily {
  /** What stands before `@` and `[`. */
  readonly base: string;
  readonly aliases: readonly string[];
  readonly tasks: readonly Task[];
  /** Null: takes no number. */
  readonly parameter: ParameterRule | null;
  readonly byClass: boolean;
  readonly make: (name: string, variant: Variant) => Metric;
}

/** How a family is written, for messages and the documentation: `fbeta@<beta>`, `recall[<class>]`. */
export function patternOf({ base, parameter, byClass }: MetricFamily): string {
  return `${base}${parameter === null ? '' : `@<${parameter.symbol}>`}${byClass ? '[<class>]' : ''}`;
}
