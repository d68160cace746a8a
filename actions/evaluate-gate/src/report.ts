import { code, number, percent, type ReportBody, type Section, type Table, VERDICTS } from '@plumbline/core';
import type { Judged } from '@plumbline/model';
import { verdictOf } from './judgement.ts';
import type { Outcome } from './outcome.ts';
import { planReport } from './plan-report.ts';
import { comparedWith } from './report-compared.ts';
import { CHANGE, conditionsTable, finite, restSection, VALUE } from './report-conditions.ts';
import { fairnessSection, guardsSection } from './report-doubts.ts';
import { flipsSection } from './report-flips.ts';
import { glanceSection } from './report-glance.ts';
import { exploredSection, slicesSection } from './report-slices.ts';
import { reasonOf } from './sentences.ts';

/** Nobody reads more rows of a table than these before deciding; the rest is folded. */
const DECIDING_ROWS_MAX = 8;
const EXPLAINED_MAX = 20;

/** The outcome as a report, in the order a reviewer asks. */
export function report(outcome: Outcome): ReportBody {
  if (outcome.plan !== undefined) return planReport(outcome.plan, outcome);
  const ranked = outcome.judged.toSorted((a, b) => severity(b) - severity(a));
  // Every slice that is as it should be would bury the few that are not.
  const telling = ranked.filter((each) => each.slice === null || verdictOf(each.outcome) !== 'pass');
  const [deciding, rest] = [telling.slice(0, DECIDING_ROWS_MAX), telling.slice(DECIDING_ROWS_MAX)];
  return {
    compared: comparedWith(outcome),
    deciding: deciding.length === 0 ? null : conditionsTable(deciding, outcome),
    sections: [
      glanceSection(outcome),
      // What slices add is in their own table.
      restSection(
        rest.filter((each) => each.slice === null),
        outcome,
      ),
      flipsSection(outcome.rowFacts),
      slicesSection(
        ranked.filter((each) => each.slice !== null),
        outcome,
      ),
      exploredSection(outcome.rowFacts),
      guardsSection(outcome),
      fairnessSection(outcome),
      metricsSection(outcome),
      chartsSection(outcome),
      methodSection(outcome, ranked),
    ].filter((section) => section !== null),
  };
}

function severity({ outcome }: Judged): number {
  return VERDICTS.indexOf(verdictOf(outcome));
}

function metricsSection({ values: { candidate, baseline, difference } }: Outcome): Section | null {
  const names = [...new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})])];
  if (names.length === 0) return null;
  const rows = names.map((name) => [
    code(name),
    number(finite(baseline?.[name] ?? null), VALUE),
    number(finite(candidate[name] ?? null), VALUE),
    number(finite(difference?.[name] ?? null), CHANGE),
  ]);
  const table: Table = {
    kind: 'table',
    columns: ['Metric', 'Production', 'Candidate', 'Candidate − production'],
    rows,
  };
  return { heading: `All metrics (${names.length})`, collapsed: true, blocks: [table] };
}

function chartsSection({ rowFacts }: Outcome): Section | null {
  if (rowFacts === null || rowFacts.charts.length === 0) return null;
  return { heading: 'Curves', collapsed: true, blocks: [...rowFacts.charts] };
}

function methodSection({ alpha }: Outcome, ranked: readonly Judged[]): Section | null {
  const whole = ranked.filter(({ slice }) => slice === null);
  if (ranked.length === 0) return null;
  const left = whole.length - EXPLAINED_MAX;
  const slices = ranked.filter(({ slice, method }) => slice !== null && method !== 'none');
  return {
    heading: 'How it was judged',
    collapsed: true,
    blocks: [
      {
        kind: 'list',
        items: [
          `Each condition errs at most ${percent(alpha)} of the time, one-sided; a promotion needs all of them, so no correction is due`,
          ...whole.slice(0, EXPLAINED_MAX).map(explained),
          ...(left > 0 ? [`… and ${left} more, each with its method in the evidence`] : []),
          ...new Set(slices.map(({ metric, method }) => `slices, ${metric}: ${method}`)),
        ],
      },
    ],
  };
}

function explained(judged: Judged): string {
  const method = judged.method === 'none' ? '' : ` (${judged.method})`;
  return `${judged.condition.text} – ${reasonOf(judged)}${method}`;
}
