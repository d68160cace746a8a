import { count, type Finding, percent } from '@plumbline/core';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { MlContext } from './ml-checks.ts';
import { verdictOfBreach } from './split-terms.ts';

/** Numbers that stand for "no value" by custom. */
const NUMBER_CODES: readonly number[] = [
  -1, -9, -99, -999, -9999, -99999, -8888, 99, 999, 9999, 99999, 999999, 9999999,
];
/** Times that do; each moment's day. */
const TIME_CODES: readonly string[] = [
  '0001-01-01',
  '1582-10-15',
  '1899-12-30',
  '1900-01-01',
  '1970-01-01',
  '2099-12-31',
  '9999-12-31',
];

/** What a column says of one code. Numbers are the data's own; times are seconds since 1970. */
export interface CodeCount {
  readonly column: string;
  readonly code: string;
  readonly isTime: boolean;
  /** The code as a number on the column's own scale. */
  readonly value: number;
  /** Rows that hold it. */
  readonly rows: number;
  /** Of the finite values that are no code of our list: how many, smallest, largest. */
  readonly others: number;
  readonly least: number;
  readonly most: number;
}

/** A code seen once or twice is a number like any other. */
const ROWS_MIN = 3;
const OTHERS_MIN = 20;

/** Below it a number is no code by its size alone. */
const LARGE = 90;

/**
 * Is it a code? It must stand apart from all other values of the column, by more than their whole range; −1 and −9 where all others are 0
 * or more and reach beyond 10, as no scale around 0 does. A number inside the range is never one: a price of 999 may be a price.
 */
export function isCode({ value, isTime, rows, others, least, most }: CodeCount): boolean {
  if (rows < ROWS_MIN || others < OTHERS_MIN) return false;
  const range = most - least;
  const apart = value < least ? least - value : value > most ? value - most : 0;
  const isSmall = !isTime && Math.abs(value) < LARGE;
  return isSmall ? value < 0 && least >= 0 && most > 10 : apart > range;
}

/** Findings about numbers and times that stand for "no value", one a column that has any. The codes are our own: they are named. */
export async function codedNumbers(table: Table, context: MlContext): Promise<readonly Finding[]> {
  const severity = context.rules?.['coded-missing'] ?? 'warning';
  if (severity === 'off' || table.rows === 0) return [];
  const kinds = ['integer', 'number', 'time'];
  const columns = table.columns.filter(({ kind, name }) => kinds.includes(kind) && !context.settled.has(name));
  const counts = await countCodes(
    table,
    columns.filter(({ name }) => !context.idColumns.includes(name)),
  );
  return [...Map.groupBy(counts.filter(isCode), ({ column }) => column)].map(([column, codes]) => ({
    check: `column.${column}.coded-missing`,
    verdict: verdictOfBreach(severity),
    detail: `Column "${column}": ${codes.map((one) => `${one.code} in ${count(one.rows)} rows (${percent(one.rows / table.rows)})`).join(', ')}, far from every other value: it seems to mean "no value" (list it under missing-values, or state the range)`,
    evidence: { rows: table.rows, codes: codes.map(({ code, rows }) => ({ code, rows })) },
  }));
}

async function countCodes(table: Table, columns: readonly TableColumn[]): Promise<readonly CodeCount[]> {
  if (columns.length === 0) return [];
  const asked = columns.map(codesOf);
  const list = asked.flatMap(({ x, codes }) => {
    const known = codes.map(({ value }) => value).join(', ');
    const others = `FILTER (${x} NOT IN (${known}))`;
    return [
      `(count(${x}) ${others})::DOUBLE`,
      `(min(${x}) ${others})::DOUBLE`,
      `(max(${x}) ${others})::DOUBLE`,
      ...codes.map(({ value }) => `(count(*) FILTER (${x} = ${value}))::DOUBLE`),
    ];
  });
  const found = await table.connection.runAndReadAll(`SELECT ${list.join(', ')} FROM ${table.relation}`);
  const row = (found.getRows()[0] ?? []).map(Number);
  let from = 0;
  return asked.flatMap(({ name, isTime, codes }) => {
    const [others = 0, least = 0, most = 0, ...rows] = row.slice(from, from + 3 + codes.length);
    from += 3 + codes.length;
    return codes.map(({ code, value }, index) => ({
      column: name,
      isTime,
      code,
      value,
      rows: rows[index] ?? 0,
      others,
      least,
      most,
    }));
  });
}

function codesOf(column: TableColumn): {
  readonly name: string;
  readonly isTime: boolean;
  readonly x: string;
  readonly codes: readonly { readonly code: string; readonly value: number }[];
} {
  const own = engineValue(column);
  const { name } = column;
  if (column.kind !== 'time') {
    const x = `(CASE WHEN isfinite(CAST(${own} AS DOUBLE)) THEN CAST(${own} AS DOUBLE) END)`;
    return { name, isTime: false, x, codes: NUMBER_CODES.map((value) => ({ code: String(value), value })) };
  }
  const day = `date_trunc('day', CAST(${own} AS TIMESTAMP))`;
  const x = `(CASE WHEN isfinite(CAST(${own} AS TIMESTAMP)) THEN epoch_us(${day}) // 1000000 END)`;
  return {
    name,
    isTime: true,
    x,
    codes: TIME_CODES.map((code) => ({ code, value: Date.parse(`${code}T00:00:00Z`) / 1000 })),
  };
}
