import type { Json } from '@plumbline/core';
import { engineValue } from '../../table/read-as.ts';
import type { TallyAnswer } from '../answer.ts';
import { asDouble, listOf } from '../dialect.ts';
import type { RuleValue } from '../predicate.ts';
import { oneOf } from '../predicate-sql.ts';
import { type Ask, countOf, type Question } from '../question.ts';
import { typedValue } from '../typed-value.ts';
import { type PresentValues, valueCounts } from './present-values.ts';
import { shownSql, shownValue } from './shown-value.ts';

/** Most different values that are shown, or whose counts a divergence adds up. */
export const VALUES_SHOWN_MAX = 1_000;
export const VALUES_COUNTED_MAX = 100_000;

/**
 * Counts the rows of each listed value and of all others: one grouping of the column, of which only counts leave the engine. Text that cannot
 * be read as what the list holds is another value each time.
 */
export function tallyQuestion(
  values: PresentValues,
  listed: readonly RuleValue[],
  { eachOther }: { readonly eachOther: boolean },
): Question {
  const typed = typedValue(values.column, { values: listed });
  const unread = `CASE WHEN (${typed.sql}) IS NULL THEN ${engineValue(values.column)} END`;
  const groups = `SELECT ${typed.sql} AS v, count(*) AS n FROM ${values.table.relation} WHERE ${values.present} GROUP BY 1, ${unread}`;
  const list = listOf(listed.map(typed.literal));
  const legal = `(SELECT unnest(${list}) AS v, unnest(range(${listed.length})) AS i)`;
  const joined =
    listed.length === 0
      ? `(SELECT NULL AS i, n FROM (${groups}))`
      : `(SELECT legal.i, groups.n FROM (${groups}) AS groups LEFT JOIN ${legal} AS legal ON groups.v = legal.v)`;
  return {
    from: values.table.relation,
    aggregates: valueCounts(values),
    answer: async ([, present], ask) => {
      const rows = await ask.query(
        `SELECT ${asDouble('i')}, ${asDouble('count(*)')}, ${asDouble('sum(n)')} FROM ${joined} GROUP BY i`,
      );
      const others = eachOther ? await otherCounts(joined, ask) : null;
      const shown = values.table.showValues > 0 ? await shownCounts(values, listed, ask) : null;
      return {
        answer: {
          ...tallied(rows, listed.length, countOf(present)),
          ...(others === null ? {} : { others }),
          ...(shown === null ? {} : { shown }),
        },
      };
    },
  };
}

function tallied(rows: readonly (readonly Json[])[], length: number, present: number): TallyAnswer {
  const byIndex = new Map(rows.map(([index, values, n]) => [index, { values: countOf(values), n: countOf(n) }]));
  const other = byIndex.get(null);
  return {
    kind: 'tally',
    present,
    counts: Array.from({ length }, (_, index) => byIndex.get(index)?.n ?? 0),
    otherRows: other?.n ?? 0,
    otherValues: other?.values ?? 0,
  };
}

async function otherCounts(joined: string, ask: Ask): Promise<readonly number[]> {
  const rows = await ask.query(
    `SELECT ${asDouble('n')} FROM ${joined} WHERE i IS NULL ORDER BY n DESC LIMIT ${VALUES_COUNTED_MAX + 1}`,
  );
  return rows.map(([n]) => countOf(n));
}

async function shownCounts(
  { table, column, present }: PresentValues,
  listed: readonly RuleValue[],
  ask: Ask,
): Promise<NonNullable<TallyAnswer['shown']>> {
  const own = { ...column, value: 'v' };
  const typed = typedValue(own, { values: listed });
  const isListed = `coalesce(${oneOf(typed.sql, listed.map(typed.literal))}, false)`;
  const groups = `SELECT ${engineValue(column)} AS v, ${asDouble('count(*)')} AS n FROM ${table.relation} WHERE ${present} GROUP BY 1`;
  const rows = await ask.query(
    `SELECT ${shownSql(own)}, n, ${isListed} FROM (${groups}) ORDER BY v LIMIT ${VALUES_SHOWN_MAX}`,
  );
  return rows.map(([text, n, found]) => ({
    value: shownValue(text, column),
    count: countOf(n),
    listed: found === true,
  }));
}
