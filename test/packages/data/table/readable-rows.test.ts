import { describe, expect, it } from '@jest/globals';
import type { RejectedRow } from '../../../../packages/data/src/source/rejected.ts';
import { readableRowsFinding } from '../../../../packages/data/src/table/readable-rows.ts';

const nameOf = (path: string) => path.replace('/w/', '');
const bad: readonly RejectedRow[] = [
  { path: '/w/x.csv', line: 7, kind: 'too-few-fields', fields: 1, expected: 3 },
  { path: '/w/x.csv', line: 9, kind: 'quote' },
  { path: '/w/x.csv', line: 12, kind: 'quote' },
];

describe('readableRowsFinding', () => {
  it('passes where every row can be read', () => {
    expect(readableRowsFinding({ rows: 10, rejected: { count: 0, rows: [] } }, { nameOf })).toMatchObject({
      check: 'rows.readable',
      verdict: 'pass',
    });
  });

  it('fails by default and says how many, where and why', () => {
    expect(readableRowsFinding({ rows: 1997, rejected: { count: 3, rows: bad } }, { nameOf })).toEqual({
      check: 'rows.readable',
      verdict: 'fail',
      detail:
        '3 rows of 2,000 cannot be read (0.15 %) and are left out of every other check: the first is line 7 of "x.csv": the line must have 3 fields: it has 1',
      evidence: { rows: 1997, unreadable: 3, firstLine: 7, kinds: { 'too-few-fields': 1, quote: 2 } },
      seenAt: { file: 'x.csv', line: 7 },
    });
  });

  it('warns where that is asked for', () => {
    const rejected = { count: 1, rows: bad.slice(1, 2) };
    expect(readableRowsFinding({ rows: 0, rejected }, { nameOf, verdict: 'warn' }).verdict).toBe('warn');
  });
});
