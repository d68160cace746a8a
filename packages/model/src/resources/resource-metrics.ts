import { PlumblineError } from '@plumbline/core';
import { type Condition, metricsNamed } from '../conditions/condition.ts';

/** What is measured of a model besides its answers; less is better in all of them. */
export interface ResourceMetric {
  readonly name: string;
  readonly definition: string;
  /** Of latencies: the quantile. Null elsewhere. */
  readonly quantile: number | null;
}

const latency = (percent: number): ResourceMetric => ({
  name: `latency_p${percent}_ms`,
  definition: `time in which ${percent} % of the timed runs end, in milliseconds a batch`,
  quantile: percent / 100,
});

/** Every such metric, by name. */
export const RESOURCE_METRICS: readonly ResourceMetric[] = [
  latency(50),
  latency(95),
  latency(99),
  {
    name: 'peak_memory_mb',
    definition:
      'resident memory that loading the model and scoring the test data added at most, in MB of 1,000,000 bytes',
    quantile: null,
  },
  { name: 'model_size_mb', definition: 'size of the model on disk, in MB of 1,000,000 bytes', quantile: null },
];

/** The metric of that name, or null where it is measured by a model's answers. */
export function findResourceMetric(name: string): ResourceMetric | null {
  return RESOURCE_METRICS.find((metric) => metric.name === name) ?? null;
}

/**
 * The metric a condition names where that is a resource; null where it names none. Throws `CONFIG_UNSUPPORTED` where it asks of one what cannot
 * be known: in slices, in sums with other metrics, or by an absolute margin on latencies, whose scale differs from machine to machine.
 */
export function resourceOf(condition: Condition): ResourceMetric | null {
  const names = metricsNamed(condition);
  const [metric] = names.flatMap((name) => findResourceMetric(name) ?? []);
  if (metric === undefined) {
    const near = names.find((name) => /^(latency|peak_memory|model_size)/i.test(name));
    if (near !== undefined) throw unsupported(condition, `there is no "${near}"`);
    return null;
  }
  if (condition.scope.kind === 'slice') throw unsupported(condition, 'it asks for slices');
  if (condition.kind === 'bound' && condition.terms.length > 1) throw unsupported(condition, 'it adds several terms');
  if (condition.kind === 'bound' && condition.tolerance !== null) throw unsupported(condition, 'it has a tolerance');
  if ((condition.assurance?.reliability ?? null) !== null) throw unsupported(condition, 'it states a reliability');
  const isAbsolute = condition.kind === 'comparison' && !condition.margin.relative && condition.margin.value !== 0;
  if (isAbsolute && metric.quantile !== null) throw unsupported(condition, 'its margin is not in percent');
  return metric;
}

function unsupported({ text }: Condition, reason: string): PlumblineError {
  return new PlumblineError(
    'CONFIG_UNSUPPORTED',
    `Cannot judge the condition "${text}": resources must be compared by themselves, on all rows, by a margin in percent: ${reason}`,
    `write e.g. "latency_p95_ms: not-worse by 10%" or "candidate.model_size_mb < 50"; metrics are ${RESOURCE_METRICS.map(({ name }) => name).join(', ')}`,
  );
}
