import type { Rules } from '../rules/rules.ts';
import { type KnownColumn, methodOf } from './distance-checks.ts';
import type { DriftPolicy } from './drift-hypothesis.ts';
import type { Dependence } from './row-order.ts';

const SHARE_TOLERANCE = 0.02;
const LABEL_TOLERANCE = 0.02;

/** Where tolerances come from. */
export interface DriftSettings {
  readonly tolerance: number;
  readonly falseDiscoveryRate: number;
  /** Empty where there is none. */
  readonly labelColumn: string;
  readonly idColumns: readonly string[];
  readonly seed: string;
  /** Inputs; empty or not given where the rules decide. */
  readonly timeColumn?: string;
  readonly clusterColumn?: string;
}

/** A policy, with what rows hang together by. */
export type FullDriftPolicy = DriftPolicy & Dependence;

/**
 * The drift policy of several groups of rules, each of which must hold: the smallest tolerance counts, and a column is left out only where
 * every group leaves it out, or judges it by another distance. Within a group a column's own tolerance outranks the table's. A label moves
 * by 0.02 at most unless told. Rows count as dependent, which proves less, only where an input or every group says so. The columns that tell
 * time and cluster are not judged: they move by their nature.
 */
export function driftPolicy(
  columns: readonly KnownColumn[],
  groups: readonly (readonly Rules[])[],
  settings: DriftSettings,
): FullDriftPolicy {
  const stated = groups.length === 0 ? [[]] : groups;
  const dependence = {
    timeColumn: settings.timeColumn || agreed(stated, 'time-column'),
    clusterColumn: settings.clusterColumn || agreed(stated, 'cluster-column'),
  };
  const left = columns.filter((column) => stated.every((rules) => rules.some((one) => isLeftOut(one, column))));
  return {
    tolerance: settings.tolerance,
    shareTolerance: SHARE_TOLERANCE,
    falseDiscoveryRate: settings.falseDiscoveryRate,
    columns: new Map(
      columns.map(({ name }) => [
        name,
        {
          tolerance: Math.min(...stated.map((rules) => groupTolerance(rules, name, settings))),
          shareTolerance: Math.min(...stated.map((rules) => groupShareTolerance(rules, name))),
        },
      ]),
    ),
    ignored: new Set([
      ...settings.idColumns,
      ...Object.values(dependence).filter((name) => name !== null),
      ...left.map(({ name }) => name),
    ]),
    seed: settings.seed,
    ...dependence,
  };
}

/** The one name that every group states, else null. */
function agreed(groups: readonly (readonly Rules[])[], key: 'time-column' | 'cluster-column'): string | null {
  const names = groups.map((rules) => rules.find(({ drift }) => drift?.[key] !== undefined)?.drift?.[key]);
  return names.every((name) => name === names[0]) ? (names[0] ?? null) : null;
}

function groupTolerance(group: readonly Rules[], name: string, { tolerance, labelColumn }: DriftSettings): number {
  const own = group.flatMap(({ drift }) => drift?.columns?.[name]?.tolerance ?? []);
  if (own.length > 0) return Math.min(...own);
  const general = Math.min(tolerance, ...group.flatMap(({ drift }) => drift?.tolerance ?? []));
  return name === labelColumn ? Math.min(general, LABEL_TOLERANCE) : general;
}

function groupShareTolerance(group: readonly Rules[], name: string): number {
  const own = group.flatMap(({ drift }) => drift?.columns?.[name]?.['missing-tolerance'] ?? []);
  if (own.length > 0) return Math.min(...own);
  const general = group.flatMap(({ drift }) => drift?.['missing-tolerance'] ?? []);
  return general.length > 0 ? Math.min(...general) : SHARE_TOLERANCE;
}

function isLeftOut({ drift }: Rules, column: KnownColumn): boolean {
  return (drift?.columns?.[column.name]?.ignore ?? drift?.ignore ?? false) || methodOf(drift, column) !== null;
}
