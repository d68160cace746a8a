import { clopperPearsonInterval } from '@plumbline/stats';
import type { Answers, EvaluationSample } from '../evaluation-sample.ts';
import { POSITIVE } from '../metrics/define-metric.ts';
import type { Metric } from '../metrics/metric.ts';
import { requireClass } from '../metrics/require-class.ts';
import { type Estimated, errorOfBounds } from './estimated.ts';
import type { BinomialCounts } from './statistics.ts';

/** Rows of which a metric is the share that was answered in a certain way, the same rows for both models. */
export interface ShareRows {
  readonly rows: Uint32Array;
  /** Is this answer one that counts? */
  readonly counts: (answer: number) => boolean;
  readonly among: string;
}

/** Recall, specificity and their complements are shares of rows that the truth chooses; null for every other metric. */
export function shareRows(sample: EvaluationSample, metric: Metric): ShareRows | null {
  const { label, classes } = sample;
  const { share } = metric;
  if (share === undefined || share.given !== 'truth' || label === null) return null;
  const own = classOf(sample, metric);
  const rows = Uint32Array.from([...label.keys()].filter((row) => isIn(share.among, label[row]!, own)));
  if (rows.length === 0) return null;
  return {
    rows,
    counts: (answer) => isIn(share.counts, answer, own),
    among: `rows ${WHOSE[share.among]} ${quoted(classes, own)}`,
  };
}

const WHOSE = { class: 'of class', rest: 'not of class' } as const;
const ANSWERED = { class: 'answered', rest: 'not answered' } as const;

function quoted(classes: readonly string[], own: number): string {
  return `"${classes[own] ?? ''}"`;
}

function classOf({ classes }: EvaluationSample, { ofClass }: Metric): number {
  return ofClass === undefined ? POSITIVE : requireClass(ofClass, classes);
}

function isIn(side: 'class' | 'rest', index: number, own: number): boolean {
  return (index === own) === (side === 'class');
}

/**
 * Successes among the rows that count, where the metric is a share of them (accuracy: all; recall: rows of the class; precision: rows answered
 * so) or grows with one (F1 with the share of right rows among those that have or were given the class): binomial given their number,
 * at any number of rows and at any value. Null for other metrics, and where no row counts.
 */
export function shareCounts(sample: EvaluationSample, metric: Metric, { predicted }: Answers): BinomialCounts | null {
  const { label, rows, classes } = sample;
  if (label === null || predicted === null) return null;
  const count = (isMeant: (truth: number, answer: number) => boolean): number => {
    let found = 0;
    for (let row = 0; row < rows; row += 1) if (isMeant(label[row]!, predicted[row]!)) found += 1;
    return found;
  };
  const counted = (among: string, isTrial: (truth: number, answer: number) => boolean, isHit: typeof isTrial) => ({
    kind: 'binomial' as const,
    among,
    successes: count((truth, answer) => isTrial(truth, answer) && isHit(truth, answer)),
    trials: count(isTrial),
    scale: 'share' as const,
  });
  if (metric.test === 'mcnemar')
    return counted(
      'rows',
      () => true,
      (truth, answer) => truth === answer,
    );
  const { share } = metric;
  if (share === undefined) return null;
  const own = classOf(sample, metric);
  const name = quoted(classes, own);
  const known =
    share.given === 'either'
      ? {
          ...counted(
            `rows of class ${name} or answered so`,
            (truth, answer) => truth === own || answer === own,
            (truth, answer) => truth === answer,
          ),
          scale: 'dice' as const,
        }
      : share.given === 'truth'
        ? counted(
            `rows ${WHOSE[share.among]} ${name}`,
            (truth) => isIn(share.among, truth, own),
            (_, answer) => isIn(share.counts, answer, own),
          )
        : counted(
            `rows ${ANSWERED[share.among]} ${name}`,
            (_, answer) => isIn(share.among, answer, own),
            (truth) => isIn(share.counts, truth, own),
          );
  return known.trials === 0 ? null : known;
}

/**
 * Exact bounds of such a share.
 * Oracle: `clopperPearsonInterval`. F1 = 2J/(1 + J) of the Jaccard share J is increasing, so that bounds of J are bounds of F1.
 */
export function boundShare({ among, successes, trials, scale }: BinomialCounts, alpha: number): Estimated {
  const scaled = (share: number): number => (scale === 'dice' ? (2 * share) / (1 + share) : share);
  const interval = clopperPearsonInterval(successes, trials, 1 - 2 * alpha);
  const [lower, upper] = [scaled(interval.lower), scaled(interval.upper)];
  return {
    estimate: scaled(successes / trials),
    lower,
    upper,
    sign: 0,
    problem: null,
    standardError: errorOfBounds(lower, upper, alpha),
    method: among === 'rows' ? 'Clopper–Pearson' : `Clopper–Pearson on ${among}`,
    pBelow: (margin) => (upper < margin ? alpha : 1),
  };
}
