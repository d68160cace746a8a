import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { asStrings, columnOf } from '../../../../packages/data/src/table/columns.ts';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file, withTable } from '../tables.ts';

const CSV = 'a,b\n1,x\n2,\n';
const values = async (path: string, name: string) =>
  asStrings(columnOf(await data.readColumns([path]), name, 'the data'));

describe('readColumns reads every kind of file', () => {
  const arrow = tableFromArrays({ a: new Int32Array([1, 2]), b: ['x', null] });
  it.each([
    ['t.csv', CSV],
    ['t.tsv', CSV.replaceAll(',', '\t')],
    ['t.csv.gz', gzipSync(CSV)],
    ['t.csv.zst', zstdCompressSync(CSV)],
    ['t.jsonl', '{"a":1,"b":"x"}\n{"a":2,"b":null}\n'],
    ['t.jsonl.gz', gzipSync('{"a":1,"b":"x"}\n{"a":2}\n')],
    ['t.json', '[{"a":1,"b":"x"},{"a":2}]'],
    ['t.arrow', tableToIPC(arrow, 'file')],
    ['t.arrows', tableToIPC(arrow, 'stream')],
    ['csv-by-content', CSV],
    ['jsonl-by-content', '{"a":1,"b":"x"}\n{"a":2}\n'],
    ['arrow-by-content', tableToIPC(arrow, 'file')],
  ])('%s', async (name, content) => {
    const path = file(name, content);
    expect(await values(path, 'a')).toEqual(['1', '2']);
    expect(await values(path, 'b')).toEqual(['x', null]);
  });

  it('reads Parquet in place, with row numbers', async () => {
    const path = new URL('../../../../node_modules/vega-datasets/data/flights-3m.parquet', import.meta.url).pathname;
    const table = await data.openTable([path]);
    expect([table.rows, table.rowNumber, table.columns.map(({ kind }) => kind)]).toEqual([
      3_000_000,
      'file_row_number + 1',
      ['time', 'integer', 'integer', 'string', 'string'],
    ]);
    table.close();
  });
});

describe('readColumns keeps what values are', () => {
  it('tells null, NaN and infinity apart', async () => {
    const column = columnOf(await data.readColumns([file('nan.csv', 'x\n1.5\nnan\ninf\n-inf\n\n')]), 'x', 'the data');
    expect(column).toEqual({
      kind: 'number',
      values: Float64Array.of(1.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN),
      missing: Uint8Array.of(0, 0, 0, 0, 1),
    });
  });

  it('keeps whole numbers beyond 2^53 exact, and plain ones as doubles', async () => {
    const columns = await data.readColumns([file('big.csv', 'x,y\n9007199254740993,1\n-9007199254740993,\n')]);
    expect(columns.columns.get('x')).toEqual({ kind: 'bigint', values: [9007199254740993n, -9007199254740993n] });
    expect(columns.columns.get('y')?.kind).toBe('integer');
  });

  it('reads times as milliseconds since 1970', async () => {
    const column = columnOf(
      await data.readColumns([file('time.csv', 't\n1970-01-02 00:00:00\n1970-01-01 00:00:01.5\n')]),
      't',
      'the data',
    );
    expect(column).toMatchObject({ kind: 'time', values: Float64Array.of(86_400_000, 1500) });
  });

  it('keeps strings strings in JSON, whatever they look like', async () => {
    const path = file('look.jsonl', '{"d":"2020-01-01","n":"12"}\n{"d":"2020-01-02","n":"13"}\n');
    const { columns } = await data.readColumns([path]);
    expect([columns.get('d')?.kind, columns.get('n')?.kind]).toEqual(['string', 'string']);
  });

  it('keeps leading zeros, and text columns that are told to stay text', async () => {
    expect(await values(file('zip.csv', 'zip,n\n007,1\n'), 'zip')).toEqual(['007']);
    const columns = await data.readColumns([file('code.csv', 'code\n12\n')], ['code'], {
      textColumns: ['code', 'absent'],
    });
    expect(columns.columns.get('code')?.kind).toBe('string');
  });

  it('takes further words for "no value" in CSV', async () => {
    const columns = await data.readColumns([file('na.csv', 'x\n1\nNA\n')], ['x'], { missingValues: ['NA'] });
    expect(columns.columns.get('x')).toMatchObject({ kind: 'integer', missing: Uint8Array.of(0, 1) });
  });
});

describe('readColumns of Arrow', () => {
  it('keeps the types that CSV does not have', async () => {
    const table = tableFromArrays({
      t: [new Date(1000), null],
      big: BigInt64Array.of(9007199254740993n, 1n),
      yes: [true, null],
      list: [[1n], null],
    });
    const { columns } = await data.readColumns([file('types.arrow', tableToIPC(table, 'file'))]);
    expect(columns.get('t')).toMatchObject({ kind: 'time', missing: Uint8Array.of(0, 1) });
    expect(columns.get('big')).toEqual({ kind: 'bigint', values: [9007199254740993n, 1n] });
    expect(columns.get('yes')).toEqual({ kind: 'boolean', values: [true, null] });
    expect(columns.get('list')).toEqual({ kind: 'other', values: ['[1]', null] });
  });
});

describe('openTable with hostile names', () => {
  it.each(['"; DROP TABLE "file0"; --', "it's", 'a\nb', '名前🙂', 'in side', 'select', 'a"b', '$1'])(
    'reads the column %j',
    async (name) => {
      const header = `"${name.replaceAll('"', '""')}"`;
      await withTable(`${header},n\n1,2\n`, async (table) => {
        expect(table.columns.map((column) => column.name)).toEqual([name, 'n']);
      });
    },
  );

  it('gives empty names a name of their own', async () => {
    await withTable('a,,b\n1,2,3\n', async (table) => {
      expect(new Set(table.columns.map(({ name }) => name.toLowerCase())).size).toBe(3);
    });
  });

  it.each(['a,b,a', 'a,b,A', '"a","b","a"'])('refuses two columns of one name: %s', async (head) => {
    const error = await expectCode(
      withTable(`${head}\n1,2,3\n`, async () => undefined),
      'DATA_UNREADABLE',
    );
    expect(error.where).toMatchObject({ line: 1 });
  });

  it.each(['x.constructor', 'x.__proto__', 'x.toString'])('reads %s by what it holds', async (name) => {
    expect(await values(file(name, CSV), 'a')).toEqual(['1', '2']);
  });

  it('reads a file whose name looks like a glob or like SQL', async () => {
    expect(await values(file("[1]*'; --.csv", CSV), 'a')).toEqual(['1', '2']);
  });
});

describe('openTable of several files', () => {
  it('is one table in file order, columns by name', async () => {
    const columns = await data.readColumns([
      file('p1.csv', 'a,b\n1,x\n'),
      file('p2.csv', 'b,a\ny,2.5\n'),
      file('p3.jsonl', '{"a":3,"b":"z"}\n'),
    ]);
    expect(asStrings(columnOf(columns, 'a', 'the data'))).toEqual(['1', '2.5', '3']);
    expect(asStrings(columnOf(columns, 'b', 'the data'))).toEqual(['x', 'y', 'z']);
  });

  it('keeps text as it is written where one of the files seems to hold something else', async () => {
    const paths = [
      file('t1.csv', 'a,b,n\n007,yes,1\n12,no,\n'),
      file('t2.csv', 'n,b,a\n,maybe,3\n'),
      file('t3.csv', 'a,b,n\n1.50,yes,\n'),
    ];
    const columns = await data.readColumns(paths);
    expect(asStrings(columnOf(columns, 'b', 'the data'))).toEqual(['yes', 'no', 'maybe', 'yes']);
    expect(asStrings(columnOf(columns, 'a', 'the data'))).toEqual(['007', '12', '3', '1.50']);
    expect(columnOf(columns, 'n', 'the data').kind).toBe('integer');
  });

  it('takes a column without a value for one of the kind it has elsewhere', async () => {
    const one = await data.readColumns([file('e1.csv', 'a,x\n,p\n,q\n'), file('e2.csv', 'a,x\n1.5,r\n')]);
    expect(columnOf(one, 'a', 'the data').kind).toBe('number');
    const other = await data.readColumns([
      file('e3.jsonl', '{"a":null,"x":"p"}\n'),
      file('e4.jsonl', '{"a":2,"x":"q"}\n'),
    ]);
    expect(columnOf(other, 'a', 'the data').kind).toBe('integer');
    const none = await data.readColumns([file('e5.csv', 'a,x\n,p\n'), file('e6.csv', 'a,x\n,q\n')]);
    expect(columnOf(none, 'a', 'the data').kind).toBe('string');
  });

  it('refuses files with other columns, naming them', async () => {
    const error = await expectCode(
      data.openTable([file('q1.csv', 'a,b\n1,2\n'), file('q2.csv', 'a,c\n1,2\n')]),
      'DATA_MISMATCH',
    );
    expect(error.message).toContain('"b" is absent; "c" is added');
  });
});

describe('openTable fails closed', () => {
  it.each([
    ['DATA_EMPTY', 'empty.csv', '', null],
    ['DATA_EMPTY', 'blank.csv', '\n\n', null],
    ['DATA_EMPTY', 'empty.csv.gz', gzipSync(''), null],
    ['DATA_EMPTY', 'empty.jsonl.zst', zstdCompressSync(''), null],
    ['DATA_UNREADABLE', 'short.csv', 'a,b\n1,2\n3\n4,5\n', 3],
    ['DATA_UNREADABLE', 'long.csv', 'a,b\n1,2\n3,4,5\n', 3],
    ['DATA_UNREADABLE', 'latin1.csv', Buffer.from('a,b\n1,caf\xe9\n', 'latin1'), 2],
    ['DATA_UNREADABLE', 'cut.jsonl', '{"a":1}\n{"a":\n', 2],
    ['DATA_UNREADABLE', 'cut.json', '[{"a":1},', null],
    ['DATA_EMPTY', 'empty.json', '[]', null],
    ['DATA_UNREADABLE', 'bad.parquet', 'not parquet at all', null],
    ['DATA_UNREADABLE', 'bad.arrow', 'not arrow at all', null],
    ['DATA_UNREADABLE', 'bad.csv.gz', Buffer.concat([gzipSync(CSV).subarray(0, 14), Buffer.from('xx')]), null],
  ] as const)('%s for %s', async (code, name, content, line) => {
    const error = await expectCode(data.openTable([file(name, content)]), code);
    expect(error.where?.line ?? null).toBe(line);
    expect(error.message).toContain(name);
  });

  it('DATA_MISSING for what is not there, is no file, or is not given', async () => {
    await expectCode(data.openTable(['/nowhere/x.csv']), 'DATA_MISSING');
    await expectCode(data.openTable([import.meta.dirname]), 'DATA_MISSING');
    await expectCode(data.openTable([]), 'DATA_MISSING');
  });

  it('DATA_COLUMN_MISSING with the names there are', async () => {
    const error = await expectCode(data.readColumns([file('few.csv', CSV)], ['c']), 'DATA_COLUMN_MISSING');
    expect(error.message).toContain('a, b');
  });

  it('never quotes the data in a message', async () => {
    const error = await expectCode(data.openTable([file('secret.csv', 'a,b\n1,2\nhunter2\n')]), 'DATA_UNREADABLE');
    expect(error.message).not.toContain('hunter2');
  });

  it('is locked to its files: no other path, not even beside its temporary files, no extension, no way back', async () => {
    const other = file('other.csv', CSV);
    const beside = file('temp/beside.csv', CSV);
    await withTable(CSV, async ({ connection }) => {
      for (const sql of [
        `SELECT * FROM read_csv('${other}')`,
        `SELECT * FROM read_csv('${beside}')`,
        "SELECT * FROM read_text('/etc/hostname')",
        "SELECT * FROM glob('/*')",
        `COPY (SELECT 1) TO '${other}.out'`,
        `ATTACH '${other}.db'`,
        'INSTALL httpfs',
        'LOAD httpfs',
        'SET enable_external_access = true',
      ])
        await expect(connection.run(sql)).rejects.toThrow(/disabled|locked|Cannot/);
    });
  });
});

describe('openTable of a window', () => {
  const rows = 't,x\n2024-01-01,1\n2024-01-02,2\n2024-01-03,3\n';
  it('takes the rows from the first moment up to the last, which is not in it', async () => {
    const window = { column: 't', from: '2024-01-01T00:00:00Z', to: '2024-01-03T00:00:00Z' };
    await withTable(rows, async (table) => expect(table.rows).toBe(2), { window });
  });

  it('refuses a column that is absent or holds no times', async () => {
    const window = { from: '2024-01-01', to: '2024-01-03' };
    await expectCode(
      withTable(rows, async () => null, { window: { ...window, column: 'u' } }),
      'DATA_COLUMN_MISSING',
    );
    await expectCode(
      withTable(rows, async () => null, { window: { ...window, column: 'x' } }),
      'DATA_INVALID',
    );
  });
});
