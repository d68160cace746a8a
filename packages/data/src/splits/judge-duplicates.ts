import { count, type Finding, type JsonObject, percent } from '@plumbline/core';
import { wilsonInterval } from '@plumbline/stats';
import type { Repeats } from './ask/count-repeats.ts';
import { chanceOfRepeat, copiedMultiplicity } from './chance-repeats.ts';
import { type SplitTerms, verdictOfBreach, words } from './split-terms.ts';

/** Rows of the other split that the training data has too, held against chance. */
export interface DuplicatesAnswer {
  /** Of the other split's rows, those that repeat a training row; and those that repeat one which stands there once. */
  readonly share: number;
  readonly shareOnce: number;
  /** What of the second chance explains. */
  readonly chance: number;
  /** So much of the second at least is more than chance explains: both bounds at 95 %. */
  readonly excess: number;
  /** Rows repeat so often as independent rows cannot: see `copiedMultiplicity`. */
  readonly copied: number | null;
}

const ALPHA = 0.05;
/** Splits are not drawn quite alike: half as many repeats again count as chance. */
const ROOM = 1.5;

/**
 * What the counts prove. Rows that stand once in the training data are what a leak repeats and chance hardly ever does: a table of few
 * values repeats its frequent rows, which says nothing.
 */
export function duplicatesAnswer(repeats: Repeats): DuplicatesAnswer {
  const { matched, matchedOnce, otherRows } = repeats;
  const shareOf = (rows: number): number => (otherRows === 0 ? 0 : rows / otherRows);
  const { estimate, upper } = chanceOfRepeat(repeats, ALPHA);
  const { lower } = wilsonInterval(matchedOnce, otherRows, 1 - 2 * ALPHA);
  return {
    share: shareOf(matched),
    shareOnce: shareOf(matchedOnce),
    chance: estimate,
    excess: Math.max(0, lower - ROOM * upper),
    copied: copiedMultiplicity(repeats),
  };
}

/**
 * Breached where beyond doubt more than the allowed share of rows repeat single training rows and chance does not explain it. Where rows
 * repeat as copies do it warns at most: an experiment's design may repeat rows as well.
 */
export function judgeDuplicates(repeats: Repeats, terms: SplitTerms): Finding {
  const { split, limit, severity } = terms;
  const answer = duplicatesAnswer(repeats);
  const evidence: JsonObject = { ...repeats, together: [...repeats.together], ...answer };
  const single = repeats.matched === 0 ? '' : `, ${count(repeats.matchedOnce)} of them one that stands there once`;
  const found = `${words(repeats.matched, repeats.otherRows)} of the ${split} split repeat the features of a training row${single}`;
  const finding = { check: `splits.${split}.duplicates`, evidence };
  if (answer.excess > limit)
    return {
      ...finding,
      verdict: verdictOfBreach(severity),
      detail: `${found}: chance explains ${percent(answer.chance)}, and at least ${percent(answer.excess)} are more than that (at most ${percent(limit)} may be)`,
    };
  if (answer.copied !== null && answer.share > limit)
    return {
      ...finding,
      verdict: severity === 'info' ? 'pass' : 'warn',
      detail: `${found}, and rows stand ${times(answer.copied)} in the data as independent rows cannot: they look like copies made before the split`,
    };
  const reason = answer.share > limit ? ': these rows do not prove more than chance' : '';
  return { ...finding, verdict: 'pass', detail: `${found}${reason}` };
}

function times(multiplicity: number): string {
  return multiplicity === 2 ? 'twice' : `${multiplicity} times`;
}
