import { describe, expect, it } from '@jest/globals';
import { csvDialect } from '../../../../../packages/data/src/source/csv/csv-dialect.ts';
import { expectCode } from '../../../../support/to-throw-with-code.ts';

describe('csvDialect', () => {
  it.each([
    ['a,b,c\n1,2,3\n', 'csv', { delimiter: ',', fields: 3 }],
    ['a;b\n1,5;2,5\n', 'csv', { delimiter: ';', fields: 2 }],
    ['"a,b";"c\nd";e\n', 'csv', { delimiter: ';', fields: 3 }],
    ['only\n1\n', 'csv', { delimiter: ',', fields: 1 }],
    ['a,b\tc\n', 'tsv', { delimiter: '\t', fields: 2 }],
    ['a|b|c', 'csv', { delimiter: '|', fields: 3 }],
    ['\r\n\n\na;b\n', 'csv', { delimiter: ';', fields: 2 }],
  ] as const)('tells the delimiter of %j', (head, kind, expected) => {
    expect(csvDialect(head, kind)).toEqual({ ...expected, quote: '"', escape: '"' });
  });

  it.each([
    ['doubled quotes', 'a,b\n"x ""y"" z",1\n', '"', '"'],
    ['backslashes before quotes', 'a,b\n"x \\"y\\", z",1\n"p",2\n', '"', '\\'],
    ['single quotes', "'a','b,c'\n'x''y',1\n", "'", "'"],
    ['single quotes and backslashes', "'a','b'\n'x\\'y, z',1\n'p',2\n", "'", '\\'],
    ['apostrophes in text', "a,b\n'tis,1\nit's,2\n'twas',3\n", '"', '"'],
    ['single quotes inside double ones', '"a","b"\n"\'x\'","\'y\'"\n', '"', '"'],
    ['a backslash that ends a field', 'a,b\n"C:\\",1\n"D:\\x",2\n', '"', '"'],
  ])('tells quotes: %s', (_, head, quote, escaping) => {
    expect(csvDialect(head, 'csv')).toMatchObject({ quote, escape: escaping, fields: 2 });
  });

  it('takes what is stated as it is', () => {
    expect(csvDialect('a^b,c\n', 'csv', { delimiter: '^' })).toMatchObject({ delimiter: '^', fields: 2 });
    expect(csvDialect("'a','b'\n", 'csv', { quote: '"' })).toMatchObject({ quote: '"', escape: '"' });
    expect(csvDialect('a,b\n', 'csv', { escape: '\\' })).toMatchObject({ quote: '"', escape: '\\' });
  });

  it.each(['', ';;', 'é', '\n', '\0'])('refuses the mark %j', async (delimiter) => {
    await expectCode(() => csvDialect('a,b\n', 'csv', { delimiter }), 'CONFIG_INVALID');
  });
});
