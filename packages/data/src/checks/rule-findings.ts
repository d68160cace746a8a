import type { Finding, Verdict, Where } from '@plumbline/core';
import type { ColumnRules } from '../rules/rules.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { RuleCondition } from './rule-conditions.ts';

/** One rule of one column with what the table says of it. */
export interface Counted {
  readonly column: TableColumn;
  readonly rules: ColumnRules;
  readonly condition: RuleCondition;
  readonly failing: number;
  /** Rows whose value is not missing. */
  readonly present: number;
  readonly firstRow: number | null;
  readonly examples: readonly string[];
}

/** The finding of one counted rule: how many rows break it, where the first stands, and no value unless examples were asked for. */
export function columnFindings(counted: Counted, table: Table, where: Where | undefined): readonly Finding[] {
  const { column, rules, condition, failing } = counted;
  const check = `column.${column.name}.${condition.rule}`;
  const share = failing / table.rows;
  const allowed = condition.rule === 'missing' ? (rules.missing?.['at-most'] ?? 0) : 0;
  const evidence = {
    rows: table.rows,
    failing,
    present: counted.present,
    ...(counted.firstRow === null ? {} : { firstRow: counted.firstRow }),
  };
  if (judgesValues(condition.rule) && counted.present === 0) {
    const detail = `Column "${column.name}": ${promise(counted)}: nothing to check, all ${table.rows} rows are missing`;
    return [{ check, verdict: 'warn', detail, evidence, ...(where === undefined ? {} : { where }) }];
  }
  if (share <= allowed)
    return [{ check, verdict: 'pass', detail: `Column "${column.name}": ${promise(counted)}`, evidence }];
  const first = counted.firstRow === null ? '' : `, first at row ${counted.firstRow}`;
  const examples =
    counted.examples.length === 0 ? '' : `, for example ${counted.examples.map((value) => `"${value}"`).join(', ')}`;
  const detail = `Column "${column.name}": ${promise(counted)}: ${failing} of ${table.rows} rows ${broken(counted)}${first}${examples}`;
  return [{ check, verdict: severityOf(rules), detail, evidence, ...(where === undefined ? {} : { where }) }];
}

/** A rule about values says nothing where there are none; one about missing values does. */
function judgesValues(rule: RuleCondition['rule']): boolean {
  return rule !== 'nullable' && rule !== 'missing';
}

/** What the rule demands. Bounds and expressions are the author's own; legal values may be many and are only counted. */
function promise({ rules, condition, column }: Counted): string {
  switch (condition.rule) {
    case 'type':
      return `must be ${rules.type} (it is ${column.type})`;
    case 'nullable':
      return 'must not be missing';
    case 'missing':
      return `at most ${percent(rules.missing?.['at-most'] ?? 0)} may be missing`;
    case 'range':
      return `must lie in ${rangeText(rules.range ?? [null, null])}`;
    case 'in':
      return `must be one of ${rules.in?.length ?? 0} legal values`;
    case 'matches':
      return `must match ${rules.matches ?? ''}`;
    case 'unique':
      return 'must be unique';
  }
}

function broken({ condition }: Counted): string {
  if (condition.rule === 'nullable' || condition.rule === 'missing') return 'are missing';
  if (condition.rule === 'unique') return 'repeat an earlier value';
  return condition.rule === 'type' || condition.rule === 'in' ? 'are not' : 'do not';
}

function rangeText([low, high]: readonly [number | string | null, number | string | null]): string {
  return `[${low ?? '-∞'}, ${high ?? '∞'}]`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(6))} %`;
}

/** What a broken rule of this severity does. */
export function severityOf({ severity }: ColumnRules): Verdict {
  return severity === 'warning' ? 'warn' : 'fail';
}
