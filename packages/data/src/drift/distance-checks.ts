import type { Where } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import type { ColumnDriftRules, DistanceRule, DriftRules } from '../rules/drift-rules.ts';
import type { ColumnKind } from '../table/columns.ts';
import { isOfNumbers } from './profile-distance.ts';

/** A column of the reference. */
export interface KnownColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** Where a section `drift` stands. */
export interface DriftPlace {
  readonly locate: (pointer: string) => Where | undefined;
}

/**
 * The distance that judges a column in place of the calibrated verdict, or null. A column's own method outranks the table's; a table-wide
 * measure of numbers leaves other columns to the calibrated verdict.
 */
export function methodOf(drift: DriftRules | undefined, column: KnownColumn): DistanceRule | null {
  const own = drift?.columns?.[column.name];
  if (own?.method !== undefined) return distanceRule(own);
  const general = drift === undefined ? null : distanceRule(drift);
  return general !== null && exists(general, column) ? general : null;
}

function distanceRule({ method, ...rules }: ColumnDriftRules): DistanceRule | null {
  if (method === undefined || method === 'calibrated') return null;
  const { 'at-most': most, 'at-least': least, bins, missing, severity } = rules;
  return {
    method,
    ...(most === undefined ? {} : { 'at-most': most }),
    ...(least === undefined ? {} : { 'at-least': least }),
    ...(bins === undefined ? {} : { bins }),
    ...(missing === undefined ? {} : { missing }),
    ...(severity === undefined ? {} : { severity }),
  };
}

function exists({ method }: DistanceRule, { kind }: KnownColumn): boolean {
  return !isOfNumbers(method) || kind === 'integer' || kind === 'number' || kind === 'time';
}

/**
 * The checks that a section `drift` states by distance, for the columns of the reference: those in place of the calibrated verdict and those
 * beside it. They warn unless told to fail. Never judged by the default tolerance. Ignored columns have none.
 */
export function distanceChecks(
  drift: DriftRules | undefined,
  columns: readonly KnownColumn[],
  { locate }: DriftPlace,
): readonly Check[] {
  if (drift === undefined) return [];
  return columns.flatMap((column) => {
    const own = drift.columns?.[column.name];
    if (own?.ignore ?? drift.ignore ?? false) return [];
    const instead = methodOf(drift, column);
    const beside = own?.also ?? (drift.also ?? []).filter((rule) => exists(rule, column));
    const isOwn = own?.method !== undefined || own?.also !== undefined;
    const where = locate(isOwn ? pointerTo('drift', 'columns', column.name) : '/drift');
    const rules = [...(instead === null ? [] : [instead]), ...beside];
    return rules.map((rule, place) => {
      const earlier = rules.slice(0, place).filter(({ method }) => method === rule.method).length;
      const name = `drift.${column.name}.${rule.method}${earlier === 0 ? '' : `.${earlier + 1}`}`;
      return { name, ...checkOf(column.name, rule), ...(where === undefined ? {} : { where }) };
    });
  });
}

function checkOf(column: string, rule: DistanceRule): Omit<Check, 'name'> {
  const { method: measure, 'at-most': max, 'at-least': min, bins, missing, severity } = rule;
  return {
    demand: {
      kind: 'distance',
      column,
      measure,
      bounds: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      ...(bins === undefined ? {} : { bins }),
      ...(missing === undefined ? {} : { missing }),
    },
    severity: severity ?? 'warning',
    vacuous: 'warn',
  };
}

function pointerTo(...keys: readonly string[]): string {
  return keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
