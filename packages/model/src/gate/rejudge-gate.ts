import type { Condition } from '../conditions/condition.ts';
import { settleAssurance } from '../conditions/settle-assurance.ts';
import { alphaOf } from '../conditions/sureness.ts';
import { type DecisionFrame, decide, type GateVerdict } from './decide.ts';
import { judgeFromStatistics } from './judge-from-statistics.ts';
import type { Judged } from './judged.ts';
import { settleNoHarm } from './settle-no-harm.ts';
import { statedPrimary } from './stated-primary.ts';
import type { SufficientStatistics } from './statistics.ts';

/** A condition as evidence holds it: what was asked, and all that the answer follows from. */
export interface RecordedCondition {
  readonly condition: Condition;
  readonly sufficient: SufficientStatistics;
}

/** A gate's run as evidence holds it. */
export interface RecordedGate extends Omit<DecisionFrame, 'primary'> {
  /** One-sided, already divided by `uses`. */
  readonly alpha: number;
  /** Models that the test set may judge. */
  readonly uses: number;
  readonly conditions: readonly RecordedCondition[];
  /** The primary metric's comparison; null without baseline. */
  readonly primary: RecordedCondition | null;
}

/** The answer judged once more. */
export interface Rejudged extends GateVerdict {
  readonly judged: readonly Judged[];
  readonly primary: Judged | null;
}

/** The gate's answer from its recorded statistics alone, bit for bit as it was given: no data, no model, no chance. */
export function rejudgeGate(recorded: RecordedGate): Rejudged {
  const judged = settleNoHarm(
    recorded.conditions.map((each) => rejudge(each, recorded)),
    recorded.alpha,
  );
  const own = recorded.primary === null ? null : rejudge(recorded.primary, recorded);
  const primary = own === null ? null : (statedPrimary(judged, own.metric) ?? own);
  return { ...decide(judged, { ...recorded, primary }), judged, primary };
}

function rejudge({ condition, sufficient }: RecordedCondition, { alpha, uses }: RecordedGate): Judged {
  return settleAssurance(judgeFromStatistics(condition, sufficient, { alpha: alphaOf(condition, { alpha, uses }) }));
}
