import { engineValue } from '../../table/read-as.ts';
import type { MostCommonDemand } from '../demand.ts';
import { asDouble, countWhere } from '../dialect.ts';
import { oneOf } from '../predicate-sql.ts';
import { countOf, type Question } from '../question.ts';
import { typedValue } from '../typed-value.ts';
import { type PresentValues, valueCounts } from './present-values.ts';
import { shownSql, shownValue } from './shown-value.ts';
import { VALUES_SHOWN_MAX } from './tally-question.ts';

/** The most frequent values: how many there are and how many of them are legal. */
export function modesQuestion(values: PresentValues, { values: legal }: MostCommonDemand): Question {
  const { table, column, present } = values;
  const groups = `SELECT ${engineValue(column)} AS v, count(*) AS n FROM ${table.relation} WHERE ${present} GROUP BY 1`;
  const modes = `(WITH grouped AS (${groups}) SELECT v FROM grouped WHERE n = (SELECT max(n) FROM grouped))`;
  const own = { ...column, value: 'v' };
  const typed = typedValue(own, { values: legal });
  const isLegal = `coalesce(${oneOf(typed.sql, legal.map(typed.literal))}, false)`;
  return {
    from: table.relation,
    aggregates: valueCounts(values),
    answer: async ([, there], ask) => {
      const counts = await ask.query(`SELECT ${asDouble('count(*)')}, ${countWhere(isLegal)} FROM ${modes}`);
      const shown =
        table.showValues === 0
          ? null
          : await ask.query(`SELECT ${shownSql(own)} FROM ${modes} ORDER BY v LIMIT ${VALUES_SHOWN_MAX}`);
      return {
        answer: {
          kind: 'modes',
          present: countOf(there),
          modes: countOf(counts[0]?.[0]),
          legal: countOf(counts[0]?.[1]),
          ...(shown === null ? {} : { shown: shown.map(([text]) => shownValue(text, column)) }),
        },
      };
    },
  };
}
