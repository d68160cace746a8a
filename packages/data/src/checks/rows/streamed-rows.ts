import type { Json } from '@plumbline/core';
import { quoteText } from '../../engine/sql.ts';
import { jsonJudge } from '../../json-schema/json-judge.ts';
import { engineValue } from '../../table/read-as.ts';
import { asDouble, asText, jsonText } from '../dialect.ts';
import { oneOf } from '../predicate-sql.ts';
import { countOf, numberOrNull, type Question } from '../question.ts';
import { isTimeLike } from '../text/time-like.ts';
import { type JudgedRows, rowAggregates, rowsAnswer, whereJudged } from './judged-rows.ts';
import type { Test } from './value-tests.ts';

/** Does a text hold? */
export type TextJudge = (text: string) => boolean;

interface Seen {
  readonly text: string;
  readonly first: number;
}

/**
 * What SQL cannot judge: every different value comes out of the engine once and is judged here. None is kept but the first few that break,
 * where values may be shown.
 */
export function streamedQuestion(rows: JudgedRows, test: Test<'json-schema' | 'time-like'>): Question {
  const { relation, rowNumber, showValues } = rows.table;
  const column = rows.columns[0]!;
  const nested = test.kind === 'json-schema' && column.kind !== 'string';
  const text = nested ? jsonText(engineValue(column)) : asText(engineValue(column));
  const first = rowNumber === null ? '0' : asDouble(`min(${rowNumber})`);
  const sql = `SELECT ${text}, ${asDouble('count(*)')}, ${first} FROM ${relation}${whereJudged(rows)} GROUP BY ${text}`;
  return {
    from: rows.table.relation,
    aggregates: rowAggregates(rows),
    answer: async ([elements, judged], ask) => {
      const judge = test.kind === 'time-like' ? isTimeLike : await jsonJudge(test.schema);
      const found = { breaking: 0, firstRow: Number.POSITIVE_INFINITY, kept: [] as Seen[] };
      await ask.each(sql, ([value, n, at]) => {
        if (judgedText(value, judge)) return;
        const row = numberOrNull(at) ?? 0;
        found.breaking += countOf(n);
        found.firstRow = Math.min(found.firstRow, row);
        keepFirst(found.kept, { text: String(value), first: row }, showValues);
      });
      const answer = rowsAnswer(elements, judged, found.breaking);
      const firstRow = rowNumber === null || found.breaking === 0 ? null : found.firstRow;
      const where = `coalesce(${oneOf(
        text,
        found.kept.map(({ text: value }) => quoteText(value)),
      )}, false)`;
      return {
        answer: { ...answer, firstRow },
        ...(found.kept.length === 0 ? {} : { breaking: { from: relation, where, row: rowNumber } }),
      };
    },
  };
}

/** A missing value that is judged nevertheless holds nothing. */
function judgedText(value: Json | undefined, judge: TextJudge): boolean {
  return typeof value === 'string' && judge(value);
}

/** The rows shown first have values that stand first. */
function keepFirst(kept: Seen[], seen: Seen, most: number): void {
  if (most === 0 || (kept.length === most && seen.first >= kept[most - 1]!.first)) return;
  if (kept.length === most) kept.pop();
  const place = kept.findIndex(({ first }) => first > seen.first);
  kept.splice(place === -1 ? kept.length : place, 0, seen);
}
