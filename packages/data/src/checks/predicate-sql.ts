import type { TableColumn } from '../table/table.ts';
import { rowsOfList } from './dialect.ts';
import type { FindColumn } from './find-column.ts';
import type { Comparison, Predicate } from './predicate.ts';
import { comparable, isMissing, typedValue } from './typed-value.ts';

const OPERATORS: Readonly<Record<Comparison, string>> = {
  '=': '=',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};

/** A condition on a row in SQL: true or false, never null. Its columns must be there, and the author's own SQL must have passed `demandExpression`. */
export function predicateSql(predicate: Predicate, find: FindColumn): string {
  if ('all' in predicate) return joined(predicate.all, ' AND ', find);
  if ('any' in predicate) return joined(predicate.any, ' OR ', find);
  if ('not' in predicate) return `(NOT ${predicateSql(predicate.not, find)})`;
  if ('sql' in predicate) return `coalesce(CAST((\n${predicate.sql}\n) AS BOOLEAN), false)`;
  const column = find(predicate.column)!;
  if ('is' in predicate) return predicate.is === 'missing' ? isMissing(column) : `(NOT ${isMissing(column)})`;
  if ('in' in predicate) {
    const value = typedValue(column, { values: predicate.in });
    return present([column], oneOf(value.sql, predicate.in.map(value.literal)));
  }
  const operator = OPERATORS[predicate.compare];
  if (typeof predicate.to === 'object') {
    const pair = [column, find(predicate.to.column)!];
    const [left, right] = comparable(pair);
    return present(pair, `${left} ${operator} ${right}`);
  }
  const value = typedValue(column, { values: [predicate.to] });
  return present([column], `${value.sql} ${operator} ${value.literal(predicate.to)}`);
}

/** Names of the columns a condition speaks of; those in the author's own SQL are not known. */
export function predicateColumns(predicate: Predicate): readonly string[] {
  if ('all' in predicate) return predicate.all.flatMap(predicateColumns);
  if ('any' in predicate) return predicate.any.flatMap(predicateColumns);
  if ('not' in predicate) return predicateColumns(predicate.not);
  if ('sql' in predicate) return [];
  const other = 'compare' in predicate && typeof predicate.to === 'object' ? [predicate.to.column] : [];
  return [predicate.column, ...other];
}

/** The author's own SQL in a condition. */
export function predicateExpressions(predicate: Predicate): readonly string[] {
  if ('all' in predicate) return predicate.all.flatMap(predicateExpressions);
  if ('any' in predicate) return predicate.any.flatMap(predicateExpressions);
  if ('not' in predicate) return predicateExpressions(predicate.not);
  return 'sql' in predicate ? [predicate.sql] : [];
}

const FEW = 20;

/** Is the value one of these? Many are looked up in a hash table; comparing with each takes the engine too long. */
export function oneOf(value: string, literals: readonly string[]): string {
  if (literals.length === 0) return 'false';
  const set = literals.length <= FEW ? `(${literals.join(', ')})` : known(literals);
  return `${value} IN ${set}`;
}

function known(literals: readonly string[]): string {
  return `(SELECT literal FROM ${rowsOfList(literals)} AS literals(literal) WHERE literal IS NOT NULL)`;
}

function joined(parts: readonly Predicate[], by: ' AND ' | ' OR ', find: FindColumn): string {
  if (parts.length === 0) return by === ' AND ' ? 'true' : 'false';
  return `(${parts.map((part) => predicateSql(part, find)).join(by)})`;
}

function present(columns: readonly TableColumn[], condition: string): string {
  return `(${columns.map((column) => `NOT ${isMissing(column)}`).join(' AND ')} AND coalesce(${condition}, false))`;
}
