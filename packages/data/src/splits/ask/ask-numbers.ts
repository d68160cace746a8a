import type { Table } from '../../table/table.ts';

/** The first row of a query, every value of it a number; what is none counts as 0. */
export async function askNumbers({ connection }: Pick<Table, 'connection'>, sql: string): Promise<readonly number[]> {
  const found = await connection.runAndReadAll(sql);
  return (found.getRows()[0] ?? []).map((value) => (value === null ? 0 : Number(value)));
}
