import type { Json } from '@plumbline/core';
import { isFloating } from '../../table/column-kind.ts';
import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import type { RowsAnswer } from '../answer.ts';
import type { RowDemand } from '../demand.ts';
import { asDouble, countOfValues, countWhere } from '../dialect.ts';
import type { FindColumn } from '../find-column.ts';
import { ownName } from '../own-name.ts';
import type { Predicate } from '../predicate.ts';
import { predicateSql } from '../predicate-sql.ts';
import { type Asked, countOf, type Question } from '../question.ts';
import { isMissing, isPresent } from '../typed-value.ts';

/** Which rows a demand looks at, and which of them it judges, in SQL where null counts as false. */
export interface JudgedRows {
  readonly table: Asked;
  readonly columns: readonly TableColumn[];
  /** Null: all. */
  readonly looked: string | null;
  /** Null: all. */
  readonly judged: string | null;
  /** The aggregate that counts the rows judged. */
  readonly count: string;
}

/** The rows of one demand under the condition of its check. */
export function judgedRows(
  table: Asked,
  columns: readonly TableColumn[],
  { skip, rows, find }: { skip: RowDemand['skip']; rows: Predicate | undefined; find: FindColumn },
): JudgedRows {
  const looked = rows === undefined ? null : predicateSql(rows, find);
  const judged = both(looked, unskipped(skip, columns));
  const [only] = columns;
  const isOne = looked === null && columns.length === 1 && only !== undefined && skip !== 'never';
  const plain = isOne && (skip === 'any-null' || !isFloating(only.type));
  const count = plain ? countOfValues(engineValue(only)) : judged === null ? asDouble('count(*)') : countWhere(judged);
  return { table, columns, looked, judged, count };
}

/** Two conditions together; null is no condition. */
export function both(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return `${left} AND (${right})`;
}

/** The aggregates that count the rows of a demand: looked at, and judged. */
export function rowAggregates({ looked, count }: JudgedRows): readonly [string, string] {
  return [looked === null ? asDouble('count(*)') : countWhere(looked), count];
}

/** A demand each row fulfils or breaks by itself: `holds` is SQL of it, where null breaks. Rows that hold are counted. */
export function plainQuestion(rows: JudgedRows, holds: string, more: Pick<RowsAnswer, 'type'> = {}): Question {
  const { relation, rowNumber } = rows.table;
  const where = both(rows.judged, `NOT coalesce(${holds}, false)`) ?? 'true';
  return {
    from: relation,
    aggregates: [...rowAggregates(rows), countWhere(both(rows.judged, holds) ?? 'true')],
    answer: ([elements, judged, holding]) => ({
      answer: { ...rowsAnswer(elements, judged, countOf(judged) - countOf(holding)), ...more },
      breaking: { from: relation, where, row: rowNumber },
    }),
  };
}

/** The answer of counted rows. */
export function rowsAnswer(elements: Json | undefined, judged: Json | undefined, breaking: number): RowsAnswer {
  const all = countOf(elements);
  return { kind: 'rows', elements: all, missing: all - countOf(judged), breaking, firstRow: null };
}

/** ` WHERE …` of the rows judged. */
export function whereJudged({ judged }: JudgedRows): string {
  return judged === null ? '' : ` WHERE ${judged}`;
}

/** The columns for a query over the table that keeps the numbers of rows: what to select, and the number's name in it. */
export function numbered(table: Asked): { readonly list: string; readonly row: string | null } {
  if (table.rowNumber === null) return { list: '*', row: null };
  const row = ownName(table, 'row');
  return { list: `*, ${table.rowNumber} AS ${row}`, row };
}

function unskipped(skip: RowDemand['skip'], columns: readonly TableColumn[]): string | null {
  if (skip === 'never' || columns.length === 0) return null;
  if (skip === 'all-missing') return `(${columns.map((column) => `NOT ${isMissing(column)}`).join(' OR ')})`;
  const there = (column: TableColumn): string =>
    skip === 'any-null' ? `${engineValue(column)} IS NOT NULL` : isPresent(column);
  return columns.map(there).join(' AND ');
}
