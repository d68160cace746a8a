import { jsonNumber } from '@plumbline/boundary';
import type { Finding, Json, JsonObject, Subject, Verdict } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import {
  type Outcome as ConditionOutcome,
  type Decision,
  type Judged,
  type Limit,
  type MetricValues,
  recordAsked,
  recordCondition,
  type Values,
} from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import type { Answer } from './outcome.ts';
import type { Side } from './resolve-side.ts';
import { sentenceOf, summaryOf } from './sentences.ts';

/** What was looked at, for the evidence. */
export interface JudgementFrame {
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly inputs: Inputs;
  readonly seed: string | null;
  readonly testSubjects: readonly Subject[];
  readonly products: readonly Subject[];
  readonly extra: JsonObject;
  readonly notices: readonly string[];
  /** What besides conditions and guards holds the answer down; it has been applied. */
  readonly limits?: readonly Limit[];
  /** What guards found. */
  readonly guards?: readonly Finding[];
}

const VERDICT_OF: Readonly<Record<ConditionOutcome, Verdict>> = {
  proven: 'pass',
  holds: 'pass',
  unproven: 'inconclusive',
  broken: 'fail',
  undefined: 'fail',
  'no-baseline': 'warn',
};

/** The verdict of one condition. */
export function verdictOf(outcome: ConditionOutcome): Verdict {
  return VERDICT_OF[outcome];
}

/** The answer as evidence: what was looked at, what was found, and the statistics the verdict is a function of. */
export function judgementOf(
  answer: Answer,
  frame: JudgementFrame,
): Judgement & { promote: boolean; decision: Decision } {
  const { candidate, baseline, testSubjects, products, seed, notices } = frame;
  const sides = baseline === null ? [candidate] : [candidate, baseline];
  return {
    verdict: answer.verdict,
    promote: answer.promote,
    decision: answer.decision,
    summaryLine: withGuards(summaryOf(answer), answer, frame.guards ?? []),
    // What was not judged found nothing: the notices say so, and the statistics list it.
    findings: [
      ...answer.judged.filter(({ outcome }) => outcome !== 'no-baseline').map(findingOf),
      ...(frame.guards ?? []),
    ],
    subjects: [...sides.map(({ role, name, sha256 }) => ({ role, name, sha256 })), ...testSubjects],
    products,
    seed,
    methods: [...new Set(answer.judged.map((each) => each.method).filter((method) => method !== 'none'))],
    statistics: statisticsOf(answer, frame),
    notices,
  };
}

/** A guard that decided is said first; one that warned, last. */
function withGuards(summary: string, { judged }: Answer, guards: readonly Finding[]): string {
  const isStopped = judged.some(({ outcome }) => verdictOf(outcome) === 'fail');
  const stopping = guards.find(({ verdict }) => verdict === 'fail');
  if (stopping !== undefined && !isStopped) return `Stopped: ${stopping.detail}`;
  const warning = guards.find(({ verdict }) => verdict === 'warn');
  return warning === undefined ? summary : `${summary}. ${warning.detail}`;
}

function findingOf(judged: Judged): Finding {
  const { condition, slice, outcome } = judged;
  return {
    check: slice === null ? condition.text : `${condition.text} [${slice}]`,
    verdict: verdictOf(outcome),
    detail: sentenceOf(judged),
    evidence: recordCondition(judged),
  };
}

function statisticsOf(answer: Answer, { extra, inputs, candidate, baseline, limits = [] }: JudgementFrame): Json {
  const { values } = answer;
  return {
    ...extra,
    alpha: answer.alpha,
    uses: inputs.testSetMaxUses ?? 1,
    replicates: inputs.replicates,
    test: inputs.test,
    onFirstModel: inputs.onFirstModel,
    hasBaseline: baseline !== null,
    sameModel: candidate.sha256 === baseline?.sha256,
    metrics: metricsJson(values),
    primary: answer.primary === null ? null : recordAsked(answer.primary),
    conditions: answer.judged.map(recordAsked),
    limits,
    rowsNeeded: answer.rowsNeeded,
    jointPower: answer.jointPower,
  };
}

/** `{"candidate": {…}, "baseline": {…}, "difference": {…}}` at full precision; empty objects where there is no baseline. */
export function metricsJson({ candidate, baseline, difference }: MetricValues): JsonObject {
  const plain = (values: Values | null): JsonObject =>
    Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, jsonNumber(value)]));
  return { candidate: plain(candidate), baseline: plain(baseline), difference: plain(difference) };
}
