import { countsAsPassing, type FiledEvidence, type Finding, VERDICTS } from '@plumbline/core';
import type { Demand } from './demands.ts';
import { evidenceOfModel, type Linked, modelsOf } from './evidence-link.ts';

/** A promotion to be judged. */
export interface PromotionCase {
  readonly model: Linked;
  readonly alias: string;
  /** The version the alias has now, or null where this is its first model. */
  readonly current: { readonly version: number; readonly digest: string } | null;
  readonly demands: readonly Demand[];
  /** All evidence at hand: stored with the version, and new. */
  readonly shelf: readonly FiledEvidence[];
  readonly now: Date;
}

/** What is found for each demand, and the evidence the promotion would rest on. */
export interface PromotionRuling {
  readonly findings: readonly Finding[];
  readonly counted: readonly FiledEvidence[];
  readonly notices: readonly string[];
}

/** Clocks of two runners differ a little; evidence from further in the future is not believed. */
const CLOCK_SKEW_MS = 5 * 60_000;

const short = (sha256: string): string => sha256.slice(0, 12);

/**
 * One finding for each demand: met, or what exactly is missing. The newest word of an action counts, so that no older
 * pass can be picked over a later fail; of several written in the same instant the most severe.
 */
export function judgePromotion(promotion: PromotionCase): PromotionRuling {
  const belonging = evidenceOfModel(promotion.shelf, promotion.model);
  const findings: Finding[] = [];
  const counted: FiledEvidence[] = [];
  const notices: string[] = [];
  for (const demand of promotion.demands) {
    const newest = newestOf(belonging.filter(({ evidence }) => evidence.action === demand.action));
    const finding = judgeDemand(demand, newest, promotion);
    findings.push(finding);
    if (finding.verdict === 'fail' || newest === null) continue;
    counted.push(newest);
    notices.push(...otherBaseline(newest, promotion));
  }
  return { findings, counted, notices };
}

function newestOf(shelf: readonly FiledEvidence[]): FiledEvidence | null {
  const severity = (filed: FiledEvidence): number => VERDICTS.indexOf(filed.evidence.verdict);
  const time = (filed: FiledEvidence): number => Date.parse(filed.evidence.created);
  return [...shelf].sort((a, b) => time(b) - time(a) || severity(b) - severity(a))[0] ?? null;
}

function judgeDemand(demand: Demand, filed: FiledEvidence | null, promotion: PromotionCase): Finding {
  const check = `evidence.${demand.action}`;
  if (demand.action === 'shadow-compare' && promotion.current === null) {
    return {
      check,
      verdict: 'pass',
      detail: `shadow-compare is not demanded of a first model: "${promotion.alias}" is empty`,
    };
  }
  if (filed === null) return { check, verdict: 'fail', detail: missing(demand, promotion) };
  const problem = problemOf(filed, demand, promotion);
  const evidence = { sha256: filed.sha256, created: filed.evidence.created, verdict: filed.evidence.verdict };
  const name = `${demand.action} evidence ${short(filed.sha256)}`;
  if (problem !== null) return { check, verdict: 'fail', detail: `${name} ${problem}`, evidence };
  return { check, verdict: 'pass', detail: `${name} says ${filed.evidence.verdict} for exactly this model`, evidence };
}

function missing({ action }: Demand, { shelf, model }: PromotionCase): string {
  const wanted = `passing ${action} evidence for the model with digest ${short(model.digest)} is missing`;
  const others = shelf.filter(({ evidence }) => evidence.action === action);
  if (others.length === 0) return wanted;
  const said = others.map((filed) => {
    const models = modelsOf(filed.evidence).map(({ sha256 }) => short(sha256));
    return `${short(filed.sha256)} speaks of ${models.join(', ') || 'data this model has no tie to'}`;
  });
  return `${wanted}: ${said.join('; ')}`;
}

function problemOf(filed: FiledEvidence, demand: Demand, promotion: PromotionCase): string | null {
  const { evidence } = filed;
  const old = problemOfAge(Date.parse(evidence.created), demand.maxAgeMs, promotion.now);
  return problemOfVerdict(filed) ?? problemOfDecision(filed, promotion) ?? old;
}

/** Why evidence does not count as passing, or null where it does: for a promotion, and again at a rollback. */
export function problemOfVerdict({ evidence }: FiledEvidence): string | null {
  if (!countsAsPassing(evidence.verdict)) return `must say pass or warn: it says ${evidence.verdict}`;
  if (evidence.action !== 'evaluate-gate' || evidence.promote === true) return null;
  const decision = evidence.decision === undefined ? '' : ` (decision ${evidence.decision})`;
  return `must say promote: true: it says ${evidence.promote ?? 'nothing'}${decision}`;
}

function problemOfDecision({ evidence }: FiledEvidence, { current, alias }: PromotionCase): string | null {
  if (evidence.action !== 'evaluate-gate' || current === null || evidence.decision !== 'no-baseline') return null;
  return `must compare with a baseline, since "${alias}" has version ${current.version}: its decision is no-baseline`;
}

function problemOfAge(createdMs: number, maxAgeMs: number | null, now: Date): string | null {
  const ageMs = now.getTime() - createdMs;
  if (!Number.isFinite(ageMs)) return 'must say when it was made: its time cannot be read';
  if (ageMs < -CLOCK_SKEW_MS)
    return `must not come from the future: it was made at ${new Date(createdMs).toISOString()}`;
  if (maxAgeMs === null || ageMs <= maxAgeMs) return null;
  return `must be at most ${hours(maxAgeMs)} hours old: it is ${hours(ageMs)} hours old`;
}

const hours = (ms: number): string => String(Math.ceil((ms / 3_600_000) * 100) / 100);

/** The gate compared with something else than what the alias has now: known, told, and not decided here. */
function otherBaseline({ evidence }: FiledEvidence, { current, alias }: PromotionCase): readonly string[] {
  const baseline = evidence.subjects.find((subject) => subject.role === 'baseline');
  if (evidence.action !== 'evaluate-gate' || current === null || baseline === undefined) return [];
  if (baseline.sha256 === current.digest) return [];
  return [
    `The gate compared with ${short(baseline.sha256)}, while "${alias}" has version ${current.version} (${short(current.digest)})`,
  ];
}
