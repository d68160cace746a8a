import { atBest, type Finding, type Verdict } from '@plumbline/core';
import type { GuardSeverities, GuardSeverity, Suspicion } from './guard.ts';

const VERDICTS: Readonly<Record<Exclude<GuardSeverity, 'ignore'>, Verdict>> = {
  notice: 'pass',
  warn: 'warn',
  fail: 'fail',
};

/** What the guards make of an answer. */
export interface Guarded {
  readonly verdict: Verdict;
  readonly promote: boolean;
  readonly findings: readonly Finding[];
}

/** The answer after the guards: never milder than before, and nothing is promoted that a guard stops. Ignored guards say nothing. */
export function settleGuards(
  answer: { readonly verdict: Verdict; readonly promote: boolean },
  suspicions: readonly Suspicion[],
  severities: GuardSeverities,
): Guarded {
  const findings = suspicions.flatMap(({ guard, detail, evidence }): readonly Finding[] => {
    const severity = severities[guard];
    return severity === 'ignore' ? [] : [{ check: `guard.${guard}`, verdict: VERDICTS[severity], detail, evidence }];
  });
  const verdict = findings.reduce((worst, finding) => atBest(finding.verdict, worst), answer.verdict);
  return { verdict, promote: answer.promote && findings.every((finding) => finding.verdict !== 'fail'), findings };
}
