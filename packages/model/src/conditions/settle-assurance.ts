import { count } from '@plumbline/core';
import type { Judged } from '../gate/judged.ts';

/**
 * What a condition's settings make of its answer; a function of both alone. Rows that do not suffice for the tolerance leave it unproven, and
 * say how many do. `fn-free`: what rows enough cannot tell holds, like a no-harm that is not shown broken: it vetoes, and never promotes.
 */
export function settleAssurance(judged: Judged): Judged {
  const { condition, statistics, outcome, rows } = judged;
  if (condition.kind !== 'bound' || outcome !== 'unproven') return judged;
  const needed = rowsWanted(statistics);
  if (needed !== null && rows < needed) {
    const problem = `is known too coarsely: ${count(rows)} rows of ${count(needed)} that the tolerance needs`;
    return { ...judged, rowsNeeded: needed, problem };
  }
  // Rows enough for the tolerance say nothing nearer: only another tolerance would need more.
  const settled =
    needed === null ? judged : { ...judged, rowsNeeded: null, problem: 'lies within the tolerance of the threshold' };
  return condition.assurance?.mode === 'fn-free' ? { ...settled, outcome: 'holds' } : settled;
}

function rowsWanted(statistics: Judged['statistics']): number | null {
  if (statistics.kind !== 'bound' || statistics.value.kind !== 'stated') return null;
  const { rowsNeeded } = statistics.value.from;
  return typeof rowsNeeded === 'number' ? rowsNeeded : null;
}
