import { quoteText } from '../engine/sql.ts';
import { finiteValue, quoteNumbers } from '../profile/number-cells.ts';
import type { CategoryCells, NumberCells, Profile } from '../profile/profile.ts';
import { engineValue, readAs } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import type { SplitCells } from './noise-floor.ts';
import { blockOf, clusterOf, type Dependence, orderOf } from './row-order.ts';

const PARTS = 32;

/**
 * The reference's cells in 32 parts of its rows, for `splitNoiseFloor`: consecutive blocks of time with a time column, whole clusters by hash
 * with a cluster column, else single rows by hash. One scan for all numeric columns and a narrow one for each categorical column.
 */
export async function splitReference(
  table: Table,
  profile: Profile,
  { timeColumn, clusterColumn }: Dependence,
): Promise<readonly SplitCells[]> {
  const part =
    timeColumn !== null
      ? blockOf(await orderOf(table, timeColumn), PARTS)
      : hashed(clusterColumn === null ? table.everyRow : clusterOf(table, clusterColumn));
  const read = await readAs(table, new Map(profile.columns.map(({ name, kind }) => [name, kind])));
  const known = new Map(profile.columns.map((column) => [column.name, column]));
  const columns = read.flatMap((column) => {
    const own = known.get(column.name);
    return own === undefined ? [] : [{ column, own }];
  });
  const numbers = columns.flatMap(({ column, own }) =>
    (own.numbers?.edges.length ?? 0) === 0 ? [] : [{ column, cells: own.numbers! }],
  );
  const found: SplitCells[] = [...(await splitNumbers(table, part, numbers))];
  for (const { column, own } of columns) {
    const { categories } = own;
    if (categories !== undefined) found.push(await splitCategories(table, part, { column, categories }));
  }
  return found;
}

function hashed(value: string | null): string {
  return `CAST(hash(${value ?? '*COLUMNS(*)'}) % ${PARTS} AS INTEGER)`;
}

interface Numeric {
  readonly column: TableColumn;
  readonly cells: NumberCells;
}

async function splitNumbers(table: Table, part: string, numbers: readonly Numeric[]): Promise<readonly SplitCells[]> {
  if (numbers.length === 0) return [];
  const values = numbers.map(({ column }, index) => `${finiteValue(column)} AS x${index}`).join(', ');
  const counts = numbers
    .map(
      ({ cells }, index) => `map_values(histogram(x${index}, ${quoteNumbers(cells.edges)})), count(x${index})::DOUBLE`,
    )
    .join(', ');
  const result = await table.connection.runAndReadAll(
    `SELECT ${counts} FROM (SELECT ${part} AS part, ${values} FROM ${table.relation}) GROUP BY part ORDER BY part`,
  );
  const rows = result.getRowsJS();
  return numbers.map(({ column, cells }, index) => ({
    column: column.name,
    measure: 'ks',
    parts: rows.map((row) => withOpenCell(row[2 * index], Number(row[2 * index + 1]), cells.edges.length)),
  }));
}

/** The engine adds the open cell only where something lies in it: it is what the others leave. */
function withOpenCell(counts: unknown, total: number, edges: number): readonly number[] {
  const cells = Array.from({ length: edges }, (_, cell) => (Array.isArray(counts) ? Number(counts[cell] ?? 0) : 0));
  return [...cells, total - cells.reduce((sum, count) => sum + count, 0)];
}

async function splitCategories(
  table: Table,
  part: string,
  { column, categories: { categories } }: { readonly column: TableColumn; readonly categories: CategoryCells },
): Promise<SplitCells> {
  const keys = categories.map(({ key }) => key);
  const places = new Map(keys.map((key, place) => [key, place]));
  const value = `CAST(${engineValue(column)} AS VARCHAR)`;
  const known = keys.length === 0 ? 'NULL' : `CASE WHEN v IN (${keys.map(quoteText).join(', ')}) THEN v END`;
  const result = await table.connection.runAndReadAll(
    `SELECT part, ${known} AS k, sum(c)::DOUBLE FROM (SELECT part, v, count(*) AS c FROM` +
      ` (SELECT ${part} AS part, ${value} AS v FROM ${table.relation}) WHERE v IS NOT NULL GROUP BY part, v) GROUP BY part, k`,
  );
  const parts = Array.from({ length: PARTS }, () => new Array<number>(keys.length + 1).fill(0));
  for (const [at, key, count] of result.getRows()) {
    const cell = key === null || key === undefined ? keys.length : (places.get(String(key)) ?? keys.length);
    parts[Number(at)]![cell]! += Number(count);
  }
  return { column: column.name, measure: 'total-variation', parts };
}
