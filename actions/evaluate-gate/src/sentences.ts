import { count } from '@plumbline/core';
import type { Judged } from '@plumbline/model';
import type { Answer } from './outcome.ts';
import { requiredOf } from './required.ts';

const DIGITS = 4;

/** A number for a sentence: four decimals, or more where it is tiny. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'not a number' : 'unbounded';
  const isTiny = value !== 0 && Math.abs(value) < 10 ** -DIGITS;
  const written = isTiny ? value.toExponential(1) : value.toFixed(DIGITS).replace(/^-(0\.0+)$/, '$1');
  return written.replace(/^-/, '−');
}

/** `[0.0012, 0.0100]`, or empty where there are no bounds. */
function bounds(lower: number, upper: number): string {
  return Number.isFinite(lower) || Number.isFinite(upper) ? ` [${shown(lower)}, ${shown(upper)}]` : '';
}

/** One condition in one sentence: what was seen, and what follows. */
export function sentenceOf(judged: Judged): string {
  const { candidate, baseline, metric, outcome } = judged;
  if (outcome === 'no-baseline' || outcome === 'undefined' || !Number.isFinite(judged.estimate))
    return reasonOf(judged);
  const isPair = candidate !== null && baseline !== null && Number.isFinite(candidate) && Number.isFinite(baseline);
  const pair = isPair ? ` ${shown(candidate)} against ${shown(baseline)}:` : '';
  return `${metric}${pair} ${seen(judged)}: ${reasonOf(judged)}`;
}

/** What follows for the condition, without its numbers. */
export function reasonOf(judged: Judged): string {
  const { outcome, problem } = judged;
  if (outcome === 'no-baseline') return 'not judged: there is no baseline yet';
  if (outcome === 'undefined') return `fails: ${problem ?? 'a number is not finite'}`;
  return WORDS[outcome](judged);
}

function seen(judged: Judged): string {
  const { condition, estimate, lower, upper } = judged;
  if (condition.kind === 'bound') return `is ${shown(estimate)}${bounds(lower, upper)}`;
  return estimate < 0
    ? `worse by ${shown(-estimate)}${bounds(-upper, -lower)}`
    : `better by ${shown(estimate)}${bounds(lower, upper)}`;
}

const WORDS: Readonly<Record<Exclude<Judged['outcome'], 'no-baseline' | 'undefined'>, (judged: Judged) => string>> = {
  proven: (judged) => (judged.worse ? 'proven, and it is worse all the same' : 'proven'),
  holds: ({ problem }) => (problem === null ? 'not shown to be harmed' : `not shown to be harmed (it ${problem})`),
  broken: ({ adjustedP }) =>
    adjustedP === null ? 'shown not to hold' : `shown to be harmed (Holm-adjusted p ${shown(adjustedP)})`,
  unproven: (judged) => `this sample cannot tell${needs(judged)}`,
};

/** What a sample of this size can show, and what it takes to show what was seen: both with 80 % power. */
function needs({ problem, rows, rowsNeeded, detectable }: Judged): string {
  if (problem !== null) return `: it ${problem}`;
  const reach =
    detectable === null ? '' : `; ${count(rows)} rows reliably prove ${shown(detectable)} beyond the margin`;
  return rowsNeeded === null ? reach : `${reach}; about ${count(rowsNeeded)} rows are needed`;
}

/** The decision in words, and the condition that made it: one sentence. */
export function summaryOf(answer: Answer): string {
  const { verdict, decision, promote, judged, primary } = answer;
  const failing =
    judged.find((each) => each.outcome === 'undefined') ?? judged.find((each) => each.outcome === 'broken');
  if (failing !== undefined) return `${decision === 'worse' ? 'Stopped, worse' : 'Stopped'}: ${decidingWords(failing)}`;
  if (decision === 'no-baseline') return firstModel(answer);
  const open = judged.find((each) => each.outcome === 'unproven');
  if (verdict === 'inconclusive') {
    if (open !== undefined) return `Cannot tell: ${decidingWords(open)}`;
    return judged.length === 0
      ? 'Cannot tell: no condition was judged'
      : 'Cannot tell: nothing that must be proven was compared';
  }
  const deciding = primary ?? judged[0];
  const told = deciding === undefined ? '' : `: ${decidingWords(deciding)}`;
  return `${promote ? PROMOTED[decision] : 'Passed'}${told}`;
}

const PROMOTED: Readonly<Record<Exclude<Answer['decision'], 'no-baseline'>, string>> = {
  better: 'Better, may be promoted',
  'not-worse': 'Not worse, may be promoted',
  worse: 'May be promoted',
  inconclusive: 'May be promoted',
};

/** `auc is 0.9665 against 0.7237 in production, better by 0.2428 [0.2043, 0.2813] – proven`. */
function decidingWords(judged: Judged): string {
  const { candidate, baseline, metric, outcome, estimate } = judged;
  const what = `${metric}${slice(judged)}`;
  if (outcome === 'no-baseline' || outcome === 'undefined' || !Number.isFinite(estimate)) {
    return `${what} ${reasonOf(judged)}`;
  }
  const isPair = candidate !== null && baseline !== null && Number.isFinite(candidate) && Number.isFinite(baseline);
  const other = ratchetOf(judged.condition) === null ? 'in production' : 'of the best model promoted';
  const pair = isPair ? `is ${shown(candidate)} against ${shown(baseline)} ${other}, ` : '';
  return `${what} ${pair}${seen(judged)} – ${shortReason(judged)}${asked(judged)}`;
}

/** What was required, where "better" does not say it. */
function asked({ condition }: Judged): string {
  const isPlain = condition.kind === 'comparison' && condition.verb === 'better' && condition.margin.value === 0;
  return isPlain ? '' : `; required: ${requiredOf(condition)}`;
}

/** `best promoted: 0123456789ab` of a condition that holds the candidate against that model, else null. */
export function ratchetOf({ text }: Judged['condition']): string | null {
  return /\[(best promoted: [0-9a-f]{1,12})\]$/.exec(text)?.[1] ?? null;
}

/** What this sample could show is said below. */
function shortReason(judged: Judged): string {
  const { outcome, problem, rowsNeeded } = judged;
  if (outcome !== 'unproven' || problem !== null) return reasonOf(judged);
  return rowsNeeded === null
    ? 'this sample cannot tell'
    : `this sample cannot tell, about ${count(rowsNeeded)} rows would`;
}

function firstModel({ judged, promote, verdict }: Answer): string {
  const open = judged.find((each) => each.outcome === 'unproven');
  if (open !== undefined) return `Cannot tell of this first model: ${decidingWords(open)}`;
  const first = judged.find((each) => each.outcome === 'proven');
  if (promote && first !== undefined) return `First model, may be promoted: ${decidingWords(first)}`;
  return verdict === 'fail'
    ? 'Stopped: a first model needs an absolute condition that holds'
    : 'First model: nothing to compare with';
}

function slice({ slice: name }: Judged): string {
  return name === null ? '' : ` in the slice "${name}"`;
}
