import type { Finding } from '@plumbline/core';
import type { IdOverlap } from './ask/count-id-overlap.ts';
import { type SplitTerms, verdictOfBreach, words } from './split-terms.ts';

/** What has an identity of its own may be learned from or tested on, not both: one shared id is a breach unless more are allowed. */
export function judgeIdOverlap(overlap: IdOverlap, terms: SplitTerms): Finding {
  const { rows, present, shared } = overlap;
  const missing = rows === present ? '' : ` (${words(rows - present, rows)} have none)`;
  const isBroken = present > 0 && shared / present > terms.limit;
  return {
    check: `splits.${terms.split}.id-overlap`,
    verdict: present === 0 ? 'warn' : isBroken ? verdictOfBreach(terms.severity) : 'pass',
    detail:
      present === 0
        ? `No row of the ${terms.split} split has an id: nothing can be compared`
        : `${words(shared, present)} of the ${terms.split} split have an id that the training data has too${missing}`,
    evidence: { rows, present, shared },
  };
}
