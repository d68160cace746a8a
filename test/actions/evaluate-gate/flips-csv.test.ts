import { describe, expect, it } from '@jest/globals';
import { flipsCsv } from '../../../actions/evaluate-gate/src/flips-csv.ts';

describe('flipsCsv', () => {
  const flips = { fixed: [3], broken: [0, 2] };

  it('names rows by number from 1 without ids, in row order', () => {
    expect(flipsCsv(flips, { ids: null, idColumn: 'id' })).toBe('row,change\n1,broken\n3,broken\n4,fixed\n');
  });

  it('quotes ids that need it', () => {
    expect(flipsCsv(flips, { ids: ['a,b', 'x', 'say "hi"', 'two\nlines'], idColumn: 'the id' })).toBe(
      'the id,change\n"a,b",broken\n"say ""hi""",broken\n"two\nlines",fixed\n',
    );
  });
});
