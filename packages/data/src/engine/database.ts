import { mkdir } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { DataOptions, DuckDb } from './duckdb.ts';
import { quoteList } from './sql.ts';

/** One connection to a DuckDB of its own. */
export interface Database {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/**
 * A DuckDB in memory that can read the given files and nothing else: no other path, no network, no extension to install or load, and no
 * way back, since its configuration is locked. What outgrows the memory limit goes to a folder in `temp`. Rows keep their order.
 */
export async function openDatabase(duckdb: DuckDb, paths: readonly string[], options: DataOptions): Promise<Database> {
  // Of its own: DuckDB keeps the right to read whatever lies in its temporary folder.
  const spill = join(options.temp, 'plumbline-duckdb');
  await mkdir(spill, { recursive: true });
  const memoryBytes = options.memoryBytes ?? Math.floor(totalmem() / 2);
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    threads: String(options.threads ?? Math.min(8, availableParallelism())),
    memory_limit: `${Math.floor(memoryBytes / 1024)}KiB`,
    temp_directory: spill,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
  const connection = await instance.connect();
  await connection.run(`SET allowed_paths = ${quoteList(paths)}`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
