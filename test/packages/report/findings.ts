import type { Finding } from '@plumbline/core';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

/** One finding of each verdict. */
export const FINDINGS: readonly Finding[] = [
  {
    check: 'column.age.range',
    verdict: 'fail',
    detail: '14.2% of rows are outside 0 to 120',
    where: { file: 'schemas/churn data.yml', line: 12, column: 5 },
  },
  {
    check: 'column.plan.missing',
    verdict: 'warn',
    detail: '2.1% of rows are missing: at most 2% may be',
    where: { file: 'schemas/churn data.yml', line: 14 },
  },
  { check: 'column.id.unique', verdict: 'inconclusive', detail: 'shards cannot tell whether ids repeat across files' },
  { check: 'rows.at-least', verdict: 'pass', detail: '1,204,331 rows are at least 1,000' },
  { check: 'column.age.range', verdict: 'fail', detail: 'the same rule in a second file', where: { file: 'a/ü.csv' } },
];

/** Every hostile text as name, detail and place. */
export const HOSTILE_FINDINGS: readonly Finding[] = HOSTILE_STRINGS.map((text, index) => ({
  check: text,
  verdict: (['fail', 'warn', 'inconclusive', 'pass'] as const)[index % 4] ?? 'fail',
  detail: text,
  where: { file: text, line: 1 },
}));
