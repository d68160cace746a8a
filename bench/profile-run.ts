// One profile of one Parquet file, as a process to be timed: `node profile-run.ts <file.parquet> [megabytes for DuckDB] [reference.parquet]`
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { openData, type Profile, profileData } from '@plumbline/data';

const [path = '', megabytes = '', reference = ''] = process.argv.slice(2);
const temp = mkdtempSync(join(tmpdir(), 'bench-profile-'));
const data = openData(duckdb, { temp, ...(megabytes === '' ? {} : { memoryBytes: Number(megabytes) * 1024 * 1024 }) });

const before = reference === '' ? null : await profileOf(reference);
const profile = await profileOf(path, before === null ? {} : { against: { profile: before, sha256: '0'.repeat(64) } });
console.log(profile.rows, profile.columns.length, JSON.stringify(profile).length);
rmSync(temp, { recursive: true });

async function profileOf(file: string, options: Parameters<typeof profileData>[1] = {}): Promise<Profile> {
  const table = await data.openTable([file]);
  try {
    return await profileData(table, options);
  } finally {
    table.close();
  }
}
