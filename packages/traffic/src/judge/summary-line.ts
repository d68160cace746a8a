import { count, percent } from '@plumbline/core';
import type { NoiseSource } from '../statistics.ts';
import { EXCESS_NAMES } from './judge-disagreement.ts';
import type { ShadowJudgement } from './judge-shadow.ts';

/** One sentence: the checks that decided, or on a pass the numbers that let it. */
export function summaryLine(judgement: ShadowJudgement, compared: number, noiseFrom: NoiseSource): string {
  const { verdict, checks, excess, latency, coverage } = judgement;
  if (verdict !== 'pass') {
    const deciding = checks.filter((check) => check.finding.verdict === verdict).map((check) => check.finding.detail);
    return `The candidate ${verdict === 'fail' ? 'is not fit to take over' : 'cannot be judged on this traffic'}: ${deciding.join('; ')}.`;
  }
  const times = (latency?.quantiles ?? []).map(
    ({ name, ratio }) => `${name} latency ratio ${ratio.estimate.toFixed(3)}`,
  );
  const numbers = [
    `${EXCESS_NAMES[noiseFrom]} ${percent(Math.max(0, excess.estimate))} (at most ${percent(Math.max(0, excess.upper))})`,
    ...times,
    `coverage ${percent(coverage)}`,
  ];
  return `The candidate behaves like the baseline on ${count(compared)} pairs: ${numbers.join(', ')}.`;
}
