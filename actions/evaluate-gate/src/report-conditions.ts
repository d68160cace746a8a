import { type Cell, code, number, percent, type Section, type Table, text, verdictCell } from '@plumbline/core';
import type { Condition, Judged, SliceSelector } from '@plumbline/model';
import { verdictOf } from './judgement.ts';
import type { Outcome } from './outcome.ts';
import { requiredOf } from './required.ts';
import { ratchetOf } from './sentences.ts';

export const VALUE = { as: 'decimal', digits: 4 } as const;
export const CHANGE = { as: 'signed', digits: 4 } as const;

/** Metric, production, candidate, change, what was required, verdict: a row for each condition given. */
export function conditionsTable(judged: readonly Judged[], { alpha }: Pick<Outcome, 'alpha'>): Table {
  return {
    kind: 'table',
    columns: ['Metric', 'Production', 'Candidate', changeColumn(judged, alpha), 'Required', 'Verdict'],
    rows: judged.map((each) => [
      code(nameOf(each)),
      number(finite(each.baseline), VALUE),
      number(finite(each.candidate), VALUE),
      intervalCell(each),
      text(requiredOf(each.condition)),
      each.outcome === 'no-baseline' ? text('not judged') : verdictCell(verdictOf(each.outcome)),
    ]),
  };
}

/** The metric, of one model where the condition speaks of one, and the slice. */
export function nameOf({ condition, metric, slice }: Judged): string {
  const [term, second] = condition.kind === 'bound' ? condition.terms : [];
  const isOne = term !== undefined && second === undefined && term.coefficient === 1 && term.model !== 'both';
  const name = isOne && term.fairness === undefined ? `${term.model}.${term.metric}` : metric;
  const within = slice === null ? ratchetOf(condition) : sliceName(condition.scope, slice);
  return within === null ? name : `${name} [${within}]`;
}

/** The slice with the column whose value it is; combinations and tests say theirs themselves. */
export function sliceName(scope: Condition['scope'], slice: string): string {
  return scope.kind === 'slice' ? nameIn(scope.selector, slice) : slice;
}

/** As `sliceName`, of a selector's slice. */
export function nameIn({ cuts: [cut, second] }: SliceSelector, slice: string): string {
  return cut === undefined || second !== undefined || cut.kind === 'test' ? slice : `${cut.column}: ${slice}`;
}

/** Changes are turned so that more is better, whatever the metric: the heading says so. */
export function changeColumn(judged: readonly Pick<Judged, 'condition'>[], alpha: number): string {
  const kinds = new Set(judged.map(({ condition }) => condition.kind));
  const what = kinds.has('comparison') ? `Change (+ is better)${kinds.has('bound') ? ' or value' : ''}` : 'Value';
  return `${what}, ${percent(1 - 2 * alpha)} interval`;
}

/** The conditions that did not fit, folded. */
export function restSection(rest: readonly Judged[], outcome: Outcome): Section | null {
  if (rest.length === 0) return null;
  const open = rest.filter(({ outcome: own }) => verdictOf(own) !== 'pass').length;
  const words = open === 0 ? 'all pass' : `${open} not passed`;
  return {
    heading: `${rest.length} more ${rest.length === 1 ? 'condition' : 'conditions'} (${words})`,
    collapsed: true,
    blocks: [conditionsTable(rest, outcome)],
  };
}

interface Measured extends Pick<Judged, 'estimate' | 'lower' | 'upper' | 'threshold'> {
  readonly condition: Pick<Condition, 'kind'>;
}

/** The judged number with its bounds. */
export function intervalCell({ estimate, lower, upper, threshold, condition }: Measured): Cell {
  const format = condition.kind === 'bound' ? VALUE : CHANGE;
  if (!Number.isFinite(estimate)) return number(null, format);
  return {
    kind: 'interval',
    estimate,
    lower: finite(lower),
    upper: finite(upper),
    ...(Number.isFinite(threshold) ? { threshold } : {}),
    format,
  };
}

/** The number, or null where there is none to show. */
export function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}
