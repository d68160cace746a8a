import type { Json } from '@plumbline/core';
import type { TableColumn } from '../table/table.ts';
import type { BreakingRow } from './check-result.ts';
import { asDouble, onlyWhere } from './dialect.ts';
import { type Ask, type Breaking, numberOrNull } from './question.ts';
import { shownSql, shownValue } from './values/shown-value.ts';

/** The numbers of the first breaking rows, in one scan of each relation. */
export async function firstRows(breaking: readonly Breaking[], ask: Ask): Promise<readonly (number | null)[]> {
  const found: (number | null)[] = breaking.map(() => null);
  const relations = new Set(breaking.map(({ from }) => from));
  for (const relation of relations) {
    const members = breaking.flatMap(({ from, row }, index) => (from === relation && row !== null ? [index] : []));
    if (members.length === 0) continue;
    if (members.length === 1) {
      const { row, where } = breaking[members[0]!]!;
      const rows = await ask.query(`SELECT ${asDouble(`min(${row})`)} FROM ${relation} WHERE ${where}`);
      found[members[0]!] = numberOrNull(rows[0]?.[0]);
      continue;
    }
    const list = members.map((index) => {
      const { row, where } = breaking[index]!;
      return asDouble(`min(${onlyWhere(row ?? 'NULL', where)})`);
    });
    const rows = await ask.query(`SELECT ${list.join(', ')} FROM ${relation}`);
    for (const [place, index] of members.entries()) found[index] = numberOrNull(rows[0]?.[place]);
  }
  return found;
}

/** What is shown of each breaking row. */
export interface Showing {
  readonly breaking: Breaking;
  readonly columns: readonly TableColumn[];
  readonly also: readonly TableColumn[];
  readonly most: number;
}

/** The first breaking rows with their values, in file order where rows are numbered. */
export async function shownRows({ breaking, columns, also, most }: Showing, ask: Ask): Promise<readonly BreakingRow[]> {
  const { from, where, row } = breaking;
  const list = [row === null ? 'NULL' : asDouble(row), ...[...columns, ...also].map(shownSql)];
  const order = row === null ? '' : ` ORDER BY ${row}`;
  const rows = await ask.query(`SELECT ${list.join(', ')} FROM ${from} WHERE ${where}${order} LIMIT ${most}`);
  return rows.map(([number, ...texts]) => ({
    row: numberOrNull(number),
    values: columns.map((column, index) => shownValue(texts[index], column)),
    ...(also.length === 0 ? {} : { also: byName(also, texts.slice(columns.length)) }),
  }));
}

function byName(columns: readonly TableColumn[], texts: readonly Json[]): { readonly [name: string]: Json } {
  return Object.fromEntries(columns.map((column, index) => [column.name, shownValue(texts[index], column)]));
}
