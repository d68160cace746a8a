import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteName, quoteText } from '../engine/sql.ts';
import { demandShallow } from './demand-shallow.ts';
import type { Source } from './source-kind.ts';

/** What the reader would guess from the look of a string. In JSON a string is a string. */
const GUESSED_FROM_TEXT = /^(DATE|TIME|TIMESTAMP.*|UUID|JSON)$/;

/**
 * Reads JSON lines, or a JSON array of objects, into a new table. Strings stay strings; nested values keep their structure.
 * Nesting beyond the limit is `LIMIT_SIZE`.
 */
export async function loadJson(
  connection: DuckDBConnection,
  source: Source & { readonly into: string },
): Promise<void> {
  await demandShallow(source, 'JSON');
  const read = (settings: string): string =>
    `read_json([${quoteText(source.path)}], format = ${source.kind === 'jsonl' ? "'newline_delimited'" : "'auto'"}, records = true, ` +
    `hive_partitioning = false, ignore_errors = false, compression = ${quoteText(source.compression === 'none' ? 'uncompressed' : source.compression)}, ${settings})`;
  const described = await connection.runAndReadAll(
    `DESCRIBE SELECT * FROM ${read('sample_size = -1, map_inference_threshold = -1')}`,
  );
  const columns = described
    .getRows()
    .map(([name, type]) => `${quoteText(String(name))}: ${quoteText(settledType(String(type)))}`)
    .join(', ');
  await connection.run(`CREATE TABLE ${quoteName(source.into)} AS SELECT * FROM ${read(`columns = {${columns}}`)}`);
}

function settledType(type: string): string {
  return GUESSED_FROM_TEXT.test(type) ? 'VARCHAR' : type;
}
