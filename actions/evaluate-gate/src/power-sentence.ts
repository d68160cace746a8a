import { count } from '@plumbline/core';
import { type Judged, metricIfKnown, metricsOf } from '@plumbline/model';
import type { Outcome } from './outcome.ts';
import { shown } from './sentences.ts';

/**
 * What this many rows can show: the smallest change that is seen four times in five, and the rows that what is open would take. Empty where
 * nothing was tested on rows.
 */
export function powerSentence(outcome: Outcome): readonly string[] {
  const { primary, judged, rowFacts, rowsNeeded } = outcome;
  const deciding = primary ?? judged.find(({ detectable }) => detectable !== null) ?? null;
  if (deciding === null || rowFacts === null) return [];
  return [`Power: ${reach(deciding, outcome)}${need(deciding)}${jointNeed(judged, rowsNeeded)}${again(outcome)}`];
}

function reach({ detectable, threshold, problem, rows, metric, condition }: Judged, outcome: Outcome): string {
  if (detectable === null) {
    return `${count(rows)} rows do not tell how small a change of ${metric} this test can see${problem === null ? '' : `: it ${problem}`}`;
  }
  const beyond = condition.kind === 'bound' ? ' beyond the threshold' : threshold === 0 ? '' : ' beyond the margin';
  return `with ${count(rows)} rows the smallest change of ${metric} that this test reliably sees (4 times in 5) is ${sized(detectable, metric, outcome)}${beyond}`;
}

/** A change with its unit: `0.0213 (2.1 points)` of metrics between 0 and 1. */
function sized(value: number, metric: string, { rowFacts }: Outcome): string {
  const known = rowFacts === null ? null : metricIfKnown(metric, metricsOf(rowFacts.task));
  if (known === null || known.range[0] !== 0 || known.range[1] !== 1) return shown(value);
  const points = Number((value * 100).toPrecision(2));
  return `${shown(value)} (${points} ${points === 1 ? 'point' : 'points'})`;
}

function need({ outcome, rowsNeeded, problem }: Judged): string {
  if (outcome !== 'unproven' || problem !== null) return '';
  return rowsNeeded === null
    ? '; what was seen lies on the wrong side: no number of rows would prove it'
    : `; what was seen takes about ${count(rowsNeeded)} rows`;
}

/** Where several conditions are open, all together need more than each. */
function jointNeed(judged: readonly Judged[], rowsNeeded: number | null): string {
  const open = judged.filter(({ outcome }) => outcome === 'unproven').length;
  return open < 2 || rowsNeeded === null
    ? ''
    : `; all ${open} open conditions together take about ${count(rowsNeeded)}`;
}

function again({ jointPower }: Outcome): string {
  // A bound of nothing says nothing.
  if (jointPower === null || jointPower < 0.01) return '';
  return `. A new sample of this size would prove what was seen with a chance of at least ${Math.min(99, Math.floor(jointPower * 100))} %`;
}
