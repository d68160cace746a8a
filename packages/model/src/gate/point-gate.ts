import { nearest } from '@plumbline/boundary';
import type { Bound, Condition } from './condition.ts';
import { decide, type GateVerdict } from './decide.ts';
import { type Estimated, type EstimationOptions, unbounded } from './estimated.ts';
import { judgedBound } from './judge-bound.ts';
import type { Judged } from './judged.ts';
import type { Values } from './metric-values.ts';

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
    condition.kind === 'bound' ? judgePoint(condition, request) : unjudgeable(condition, request),
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
  const known =
    absent !== undefined ? unbounded(Number.NaN, absence(absent.name, absent.values)) : pointValue(estimate);
  return judgedBound(condition, known, { rows, options, missing });
}

function lookUp(values: Values, name: string): number | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function absence(name: string, values: Values): string {
  const near = nearest(name, Object.keys(values));
  return `the metric "${name}" is not there${near === null ? '' : `: did you mean "${near}"?`}`;
}

function pointValue(estimate: number): Estimated {
  if (!Number.isFinite(estimate)) return unbounded(estimate, 'is not a finite number');
  const bounds = { lower: estimate, upper: estimate };
  return { estimate, ...bounds, sign: 0, method: 'point value', problem: null, pBelow: () => 1, evidence: {} };
}

function unjudgeable(condition: Exclude<Condition, Bound>, { candidate, baseline, rows }: PointRequest): Judged {
  const name = condition.metric ?? '';
  const problem =
    baseline === null ? 'there is no baseline yet' : 'needs predictions: a metrics file has no rows to test';
  return {
    condition,
    metric: name,
    slice: null,
    rows,
    candidate: lookUp(candidate, name) ?? null,
    baseline: lookUp(baseline ?? {}, name) ?? null,
    outcome: baseline === null ? 'no-baseline' : 'unproven',
    estimate: Number.NaN,
    lower: Number.NEGATIVE_INFINITY,
    upper: Number.POSITIVE_INFINITY,
    threshold: condition.margin.value,
    worse: false,
    better: false,
    method: 'none',
    problem,
    pValue: null,
    adjustedP: null,
    rowsNeeded: null,
    power: null,
    evidence: {},
  };
}
