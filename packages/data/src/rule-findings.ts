import type { Finding, Where } from '@plumbline/core';
import { type Counted, severityOf } from './check-rules.ts';
import type { Table } from './table.ts';

/** The finding of one counted rule: how many rows break it, where the first stands, and no value unless examples were asked for. */
export function columnFindings(counted: Counted, table: Table, where: Where | undefined): readonly Finding[] {
  const { column, rules, condition, failing } = counted;
  const check = `column.${column.name}.${condition.rule}`;
  const share = failing / table.rows;
  const allowed = condition.rule === 'missing' ? (rules.missing?.['at-most'] ?? 0) : 0;
  const evidence = { rows: table.rows, failing, ...(counted.firstRow === null ? {} : { firstRow: counted.firstRow }) };
  if (share <= allowed)
    return [{ check, verdict: 'pass', detail: `Column "${column.name}": ${promise(counted)}`, evidence }];
  const first = counted.firstRow === null ? '' : `, first at row ${counted.firstRow}`;
  const examples =
    counted.examples.length === 0 ? '' : `, for example ${counted.examples.map((value) => `"${value}"`).join(', ')}`;
  const detail = `Column "${column.name}": ${promise(counted)}: ${failing} of ${table.rows} rows ${broken(counted)}${first}${examples}`;
  return [{ check, verdict: severityOf(rules), detail, evidence, ...(where === undefined ? {} : { where }) }];
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
