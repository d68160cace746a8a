import type { Json, JsonObject } from '@plumbline/core';
import type { CheckResult } from '../checks/check-result.ts';
import { describeAnomaly } from './anomaly-description.ts';
import type { AnomalyType } from './anomaly-types.ts';
import { type FeaturePath, serialisePath } from './feature-path.ts';
import type { TfdvSchema } from './read-tfdv-schema.ts';
import type { AnomalySeverity, AnomalySource, Measured } from './tfdv-check.ts';

/** Why something is an anomaly. */
export interface AnomalyReason {
  readonly type: AnomalyType;
  readonly shortDescription: string;
  readonly description: string;
}

/** One anomaly: of a feature, or (without a path) of the data set. */
export interface AnomalyInfo {
  readonly path?: { readonly step: FeaturePath };
  readonly description: string;
  readonly severity: AnomalySeverity;
  readonly shortDescription: string;
  readonly reason: readonly AnomalyReason[];
}

/** A distance that was measured, whether or not it is too high. */
export interface Measurement {
  readonly type: Measured['type'];
  readonly value: number;
  readonly threshold: number;
}

/** The protocol buffer `tensorflow.metadata.v0.Anomalies` in JSON. */
export interface Anomalies {
  readonly baseline: JsonObject;
  readonly anomalyNameFormat?: 'SERIALIZED_PATH';
  /** By serialised path. */
  readonly anomalyInfo?: Readonly<Record<string, AnomalyInfo>>;
  readonly datasetAnomalyInfo?: AnomalyInfo;
  readonly driftSkewInfo?: readonly {
    readonly path: { readonly step: FeaturePath };
    readonly driftMeasurements?: readonly Measurement[];
    readonly skewMeasurements?: readonly Measurement[];
  }[];
  /** There is no row: nothing was judged. */
  readonly dataMissing?: true;
}

interface Raised {
  readonly path: FeaturePath | null;
  readonly severity: AnomalySeverity;
  readonly reason: AnomalyReason;
}

const SEVERITIES: readonly AnomalySeverity[] = ['UNKNOWN', 'WARNING', 'ERROR'];

/**
 * What the checks of a schema brought, in TFDV's words. `results` are those of this schema, whole or in part; `rows` is the size of the table. Where
 * one anomaly keeps TFDV from coming to another (values of a column of another type), the other is left out. Values of the data are told
 * only where results hold them.
 */
export function anomaliesOf(schema: TfdvSchema, results: readonly CheckResult[], rows: number): Anomalies {
  const { baseline } = schema;
  if (rows === 0) return { baseline, dataMissing: true };
  const broken = new Set(results.filter(isBroken).map(({ check }) => check.name));
  const raised = results.flatMap((result) => {
    const source = schema.anomalies.get(result.check.name);
    if (source === undefined || !broken.has(result.check.name)) return [];
    return source.unless.some((other) => broken.has(other)) ? [] : raisedBy(result, source);
  });
  const dataset = raised.filter(({ path }) => path === null);
  const measured = measurements(schema, results);
  return {
    baseline,
    anomalyNameFormat: 'SERIALIZED_PATH',
    anomalyInfo: byPath(raised),
    ...(dataset.length === 0 ? {} : { datasetAnomalyInfo: infoOf(dataset) }),
    ...(measured.length === 0 ? {} : { driftSkewInfo: measured }),
  };
}

/** Did it break, or is it a fault of the schema itself? */
function isBroken({ answer, reason }: CheckResult): boolean {
  return answer === 'broken' || (answer === 'unanswered' && reason === 'improper');
}

function raisedBy(result: CheckResult, source: AnomalySource): readonly Raised[] {
  const { demand } = result.check;
  const { severity, type, short } = source;
  const reason = { type, shortDescription: short, description: describeAnomaly(result, source) };
  if (demand.kind !== 'columns') return [{ path: source.path, severity, reason }];
  const known = new Set(demand.names);
  const found = Array.isArray(result.observed) ? result.observed.map(textOf) : [];
  return found
    .filter((name) => !known.has(name))
    .map((name) => ({ path: [...(source.path ?? []), name], severity, reason }));
}

function byPath(raised: readonly Raised[]): Readonly<Record<string, AnomalyInfo>> {
  const groups = new Map<string, Raised[]>();
  for (const one of raised) {
    if (one.path === null) continue;
    const key = serialisePath(one.path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted.map(([key, group]) => [key, infoOf(group)]));
}

function infoOf(raised: readonly [Raised, ...Raised[]] | readonly Raised[]): AnomalyInfo {
  const path = raised[0]?.path ?? null;
  const reasons = raised.map(({ reason }) => reason);
  const only = reasons.length === 1 ? reasons[0] : undefined;
  const worst = Math.max(...raised.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return {
    ...(path === null ? {} : { path: { step: path } }),
    description: reasons.map(({ description }) => description).join(' '),
    severity: SEVERITIES[worst] ?? 'UNKNOWN',
    shortDescription: only?.shortDescription ?? 'Multiple errors',
    reason: reasons,
  };
}

function measurements(schema: TfdvSchema, results: readonly CheckResult[]): NonNullable<Anomalies['driftSkewInfo']> {
  const groups = new Map<string, { path: FeaturePath; drift: Measurement[]; skew: Measurement[] }>();
  for (const { check, observed } of results) {
    const source = schema.anomalies.get(check.name);
    if (source?.measured === undefined || source.path === null || typeof observed !== 'number') continue;
    const key = serialisePath(source.path);
    const group = groups.get(key) ?? { path: source.path, drift: [], skew: [] };
    const { side, type, threshold } = source.measured;
    group[side].push({ type, value: observed, threshold });
    groups.set(key, group);
  }
  return [...groups.values()].map(({ path, drift, skew }) => ({
    path: { step: path },
    ...(drift.length === 0 ? {} : { driftMeasurements: drift }),
    ...(skew.length === 0 ? {} : { skewMeasurements: skew }),
  }));
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
