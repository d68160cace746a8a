import type { Json } from '@plumbline/core';
import { isFloating } from '../../table/column-kind.ts';
import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import type { NoAnswer } from '../answer.ts';
import { asDouble, asText, countOfValues, countWhere, readAs } from '../dialect.ts';
import type { FindColumn } from '../find-column.ts';
import type { Predicate } from '../predicate.ts';
import { predicateSql } from '../predicate-sql.ts';
import { type Answered, type Asked, countOf } from '../question.ts';
import { type JudgedRows, rowAggregates, rowsAnswer } from '../rows/judged-rows.ts';
import { isPresent } from '../typed-value.ts';

/** The present values of one column among the rows looked at. */
export interface PresentValues {
  readonly table: Asked;
  readonly column: TableColumn;
  /** Null: all rows. */
  readonly looked: string | null;
  /** Rows looked at whose value is there; null counts as false. */
  readonly present: string;
  /** The same as far as aggregates do not pass over the other values anyway; null: they do. */
  readonly only: string | null;
}

/** The values of a column under the condition of its check. */
export function presentValues(
  table: Asked,
  column: TableColumn,
  { rows, find }: { rows: Predicate | undefined; find: FindColumn },
): PresentValues {
  const looked = rows === undefined ? null : predicateSql(rows, find);
  const there = isPresent(column);
  const present = looked === null ? there : `${looked} AND ${there}`;
  return { table, column, looked, present, only: looked === null && !isFloating(column.type) ? null : present };
}

/** The aggregates that count rows looked at and values there. */
export function valueCounts({ column, looked, present, only }: PresentValues): readonly [string, string] {
  return [
    looked === null ? asDouble('count(*)') : countWhere(looked),
    only === null ? countOfValues(engineValue(column)) : countWhere(present),
  ];
}

/** The value as a double: text that is one is read so, and truth values count 1 and 0. Null for what cannot be. */
export function numericValue(column: TableColumn): string | null {
  const value = engineValue(column);
  if (column.kind === 'string') return readAs(asText(value), 'DOUBLE');
  if (column.kind === 'boolean') return `CAST(CAST(${value} AS INTEGER) AS DOUBLE)`;
  return column.kind === 'integer' || column.kind === 'number' ? asDouble(value) : null;
}

/** How many of the values there are numbers, in SQL. */
export function numbersAmong({ column, present }: PresentValues): string {
  return countWhere(`${present} AND ${numericValue(column) ?? 'NULL'} IS NOT NULL`);
}

/** What cannot be measured, since some values are not of the kind. */
export function notOfKind(column: TableColumn, wrong: number, what: string): { readonly answer: NoAnswer } {
  const problem = `${wrong} values of the column "${column.name}" are not ${what}`;
  return { answer: { kind: 'none', reason: 'type', problem } };
}

/**
 * Asks only whether there is a value: where there is none, its type does not matter. A demand on rows that looks at none of them then says how
 * many it did not judge.
 */
export function wrongKind(values: PresentValues, wanted: string, rows: JudgedRows | null = null) {
  const { column, table } = values;
  return {
    from: table.relation,
    aggregates: [countWhere(values.present), ...(rows === null ? [] : rowAggregates(rows))],
    answer: ([present, elements, judged]: readonly Json[]): Answered => {
      if (countOf(present) === 0)
        return { answer: rows === null || countOf(judged) > 0 ? { kind: 'empty' } : rowsAnswer(elements, judged, 0) };
      const problem = `the column "${column.name}" is ${column.type}: it must hold ${wanted}`;
      return { answer: { kind: 'none', reason: 'type', problem } };
    },
  };
}
