import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { Answer } from '../answer.ts';
import type { BreakingRow } from '../check-result.ts';
import type { QueryDemand } from '../demand.ts';
import { asDouble, jsonText } from '../dialect.ts';
import { type Asked, countOf, numberOrNull, type Question } from '../question.ts';

/** What the author's query asks by itself. */
export function queryQuestion(table: Asked, { sql, expect }: QueryDemand): Question {
  const own = `(\n${sql}\n)`;
  if (expect === 'no-rows') return withoutRows(table, own);
  const other = `(\n${expect.sameAs}\n)`;
  const counts = [own, other, `(SELECT * FROM ${own} EXCEPT ALL SELECT * FROM ${other})`].map(
    (from) => `(SELECT ${asDouble('count(*)')} FROM ${from})`,
  );
  return asking(table, `SELECT ${counts.join(', ')}`, ([self, compared, unmatched]) => {
    const matched = countOf(self) - countOf(unmatched);
    const rows = Math.max(countOf(self), countOf(compared));
    return { kind: 'query', rows, breaking: rows - matched };
  });
}

/** The rows of the query are what breaks; the first of them are shown where values may be. */
function withoutRows(table: Asked, own: string): Question {
  return {
    from: table.relation,
    aggregates: [],
    answer: async (_none, ask) => {
      const counted = await ask.query(`SELECT ${asDouble('count(*)')} FROM ${own}`);
      const rows = countOf(counted[0]?.[0]);
      const shown = rows === 0 || table.showValues === 0 ? [] : await ask.query(firstOf(own, table.showValues));
      return {
        answer: { kind: 'query', rows, breaking: rows },
        ...(shown.length === 0 ? {} : { rows: shown.map(([text]) => shownRecord(text)) }),
      };
    },
  };
}

function firstOf(own: string, most: number): string {
  return `SELECT ${jsonText('record')} FROM ${own} AS record LIMIT ${most}`;
}

function shownRecord(text: Json | undefined): BreakingRow {
  const record: Json = typeof text === 'string' ? JSON.parse(text) : null;
  const also = isJsonObject(record) ? record : {};
  return { row: null, values: Object.values(also), also };
}

/** The first cell of the author's query as a number; a truth value counts 1 or 0. */
export function cellQuestion(table: Asked, sql: string): Question {
  const first = `SELECT CAST(first_cell AS DOUBLE) FROM (SELECT * FROM (\n${sql}\n) LIMIT 1) AS cell(first_cell)`;
  return asking(table, first, ([cell]) => ({ kind: 'metric', elements: 1, present: 1, value: numberOrNull(cell) }));
}

function asking(table: Asked, sql: string, read: (cells: readonly Json[]) => Answer): Question {
  return {
    from: table.relation,
    aggregates: [],
    answer: async (_none, ask) => ({ answer: read((await ask.query(sql))[0] ?? []) }),
  };
}
