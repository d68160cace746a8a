// What DuckDB itself knows of a table: `node summarize.ts <file.parquet> [memory limit]`
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

const [path = '', memory = ''] = process.argv.slice(2);
const settings = { temp_directory: mkdtempSync(join(tmpdir(), 'summarize-')) };
const instance = await DuckDBInstance.create(
  ':memory:',
  memory === '' ? settings : { ...settings, memory_limit: memory },
);
const connection = await instance.connect();
const result = await connection.runAndReadAll(`SUMMARIZE SELECT * FROM read_parquet('${path}')`);
console.log(result.getRows().length);
