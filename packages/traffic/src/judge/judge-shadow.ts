import { count, type Finding, percent, type Verdict, worstVerdict } from '@plumbline/core';
import type { ExcessDisagreement } from '@plumbline/stats';
import type { ShadowCounts, Timings } from '../statistics.ts';
import { excessOf, judgeDisagreement } from './judge-disagreement.ts';
import { judgeErrors, rateOf } from './judge-errors.ts';
import { judgeLatency } from './judge-latency.ts';
import { type LatencyMeasurement, measureLatency } from './measure-latency.ts';
import type { ShadowPolicy } from './policy.ts';
import type { ShadowCheck } from './shadow-check.ts';

/** What the verdict is a function of, with the policy and the seed. */
export interface ShadowStatistics {
  readonly counts: ShadowCounts;
  readonly timings: Timings;
  /** Lines of the recording that are exchanges, and lines that are not. */
  readonly lines: { readonly valid: number; readonly malformed: number };
  /** 95th percentile of how late the replay itself was, in milliseconds; 0 in a closed schedule. */
  readonly latenessMs: number;
}

/** The whole judgement. */
export interface ShadowJudgement {
  readonly verdict: Verdict;
  /** Most severe first. */
  readonly checks: readonly ShadowCheck[];
  readonly excess: ExcessDisagreement;
  readonly coverage: number;
  readonly errorRates: { readonly baseline: number; readonly candidate: number };
  readonly latency: LatencyMeasurement | null;
  /** Pairs at which every undecided check would be decided; null where all are decided or nobody can tell. */
  readonly pairsNeeded: number | null;
}

/** A sender later than this share of the baseline's median measures itself. */
const LATENESS_SHARE_MAX = 0.1;

/**
 * Judges coverage, disagreement beyond noise, errors and latency. `fail` outranks `inconclusive`; too little coverage is
 * never a pass; no check at all is inconclusive. Pure: the same statistics, policy and seed give the same judgement.
 */
export function judgeShadow(statistics: ShadowStatistics, policy: ShadowPolicy, seed: string): ShadowJudgement {
  const { counts, timings, lines, latenessMs } = statistics;
  const { latencyMargins: margins, replicates, confidence } = policy;
  const latency =
    margins.length === 0 ? null : measureLatency(timings, { margins, replicates, alpha: 1 - confidence, seed });
  const coverage = counts.requests === 0 ? 0 : counts.answered / counts.requests;
  const isSenderLate = latenessMs > LATENESS_SHARE_MAX * median(timings.baseline);
  const checks = [
    judgeCoverage(coverage, counts, policy),
    judgeDisagreement(counts, policy),
    judgeErrors(counts, policy),
    ...(latency === null ? [] : judgeLatency(latency, isSenderLate)),
    ...(counts.interrupted ? [interruption()] : []),
    ...(lines.malformed > 0 ? [judgeRecording(lines, policy)] : []),
  ];
  const needed = checks.flatMap((check) => (check.finding.verdict === 'inconclusive' ? [check.pairsNeeded] : []));
  return {
    verdict: worstVerdict(checks.map((check) => check.finding.verdict)),
    checks: bySeverity(checks),
    excess: excessOf(counts, confidence),
    coverage,
    errorRates: { baseline: rateOf(counts.errors.baseline), candidate: rateOf(counts.errors.candidate) },
    latency,
    pairsNeeded:
      needed.length === 0
        ? null
        : needed.reduce((most, next) => (most === null || next === null ? null : Math.max(most, next))),
  };
}

function judgeCoverage(coverage: number, counts: ShadowCounts, { minCoverage }: ShadowPolicy): ShadowCheck {
  const verdict: Verdict = counts.requests > 0 && coverage >= minCoverage ? 'pass' : 'inconclusive';
  const finding: Finding = {
    check: 'coverage',
    verdict,
    detail: `both lanes answered ${count(counts.answered)} of ${count(counts.requests)} requests (${percent(coverage)}), at least ${percent(minCoverage)} is needed`,
    evidence: { coverage, limit: minCoverage },
  };
  return { finding, subject: 'coverage', unit: 'share', bounds: null, limit: minCoverage, pairsNeeded: null };
}

/** A recording that is mostly unreadable is a sample of something else: what can be read must cover it like answers must. */
function judgeRecording({ valid, malformed }: ShadowStatistics['lines'], { minCoverage }: ShadowPolicy): ShadowCheck {
  const readable = valid / (valid + malformed);
  const finding: Finding = {
    check: 'recording',
    verdict: readable >= minCoverage ? 'pass' : 'inconclusive',
    detail: `${count(malformed)} of ${count(valid + malformed)} lines of the traffic are malformed, at least ${percent(minCoverage)} must be readable`,
    evidence: { readable, limit: minCoverage },
  };
  return { finding, subject: 'readable lines', unit: 'share', bounds: null, limit: minCoverage, pairsNeeded: null };
}

function interruption(): ShadowCheck {
  const finding: Finding = {
    check: 'completeness',
    verdict: 'inconclusive',
    detail: 'the replay was ended from outside before its time',
  };
  return { finding, subject: 'completeness', unit: 'share', bounds: null, limit: 1, pairsNeeded: null };
}

function bySeverity(checks: readonly ShadowCheck[]): readonly ShadowCheck[] {
  const rank: Readonly<Record<Verdict, number>> = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
  return [...checks].sort((a, b) => rank[a.finding.verdict] - rank[b.finding.verdict]);
}

function median(values: Float64Array): number {
  return values.length === 0 ? 0 : values.toSorted()[Math.floor((values.length - 1) / 2)]!;
}
