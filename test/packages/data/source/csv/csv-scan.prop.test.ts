import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvFields } from '../../../../../packages/data/src/source/csv/csv-fields.ts';
import { csvScanner } from '../../../../../packages/data/src/source/csv/csv-scan.ts';

const MARKS = { delimiter: ',', quote: '"', escape: '"' };
const path = join(mkdtempSync(join(tmpdir(), 'plumbline-scan-')), 'scan.csv');

const field = fc.constantFrom(
  '1',
  'x',
  '"q"',
  '"a""b"',
  '',
  '"m\nn"',
  ' "s" ',
  'x y',
  'é',
  '2020-01-01',
  '"',
  '""',
  '"x"y',
  '\0',
);
const row = fc.array(field, { minLength: 1, maxLength: 4 }).map((fields) => fields.join());
const body = fc.array(fc.oneof({ weight: 3, arbitrary: fc.tuple(field, field).map((two) => two.join()) }, row), {
  maxLength: 6,
});

/** The rows of well-formed CSV of two columns by the scanner, or null where there is anything to complain of. */
function ownRows(text: string, piece: number): readonly (readonly string[])[] | null {
  const rows: (readonly string[] | null)[] = [];
  const scanner = csvScanner(MARKS, ({ fields, problem, bytes, isBlank, endsEmpty }) => {
    if (isBlank) return;
    const isWhole = problem === null && (fields === 2 || (fields === 3 && endsEmpty));
    rows.push(isWhole ? csvFields(bytes, MARKS).slice(0, 2) : null);
  });
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += piece) scanner.push(bytes.subarray(at, at + piece));
  scanner.end();
  const whole = rows.slice(1).filter((own) => own !== null);
  return whole.length === rows.length - 1 ? whole : null;
}

describe('csvScanner and the engine', () => {
  it('see the same rows in whatever the engine takes, however it comes in pieces', async () => {
    const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
    const relation = `read_csv(['${path}'], delim = ',', quote = '"', escape = '"', header = true, skip = 0, comment = '', strict_mode = true, null_padding = false, ignore_errors = false, nullstr = ['\x01'], sample_size = -1, all_varchar = true)`;
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(body, fc.integer({ min: 1, max: 9 }), fc.boolean(), async (lines, piece, ends) => {
        const text = `a,b\n${lines.join('\n')}${ends ? '\n' : ''}`;
        writeFileSync(path, text);
        const found = await connection.runAndReadAll(`SELECT * FROM ${relation}`).catch(() => null);
        if (found === null) return;
        taken += 1;
        expect(ownRows(text, piece)).toEqual(found.getRows());
      }),
      { seed: 20240601, numRuns: 600 },
    );
    // Half of them at least: a property of nothing would hold.
    expect(taken).toBeGreaterThan(200);
    connection.closeSync();
  });
});
