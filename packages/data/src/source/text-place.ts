import type { DuckDBConnection } from '@duckdb/node-api';

/** Where a text file goes. */
export interface TextPlace {
  readonly connection: DuckDBConnection;
  /** Name of the new table. */
  readonly into: string;
  /** A path that the engine may read and nobody else writes: for a copy that is needed. */
  readonly copy: string;
}
