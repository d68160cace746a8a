import { engineValue } from '../../table/read-as.ts';
import { countWhere, previous } from '../dialect.ts';
import { ownName } from '../own-name.ts';
import { countOf, type Question } from '../question.ts';
import { type JudgedRows, numbered, rowAggregates, rowsAnswer, whereJudged } from './judged-rows.ts';
import type { Test } from './value-tests.ts';

/** Each judged row beside the judged row before it, in file order; the first one holds. */
export function orderedQuestion(rows: JudgedRows, test: Test<'increasing' | 'decreasing'>): Question {
  const { table } = rows;
  const value = engineValue(rows.columns[0]!);
  const { list, row } = numbered(table);
  const [own, before] = [ownName(table, 'value'), ownName(table, 'before')];
  const from = `(SELECT ${list}, ${value} AS ${own}, ${previous(value)} AS ${before} FROM ${table.relation}${whereJudged(rows)})`;
  const where = `${before} IS NOT NULL AND NOT (${own} ${operatorOf(test)} ${before})`;
  return {
    from: rows.table.relation,
    aggregates: rowAggregates(rows),
    answer: async ([elements, judged], ask) => {
      const asked = await ask.query(`SELECT ${countWhere(where)} FROM ${from}`);
      return { answer: rowsAnswer(elements, judged, countOf(asked[0]?.[0])), breaking: { from, where, row } };
    },
  };
}

function operatorOf({ kind, strictly }: Test<'increasing' | 'decreasing'>): string {
  const operator = kind === 'increasing' ? '>' : '<';
  return strictly ? operator : `${operator}=`;
}
