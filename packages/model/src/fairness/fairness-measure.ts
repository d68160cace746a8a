import { nearest } from '@plumbline/boundary';
import { PlumblineError } from '@plumbline/core';
import { parseSelector } from '../slices/parse-selector.ts';
import type { SliceSelector } from '../slices/selector.ts';

/** A share of rows of a group: who is chosen, found, wrongly chosen, rightly chosen, rightly answered. */
export type GroupRate = 'selection_rate' | 'true_positive_rate' | 'false_positive_rate' | 'precision' | 'accuracy';

/** How the rates of the groups become one number. */
export type GroupSpread = 'difference' | 'ratio' | 'group_min' | 'group_max';

/** `fairness(sex).demographic_parity_ratio`. */
export interface FairnessMeasure {
  /** As it is written. */
  readonly text: string;
  readonly groups: SliceSelector;
  /** More than one: the worst of them. */
  readonly rates: readonly GroupRate[];
  readonly spread: GroupSpread;
}

const RATES: readonly GroupRate[] = [
  'selection_rate',
  'true_positive_rate',
  'false_positive_rate',
  'precision',
  'accuracy',
];

/** Names that the field knows for the spread of rates. */
const PARITIES: Readonly<Record<string, readonly GroupRate[]>> = {
  demographic_parity: ['selection_rate'],
  equal_opportunity: ['true_positive_rate'],
  equalized_odds: ['true_positive_rate', 'false_positive_rate'],
  predictive_parity: ['precision'],
  false_positive_parity: ['false_positive_rate'],
  accuracy_parity: ['accuracy'],
};

/** Every measure's name, as conditions write it: Fairlearn's, and in its manner. */
export function fairnessNames(): readonly string[] {
  return [
    ...Object.keys(PARITIES).flatMap((name) => [`${name}_difference`, `${name}_ratio`]),
    ...RATES.flatMap((name) => [`${name}_difference`, `${name}_ratio`, `${name}_group_min`, `${name}_group_max`]),
  ];
}

/**
 * Reads what stands in the parentheses of `fairness(…)` and after the dot. Throws `CONFIG_INVALID` for a selector that is not understood or
 * a measure that does not exist, with the nearest that does.
 */
export function parseFairness(groups: string, name: string): FairnessMeasure {
  const spread = (['difference', 'ratio', 'group_min', 'group_max'] as const).find((word) => name.endsWith(`_${word}`));
  const base = spread === undefined ? '' : name.slice(0, -spread.length - 1);
  const legal = fairnessNames();
  if (spread === undefined || !legal.includes(name)) {
    const near = nearest(name, legal);
    throw new PlumblineError(
      'CONFIG_INVALID',
      `Cannot judge the fairness measure "${name}": it must be one of ${legal.join(', ')}`,
      near === null ? 'name one of these measures' : `write "${near}", if that is what is meant`,
    );
  }
  const selector = parseSelector(groups);
  const rates = PARITIES[base] ?? RATES.filter((rate) => rate === base);
  return { text: `fairness(${selector.text}).${name}`, groups: selector, rates, spread };
}

/** Is more of it better? A ratio of 1 and a difference of 0 are the best there is. */
export function isHigherFairer({ spread, rates }: FairnessMeasure): boolean {
  if (spread === 'difference') return false;
  const isHarm = rates[0] === 'false_positive_rate';
  return spread === 'ratio' || !isHarm;
}
