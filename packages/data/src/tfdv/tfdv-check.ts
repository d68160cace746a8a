import type { Check } from '../checks/check.ts';
import type { Demand, ImproperDemand } from '../checks/demand.ts';
import { ANOMALY_TYPES, type AnomalyType } from './anomaly-types.ts';
import { type FeaturePath, serialisePath } from './feature-path.ts';
import type { SourceText } from './source-text.ts';

/** How serious TFDV takes an anomaly. */
export type AnomalySeverity = 'UNKNOWN' | 'WARNING' | 'ERROR';

/** A distance that TFDV reports whether or not it is too high. */
export interface Measured {
  readonly side: 'drift' | 'skew';
  readonly type: 'L_INFTY' | 'JENSEN_SHANNON_DIVERGENCE' | 'NORMALIZED_ABSOLUTE_DIFFERENCE';
  readonly threshold: number;
}

/** What TFDV would call it if a check broke. */
export interface AnomalySource {
  /** Null: the data set as a whole. */
  readonly path: FeaturePath | null;
  readonly type: AnomalyType;
  readonly short: string;
  readonly severity: AnomalySeverity;
  /** Names of checks; where one of them broke TFDV does not come so far. */
  readonly unless: readonly string[];
  readonly measured?: Measured;
}

/** A check with the anomaly it stands for. */
export interface TfdvCheck {
  readonly check: Check;
  readonly anomaly: AnomalySource;
}

/** What checks are made of: the file, and how serious its author takes anomalies. */
export interface Scope {
  readonly source: SourceText;
  readonly severities: Partial<Readonly<Record<AnomalyType, AnomalySeverity>>>;
}

/** One check before it is named and placed. */
export interface Question extends Pick<Check, 'rows' | 'whenAbsent' | 'whenEmpty' | 'over'> {
  /** Behind the path, e.g. `presence.min_fraction`. */
  readonly rule: string;
  /** Offset of the field that demands it. */
  readonly at: number;
  readonly type: AnomalyType;
  readonly short?: string;
  readonly demand: Demand | ImproperDemand;
  /** Rules of the same feature; where one of them broke TFDV does not come so far. */
  readonly unless?: readonly string[];
  readonly measured?: Measured;
}

/** A fault of the schema itself: TFDV reports it as an anomaly. */
export interface Fault extends Pick<Question, 'rule' | 'at' | 'type' | 'short' | 'unless' | 'whenEmpty'> {
  /** It is told only where this column is there. */
  readonly column?: string;
  readonly problem: string;
}

/** Says nothing where the column is absent or holds nothing: TFDV comes no further there. */
export const ONLY_IF_ANY = { whenAbsent: 'skip', whenEmpty: 'skip' } as const;

/** Whose checks are made. */
export interface Owner {
  readonly scope: Scope;
  /** Null: the data set. */
  readonly path: FeaturePath | null;
  readonly kind: 'column' | 'sparse_feature' | 'weighted_feature' | 'dataset';
}

/** The name of a check. No rule is called as another with a step before it, so that no two features make the same name. */
export function checkName({ path, kind }: Owner, rule: string): string {
  return [kind, ...(path === null ? [] : [serialisePath(path)]), rule].join('.');
}

/** A question as a check with its anomaly. */
export function ask(owner: Owner, { rule, at, type, short, demand, unless, measured, ...flags }: Question): TfdvCheck {
  const severity = owner.scope.severities[type] ?? 'ERROR';
  return {
    check: {
      name: checkName(owner, rule),
      demand,
      severity: severity === 'ERROR' ? 'error' : severity === 'WARNING' ? 'warning' : 'info',
      vacuous: 'pass',
      ...flags,
      where: owner.scope.source.where(at),
    },
    anomaly: {
      path: owner.path,
      type,
      short: short ?? ANOMALY_TYPES[type].short ?? type,
      severity,
      unless: (unless ?? []).map((other) => checkName(owner, other)),
      ...(measured === undefined ? {} : { measured }),
    },
  };
}

/** A fault of the schema as a check that never holds. TFDV comes to a feature only where the data has it. */
export function fault(owner: Owner, { problem, column, ...question }: Fault): TfdvCheck {
  const stated = question.short ?? question.rule;
  if (column === undefined) return ask(owner, { ...question, demand: { kind: 'improper', problem, stated } });
  return ask(owner, { ...question, demand: { kind: 'improper', column, problem, stated }, whenAbsent: 'skip' });
}
