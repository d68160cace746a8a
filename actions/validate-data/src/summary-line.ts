import { counted, type Finding, type Verdict } from '@plumbline/core';
import type { DriftOutcome } from './outcome.ts';

/** What the sentence is made of. */
export interface SummaryFacts {
  readonly rows: number;
  readonly columns: number;
  readonly findings: readonly Finding[];
  readonly drift: DriftOutcome | null;
  readonly ruleCount: number;
}

const NAMED = 3;

/** One plain sentence with the numbers that decided. */
export function summaryLine({ rows, columns, findings, drift, ruleCount }: SummaryFacts): string {
  const size = `${counted(rows, 'row')} × ${counted(columns, 'column')}`;
  if (findings.length === 0) return `${size}: nothing was checked; give a schema or a reference`;
  const checks = findings.filter(({ check }) => !check.startsWith('drift.'));
  const raised = (['fail', 'warn', 'inconclusive'] as const)
    .map((verdict) => ({ verdict, count: withVerdict(checks, verdict) }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${WORDS[verdict]}`);
  const rules =
    ruleCount === 0 && checks.length === 0
      ? []
      : [
          raised.length === 0
            ? checks.length === 1
              ? 'the one check holds'
              : `all ${checks.length} checks hold`
            : `${raised.join(', ')} of ${counted(checks.length, 'check')} (${worstOf(checks)})`,
        ];
  return `${size}: ${[...rules, ...driftWords(drift)].join('; ')}`;
}

/** The first check of the worst verdict, with what was found. */
function worstOf(checks: readonly Finding[]): string {
  const order = ['fail', 'inconclusive', 'warn'] as const;
  const worst = order.flatMap((verdict) => checks.filter((finding) => finding.verdict === verdict)).at(0);
  return worst?.detail ?? '';
}

const WORDS = { fail: 'failed', warn: 'warned', inconclusive: 'could not tell' } as const;

function withVerdict(findings: readonly Finding[], verdict: Verdict): number {
  return findings.filter((finding) => finding.verdict === verdict).length;
}

function driftWords(drift: DriftOutcome | null): readonly string[] {
  if (drift === null) return [];
  const { drifted, columns } = drift.result;
  if (drifted.length === 0) {
    const open = columns.filter(({ answer }) => answer === 'undetermined').length;
    return [`no drift proven in ${counted(columns.length, 'column')}${open === 0 ? '' : ` (${open} undetermined)`}`];
  }
  const named = drifted.slice(0, NAMED).join(', ');
  const more = drifted.length > NAMED ? ` and ${drifted.length - NAMED} more` : '';
  return [`drift in ${drifted.length} of ${counted(columns.length, 'column')} (${named}${more})`];
}
