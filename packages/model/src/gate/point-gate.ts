import { nearest } from '@plumbline/boundary';
import type { Bound, Condition } from '../conditions/condition.ts';
import { decide, type GateVerdict } from './decide.ts';
import { type EstimationOptions, unknown } from './estimated.ts';
import { judgeFromStatistics } from './judge-from-statistics.ts';
import type { Judged } from './judged.ts';
import type { Values } from './metric-values.ts';
import { type Estimation, jsonSafe, unsigned } from './statistics.ts';

/** Metrics that were computed elsewhere: numbers without rows. */
export interface PointRequest {
  readonly candidate: Values;
  readonly baseline: Values | null;
  readonly rows: number;
  readonly conditions: readonly Condition[];
  readonly options: EstimationOptions;
  readonly onFirstModel: 'pass' | 'fail';
  readonly sameModel: boolean;
}

/**
 * Judges numbers that come without rows: absolute and change conditions hold or not as the values stand, without any interval; comparisons
 * (`better`, `not-worse`, `no-harm`) cannot be proven from them. A metric that is missing or not finite fails.
 */
export function evaluatePoints(request: PointRequest): GateVerdict & { readonly judged: readonly Judged[] } {
  const judged = request.conditions.map((condition) =>
    condition.kind === 'bound' && condition.scope.kind === 'all'
      ? judgePoint(condition, request)
      : unjudgeable(condition, request),
  );
  const { onFirstModel, sameModel, baseline } = request;
  return { ...decide(judged, { hasBaseline: baseline !== null, onFirstModel, sameModel, primary: null }), judged };
}

function judgePoint(condition: Bound, { candidate, baseline, rows, options }: PointRequest): Judged {
  const missing = baseline === null && condition.terms.some((term) => term.model === 'baseline');
  const numbers = condition.terms.map((term) => {
    const values = term.model === 'candidate' ? candidate : (baseline ?? {});
    return { name: term.metric, coefficient: term.coefficient, value: lookUp(values, term.metric), values };
  });
  const absent = numbers.find(({ value }) => value === undefined);
  const estimate = numbers.reduce((sum, { coefficient, value }) => sum + coefficient * (value ?? Number.NaN), 0);
  const frame = { metric: condition.terms.length === 1 ? (numbers[0]?.name ?? '') : condition.text, slice: null, rows };
  if (missing) {
    const nothing = { kind: 'unjudged', ...frame, candidate: null, baseline: null } as const;
    const statistics = { ...nothing, outcome: 'no-baseline', problem: 'there is no baseline' } as const;
    return judgeFromStatistics(condition, statistics, options);
  }
  const value = absent !== undefined ? unknown(Number.NaN, absence(absent.name, absent.values)) : pointValue(estimate);
  return judgeFromStatistics(condition, { kind: 'bound', ...frame, value, negated: false }, options);
}

function lookUp(values: Values, name: string): number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function absence(name: string, values: Values): string {
  const near = nearest(name, Object.keys(values));
  return `the metric "${name}" is not there${near === null ? '' : `: did you mean "${near}"?`}`;
}

function pointValue(estimate: number): Estimation {
  if (!Number.isFinite(estimate)) return unknown(estimate, 'is not a finite number');
  return { kind: 'point', estimate: unsigned(estimate) };
}

function unjudgeable(condition: Condition, { candidate, baseline, rows, options }: PointRequest): Judged {
  const metric = condition.kind === 'bound' ? condition.text : (condition.metric ?? '');
  const shown = (values: Values | null): number | null => jsonSafe(lookUp(values ?? {}, metric) ?? Number.NaN);
  const facts = {
    kind: 'unjudged',
    metric,
    slice: null,
    rows,
    candidate: shown(candidate),
    baseline: shown(baseline),
  } as const;
  const why =
    baseline === null
      ? ({ outcome: 'no-baseline', problem: 'there is no baseline yet' } as const)
      : ({ outcome: 'unproven', problem: 'needs predictions: a metrics file has no rows to test' } as const);
  return judgeFromStatistics(condition, { ...facts, ...why }, options);
}
