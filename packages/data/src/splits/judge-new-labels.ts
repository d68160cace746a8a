import { counted, type Finding } from '@plumbline/core';
import type { NewLabels } from './ask/count-new-labels.ts';
import { type SplitTerms, verdictOfBreach, words } from './split-terms.ts';

/** A label that was never learned is never told right: its rows are lost to every metric. */
export function judgeNewLabels({ rows, newRows, newLabels, examples }: NewLabels, terms: SplitTerms): Finding {
  const shown = terms.showValues && newLabels > 0 ? `: ${examples.map((one) => `"${one}"`).join(', ')}` : '';
  const isBroken = rows > 0 && newRows / rows > terms.limit;
  return {
    check: `splits.${terms.split}.new-labels`,
    verdict: rows === 0 ? 'warn' : isBroken ? verdictOfBreach(terms.severity) : 'pass',
    detail:
      newLabels === 0
        ? `Every label of the ${terms.split} split is in the training data`
        : `${words(newRows, rows)} of the ${terms.split} split have ${counted(newLabels, 'label')} that the training data does not have${shown}`,
    evidence: { rows, newRows, newLabels },
  };
}
