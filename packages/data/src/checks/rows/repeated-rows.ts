import { isFloating } from '../../table/column-kind.ts';
import { engineValue } from '../../table/read-as.ts';
import { asDouble, onlyWhere, together } from '../dialect.ts';
import { ownName } from '../own-name.ts';
import { type Breaking, countOf, type Question } from '../question.ts';
import { isMissing } from '../typed-value.ts';
import { type JudgedRows, numbered, rowAggregates, rowsAnswer, whereJudged } from './judged-rows.ts';

/**
 * Values that stand more than once. The common scan tells how many rows repeat an earlier one; only where some do, `unique` asks once more
 * how many rows have a repeated value.
 */
export function repeatedQuestion(rows: JudgedRows, kind: 'unique' | 'not-repeated'): Question {
  const keys = keysOf(rows);
  const groups = `SELECT count(*) AS n FROM ${rows.table.relation}${whereJudged(rows)} GROUP BY ${keys.join(', ')} HAVING count(*) > 1`;
  return {
    from: rows.table.relation,
    aggregates: [...rowAggregates(rows), asDouble(`count(DISTINCT ${oneKey(rows, keys)})`)],
    answer: async ([elements, judged, different], ask) => {
      const repeated = countOf(judged) - countOf(different);
      const more = kind === 'unique' && repeated > 0;
      const breaking = more ? countOf((await ask.query(`SELECT sum(n)::DOUBLE FROM (${groups})`))[0]?.[0]) : repeated;
      return { answer: rowsAnswer(elements, judged, breaking), breaking: repeatedRows(rows, keys, kind) };
    },
  };
}

function repeatedRows(rows: JudgedRows, keys: readonly string[], kind: 'unique' | 'not-repeated'): Breaking {
  const { table } = rows;
  const { list, row } = numbered(table);
  const seen = ownName(table, 'seen');
  const window = `PARTITION BY ${keys.join(', ')}`;
  const order = table.rowNumber === null ? '' : ` ORDER BY ${table.rowNumber}`;
  const counted = kind === 'unique' ? `count(*) OVER (${window})` : `row_number() OVER (${window}${order})`;
  return {
    from: `(SELECT ${list}, ${counted} AS ${seen} FROM ${table.relation}${whereJudged(rows)})`,
    where: `${seen} > 1`,
    row,
  };
}

/** Missing values, where they are judged, are equal to each other. */
function keysOf({ columns }: JudgedRows): readonly string[] {
  return columns.map((column) => `CASE WHEN NOT ${isMissing(column)} THEN ${engineValue(column)} END`);
}

/** `count(DISTINCT x)` passes over nulls, but not over a row of nulls. */
function oneKey({ columns, looked, judged }: JudgedRows, keys: readonly string[]): string {
  const [only] = columns;
  if (columns.length !== 1 || only === undefined || judged === looked) return onlyWhere(together(keys), judged);
  return onlyWhere(engineValue(only), looked === null && !isFloating(only.type) ? null : judged);
}
