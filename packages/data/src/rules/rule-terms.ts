import type { Where } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import type { Demand, RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import type { RuleTerms } from './column-rules.ts';

/** What makes a demand a check: its name, its place and the terms stated beside it. */
export interface Stated {
  readonly name: string;
  readonly where: Where | undefined;
  readonly terms: RuleTerms;
  /** Where a column is absent another check says so. */
  readonly whenAbsent?: 'skip';
  readonly over?: 'items';
}

/** A demand as a check of our own language: what nothing was held against is no pass. */
export function statedCheck({ name, where, terms, whenAbsent, over }: Stated, demand: Demand): Check {
  const { severity, when, note } = terms;
  return {
    name,
    demand,
    severity: severity ?? 'error',
    vacuous: 'warn',
    ...(when === undefined ? {} : { rows: { sql: when } }),
    ...(whenAbsent === undefined ? {} : { whenAbsent }),
    ...(over === undefined ? {} : { over }),
    ...(where === undefined ? {} : { where }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A test of each row as a demand under the terms. */
export function rowDemand(
  columns: readonly string[],
  test: RowTest,
  { skip, holds }: { readonly skip: RowDemand['skip']; readonly holds: number | undefined },
): RowDemand {
  return { kind: 'rows', columns, test, skip, allow: { holding: holds ?? 1 } };
}
