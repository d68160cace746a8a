import { PlumblineError } from '@plumbline/core';
import type { EvaluationSample } from '../evaluation-sample.ts';
import { judgeFromStatistics } from '../gate/judge-from-statistics.ts';
import type { Judged } from '../gate/judged.ts';
import type { Estimation } from '../gate/statistics.ts';
import type { Metric } from '../metrics/metric.ts';
import { toleranceClause } from '../plan/tolerance-clause.ts';
import { logInverseDelta, type SurenessWanted, toleranceRows } from '../plan/tolerance-rows.ts';
import type { Bound } from './condition.ts';
import { settleAssurance } from './settle-assurance.ts';

/** A bound on shares of rows: `metrics[i]` belongs to `terms[i]`, null to the disagreement. */
export interface ToleranceQuestion {
  readonly condition: Bound;
  readonly metrics: readonly (Metric | null)[];
}

/** What is made of the row weights and clusters: rows that count equally and do not hang together. */
function isPlain({ weights, clusters }: EvaluationSample): boolean {
  return weights === null && clusters === null;
}

/**
 * Is this a bound that ease.ml/ci's rule judges: shares of rows with a tolerance, or anything with the disagreement in it? Throws
 * `CONFIG_UNSUPPORTED` where the disagreement stands beside what is no share of rows, or rows are weighted or clustered.
 */
export function asksForShares(sample: EvaluationSample, { condition, metrics }: ToleranceQuestion): boolean {
  const isShares = metrics.every((metric) => metric === null || metric.test === 'mcnemar') && isPlain(sample);
  if (isShares) return condition.tolerance !== null || metrics.includes(null);
  if (!metrics.includes(null)) return false;
  throw new PlumblineError(
    'CONFIG_UNSUPPORTED',
    `Cannot judge the condition "${condition.text}": d must stand beside shares of rows (n, o, accuracy), and rows must count equally: it stands beside another metric, or rows have weights or clusters`,
    'write one condition for d and another for the rest, without weight-column and cluster-column',
  );
}

/**
 * Judges by ease.ml/ci's rule: true where the estimate exceeds the threshold by the tolerance, false where it misses it by that, else unknown,
 * provided that the rows suffice to know the estimate to within the tolerance with probability 1 − δ′.
 */
export function judgeTolerance(
  sample: EvaluationSample,
  question: ToleranceQuestion,
  sureness: SurenessWanted,
): Judged {
  const { condition } = question;
  const alpha = Math.exp(-logInverseDelta(sureness));
  const [only, second] = condition.terms;
  const metric = only !== undefined && second === undefined ? only.metric : condition.text;
  const frame = { metric, slice: null, rows: sample.rows };
  if (sample.baseline === null && condition.terms.some(({ model }) => model !== 'candidate')) {
    const nothing = { kind: 'unjudged', ...frame, candidate: null, baseline: null } as const;
    return judgeFromStatistics(
      condition,
      { ...nothing, outcome: 'no-baseline', problem: 'there is no baseline' },
      { alpha },
    );
  }
  const value = estimationOf(sample, question, sureness);
  return settleAssurance(judgeFromStatistics(condition, { kind: 'bound', ...frame, value, negated: false }, { alpha }));
}

function estimationOf(sample: EvaluationSample, question: ToleranceQuestion, sureness: SurenessWanted): Estimation {
  const { condition } = question;
  const [only, second] = condition.terms;
  const sums = condition.terms.map(({ model }, place) => sumOf(sample, model, question.metrics[place] ?? null));
  if (sums.some((sum) => sum === null)) {
    return { kind: 'none', estimate: null, problem: 'needs the predictions of each row' };
  }
  if (condition.tolerance === null && only?.coefficient === 1 && second === undefined) {
    return { kind: 'binomial', among: 'rows', successes: sums[0] ?? 0, trials: sample.rows, scale: 'share' };
  }
  const estimate =
    condition.terms.reduce((sum, { coefficient }, place) => sum + coefficient * (sums[place] ?? 0), 0) / sample.rows;
  return stated(sample.rows, { estimate: estimate + 0, question, sureness });
}

interface Known {
  readonly estimate: number;
  readonly question: ToleranceQuestion;
  readonly sureness: SurenessWanted;
}

/** Just below the tolerance: its bounds are not to miss it by a rounding. */
const WITHIN = 1 - 1e-9;

function stated(rows: number, { estimate, question, sureness }: Known): Estimation {
  const { condition, metrics } = question;
  const isPredicted = metrics.every((metric) => metric === null || metric.needs === 'predicted');
  const clause = toleranceClause(condition, { tolerance: condition.tolerance ?? 1, isPredicted });
  const log = logInverseDelta(sureness);
  const hoeffding = clause.range * Math.sqrt(log / (2 * rows));
  const [best] = condition.tolerance === null ? [] : toleranceRows(clause, sureness);
  const isPrecise = best !== undefined && rows >= best.rows;
  const width = isPrecise ? Math.min(hoeffding, (condition.tolerance ?? 0) * WITHIN) : hoeffding;
  return {
    kind: 'stated',
    method: `${best?.method ?? 'Hoeffding'} bound of shares of rows`,
    estimate,
    lower: estimate - width,
    upper: estimate + width,
    alpha: Math.exp(-log),
    // Too few rows are judged by what they show, which is less than the tolerance asks.
    problem: null,
    pBelow: [],
    from: {
      rowsNeeded: best?.rows ?? null,
      logInverseDelta: log,
      range: clause.range,
      adaptivity: sureness.adaptivity,
    },
  };
}

/** How many rows a model has right, or on how many the predictions differ; null where that is not known. */
function sumOf(
  sample: EvaluationSample,
  model: 'candidate' | 'baseline' | 'both',
  metric: Metric | null,
): number | null {
  if (model === 'both') return differingRows(sample);
  const answers = sample[model];
  const values = answers === null || metric?.perRow === undefined ? null : metric.perRow(sample, answers);
  if (values === null) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return Number.isFinite(sum) ? sum : null;
}

function differingRows({ candidate, baseline }: EvaluationSample): number | null {
  const [a, b] = [candidate.predicted, baseline?.predicted ?? null];
  if (a === null || b === null) return null;
  let differing = 0;
  for (let row = 0; row < a.length; row += 1) if (a[row] !== b[row]) differing += 1;
  return differing;
}
