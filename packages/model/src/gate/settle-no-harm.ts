import { holmAdjust } from '@plumbline/stats';
import type { Judged } from './judged.ts';

/**
 * Settles every no-harm condition of a run together: broken only where the Holm-adjusted test shows the loss. Holm prevents false
 * vetoes among many; it does not prevent misses.
 */
export function settleNoHarm(judged: readonly Judged[], alpha: number): readonly Judged[] {
  const tested = judged.filter((each) => each.pValue !== null);
  const adjusted = new Map(holmAdjust(tested.map((each) => each.pValue ?? 1)).map((p, place) => [tested[place], p]));
  return judged.map((each) => {
    const p = adjusted.get(each);
    if (p === undefined) return each;
    return { ...each, adjustedP: p, outcome: each.outcome === 'holds' && p <= alpha ? 'broken' : each.outcome };
  });
}
