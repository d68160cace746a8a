import { type Finding, type JsonObject, PlumblineError, type Where } from '@plumbline/core';
import { quoteName } from '../engine/sql.ts';
import type { ColumnRules } from '../rules/rules.ts';
import { pointerTo, type RuleFile } from '../rules/rules-file.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { missingCondition, ruleConditions } from './rule-conditions.ts';
import { type Counted, columnFindings, severityOf } from './rule-findings.ts';

/** What checking brought. */
export interface CheckedRules {
  readonly findings: readonly Finding[];
}

/** How rules are checked. */
export interface CheckOptions {
  /** Put up to three failing values into the details. Off: values stay on the runner. */
  readonly showValues: boolean;
  /** The only columns to look at, or all. */
  readonly only?: ReadonlySet<string>;
}

/** A question before the scan has answered it. */
type Uncounted = Omit<Counted, 'failing' | 'present' | 'firstRow' | 'examples'>;

const EXAMPLES = 3;

/**
 * Checks every rule of a file: columns first, then the table. One fused scan for all rules of all columns; with `showValues` one more for
 * each broken rule. A table without rows is `inconclusive` unless `rows: { at-least: 0 }` allows it. No rules: no findings.
 * Throws `CONFIG_INVALID` for a regular expression that is none.
 */
export async function checkRules(table: Table, file: RuleFile, options: CheckOptions): Promise<CheckedRules> {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const stated = Object.entries(file.rules.columns ?? {});
  await mustCompile(table, file);
  const asked = stated.flatMap(([name, rules]) => {
    const column = columns.get(name);
    return column === undefined ? [] : questions(column, rules);
  });
  const counted = table.rows === 0 ? [] : await countFailing(table, asked);
  const shown = options.showValues ? await withExamples(table, counted) : counted;
  return {
    findings: [
      ...presence(stated, columns, file),
      ...shown.flatMap((item) =>
        columnFindings(item, table, whereOf(file, 'columns', item.column.name, item.condition.rule)),
      ),
      ...extraColumns(file, table),
      ...rowFindings(file, table),
    ],
  };
}

function questions(column: TableColumn, rules: ColumnRules): readonly Uncounted[] {
  const conditions = ruleConditions(column, rules).map((condition) => ({ column, rules, condition }));
  return rules.unique === true
    ? [...conditions, { column, rules, condition: { rule: 'unique', failing: '' } }]
    : conditions;
}

async function countFailing(table: Table, asked: readonly Uncounted[]): Promise<readonly Counted[]> {
  if (asked.length === 0) return [];
  const list = asked.flatMap(({ column, condition }) => {
    const filled = `count(*) FILTER (WHERE NOT ${missingCondition(column)})::DOUBLE`;
    if (condition.rule === 'unique') {
      const present = `CASE WHEN NOT ${missingCondition(column)} THEN ${quoteName(column.name)} END`;
      return [`(count(${present}) - count(DISTINCT ${present}))::DOUBLE`, 'NULL::DOUBLE', filled];
    }
    const first = table.rowNumber === null ? 'NULL' : `min(${table.rowNumber}) FILTER (WHERE ${condition.failing})`;
    return [`count(*) FILTER (WHERE ${condition.failing})::DOUBLE`, `(${first})::DOUBLE`, filled];
  });
  const result = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
  const row = result.getRowsJS()[0] ?? [];
  return asked.map((item, index) => {
    const firstRow = row[3 * index + 1];
    return {
      ...item,
      failing: Number(row[3 * index]),
      present: Number(row[3 * index + 2]),
      firstRow: typeof firstRow === 'number' ? firstRow : null,
      examples: [],
    };
  });
}

async function withExamples(table: Table, counted: readonly Counted[]): Promise<readonly Counted[]> {
  const shown: Counted[] = [];
  for (const item of counted) {
    const hasValues = item.failing > 0 && !['unique', 'nullable', 'missing'].includes(item.condition.rule);
    shown.push(hasValues ? { ...item, examples: await examplesOf(table, item) } : item);
  }
  return shown;
}

async function examplesOf(table: Table, { column, condition }: Counted): Promise<readonly string[]> {
  const result = await table.connection.runAndReadAll(
    `SELECT CAST(${quoteName(column.name)} AS VARCHAR) FROM ${table.relation} WHERE ${condition.failing} LIMIT ${EXAMPLES}`,
  );
  return result.getRows().map(([value]) => String(value));
}

function presence(
  stated: readonly (readonly [string, ColumnRules])[],
  columns: ReadonlyMap<string, TableColumn>,
  file: RuleFile,
): readonly Finding[] {
  return stated
    .filter(([, rules]) => rules.required !== false)
    .map(([name, rules]) => {
      const check = `column.${name}.presence`;
      if (columns.has(name)) return { check, verdict: 'pass', detail: `Column "${name}" is there` };
      return withPlace(
        { check, verdict: severityOf(rules), detail: `Column "${name}" must be there: it is absent` },
        whereOf(file, 'columns', name),
      );
    });
}

function extraColumns(file: RuleFile, table: Table): readonly Finding[] {
  const policy = file.rules['extra-columns'] ?? 'allow';
  if (policy === 'allow') return [];
  const extra = table.columns.map(({ name }) => name).filter((name) => !Object.hasOwn(file.rules.columns ?? {}, name));
  const check = 'columns.extra';
  if (extra.length === 0) return [{ check, verdict: 'pass', detail: 'Every column has rules' }];
  const detail = `Only columns with rules may be there: ${extra.map((name) => `"${name}"`).join(', ')} ${extra.length === 1 ? 'has' : 'have'} none`;
  return [
    withPlace(
      { check, verdict: policy === 'fail' ? 'fail' : 'warn', detail, evidence: { extra } },
      whereOf(file, 'extra-columns'),
    ),
  ];
}

function rowFindings(file: RuleFile, table: Table): readonly Finding[] {
  const { 'at-least': least, 'at-most': most } = file.rules.rows ?? {};
  const count = (check: string, holds: boolean, wanted: string): Finding => {
    const evidence: JsonObject = { rows: table.rows };
    const detail = holds ? `${table.rows} rows are ${wanted}` : `There must be ${wanted} rows: there are ${table.rows}`;
    return withPlace({ check, verdict: holds ? 'pass' : 'fail', detail, evidence }, whereOf(file, 'rows'));
  };
  return [
    ...(least === undefined ? [] : [count('rows.at-least', table.rows >= least, `at least ${least}`)]),
    ...(most === undefined ? [] : [count('rows.at-most', table.rows <= most, `at most ${most}`)]),
  ];
}

/** A regular expression is tried on nothing, so that its error is told apart from the data's. */
async function mustCompile(table: Table, file: RuleFile): Promise<void> {
  for (const [name, { matches }] of Object.entries(file.rules.columns ?? {})) {
    if (matches === undefined) continue;
    const statement = await table.connection.prepare(`SELECT regexp_matches('', $1)`);
    statement.bindVarchar(1, matches);
    await statement.run().catch((cause: unknown) => {
      const where = whereOf(file, 'columns', name, 'matches');
      throw new PlumblineError(
        'CONFIG_INVALID',
        `Cannot use the rules in "${file.name}": "matches" of "${name}" must be a regular expression in RE2 syntax: current value is "${matches}"`,
        'correct the expression; RE2 has no look-around and no back-references',
        { cause, ...(where === undefined ? {} : { where }) },
      );
    });
  }
}

function whereOf(file: RuleFile, ...keys: readonly string[]): Where | undefined {
  return file.locate(pointerTo(...keys));
}

function withPlace(finding: Finding, where: Where | undefined): Finding {
  return where === undefined || finding.verdict === 'pass' ? finding : { ...finding, where };
}
