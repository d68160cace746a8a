import { PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import {
  type Condition,
  defaultConditions,
  findMetric,
  type Metric,
  meanMetric,
  metricsOf,
  PRIMARY,
  parseCondition,
  type Task,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';

/** What is to be judged: the legal metrics, the primary one, and every condition. */
export interface Chosen {
  readonly legal: readonly Metric[];
  readonly primary: Metric;
  readonly conditions: readonly Condition[];
}

/** The stated conditions, or the built-in ones (with `withDefaults`: both). The primary metric is the one asked for, else the first that is compared, else the task's. */
export function chooseConditions(task: Task, inputs: Inputs, withDefaults: boolean): Chosen {
  const legal = task === 'mean' ? [meanMetric(metricName(inputs.metricColumn))] : metricsOf(task);
  const stated = parseConditions(inputs.conditions);
  const primary = findMetric(primaryName(task, inputs, withDefaults ? [] : stated), legal);
  if (stated.length > 0 && !withDefaults) return { legal, primary, conditions: stated };
  const metrics = inputs.metrics.map((name) => findMetric(name, legal));
  return { legal, primary, conditions: [...defaultConditions(primary, { metrics, slices: inputs.slices }), ...stated] };
}

/**
 * Do the built-in conditions stay in force beside the stated ones? Where the policy leaves conditions open, the built-in ones are the policy:
 * the head's own file may add to them and not replace them. The workflow may.
 */
export function keepsDefaults({ host, section, policySection }: Context): boolean {
  const isFromHead = host.input('conditions') === '' && section['conditions'] !== undefined;
  return isFromHead && policySection !== null && policySection['conditions'] === undefined;
}

/** Reads every condition. Throws `CONFIG_UNSUPPORTED` for latency, which needs both models to be served. */
export function parseConditions(lines: readonly string[]): readonly Condition[] {
  return lines.map((line) => {
    const condition = parseCondition(line);
    const names = condition.kind === 'bound' ? condition.terms.map((term) => term.metric) : [condition.metric ?? ''];
    if (!names.some((name) => /^latency/i.test(name))) return condition;
    throw new PlumblineError(
      'CONFIG_UNSUPPORTED',
      `Cannot judge the condition "${line}" here: latency must be measured where models are served: this step only scores a table`,
      'judge latency with shadow-compare ("latency-margin"), and take this line out',
    );
  });
}

function primaryName(task: Task, inputs: Inputs, stated: readonly Condition[]): string {
  if (inputs.primaryMetric !== '') return inputs.primaryMetric;
  const compared = stated.find(
    (condition) => condition.kind === 'comparison' && condition.verb !== 'no-harm' && condition.scope.kind === 'all',
  );
  if (compared?.kind === 'comparison' && compared.metric !== null) return compared.metric;
  return task === 'mean' ? metricName(inputs.metricColumn) : PRIMARY[task];
}

/** A column's name where conditions can write it, else `metric`. */
function metricName(column: string): string {
  return /^[A-Za-z_][\w@]*$/.test(column) ? column : 'metric';
}

/** Columns that slice conditions name. */
export function slicesNamed(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((condition) =>
    condition.kind === 'comparison' && condition.scope.kind === 'slice' ? [condition.scope.column] : [],
  );
}
