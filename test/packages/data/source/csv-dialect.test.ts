import { describe, expect, it } from '@jest/globals';
import { csvDialect } from '../../../../packages/data/src/source/csv-dialect.ts';

describe('csvDialect', () => {
  it.each([
    ['a,b,c\n1,2,3\n', 'csv', { delimiter: ',', fields: 3 }],
    ['a;b\n1,5;2,5\n', 'csv', { delimiter: ';', fields: 2 }],
    ['"a,b";"c\nd";e\n', 'csv', { delimiter: ';', fields: 3 }],
    ['only\n1\n', 'csv', { delimiter: ',', fields: 1 }],
    ['a,b\tc\n', 'tsv', { delimiter: '\t', fields: 2 }],
    ['a|b|c', 'csv', { delimiter: '|', fields: 3 }],
  ] as const)('tells the delimiter of %j', (head, kind, expected) => {
    expect(csvDialect(head, kind)).toEqual(expected);
  });
});
