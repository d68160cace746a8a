import { quoteName } from '../engine/sql.ts';
import type { SplitsRules } from '../rules/splits-rules.ts';
import { columnMissing } from '../table/columns.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';

/** One column of both splits, with SQL that makes their values comparable: of one type, equal where they mean the same. */
export interface SplitColumn {
  readonly name: string;
  readonly train: TableColumn;
  readonly other: TableColumn;
  readonly trainValue: string;
  readonly otherValue: string;
}

/** The training data and another split, with the parts their columns play. */
export interface Split {
  readonly name: string;
  readonly train: Table;
  readonly other: Table;
  readonly features: readonly SplitColumn[];
  readonly label: SplitColumn | null;
  readonly id: readonly SplitColumn[];
  readonly time: SplitColumn | null;
}

/** Finds the columns that rules name in both splits; throws `DATA_COLUMN_MISSING`. */
export function splitOf(name: string, tables: Pick<Split, 'train' | 'other'>, rules: SplitsRules): Split {
  const find = (column: string): SplitColumn => splitColumn(column, tables, name);
  const named = [rules.label, rules.time, ...(rules.id ?? [])].filter((column) => column !== undefined);
  const others = new Set(tables.other.columns.map((column) => column.name));
  const common = tables.train.columns.map((column) => column.name).filter((column) => others.has(column));
  return {
    ...tables,
    name,
    features: (rules.features ?? common.filter((column) => !named.includes(column))).map(find),
    label: rules.label === undefined ? null : find(rules.label),
    id: (rules.id ?? []).map(find),
    time: rules.time === undefined ? null : find(rules.time),
  };
}

function splitColumn(name: string, { train, other }: Pick<Split, 'train' | 'other'>, split: string): SplitColumn {
  const [own, others] = [columnIn(train, name, 'the data'), columnIn(other, name, `the split "${split}"`)];
  const type = commonType(own, others);
  return { name, train: own, other: others, trainValue: valueAs(own, type), otherValue: valueAs(others, type) };
}

function columnIn({ columns }: Table, name: string, what: string): TableColumn {
  const found = columns.find((column) => column.name === name);
  if (found !== undefined) return found;
  throw columnMissing(
    name,
    columns.map((column) => column.name),
    what,
  );
}

const COMMON: Partial<Readonly<Record<TableColumn['kind'], string>>> = {
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  string: 'VARCHAR',
  time: 'TIMESTAMP',
};

function commonType(a: TableColumn, b: TableColumn): string {
  if (a.type === b.type) return a.kind === 'number' ? 'DOUBLE' : a.type;
  if (a.kind === 'integer' && b.kind === 'integer') return 'HUGEINT';
  const numeric = [a, b].every(({ kind }) => kind === 'integer' || kind === 'number');
  if (numeric) return 'DOUBLE';
  return (a.kind === b.kind ? COMMON[a.kind] : undefined) ?? 'VARCHAR';
}

/** Adding 0.0 makes −0 and 0 one; a value that cannot be read as the type is text that no other equals. */
function valueAs(column: TableColumn, type: string): string {
  const value = engineValue(column);
  if (type === 'DOUBLE') return `(CAST(${value} AS DOUBLE) + 0.0)`;
  return column.type === type ? value : `CAST(${value} AS ${type})`;
}

/** SQL of one 64-bit hash of several values; null counts as a value like any other. */
export function rowHash(values: readonly string[]): string {
  return `hash(${values.join(', ')})`;
}

/** SQL that names a value, for subqueries. */
export function as(value: string, name: string): string {
  return `${value} AS ${quoteName(name)}`;
}
