import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { TableOptions } from '../../../../../packages/data/src/table/table.ts';
import { expectCode } from '../../../../support/to-throw-with-code.ts';
import { data, file } from '../../tables.ts';

const ASIDE: TableOptions = { badRows: 'set-aside' };

async function opened(name: string, content: string | Uint8Array, options: TableOptions = ASIDE) {
  const table = await data.openTable([file(name, content)], options);
  const found = await table.connection.runAndReadAll(`SELECT * FROM ${table.relation}`);
  table.close();
  const { count, rows } = table.rejected;
  return {
    rows: found.getRowsJson(),
    types: table.columns.map(({ type }) => type),
    count,
    rejected: rows.map(({ line, kind }) => `${line} ${kind}`),
    details: rows,
  };
}

const refused = (content: string | Uint8Array, options: TableOptions = {}) =>
  expectCode(data.openTable([file('refused.csv', content)], options), 'DATA_UNREADABLE');

const BAD = 'a,b\n1,"two\nlines"\n2\n3,4,5\n4,"x"y\n5,ok\n';

describe('loadCsv sets aside what cannot be read', () => {
  it('with the exact line of each row, whatever stands in quotes before it', async () => {
    const found = await opened('bad.csv', BAD);
    expect(found.rows).toEqual([
      ['1', 'two\nlines'],
      ['5', 'ok'],
    ]);
    expect(found.types).toEqual(['BIGINT', 'VARCHAR']);
    expect(found.rejected).toEqual(['4 too-few-fields', '5 too-many-fields', '6 quote']);
    expect(found.details[0]).toMatchObject({ fields: 1, expected: 2 });
  });

  it('from packed files just so', async () => {
    const found = await opened('bad.csv.gz', gzipSync(BAD));
    expect([found.rows.length, ...found.rejected]).toEqual([2, '4 too-few-fields', '5 too-many-fields', '6 quote']);
  });

  it('and lets no part of a broken row pass for a row', async () => {
    // The engine, told to ignore errors, gives a row ["2\"", "3"] here.
    expect(await opened('two.csv', 'a,b\n"1"x,"2"y,3\n"2",3\n')).toMatchObject({
      rows: [['2', '3']],
      rejected: ['2 quote'],
    });
  });

  it('but no more than the line of a quote that never ends', async () => {
    expect(await opened('open.csv', 'a,b\n1,2\n2,"open\n3,4\n5,6\n')).toMatchObject({
      rows: [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      rejected: ['3 quote'],
    });
  });

  it('damaged characters among good ones beyond ASCII', async () => {
    const content = Buffer.concat([Buffer.from('a,b\n1,é\n2,'), Buffer.from([0xc3]), Buffer.from('\n3,z\n')]);
    expect(await opened('damaged.csv', content)).toMatchObject({
      rows: [
        ['1', 'é'],
        ['3', 'z'],
      ],
      rejected: ['3 encoding'],
    });
  });

  it('counts all of them and tells the first hundred', async () => {
    const found = await opened('many.csv', `a,b\n${'1\n'.repeat(250)}1,2\n`);
    expect([found.rows.length, found.count, found.details.length, found.rejected.at(-1)]).toEqual([
      1,
      250,
      100,
      '101 too-few-fields',
    ]);
  });

  it('even where no row is left', async () => {
    expect(await opened('none.csv', 'a,b\n1\n2\n')).toMatchObject({ rows: [], count: 2 });
  });
});

describe('loadCsv reads as one what differs in form only', () => {
  it.each([
    ['line breaks of every kind', 'a,b\r\n1,2\n3,4\r5,6\r\n'],
    ['blank lines before the names', '\n\r\na,b\n1,2\n3,4\n5,6\n'],
    ['blank lines between rows', 'a,b\n1,2\n\n3,4\n\n\n5,6\n\n'],
    ['a delimiter at the end of some lines', 'a,b\n1,2,\n3,4\n5,6,\n'],
    ['single quotes', "'a','b'\n'1','2'\n'3','4'\n'5','6'\n"],
    ['spaces around quotes', 'a,b\n "1" ,"2"\n"3", "4"\n5,6\n'],
    ['spaces around quotes and a delimiter at the end', 'a,b\n "1" ,"2",\n"3", "4"\n5,6\n'],
  ])('%s', async (_, content) => {
    const found = await opened('form.csv', content, {});
    expect([found.rows, found.types, found.count]).toEqual([
      [
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
      ['BIGINT', 'BIGINT'],
      0,
    ]);
  });

  it('backslashes before quotes', async () => {
    expect((await opened('slash.csv', 'a,b\n"x \\"y\\", z",1\n"p",2\n', {})).rows).toEqual([
      ['x "y", z', '1'],
      ['p', '2'],
    ]);
  });

  it('text with quotes and spaces of every kind', async () => {
    const content = 'a,b\n1\n"x" "y",p "q" r\n "s ""t"" u" ,""\n';
    expect((await opened('quotes.csv', content)).rows).toEqual([
      ['xy', 'p "q" r'],
      ['s "t" u', null],
    ]);
  });

  it('a single column, where a blank line is a missing value', async () => {
    const rows = [['1'], [null], ['2'], [null]];
    expect((await opened('single.csv', 'a\n1\n\n2\n\n', {})).rows).toEqual(rows);
    expect((await opened('single.csv', 'a\r\n1\r\n\r\n2\r\n\r\n', {})).rows).toEqual(rows);
  });

  it('names longer than the beginning that is looked at', async () => {
    const names = Array.from(
      { length: 1200 },
      (_, index) => `a_rather_long_name_of_a_column_that_goes_on_and_on_${index}`,
    );
    const found = await opened('wide.csv', `${names.join()}\n${names.map(() => '1').join()}\n`, {});
    expect(found.types).toHaveLength(1200);
  });
});

describe('loadCsv refuses', () => {
  it.each([
    ['a row with too few fields', BAD, 4],
    ['a quote that never ends', 'a,b\n1,"x\n', 2],
    ['a name with a broken quote', '"a"x,b\n1,2\n', 1],
    ['names that are numbers', '3.5,7\n1,2\n3,4\n', 1],
    ['names that are years', '\n2019,2020\n1,2\n', 2],
  ])('%s, with its line', async (_, content, line) => {
    expect((await refused(content)).where).toMatchObject({ line });
  });

  it.each(['0,1\n5,6\n', '1,2\n5,6\n', '"2019","2020"\n5,6\n', 'x,2020\n5,6\n'])(
    'no names such as %j',
    async (content) => {
      expect((await opened('numbered.csv', content, {})).rows).toEqual([['5', '6']]);
    },
  );

  it('without a value of the data', async () => {
    const { message } = await refused('a,b\nhunter2\n');
    expect(message).toBe('Cannot read the data from "refused.csv" at line 2: the line must have 2 fields: it has 1');
  });
});

describe('loadCsv with what is stated', () => {
  it('tells fields apart so', async () => {
    expect((await opened('caret.csv', 'a^b\n1,5^2\n', { csv: { delimiter: '^' } })).rows).toEqual([['1,5', '2']]);
  });

  it('keeps empty text where it is no missing value', async () => {
    const content = 'n,t\n1,\n3,x\n2,NA\n4,""\n';
    const found = await opened('empty.csv', content, { emptyIsMissing: false, missingValues: ['NA'] });
    expect([found.types, found.rows]).toEqual([
      ['BIGINT', 'VARCHAR'],
      [
        ['1', ''],
        ['3', 'x'],
        ['2', null],
        ['4', ''],
      ],
    ]);
    const strict = await opened('empty.csv', 'n,t\n1,x\n,y\n', { emptyIsMissing: false });
    expect([strict.types, strict.rows]).toEqual([
      ['VARCHAR', 'VARCHAR'],
      [
        ['1', 'x'],
        ['', 'y'],
      ],
    ]);
  });
});
