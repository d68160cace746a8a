import type { Where } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import { columnChecks } from './column-checks.ts';
import type { ColumnRules } from './column-rules.ts';
import { statedCheck } from './rule-terms.ts';
import { pointerTo, type RuleFile } from './rules-file.ts';
import { tableChecks } from './table-checks.ts';

/** The rules of a file as checks: presence of columns first, then what each column must hold, then the table. */
export function rulesChecks({ rules, locate }: Pick<RuleFile, 'rules' | 'locate'>): readonly Check[] {
  const at = (...keys: readonly string[]): Where | undefined => locate(pointerTo(...keys));
  const columns = Object.entries(rules.columns ?? {});
  const checks = [
    ...columns
      .filter(([, { required }]) => required !== false)
      .map((entry) => presence(entry, at('columns', entry[0]))),
    ...columns.flatMap(([name, column]) => columnChecks(name, column, (...keys) => at('columns', name, ...keys))),
    ...tableChecks(rules, at),
  ];
  return named(checks);
}

function presence([column, { severity }]: readonly [string, ColumnRules], where: Where | undefined): Check {
  const terms = severity === undefined ? {} : { severity };
  return statedCheck({ name: `column.${column}.presence`, where, terms }, { kind: 'column', column });
}

/** A name that stands twice gets a number, so that each finding has its own. */
function named(checks: readonly Check[]): readonly Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const times = (seen.get(check.name) ?? 0) + 1;
    seen.set(check.name, times);
    return times === 1 ? check : { ...check, name: `${check.name}.${times}` };
  });
}
