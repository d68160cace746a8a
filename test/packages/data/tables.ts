import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { openData } from '../../../packages/data/src/table/open-data.ts';
import type { Table, TableOptions } from '../../../packages/data/src/table/table.ts';

/** A folder of the test's own. */
export const folder = mkdtempSync(join(tmpdir(), 'plumbline-data-'));

/** The reader over the development copy of the engine. */
export const data = openData(duckdb, { temp: join(folder, 'temp'), memoryBytes: 512 * 1024 * 1024, threads: 2 });

/** Writes a file and returns its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Opens CSV text, hands it to `use` and closes it. */
export async function withTable<T>(
  text: string,
  use: (table: Table) => Promise<T>,
  options: TableOptions & { name?: string } = {},
): Promise<T> {
  const table = await data.openTable([file(options.name ?? 'table.csv', text)], options);
  try {
    return await use(table);
  } finally {
    table.close();
  }
}
