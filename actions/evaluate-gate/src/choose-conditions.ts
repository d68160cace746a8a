import type { Context } from '@plumbline/frame';
import {
  type Condition,
  defaultConditions,
  findMetric,
  type Metric,
  meanMetric,
  metricsOf,
  PRIMARY,
  parseSelector,
  parseConditions as readLine,
  resourceOf,
  type SliceSelector,
  selectorsNamed,
  type Task,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';

/** What is to be judged: the legal metrics, the primary one, and every condition. */
export interface Chosen {
  readonly legal: readonly Metric[];
  readonly primary: Metric;
  readonly conditions: readonly Condition[];
}

interface Choosing {
  readonly withDefaults: boolean;
  /** Metrics that the configuration defines. */
  readonly own: readonly Metric[];
}

/** The stated conditions, or the built-in ones (with `withDefaults`: both). The primary metric is the one asked for, else the first that is compared, else the task's. */
export function chooseConditions(task: Task, inputs: Inputs, { withDefaults, own }: Choosing): Chosen {
  const legal = task === 'mean' ? [meanMetric(metricName(inputs.metricColumn))] : [...metricsOf(task), ...own];
  const stated = parseConditions(inputs.conditions);
  const primary = findMetric(primaryName(task, inputs, withDefaults ? [] : stated), legal);
  if (stated.length > 0 && !withDefaults) return { legal, primary, conditions: stated };
  const metrics = inputs.metrics.map((name) => findMetric(name, legal));
  return {
    legal,
    primary,
    conditions: [...defaultConditions(primary, { metrics, slices: inputs.slices.map(parseSelector) }), ...stated],
  };
}

/**
 * Do the built-in conditions stay in force beside the stated ones? Where the policy leaves conditions open, the built-in ones are the policy:
 * the head's own file may add to them and not replace them. The workflow may.
 */
export function keepsDefaults({ host, section, policySection }: Context): boolean {
  const isFromHead = host.input('conditions') === '' && section['conditions'] !== undefined;
  return isFromHead && policySection !== null && policySection['conditions'] === undefined;
}

/** Reads every condition. Throws `CONFIG_INVALID`, and `CONFIG_UNSUPPORTED` for resources that are asked for in a way nothing judges. */
export function parseConditions(lines: readonly string[]): readonly Condition[] {
  const conditions = lines.flatMap(readLine);
  for (const condition of conditions) resourceOf(condition);
  return conditions;
}

function primaryName(task: Task, inputs: Inputs, stated: readonly Condition[]): string {
  if (inputs.primaryMetric !== '') return inputs.primaryMetric;
  const compared = stated.find(
    (condition) =>
      condition.kind === 'comparison' &&
      condition.verb !== 'no-harm' &&
      condition.scope.kind === 'all' &&
      condition.fairness === undefined &&
      resourceOf(condition) === null,
  );
  if (compared?.kind === 'comparison' && compared.metric !== null) return compared.metric;
  return task === 'mean' ? metricName(inputs.metricColumn) : PRIMARY[task];
}

/** A column's name where conditions can write it, else `metric`. */
function metricName(column: string): string {
  return /^[A-Za-z_][\w@]*$/.test(column) ? column : 'metric';
}

/** Selectors that conditions slice or compare groups by. */
export function slicesNamed(conditions: readonly Condition[]): readonly SliceSelector[] {
  return conditions.flatMap(selectorsNamed);
}
