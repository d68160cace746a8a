import type { Rules } from '../rules/rules.ts';
import type { DriftPolicy } from './drift-hypothesis.ts';

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
}

/**
 * The drift policy of several groups of rules, each of which must hold: the smallest tolerance counts, and a column is left out only where
 * every group leaves it out. Within a group a column's own tolerance outranks the table's. A label moves by 0.02 at most unless told.
 */
export function driftPolicy(
  names: readonly string[],
  groups: readonly (readonly Rules[])[],
  settings: DriftSettings,
): DriftPolicy {
  const stated = groups.length === 0 ? [[]] : groups;
  const columns = new Map(
    names.map((name) => [
      name,
      {
        tolerance: Math.min(...stated.map((rules) => groupTolerance(rules, name, settings))),
        shareTolerance: Math.min(...stated.map((rules) => groupShareTolerance(rules, name))),
      },
    ]),
  );
  const left = names.filter((name) => stated.every((rules) => rules.some((one) => isIgnored(one, name))));
  return {
    tolerance: settings.tolerance,
    shareTolerance: SHARE_TOLERANCE,
    falseDiscoveryRate: settings.falseDiscoveryRate,
    columns,
    ignored: new Set([...settings.idColumns, ...left]),
    seed: settings.seed,
  };
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

function isIgnored({ drift }: Rules, name: string): boolean {
  return drift?.columns?.[name]?.ignore ?? drift?.ignore ?? false;
}
