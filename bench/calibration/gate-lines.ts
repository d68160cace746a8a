// The lines of docs/gate-calibration.md: what is drawn, what is claimed of it, and how one sample comes out.
import {
  type Condition,
  comparisonStatistics,
  estimateFrom,
  findMetric,
  judgeFromStatistics,
  metricsOf,
  parseCondition,
} from '@plumbline/model';
import type { Random } from '@plumbline/stats';
import { lawOf, type MetricName, type Scenario } from './gate-laws.ts';
import { mlflowPromotes, naivePromotes, tfmaPromotes } from './gate-rivals.ts';

export const ALPHA = 0.05;
/** Of both sides of a 95 % interval. */
const COVERAGE_ALPHA = 0.025;
/** The least that the action accepts; its default is twice as many. */
export const REPLICATES = 1_000;
/** What is wanted of each line. */
export const REPETITIONS = 10_000;

/** One line: a metric, a size, and what is true. */
export interface Line {
  readonly id: string;
  readonly metric: MetricName;
  readonly rows: number;
  /** Rows of the positive class; null without classes. */
  readonly positives: number | null;
  readonly scenario: Scenario;
  /** Repetitions that share a seed and are written together. */
  readonly batch: number;
}

/** One sample's outcome. */
export interface Outcome {
  /** `better` where the models are equal or the candidate gained; `not-worse by <the true loss>` where it lost. */
  readonly promoted: boolean;
  /** No bounds on either side. */
  readonly abstained: boolean;
  /** The two-sided 95 % interval holds the truth; null without bounds. */
  readonly covered: boolean | null;
  /** Rows of a paired table that only one model has right; null for other metrics. */
  readonly discordant: number | null;
  readonly naive: boolean;
  readonly mlflow: boolean;
  readonly tfma: boolean;
}

const ROWS = [100, 300, 1_000, 10_000, 100_000];
const BALANCES = [0.5, 0.1, 0.01];
const METRICS: readonly MetricName[] = ['accuracy', 'f1', 'auc', 'log_loss', 'mae'];
const SCENARIOS: readonly Scenario[] = ['equal', 'loss', 'gain'];
const RESAMPLED: readonly MetricName[] = ['log_loss', 'mae'];

/** Every line, in the order of the page. */
export const LINES: readonly Line[] = METRICS.flatMap((metric) =>
  SCENARIOS.flatMap((scenario) =>
    (metric === 'mae' ? [null] : BALANCES).flatMap((balance) =>
      ROWS.map((rows) => ({
        id: [metric, scenario, balance === null ? null : `${balance * 100}%`, rows].filter(Boolean).join('-'),
        metric,
        rows,
        positives: balance === null ? null : Math.round(rows * balance),
        scenario,
        batch: rows === 100_000 && RESAMPLED.includes(metric) ? 50 : 250,
      })),
    ),
  ),
);

/** Judges one sample as evaluate-gate does. */
export function judgeSample(line: Line, random: Random, seed: string): Outcome {
  const { metric: name, scenario } = line;
  const law = lawOf(name, scenario, line);
  const sample = law.draw(random);
  const metric = findMetric(name, metricsOf(sample.task));
  const condition = comparisonOf(scenario === 'loss' ? `${name}: not-worse by ${-law.difference}` : `${name}: better`);
  const options = { alpha: ALPHA, replicates: REPLICATES, seed };
  const at = comparisonStatistics(sample, { condition, metric, slice: null }, options);
  const statistics = at(ALPHA);
  const judged = judgeFromStatistics(condition, statistics, options);
  const { lower, upper } = estimateFrom(at(COVERAGE_ALPHA).difference, COVERAGE_ALPHA);
  const abstained = !Number.isFinite(lower) || !Number.isFinite(upper);
  const values = {
    candidate: statistics.candidate ?? Number.NaN,
    baseline: statistics.baseline ?? Number.NaN,
    higherIsBetter: metric.higherIsBetter,
  };
  const known = statistics.difference;
  return {
    promoted: judged.outcome === 'proven',
    abstained,
    covered: abstained ? null : lower <= law.difference && upper >= law.difference,
    discordant: known.kind === 'discordant' ? known.fixed + known.broken : null,
    naive: naivePromotes(values),
    mlflow: mlflowPromotes(values),
    tfma: tfmaPromotes(values),
  };
}

function comparisonOf(text: string): Condition & { readonly kind: 'comparison' } {
  const condition = parseCondition(text);
  if (condition.kind !== 'comparison') throw new Error(`not a comparison: ${text}`);
  return condition;
}
