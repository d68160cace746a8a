import type { Finding } from '@plumbline/core';
import { resultFindings } from '../checks/findings/result-finding.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Profile } from '../profile/profile.ts';
import type { Table } from '../table/table.ts';
import { rulesChecks } from './rules-checks.ts';
import type { RuleFile } from './rules-file.ts';

/** What checking brought. */
export interface CheckedRules {
  readonly findings: readonly Finding[];
}

/** How rules are checked. */
export interface CheckOptions {
  /** Put up to three values of broken rows into the details. Off: values stay on the runner. */
  readonly showValues: boolean;
  /** The moment of judging, to which the age of data is counted. */
  readonly now: Date;
  readonly reference?: Profile | null;
}

const EXAMPLES = 3;

/** Checks every rule of a file. A table without rows brings no finding of what its rows should hold. Throws as `runChecks`. */
export async function checkRules(table: Table, file: RuleFile, options: CheckOptions): Promise<CheckedRules> {
  const results = await runChecks(table, rulesChecks(file), {
    showValues: options.showValues ? EXAMPLES : 0,
    now: options.now,
    reference: options.reference ?? null,
  });
  return { findings: resultFindings(results, table.rows) };
}
