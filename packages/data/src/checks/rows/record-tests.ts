import type { TableColumn } from '../../table/table.ts';
import { asDouble } from '../dialect.ts';
import type { RuleValue } from '../predicate.ts';
import { comparable, isMissing, typedValue } from '../typed-value.ts';
import type { Test } from './value-tests.ts';

type Group = readonly TableColumn[];

/** The first column's value is greater than the second's. A missing one is not, and none is greater than it. */
export function greaterHolds({ orEqual, as }: Test<'greater'>, columns: Group): string {
  const [left, right] = comparable(columns, as);
  return `${allPresent(columns)} AND ${left} ${orEqual ? '>=' : '>'} ${right}`;
}

/** All values are equal; where all are missing they are, too. */
export function equalHolds(_test: Test<'equal'>, columns: Group): string {
  const [first, ...others] = comparable(columns);
  const same = others.map((other) => `${first} = ${other}`).join(' AND ');
  return `((${columns.map(isMissing).join(' AND ')}) OR (${allPresent(columns)} AND ${same || 'true'}))`;
}

/** No two values are the same; two missing ones are. */
export function uniqueInRecordHolds(_test: Test<'unique-in-record'>, columns: Group): string {
  const values = comparable(columns).map((value, index) => presentOnly(value, columns[index]!));
  const pairs = values.flatMap((value, index) =>
    values.slice(index + 1).map((other) => `${value} IS DISTINCT FROM ${other}`),
  );
  return pairs.length === 0 ? 'true' : `(${pairs.join(' AND ')})`;
}

/** The pair of values is a legal one. */
export function pairHolds({ pairs }: Test<'pair-in'>, columns: Group): string {
  const sides = columns.map((column, side) => {
    const given = pairs.map((pair) => pair[side] ?? null).filter((value): value is RuleValue => value !== null);
    const value = typedValue(column, { values: given });
    return { sql: presentOnly(value.sql, column), literal: value.literal };
  });
  const legal = pairs.map((pair) => {
    const both = sides.map(({ sql, literal }, side) => {
      const wanted = pair[side] ?? null;
      return wanted === null ? `${sql} IS NULL` : `coalesce(${sql} = ${literal(wanted)}, false)`;
    });
    return `(${both.join(' AND ')})`;
  });
  return legal.length === 0 ? 'false' : `(${legal.join(' OR ')})`;
}

/** The values add up to the total. Whole numbers are added exactly, others as doubles from left to right. */
export function sumHolds({ total }: Test<'sum'>, columns: Group): string {
  const whole = columns.every(({ kind }) => kind === 'integer');
  const parts = columns.map((column) => typedValue(column, { as: 'number', values: [] }).sql);
  const sum = parts.map((part) => (whole ? `CAST(${part} AS HUGEINT)` : asDouble(part))).join(' + ');
  return `${allPresent(columns)} AND ${asDouble(`(${sum})`)} = ${asDouble(`'${total}'`)}`;
}

function presentOnly(value: string, column: TableColumn): string {
  return `CASE WHEN NOT ${isMissing(column)} THEN ${value} END`;
}

function allPresent(columns: Group): string {
  return columns.map((column) => `NOT ${isMissing(column)}`).join(' AND ');
}
