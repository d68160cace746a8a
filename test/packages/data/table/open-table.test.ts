import { describe, expect, it } from '@jest/globals';
import { expectCode } from '../../../support/to-throw-with-code.ts';
import { data, file } from '../tables.ts';

const orders = file('orders.csv', 'id,customer\n1,7\n2,8\n');
const customers = file('customers.jsonl', '{"id":7,"name":"x"}\n{"id":8,"name":"y"}\n');
const moreCustomers = file('more-customers.csv', 'name,id\nz,9\n');

describe('openTable with others', () => {
  it('attaches them by name, and calls itself data', async () => {
    const table = await data.openTable([orders], {
      others: { customers: [customers, moreCustomers], select: [orders] },
    });
    const found = await table.connection.runAndReadAll(
      'SELECT o.id, c.name FROM data AS o JOIN customers AS c ON c.id = o.customer ORDER BY 1',
    );
    expect(found.getRowsJson()).toEqual([
      ['1', 'x'],
      ['2', 'y'],
    ]);
    const other = table.others.get('customers');
    expect([other?.rows, other?.columns.map(({ name }) => name), other?.paths.length]).toEqual([3, ['id', 'name'], 2]);
    expect([...table.others.keys()]).toEqual(['customers', 'select']);
    expect(table.paths).toEqual([orders]);
    table.close();
  });

  it('shows SQL no column of its own making', async () => {
    const table = await data.openTable([orders, file('orders2.csv', 'id,customer\n3,9\n')]);
    const found = await table.connection.runAndReadAll('SELECT * FROM data');
    expect([found.columnNames(), found.currentRowCount]).toEqual([['id', 'customer'], 3]);
    table.close();
  });

  it('reads those that are alike as it reads itself, with the same types', async () => {
    const train = file('train.csv', 'y;v\nyes;NA\nno;1\n');
    const split = file('split.csv', 'y;v\nyes;NA\nmaybe;2\n');
    const table = await data.openTable([train], {
      missingValues: ['NA'],
      others: { split: [split], apart: [split] },
      alike: ['split'],
    });
    const typesOf = (name: string) => table.others.get(name)?.columns.map(({ type }) => type);
    expect([table.columns.map(({ type }) => type), typesOf('split'), typesOf('apart')]).toEqual([
      ['VARCHAR', 'BIGINT'],
      ['VARCHAR', 'BIGINT'],
      ['VARCHAR', 'VARCHAR'],
    ]);
    const found = await table.connection.runAndReadAll('SELECT y FROM data');
    expect(found.getColumns()[0]).toEqual(['yes', 'no']);
    table.close();
  });

  it('never sets rows of theirs aside', async () => {
    const bad = file('bad-other.csv', 'a,b\n1\n');
    const error = await expectCode(
      data.openTable([orders], { badRows: 'set-aside', others: { bad: [bad] } }),
      'DATA_UNREADABLE',
    );
    expect(error.message).toContain('the table "bad"');
  });

  it.each(['data', 'Customers', '1st', 'a-b', '', 'x"; DROP TABLE y; --', 'a'.repeat(64)])(
    'refuses the name %j',
    async (name) => {
      await expectCode(data.openTable([orders], { others: { [name]: [customers] } }), 'CONFIG_INVALID');
    },
  );

  it('refuses more than fifty', async () => {
    const others = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`t${index}`, [orders]]));
    await expectCode(data.openTable([orders], { others }), 'CONFIG_INVALID');
  });

  it('locks the engine to the files of all of them', async () => {
    const table = await data.openTable([orders], { others: { customers: [customers] } });
    await expect(table.connection.run(`SELECT * FROM read_csv('${moreCustomers}')`)).rejects.toThrow(
      /disabled|locked|Cannot/,
    );
    table.close();
  });
});

describe('openTable of an address', () => {
  it.each([
    ['s3://bucket/x.parquet', 'aws s3 cp'],
    ['gs://bucket/x.parquet', 'gcloud storage cp'],
    ['az://container/x.parquet', 'az storage'],
    ['https://example.org/x.csv', 'curl'],
    ['hf://datasets/x.csv', 'curl'],
  ])('refuses %s and says how to bring it here', async (path, fix) => {
    const error = await expectCode(data.openTable([path]), 'CONFIG_UNSUPPORTED');
    expect(error.fix).toContain(fix);
    expect(error.message).toContain('extension');
  });
});
