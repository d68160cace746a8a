import { quoteName } from '../../engine/sql.ts';
import { countWhere } from '../dialect.ts';
import { ownName } from '../own-name.ts';
import { countOf, type Question } from '../question.ts';
import { comparable } from '../typed-value.ts';
import { type JudgedRows, numbered, rowAggregates, rowsAnswer, whereJudged } from './judged-rows.ts';
import type { Test } from './value-tests.ts';

/** Rows whose values stand together in a row of another table, whose columns must be there. A missing value is found nowhere. */
export function foundQuestion(rows: JudgedRows, { table: name, columns }: Test<'found-in'>): Question {
  const { table } = rows;
  const other = table.others.get(name)!;
  const known = new Map(other.columns.map((column) => [column.name, column]));
  const { list, row } = numbered(table);
  const pairs = rows.columns.map((column, index) => {
    const own = ownName(table, `key${index}`);
    const theirs = { ...known.get(columns[index]!)!, value: `theirs.${quoteName(columns[index]!)}` };
    const [left, right] = comparable([column, theirs]);
    return { key: `${left} AS ${own}`, same: `ours.${own} = ${right}` };
  });
  const keys = pairs.map(({ key }) => key).join(', ');
  const from = `(SELECT ${list}, ${keys} FROM ${table.relation}${whereJudged(rows)}) AS ours`;
  const same = pairs.map((pair) => pair.same).join(' AND ');
  const where = `NOT EXISTS (SELECT 1 FROM ${other.relation} AS theirs WHERE ${same})`;
  return {
    from: rows.table.relation,
    aggregates: rowAggregates(rows),
    answer: async ([elements, judged], ask) => {
      const asked = await ask.query(`SELECT ${countWhere('true')} FROM ${from} WHERE ${where}`);
      return { answer: rowsAnswer(elements, judged, countOf(asked[0]?.[0])), breaking: { from, where, row } };
    },
  };
}
