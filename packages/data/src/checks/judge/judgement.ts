import type { Profile } from '../../profile/profile.ts';
import type { Check } from '../check.ts';
import type { CheckResult, Unanswered } from '../check-result.ts';

/** What answers are judged with. */
export interface JudgeContext {
  /** The moment of judging. */
  readonly now: Date;
  readonly reference: Profile | null;
  /** Profile of the data, for distances; null where none was made. */
  readonly profile: Profile | null;
  /** Profiles of other tables of the run, for distances from them. */
  readonly others: ReadonlyMap<string, Profile>;
  /** Types were guessed from text. */
  readonly typesGuessed: boolean;
}

/** A check with its demand, whose kind is known. */
export interface Posed<D> {
  readonly check: Check;
  readonly demand: D;
}

/** A check that could not be judged. */
export function unansweredResult(check: Check, reason: Unanswered, problem: string): CheckResult {
  return { check, answer: 'unanswered', reason, problem };
}

/** `holds` or `broken`. */
export function verdictOf(holds: boolean): 'holds' | 'broken' {
  return holds ? 'holds' : 'broken';
}
