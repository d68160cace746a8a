import { type ColumnRuleSources, columnRules } from './column-rules.ts';

/** Which columns of the reference are judged, and by what. */
export interface JudgedColumns {
  readonly columns: ReadonlyMap<string, { readonly tolerance: number; readonly shareTolerance: number }>;
  readonly ignored: ReadonlySet<string>;
}

/** The rules of the reference's columns, ready for the questions. A label that has not come yet is left out: labels are late by nature. */
export function judgedColumns(
  reference: readonly string[],
  current: readonly string[],
  sources: ColumnRuleSources,
): JudgedColumns {
  const ruleOf = columnRules(sources);
  const late = current.includes(sources.label) ? null : sources.label;
  const rules = reference.map((name) => ({ name, rule: ruleOf(name) }));
  return {
    columns: new Map(
      rules.map(({ name, rule }) => [name, { tolerance: rule.tolerance, shareTolerance: rule.shareTolerance }]),
    ),
    ignored: new Set(rules.filter(({ name, rule }) => rule.ignored || name === late).map(({ name }) => name)),
  };
}
