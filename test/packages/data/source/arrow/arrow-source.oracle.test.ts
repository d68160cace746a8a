import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '../../../../support/repository-root.ts';
import { data, file } from '../../tables.ts';

interface Case {
  readonly name: string;
  readonly input: { readonly base64: string; readonly columns: readonly string[] };
  readonly expected: readonly (readonly unknown[])[];
}

const { cases } = JSON.parse(readFileSync(join(repositoryRoot, 'test/oracle/arrow/ipc.json'), 'utf8')) as {
  readonly cases: readonly Case[];
};

async function rowsOf(path: string) {
  const table = await data.openTable([path]);
  try {
    const found = await table.connection.runAndReadAll(`SELECT * FROM ${table.relation} ORDER BY rowid`);
    return { names: found.columnNames(), rows: found.getRowsJson() };
  } finally {
    table.close();
  }
}

/** The engine leaves out a fraction of a second that is zero. */
const asWritten = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(asWritten);
  return typeof value === 'string' && /\d:\d\d:\d\d\.\d+$/.test(value) ? value.replace(/\.?0+$/, '') : value;
};

describe('loadArrow agrees with pyarrow', () => {
  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { input, expected }) => {
    const bytes = Buffer.from(input.base64, 'base64');
    for (const [name, content] of [
      ['oracle.arrow', bytes],
      ['oracle.arrow.gz', gzipSync(bytes)],
    ] as const) {
      const { names, rows } = await rowsOf(file(name, content));
      expect(names).toEqual(input.columns);
      expect(asWritten(rows)).toEqual(asWritten(expected));
    }
  });
});
