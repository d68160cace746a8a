import { clopperPearsonInterval, mcnemarTest, tangoInterval, tangoPValueBelow } from '@plumbline/stats';
import type { Estimated, EstimationOptions } from './estimated.ts';

/** Right and wrong answers of two models on the same rows. */
export interface RightAnswers {
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  /** Fewer discordant rows or too few of a class: exact tests only. */
  readonly exactOnly: boolean;
}

/**
 * Difference of two accuracies: Tango's score interval, and mid-p McNemar must agree before a sign is taken as shown. In small
 * samples exact McNemar gives the sign, and the Clopper–Pearson limit of the broken (fixed) share bounds the loss (gain).
 */
export function compareAccuracy(answers: RightAnswers, { alpha }: EstimationOptions): Estimated {
  const { fixed, broken } = countDiscordant(answers);
  const rows = answers.candidate.length;
  const test = mcnemarTest(fixed, broken);
  const evidence = { rows, fixed, broken, midP: test.midTwoSided, exactP: test.exactTwoSided };
  const estimate = (fixed - broken) / rows;
  const level = 1 - 2 * alpha;
  if (answers.exactOnly) {
    const lossAtMost = clopperPearsonInterval(broken, rows, level).upper;
    const gainAtMost = clopperPearsonInterval(fixed, rows, level).upper;
    const sign = test.exactGreater <= alpha ? 1 : test.exactLess <= alpha ? -1 : 0;
    return {
      estimate,
      sign,
      evidence,
      problem: null,
      lower: sign === 1 ? 0 : -lossAtMost,
      upper: sign === -1 ? 0 : gainAtMost,
      method: 'exact McNemar, Clopper–Pearson',
      // Only the sign has an exact test: of a loss beyond a margin nothing is claimed.
      pBelow: (margin) => (margin >= 0 ? test.exactLess : 1),
    };
  }
  const { lower, upper } = tangoInterval({ fixed, broken, rows }, level);
  return {
    estimate,
    sign: 0,
    evidence,
    problem: null,
    lower: test.midGreater <= alpha ? lower : Math.min(lower, 0),
    upper: test.midLess <= alpha ? upper : Math.max(upper, 0),
    method: 'mid-p McNemar, Tango interval',
    pBelow: (margin) => tangoPValueBelow({ fixed, broken, rows }, margin),
  };
}

/** Rows only the candidate has right, and rows only the baseline has right. */
function countDiscordant({ candidate, baseline }: Omit<RightAnswers, 'exactOnly'>): {
  readonly fixed: number;
  readonly broken: number;
} {
  let fixed = 0;
  let broken = 0;
  for (let row = 0; row < candidate.length; row += 1) {
    if (candidate[row]! > baseline[row]!) fixed += 1;
    else if (candidate[row]! < baseline[row]!) broken += 1;
  }
  return { fixed, broken };
}
