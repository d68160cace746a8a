import type { Cell } from '@plumbline/core';
import { VERDICT_RANKS } from './verdict-words.ts';

type Row = readonly Cell[];

/** The `count` most severe rows by the verdicts in their cells; within a verdict the order given is kept. */
export function mostSevere(rows: readonly Row[], count: number): readonly Row[] {
  if (rows.length <= count) return rows;
  return rows.toSorted((a, b) => rank(a) - rank(b)).slice(0, count);
}

function rank(row: Row): number {
  return Math.min(
    ...row.map((cell) => (cell.kind === 'verdict' ? VERDICT_RANKS[cell.verdict] : VERDICT_RANKS.pass + 1)),
  );
}
