import { canonicalJson, sha256Of } from '@plumbline/boundary';
import type { Finding } from '@plumbline/core';
import {
  type Check,
  type CheckResult,
  distanceChecks,
  mlChecks,
  type Profile,
  type RuleSet,
  resultFindings,
  type Table,
} from '@plumbline/data';
import type { Inputs } from './inputs.ts';
import { learningOf } from './learning.ts';

/** The checks of one rule file in this run: its own, and its distances to the reference. */
export interface AskedRules {
  readonly rules: RuleSet;
  readonly checks: readonly Check[];
}

/** One rule file with what the data said to it. */
export interface JudgedRules {
  readonly rules: RuleSet;
  /** One a check, in order. */
  readonly results: readonly CheckResult[];
  readonly findings: readonly Finding[];
}

/** What besides its own checks a file can ask. */
export interface AskContext {
  readonly reference: Profile | null;
  /** Null where there are no rows, but profiles only. */
  readonly columns: Table['columns'] | null;
  readonly inputs: Pick<Inputs, 'labelColumn' | 'idColumns'>;
}

/**
 * What each file asks: its checks, then distances to the reference's columns, then what it wants looked for in a table to learn from. The
 * former two can be told from profiles.
 */
export function askedOf(rules: readonly RuleSet[], { reference, columns, inputs }: AskContext): readonly AskedRules[] {
  return rules.map((set) => {
    const own = set.own?.rules;
    const distances =
      reference === null || set.own === null ? [] : distanceChecks(set.own.rules.drift, reference.columns, set.own);
    const learning =
      columns === null || own?.['ml-checks'] === undefined ? [] : mlChecks(columns, learningOf(own, inputs));
    return { rules: set, checks: [...set.file.checks, ...distances, ...learning] };
  });
}

/** Under which name a profile keeps what the data said to these rules: the same rules mean something else with other parameters. */
export function countersKey({ file }: RuleSet, { schemaEnvironment, suiteParameters }: Inputs): string {
  const isPlain = schemaEnvironment === '' && Object.keys(suiteParameters).length === 0;
  return isPlain ? file.sha256 : sha256Of(canonicalJson({ rules: file.sha256, schemaEnvironment, suiteParameters }));
}

/** All results in one list, given back to the files that asked for them. `rows`: those of the table. */
export function judgedOf(
  asked: readonly AskedRules[],
  results: readonly CheckResult[],
  rows: number,
): readonly JudgedRules[] {
  let from = 0;
  return asked.map(({ rules, checks }) => {
    const own = results.slice(from, from + checks.length);
    from += checks.length;
    return { rules, results: own, findings: resultFindings(own, rows) };
  });
}
