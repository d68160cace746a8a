import type { Data, Table, TestSetColumns, TestSetFacts } from '@plumbline/data';
import { type ColumnValues, type RowSource, requireColumn, type TableValues } from '@plumbline/model';
import type { Inputs } from './inputs.ts';

const WHAT = 'the test data';

/** The test data, opened: its features are read piece by piece, and only what judging needs lies in memory. */
export interface TestTable {
  /** Labels, ids, weights, clusters and columns to slice by. */
  readonly values: TableValues;
  readonly source: RowSource;
  /** What a look at the data alone tells. */
  readonly facts: TestSetFacts;
  readonly close: () => void;
}

/** Opens the test data. Close it when done. Throws as `openTable`, and `DATA_COLUMN_MISSING` for a named column that is not there. */
export async function openTestTable(
  data: Data,
  paths: readonly string[],
  { inputs, sliceNames }: { readonly inputs: Inputs; readonly sliceNames: readonly string[] },
): Promise<TestTable> {
  const table = await data.openTable(paths, { what: WHAT });
  try {
    const values = await data.columnsOf(table, neededColumns(table, inputs, sliceNames), WHAT);
    const facts = await factsOf(table, inputs);
    return { values, source: sourceOf(data, table), facts, close: table.close };
  } catch (thrown) {
    table.close();
    throw thrown;
  }
}

/** Columns that no model learns from. */
export function testColumns({ labelColumn, idColumn, weightColumn }: Inputs): TestSetColumns {
  return { label: labelColumn, beside: [idColumn, weightColumn].filter((name) => name !== '') };
}

async function factsOf(table: Table, inputs: Inputs): Promise<TestSetFacts> {
  const { guards } = inputs;
  const isAsked = guards['duplicate-rows'] !== 'ignore' || guards['label-copy'] !== 'ignore';
  if (!isAsked) return { rows: table.rows, different: table.rows, labelCopies: [] };
  const { testSetFacts } = await import('@plumbline/data');
  return testSetFacts(table, testColumns(inputs));
}

function neededColumns(table: Table, inputs: Inputs, sliceNames: readonly string[]): readonly string[] {
  const names = table.columns.map(({ name }) => name);
  const label = inputs.metricColumn === '' ? inputs.labelColumn : '';
  const wanted = [label, inputs.weightColumn, inputs.clusterColumn, ...sliceNames].filter((name) => name !== '');
  const there: TableValues = { rows: 0, columns: new Map(names.map((name) => [name, NOTHING])) };
  for (const name of wanted) requireColumn(there, name, WHAT);
  return [...new Set([...wanted, ...(names.includes(inputs.idColumn) ? [inputs.idColumn] : [])])];
}

const NOTHING: ColumnValues = { kind: 'other', values: [] };

function sourceOf(data: Data, table: Table): RowSource {
  return {
    rows: table.rows,
    names: table.columns.map(({ name }) => name),
    batches: (names, size) => data.batchesOf(table, names, { size, what: WHAT }),
  };
}
