import type { Verdict } from '@plumbline/core';
import { isAbsolute } from '../conditions/condition.ts';
import type { Judged, Outcome } from './judged.ts';

/** What is said of the primary metric. */
export type Decision = 'better' | 'not-worse' | 'worse' | 'inconclusive' | 'no-baseline';

/** The gate's answer. */
export interface GateVerdict {
  readonly verdict: Verdict;
  readonly decision: Decision;
  readonly promote: boolean;
}

/** What besides the conditions bears on the answer. */
export interface DecisionFrame {
  readonly hasBaseline: boolean;
  readonly onFirstModel: 'pass' | 'fail';
  /** Candidate and baseline are the same bytes: there is nothing to compare, so nothing can pass. */
  readonly sameModel: boolean;
  /** The primary metric's own comparison, whether or not a condition asks for it. */
  readonly primary: Judged | null;
}

const FAILS: readonly Outcome[] = ['broken', 'undefined'];
const HOLDS: readonly Outcome[] = ['proven', 'holds'];

/**
 * The decision table. `promote` is true only where every condition is proven (a no-harm: not shown broken) and there is one at all;
 * anything shown broken fails; everything else is inconclusive.
 */
export function decide(judged: readonly Judged[], frame: DecisionFrame): GateVerdict {
  if (!frame.hasBaseline) return decideFirstModel(judged, frame);
  const decision = decisionOf(frame.primary);
  if (judged.some((each) => FAILS.includes(each.outcome))) return { verdict: 'fail', decision, promote: false };
  const allHold = judged.length > 0 && judged.every((each) => HOLDS.includes(each.outcome));
  // A gate of vetoes alone proves nothing: it can fail, but it cannot promote.
  const anyProven = judged.some((each) => each.outcome === 'proven');
  if (!allHold || !anyProven || frame.sameModel) return { verdict: 'inconclusive', decision, promote: false };
  return { verdict: 'pass', decision, promote: true };
}

function decideFirstModel(judged: readonly Judged[], { onFirstModel }: DecisionFrame): GateVerdict {
  const decision = 'no-baseline';
  const absolute = judged.filter((each) => isAbsolute(each.condition));
  if (absolute.some((each) => FAILS.includes(each.outcome))) return { verdict: 'fail', decision, promote: false };
  if (absolute.length === 0) return { verdict: onFirstModel, decision, promote: false };
  const allHold = absolute.every((each) => HOLDS.includes(each.outcome));
  return { verdict: allHold ? 'pass' : 'inconclusive', decision, promote: allHold };
}

function decisionOf(primary: Judged | null): Decision {
  if (primary === null || primary.outcome === 'undefined') return 'inconclusive';
  const { condition } = primary;
  if (condition.kind === 'comparison' && condition.verb === 'better' && primary.outcome === 'proven') return 'better';
  if (condition.kind === 'comparison' && condition.verb === 'not-worse' && primary.outcome === 'proven') {
    return primary.better ? 'better' : 'not-worse';
  }
  if (primary.worse) return 'worse';
  // Better, though not by the margin asked for.
  return primary.better ? 'not-worse' : 'inconclusive';
}
