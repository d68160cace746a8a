/** The engine, handed in: this package never loads it. */
export type DuckDb = typeof import('@duckdb/node-api');

/** Where and how big. */
export interface DataOptions {
  /** A folder for temporary files: what does not fit into memory goes to a folder of its own in it. */
  readonly temp: string;
  /** Default: half of the machine's memory. */
  readonly memoryBytes?: number;
  readonly threads?: number;
}
