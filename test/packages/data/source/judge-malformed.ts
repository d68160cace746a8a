import { PlumblineError } from '@plumbline/core';
import { csvScanner } from '../../../../packages/data/src/source/csv/csv-scan.ts';
import { textBytes } from '../../../../packages/data/src/source/text-bytes.ts';
import type { Table } from '../../../../packages/data/src/table/table.ts';
import { data, file } from '../tables.ts';
import type { MalformedInput } from './malformed-inputs.ts';

const SECONDS_MAX = 5;

/** What became of an input. */
export interface Outcome {
  /** Code of the error, or `read`. */
  readonly end: string;
  /** What must not have happened, or null. */
  readonly problem: string | null;
}

/** Opens the input, reads every value of it, and says what went wrong in a way that may not be. */
export async function judgeMalformed(input: MalformedInput): Promise<Outcome> {
  const started = performance.now();
  const outcome = await readWhole(input).catch(
    (thrown: unknown): Outcome =>
      thrown instanceof PlumblineError && /^(DATA|LIMIT)_/.test(thrown.code)
        ? { end: thrown.code, problem: null }
        : { end: 'thrown', problem: `no code: ${String(thrown).slice(0, 300)}` },
  );
  const seconds = (performance.now() - started) / 1000;
  return seconds > SECONDS_MAX ? { ...outcome, problem: `took ${seconds.toFixed(1)} s` } : outcome;
}

async function readWhole({ fileName, bytes, isCutOff, name }: MalformedInput): Promise<Outcome> {
  const badRows = name.length % 2 === 0 ? 'refuse' : 'set-aside';
  const table = await data.openTable([file(fileName, bytes)], { badRows });
  try {
    const values = table.columns
      .map(({ name: own }) => `max(CAST("${own.replaceAll('"', '""')}" AS VARCHAR))`)
      .join(', ');
    await table.connection.runAndReadAll(`SELECT ${values} FROM ${table.relation}`);
    if (isCutOff) return { end: 'read', problem: 'a file that was cut off was read' };
    return { end: 'read', problem: await accountFor(table) };
  } finally {
    table.close();
  }
}

/** Every row of a text is a row of the table or was set aside. */
async function accountFor(table: Table): Promise<string | null> {
  const [found] = table.files;
  if (found === undefined) return 'no file';
  const { source, dialect } = found;
  const counted = table.rows + table.rejected.count;
  if (source.kind === 'jsonl') {
    const lines = await textOf(source).then(
      (text) => text.split('\n').filter((line) => /[^\t\v\f\r ]/.test(line)).length,
    );
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
