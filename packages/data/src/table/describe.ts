import type { DuckDBConnection } from '@duckdb/node-api';
import { columnKind } from './column-kind.ts';
import type { TableColumn } from './table.ts';

/** Names and kinds of a relation's columns, in order. */
export async function describe(connection: DuckDBConnection, relation: string): Promise<readonly TableColumn[]> {
  const described = await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
  return described.getRows().map(([name, type]) => ({
    name: String(name),
    type: String(type),
    kind: columnKind(String(type)),
  }));
}
