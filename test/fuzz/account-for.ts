import type { Table } from '@plumbline/data';
import { csvScanner } from '../../packages/data/src/source/csv/csv-scan.ts';
import { textBytes } from '../../packages/data/src/source/text-bytes.ts';

/** Every row of a text is a row of the table or was set aside: what is wrong with that, or null. */
export async function accountFor(table: Table): Promise<string | null> {
  const [found] = table.files;
  if (found === undefined) return 'no file';
  const { source, dialect } = found;
  const counted = table.rows + table.rejected.count;
  if (source.kind === 'jsonl') {
    const text = await textOf(source);
    const lines = text.split('\n').filter((line) => /[^\t\v\f\r ]/.test(line)).length;
    return lines === counted ? null : `${counted} rows of ${lines} lines`;
  }
  if (dialect === null) return null;
  let records = 0;
  const scanner = csvScanner(dialect, ({ isBlank }) => {
    if (!isBlank || (dialect.fields === 1 && records > 0)) records += 1;
  });
  for await (const chunk of textBytes(source)) scanner.push(chunk);
  scanner.end();
  return records - 1 === counted ? null : `${counted} rows of ${records - 1} records`;
}

async function textOf(source: Table['files'][number]['source']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of textBytes(source)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('latin1');
}
