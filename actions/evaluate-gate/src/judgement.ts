import { jsonNumber } from '@plumbline/boundary';
import type { Finding, Json, JsonObject, Subject, Verdict } from '@plumbline/core';
import type { Judgement } from '@plumbline/frame';
import type { Outcome as ConditionOutcome, Decision, Judged, MetricValues, Values } from '@plumbline/model';
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
    summaryLine: summaryOf(answer),
    // What was not judged found nothing: the notices say so, and the statistics list it.
    findings: answer.judged.filter(({ outcome }) => outcome !== 'no-baseline').map(findingOf),
    subjects: [...sides.map(({ role, name, sha256 }) => ({ role, name, sha256 })), ...testSubjects],
    products,
    seed,
    methods: [...new Set(answer.judged.map((each) => each.method).filter((method) => method !== 'none'))],
    statistics: statisticsOf(answer, frame),
    notices,
  };
}

function findingOf(judged: Judged): Finding {
  const { condition, slice, outcome } = judged;
  return {
    check: slice === null ? condition.text : `${condition.text} [${slice}]`,
    verdict: verdictOf(outcome),
    detail: sentenceOf(judged),
    evidence: numbersOf(judged),
  };
}

function statisticsOf(answer: Answer, { extra, inputs, candidate, baseline }: JudgementFrame): Json {
  const { values } = answer;
  return {
    ...extra,
    alpha: answer.alpha,
    replicates: inputs.replicates,
    onFirstModel: inputs.onFirstModel,
    hasBaseline: baseline !== null,
    sameModel: candidate.sha256 === baseline?.sha256,
    metrics: metricsJson(values),
    primary: answer.primary === null ? null : numbersOf(answer.primary),
    conditions: answer.judged.map((each) => ({ text: each.condition.text, slice: each.slice, ...numbersOf(each) })),
    rowsNeeded: answer.rowsNeeded,
    jointPower: answer.jointPower,
  };
}

function numbersOf(judged: Judged): JsonObject {
  const optional = (value: number | null): Json => (value === null ? null : jsonNumber(value));
  return {
    metric: judged.metric,
    outcome: judged.outcome,
    method: judged.method,
    rows: judged.rows,
    candidate: optional(judged.candidate),
    baseline: optional(judged.baseline),
    estimate: jsonNumber(judged.estimate),
    lower: jsonNumber(judged.lower),
    upper: jsonNumber(judged.upper),
    threshold: jsonNumber(judged.threshold),
    better: judged.better,
    worse: judged.worse,
    pValue: optional(judged.pValue),
    adjustedP: optional(judged.adjustedP),
    rowsNeeded: judged.rowsNeeded,
    power: optional(judged.power),
    problem: judged.problem,
    sufficient: Object.fromEntries(
      Object.entries(judged.evidence).map(([key, value]) => [
        key,
        typeof value === 'number' ? jsonNumber(value) : value,
      ]),
    ),
  };
}

/** `{"candidate": {…}, "baseline": {…}, "difference": {…}}` at full precision; empty objects where there is no baseline. */
export function metricsJson({ candidate, baseline, difference }: MetricValues): JsonObject {
  const plain = (values: Values | null): JsonObject =>
    Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, jsonNumber(value)]));
  return { candidate: plain(candidate), baseline: plain(baseline), difference: plain(difference) };
}
