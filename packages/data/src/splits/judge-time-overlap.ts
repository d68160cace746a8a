import type { Finding, JsonObject } from '@plumbline/core';
import type { TimeOverlap } from './ask/count-time-overlap.ts';
import { type SplitTerms, verdictOfBreach, words } from './split-terms.ts';

/**
 * Who names a time column says that the split is one in time: a row of the other split that is older than a training row is one the model
 * could learn from the future of. Rows as old as the newest training row are told and do not count: days are shared at their border.
 */
export function judgeTimeOverlap(overlap: TimeOverlap, terms: SplitTerms): Finding {
  const { otherPresent, trainPresent, older, asOld, newerTrain } = overlap;
  const { newestTrain, oldestOther, ...counts } = overlap;
  const check = `splits.${terms.split}.time-overlap`;
  // Times are values of the data.
  const evidence: JsonObject = terms.showValues ? { ...counts, newestTrain, oldestOther } : counts;
  if (otherPresent === 0 || trainPresent === 0)
    return { check, verdict: 'warn', detail: 'One split has no time at all: nothing can be compared', evidence };
  const ends = terms.showValues ? ` (the newest of ${moment(newestTrain)}, the oldest of ${moment(oldestOther)})` : '';
  const border = asOld === 0 ? '' : `; ${words(asOld, otherPresent)} are as old as it`;
  const turned =
    older === 0 ? '' : `; ${words(newerTrain, trainPresent)} of the training data are newer than the oldest of them`;
  return {
    check,
    verdict: older / otherPresent > terms.limit ? verdictOfBreach(terms.severity) : 'pass',
    detail: `${words(older, otherPresent)} of the ${terms.split} split are older than the newest training row${ends}${border}${turned}`,
    evidence,
  };
}

const SECONDS_MAX = 8.64e12;

/** ISO 8601, as far as that goes. */
function moment(seconds: number): string {
  return Math.abs(seconds) > SECONDS_MAX ? `${seconds} s from 1970` : new Date(seconds * 1000).toISOString();
}
