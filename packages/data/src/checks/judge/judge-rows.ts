import type { RowsAnswer } from '../answer.ts';
import type { Check } from '../check.ts';
import type { CheckResult } from '../check-result.ts';
import type { Allowance, RowDemand } from '../demand.ts';
import { unansweredResult, verdictOf } from './judgement.ts';
import { isWithin } from './within-bounds.ts';

/**
 * How many rows may break, and how many do. Where none was judged nothing is shown, unless so many rows must hold. `least`: more may
 * break than were counted, so that only a breach is certain.
 */
export function judgeRows(
  check: Check,
  { allow }: RowDemand,
  answer: RowsAnswer & { readonly least?: boolean },
): CheckResult {
  const { elements, missing, breaking, firstRow, places, type } = answer;
  const counts = { elements, missing, breaking, firstRow };
  const holds = isAllowed(allow, answer);
  if (answer.least === true && (holds === true || ('within' in allow && allow.within.min !== undefined))) {
    const problem = 'rows of different shards cannot be held against each other: validate their data in one run';
    return unansweredResult(check, 'shards', problem);
  }
  const details = places === undefined ? {} : { details: { places } };
  return {
    check,
    answer: holds === null ? 'vacuous' : verdictOf(holds),
    counts,
    ...details,
    ...(type === undefined ? {} : { observed: type }),
  };
}

/** Null: there is nothing to hold it against. */
export function isAllowed(allow: Allowance, { elements, missing, breaking }: RowsAnswer): boolean | null {
  const judged = elements - missing;
  if ('holdingRows' in allow) return judged - breaking >= allow.holdingRows;
  if ('holding' in allow) return judged === 0 ? null : (judged - breaking) / judged >= allow.holding;
  if (elements === 0) return null;
  return isWithin(allow.breaking === 'rows' ? breaking : breaking / elements, allow.within);
}
