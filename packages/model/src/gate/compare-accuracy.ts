import { clopperPearsonInterval, mcnemarTest, tangoInterval, tangoPValueBelow } from '@plumbline/stats';
import { type Estimated, errorOfBounds } from './estimated.ts';
import type { DiscordantCounts } from './statistics.ts';

/** Right and wrong answers of two models on the same rows. */
export interface RightAnswers {
  /** What the rows are, in words. */
  readonly among: string;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  /** Fewer discordant rows or too few of a class: exact tests only. */
  readonly exactOnly: boolean;
}

/** Rows only the candidate has right, and rows only the baseline has right. */
export function discordantCounts({ among, candidate, baseline, exactOnly }: RightAnswers): DiscordantCounts {
  let fixed = 0;
  let broken = 0;
  for (let row = 0; row < candidate.length; row += 1) {
    if (candidate[row]! > baseline[row]!) fixed += 1;
    else if (candidate[row]! < baseline[row]!) broken += 1;
  }
  return { kind: 'discordant', among, rows: candidate.length, fixed, broken, exactOnly };
}

/**
 * Difference of two accuracies: Tango's score interval, and mid-p McNemar must agree before a sign is taken as shown. In small
 * samples exact McNemar gives the sign, and the Clopper–Pearson limit of the broken (fixed) share bounds the loss (gain).
 */
export function compareAccuracy({ among, rows, fixed, broken, exactOnly }: DiscordantCounts, alpha: number): Estimated {
  const test = mcnemarTest(fixed, broken);
  const estimate = (fixed - broken) / rows;
  const level = 1 - 2 * alpha;
  const where = among === 'rows' ? '' : ` on ${among}`;
  const base = { estimate, problem: null } as const;
  if (exactOnly) {
    const lossAtMost = clopperPearsonInterval(broken, rows, level).upper;
    const gainAtMost = clopperPearsonInterval(fixed, rows, level).upper;
    const sign = test.exactGreater <= alpha ? 1 : test.exactLess <= alpha ? -1 : 0;
    return {
      ...base,
      sign,
      lower: sign === 1 ? 0 : -lossAtMost,
      upper: sign === -1 ? 0 : gainAtMost,
      standardError: errorOfBounds(-lossAtMost, gainAtMost, alpha),
      method: `exact McNemar, Clopper–Pearson${where}`,
      // Only the sign has an exact test: of a loss beyond a margin nothing is claimed.
      pBelow: (margin) => (margin >= 0 ? test.exactLess : 1),
    };
  }
  const { lower, upper } = tangoInterval({ fixed, broken, rows }, level);
  return {
    ...base,
    sign: 0,
    lower: test.midGreater <= alpha ? lower : Math.min(lower, 0),
    upper: test.midLess <= alpha ? upper : Math.max(upper, 0),
    standardError: errorOfBounds(lower, upper, alpha),
    method: `mid-p McNemar, Tango interval${where}`,
    pBelow: (margin) => tangoPValueBelow({ fixed, broken, rows }, margin),
  };
}
