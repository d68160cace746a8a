import { type Check, type CheckResult, type RunOptions, runChecks, type TableOptions } from '@plumbline/data';
import { withTable } from '../tables.ts';

/** The moment of all these tests. */
export const NOW = new Date('2024-06-01T00:00:00Z');

type Demand = Check['demand'];
type RowDemand = Extract<Demand, { readonly kind: 'rows' }>;

/** A check of one demand that must hold everywhere. */
export function checkOf(demand: Demand, more: Partial<Check> = {}): Check {
  return { name: 'check', demand, severity: 'error', vacuous: 'warn', ...more };
}

/** A demand on rows of which every judged one must hold. */
export function rowsOf(columns: readonly string[], test: RowDemand['test'], more: Partial<RowDemand> = {}): Demand {
  return { kind: 'rows', columns, test, skip: 'any-missing', allow: { holding: 1 }, ...more };
}

/** Judges checks on CSV text, or on a file named otherwise. */
export async function judged(
  text: string,
  checks: readonly Check[],
  options: Partial<RunOptions> & { readonly table?: TableOptions & { readonly name?: string } } = {},
): Promise<readonly CheckResult[]> {
  const { table = {}, ...run } = options;
  return withTable(text, (opened) => runChecks(opened, checks, { showValues: 0, now: NOW, ...run }), table);
}

/** The result of one demand. */
export async function judgedOne(
  text: string,
  demand: Demand,
  more: Partial<Check> & Parameters<typeof judged>[2] = {},
): Promise<CheckResult> {
  const { showValues, reference, profile, hidden, sqlSeconds, table, now, ...check } = more;
  const options = Object.fromEntries(
    Object.entries({ showValues, reference, profile, hidden, sqlSeconds, table, now }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return (await judged(text, [checkOf(demand, check)], options))[0]!;
}
