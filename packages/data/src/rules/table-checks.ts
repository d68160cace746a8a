import type { Where } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import type { Demand, RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import { boundsOf } from './bounds-rule.ts';
import type { RuleTerms } from './column-rules.ts';
import { readComparison } from './comparison.ts';
import { rowDemand, statedCheck } from './rule-terms.ts';
import type { Rules } from './rules.ts';
import type { ColumnsRule, OwnRule, RowsRule } from './table-rules.ts';

type Locate = (...keys: readonly string[]) => Where | undefined;

/** What the rules ask of several columns together and of the table as a whole. */
export function tableChecks(rules: Rules, locate: Locate): readonly Check[] {
  return [
    ...recordChecks(rules, locate),
    ...(rules.checks ?? []).map((own, index) => ownCheck(own, locate('checks', String(index)))),
    ...shapeChecks(rules, locate),
    ...rowsChecks(rules.rows ?? {}, locate),
  ];
}

/** A rule on several columns in the form all of them have. */
interface Group {
  readonly key: string;
  readonly index: number;
  readonly columns: readonly string[];
  readonly test: RowTest;
  readonly skip: RowDemand['skip'];
  readonly terms: RuleTerms;
  /** In the check's name; the columns unless told. */
  readonly label?: string;
}

function recordChecks(rules: Rules, locate: Locate): readonly Check[] {
  const plain = (key: 'unique-together' | 'equal' | 'different', test: RowTest): readonly Group[] =>
    (rules[key] ?? []).map((rule, index) => ({
      key,
      index,
      columns: columnsOf(rule),
      test,
      skip: 'any-missing',
      terms: termsOf(rule),
    }));
  const groups: readonly Group[] = [
    ...plain('unique-together', { kind: 'not-repeated' }),
    ...(rules.compare ?? []).map((rule, index): Group => {
      const text = typeof rule === 'string' ? rule : rule.rule;
      const { columns, test } = readComparison(text)!;
      const terms = typeof rule === 'string' ? {} : rule;
      return { key: 'compare', index, columns, test, skip: 'any-missing', terms, label: text.trim() };
    }),
    ...plain('equal', { kind: 'equal' }),
    ...plain('different', { kind: 'unique-in-record' }),
    ...(rules.sums ?? []).map(
      (rule, index): Group => ({
        key: 'sums',
        index,
        columns: rule.columns,
        test: { kind: 'sum', total: rule.to },
        skip: 'any-missing',
        terms: rule,
      }),
    ),
    ...(rules.pairs ?? []).map(
      (rule, index): Group => ({
        key: 'pairs',
        index,
        columns: rule.columns,
        test: { kind: 'pair-in', pairs: rule.in },
        skip: 'all-missing',
        terms: rule,
      }),
    ),
    ...(rules['foreign-keys'] ?? []).map(
      (rule, index): Group => ({
        key: 'foreign-keys',
        index,
        columns: rule.columns,
        test: { kind: 'found-in', table: rule.table, columns: rule.to },
        skip: 'any-missing',
        terms: rule,
      }),
    ),
  ];
  return groups.map(({ key, index, columns, test, skip, terms, label }) =>
    statedCheck(
      { name: `${key}.${label ?? columns.join('+')}`, where: locate(key, String(index)), terms },
      rowDemand(columns, test, { skip, holds: terms.holds }),
    ),
  );
}

/** The author's own SQL. */
function ownCheck(own: OwnRule, where: Where | undefined): Check {
  const { when, ...terms } = own;
  const stated = { name: `checks.${own.name}`, where };
  if (own.query === undefined) {
    const test: RowTest = { kind: 'holds', predicate: { sql: own.sql ?? 'false' } };
    return statedCheck(
      { ...stated, terms: own },
      rowDemand(own.columns ?? [], test, { skip: 'never', holds: own.holds }),
    );
  }
  return statedCheck({ ...stated, terms }, queryDemand(own, own.query));
}

function queryDemand({ expect, holds, 'same-rows-as': other }: OwnRule, query: string): Demand {
  if (expect !== undefined) return { kind: 'metric', metric: { of: 'query', sql: query }, bounds: boundsOf(expect) };
  return {
    kind: 'query',
    sql: query,
    expect: other === undefined ? 'no-rows' : { sameAs: other, holding: holds ?? 1 },
  };
}

function shapeChecks(rules: Rules, locate: Locate): readonly Check[] {
  const extra = rules['extra-columns'] ?? 'allow';
  const order = rules['columns-in-order'];
  const width = rules['column-count'];
  const stated = (name: string, key: string, terms: RuleTerms = {}) => ({ name, where: locate(key), terms });
  return [
    ...(extra === 'allow'
      ? []
      : [
          statedCheck(stated('columns.extra', 'extra-columns', { severity: extra === 'fail' ? 'error' : 'warning' }), {
            kind: 'columns',
            names: Object.keys(rules.columns ?? {}),
            mode: 'no-others',
          }),
        ]),
    ...(order === undefined
      ? []
      : [statedCheck(stated('columns.order', 'columns-in-order'), { kind: 'columns', names: order, mode: 'ordered' })]),
    ...(width === undefined
      ? []
      : [
          statedCheck(stated('columns.count', 'column-count'), {
            kind: 'metric',
            metric: { of: 'columns' },
            bounds: boundsOf(width),
          }),
        ]),
  ];
}

function rowsChecks(rows: RowsRule, locate: Locate): readonly Check[] {
  const stated = (key: keyof RowsRule) => ({ name: `rows.${key}`, where: locate('rows', key), terms: {} });
  const { 'at-least': min, 'at-most': max, change, 'same-as': table } = rows;
  return [
    ...(min === undefined
      ? []
      : [statedCheck(stated('at-least'), { kind: 'metric', metric: { of: 'rows' }, bounds: { min } })]),
    ...(max === undefined
      ? []
      : [statedCheck(stated('at-most'), { kind: 'metric', metric: { of: 'rows' }, bounds: { max } })]),
    ...(change === undefined
      ? []
      : [statedCheck(stated('change'), { kind: 'metric', metric: { of: 'rows-change' }, bounds: boundsOf(change) })]),
    ...(table === undefined ? [] : [statedCheck(stated('same-as'), { kind: 'same-rows', table })]),
  ];
}

function columnsOf(rule: ColumnsRule): readonly string[] {
  return 'columns' in rule ? rule.columns : rule;
}

function termsOf(rule: ColumnsRule): RuleTerms {
  return 'columns' in rule ? rule : {};
}
