import { isJsonObject } from '@plumbline/boundary';
import type { Json, JsonObject } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import { type CostMatrix, costMetric, customMetric, type Metric, type Task } from '@plumbline/model';

/** Keys of the configuration that define metrics. */
export const METRIC_KEYS = ['cost-matrix', 'custom-metrics'] as const;

/**
 * The metrics that the configuration file defines for a task; its schema was checked. Against a policy ref only the policy's words stand: another
 * cost would be another gate. Throws `CONFIG_INVALID` for an expression that is not understood.
 */
export function ownMetrics(
  task: Task,
  { section, policySection }: Pick<Context, 'section' | 'policySection'>,
): readonly Metric[] {
  const settings = policySection ?? section;
  const costs = costMatrixOf(settings['cost-matrix']);
  const defined = Object.entries(objectOf(settings['custom-metrics'])).map(([name, value]) =>
    customMetric(name, definitionOf(value)),
  );
  return [...(costs === null ? [] : [costMetric(costs)]), ...defined].filter((metric) => metric.tasks.includes(task));
}

function costMatrixOf(value: Json | undefined): CostMatrix | null {
  if (value === undefined) return null;
  const lines = Object.entries(objectOf(value)).map(([truth, line]) => [truth, numbersOf(line)] as const);
  return Object.fromEntries(lines);
}

function numbersOf(line: Json): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(objectOf(line)).flatMap(([name, cost]) => (typeof cost === 'number' ? [[name, cost] as const] : [])),
  );
}

/** An expression alone is a gain: larger is better. */
function definitionOf(value: Json): { readonly expression: string; readonly higherIsBetter: boolean } {
  if (typeof value === 'string') return { expression: value, higherIsBetter: true };
  const { expression, 'higher-is-better': higherIsBetter } = objectOf(value);
  return { expression: typeof expression === 'string' ? expression : '', higherIsBetter: higherIsBetter !== false };
}

function objectOf(value: Json | undefined): JsonObject {
  return value !== undefined && isJsonObject(value) ? value : {};
}
