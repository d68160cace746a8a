import { jsonNumber } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { profileDistance } from '../../drift/profile-distance.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Answer } from '../answer.ts';
import type { Check } from '../check.ts';
import type { CheckResult, Unanswered } from '../check-result.ts';
import type { DistanceDemand } from '../demand.ts';
import { judgeMetric } from './judge-metric.ts';
import { judgeRows } from './judge-rows.ts';
import { judgeColumns, judgeColumnType, judgeNesting, judgePresence, judgeQuery, judgeTables } from './judge-shape.ts';
import { judgeDistinct, judgeDivergence, judgeMostCommon, judgeQuantiles } from './judge-values.ts';
import { type JudgeContext, unansweredResult, verdictOf } from './judgement.ts';
import { isWithin } from './within-bounds.ts';

/** What was answered to one check, as it can be stored. */
export interface CheckAnswer {
  readonly answer: Answer;
  /** Values that are not null in each column of the demand, where that decides whether it is asked. */
  readonly filled?: readonly number[];
  /** It holds for the whole table alone: those of shards cannot be put together. */
  readonly whole?: true;
  /** At least so many rows break. */
  readonly least?: true;
}

/** What the answer says of the check. Pure. */
export function judgeCheck(check: Check, { answer, filled, least }: CheckAnswer, context: JudgeContext): CheckResult {
  if (answer.kind === 'empty' || filled?.some((count) => count === 0)) return { check, answer: 'vacuous' };
  if (answer.kind === 'none') return unansweredResult(check, answer.reason, answer.problem);
  const { demand } = check;
  switch (demand.kind) {
    case 'rows':
      return answer.kind === 'rows' ? judgeRows(check, demand, { ...answer, least: least === true }) : mixed();
    case 'metric':
      return answer.kind === 'metric' ? judgeMetric({ check, demand }, answer, context) : mixed();
    case 'distinct':
      return answer.kind === 'tally' ? judgeDistinct(check, demand, answer) : mixed();
    case 'most-common':
      return answer.kind === 'modes' ? judgeMostCommon(check, demand, answer) : mixed();
    case 'quantiles':
      return answer.kind === 'quantiles' ? judgeQuantiles(check, demand, answer) : mixed();
    case 'divergence':
      return answer.kind === 'tally' || answer.kind === 'bins' ? judgeDivergence(check, demand, answer) : mixed();
    case 'distance':
      return judgeDistance(check, demand, context);
    case 'columns':
      return answer.kind === 'columns' ? judgeColumns(check, demand, answer) : mixed();
    case 'column':
      return answer.kind === 'columns' ? judgePresence({ check, demand }, answer, context) : mixed();
    case 'column-type':
      return answer.kind === 'columns' ? judgeColumnType({ check, demand }, answer, context) : mixed();
    case 'nesting':
      return answer.kind === 'columns' ? judgeNesting(check, demand, answer) : mixed();
    case 'same-rows':
      return answer.kind === 'tables' ? judgeTables(check, answer) : mixed();
    case 'query':
      return answer.kind === 'query' ? judgeQuery(check, demand, answer) : mixed();
    case 'improper':
      return unansweredResult(check, 'improper', demand.problem);
  }
}

/** The distance between two profiles of the column; where one is wanting, or the measure does not exist, it stays open. */
function judgeDistance(check: Check, demand: DistanceDemand, context: JudgeContext): CheckResult {
  const { column, against } = demand;
  const reference = against === undefined ? context.reference : (context.others.get(against) ?? null);
  const none = (problem: string, reason: Unanswered = 'reference') => unansweredResult(check, reason, problem);
  if (reference === null)
    return none('there is no reference to measure the distance from (the input "reference" gives it)');
  if (context.profile === null) return none('there is no profile of the data to measure the distance of');
  const named = (profile: Profile) => profile.columns.find(({ name }) => name === column);
  const [before, after] = [named(reference), named(context.profile)];
  if (before === undefined) return none(`the reference has no column "${column}"`, 'column');
  if (after === undefined) return none(`the column "${column}" does not exist`, 'column');
  const distance = profileDistance(before, after, demand);
  if (distance === null) return none(`${demand.measure} does not exist for the column "${column}"`, 'type');
  return { check, answer: verdictOf(isWithin(distance, demand.bounds)), observed: jsonNumber(distance) };
}

function mixed(): never {
  throw new PlumblineError(
    'INVARIANT_BROKEN',
    'Cannot judge a check: its answer must be of the kind the check asks for: it is of another',
    'report it with the rule file',
  );
}
