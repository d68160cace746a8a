import {
  type Block,
  type Cell,
  code,
  count,
  type Labelled,
  number,
  percent,
  type ReportBody,
  type Section,
  type Table,
  text,
  VERDICTS,
  verdictCell,
} from '@plumbline/core';
import type { Judged } from '@plumbline/model';
import { verdictOf } from './judgement.ts';
import type { Outcome, RowFacts } from './outcome.ts';
import { planReport } from './plan-report.ts';
import { reasonOf } from './sentences.ts';

const VALUE = { as: 'decimal', digits: 4 } as const;
const CHANGE = { as: 'signed', digits: 4 } as const;
const DECIDING_ROWS_MAX = 12;

/** The outcome as a report. */
export function report(outcome: Outcome): ReportBody {
  if (outcome.plan !== undefined) return planReport(outcome.plan, outcome);
  const ranked = outcome.judged.toSorted((a, b) => severity(b) - severity(a));
  // Every slice that is as it should be would bury the few that are not.
  const deciding = ranked
    .filter((each) => each.slice === null || verdictOf(each.outcome) !== 'pass')
    .slice(0, DECIDING_ROWS_MAX);
  return {
    compared: comparedWith(outcome),
    deciding: deciding.length === 0 ? null : conditionsTable(deciding, outcome),
    sections: [
      guardsSection(outcome),
      flipsSection(outcome.rowFacts),
      slicesSection(
        ranked.filter((each) => each.slice !== null),
        outcome,
      ),
      exploredSection(outcome.rowFacts),
      metricsSection(outcome),
      curvesSection(outcome.rowFacts),
      methodSection(outcome),
    ].filter((section) => section !== null),
  };
}

function severity({ outcome }: Judged): number {
  return VERDICTS.indexOf(verdictOf(outcome));
}

function comparedWith({ candidate, baseline, testData, rowFacts }: Outcome): readonly Labelled[] {
  return [
    { label: 'candidate', text: candidate.name },
    { label: 'baseline', text: baseline?.name ?? 'none yet' },
    ...(testData.length === 0 ? [] : [{ label: 'test data', text: testData.join(', ') }]),
    ...(rowFacts === null ? [] : [{ label: 'rows', text: `${count(rowFacts.rows)} (${rowFacts.task})` }]),
  ];
}

function conditionsTable(judged: readonly Judged[], { alpha }: Outcome): Table {
  return {
    kind: 'table',
    columns: [
      'Condition',
      'Candidate',
      'Baseline',
      `Gain or value, ${percent(1 - 2 * alpha)} interval`,
      'Rows',
      'Verdict',
      'Why',
    ],
    rows: judged.map((each) => [
      code(each.slice === null ? each.condition.text : `${each.condition.text} [${each.slice}]`),
      number(finite(each.candidate), VALUE),
      number(finite(each.baseline), VALUE),
      intervalCell(each),
      number(each.rows, { as: 'integer' }),
      each.outcome === 'no-baseline' ? text('not judged') : verdictCell(verdictOf(each.outcome)),
      text(each.outcome === 'no-baseline' ? 'there is no baseline yet' : reasonOf(each)),
    ]),
  };
}

interface Measured extends Pick<Judged, 'estimate' | 'lower' | 'upper' | 'threshold'> {
  readonly condition: Pick<Judged['condition'], 'kind'>;
}

function intervalCell({ estimate, lower, upper, threshold, condition }: Measured): Cell {
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

function finite(value: number | null): number | null {
  return value !== null && Number.isFinite(value) ? value : null;
}

function metricsSection({ values: { candidate, baseline, difference } }: Outcome): Section | null {
  const names = [...new Set([...Object.keys(candidate), ...Object.keys(baseline ?? {})])];
  if (names.length === 0) return null;
  const rows = names.map((name) => [
    code(name),
    number(finite(candidate[name] ?? null), VALUE),
    number(finite(baseline?.[name] ?? null), VALUE),
    number(finite(difference?.[name] ?? null), CHANGE),
  ]);
  const table: Table = { kind: 'table', columns: ['Metric', 'Candidate', 'Baseline', 'Candidate − baseline'], rows };
  return { heading: `All metrics (${names.length})`, collapsed: true, blocks: [table] };
}

function flipsSection(facts: RowFacts | null): Section | null {
  if (facts === null || facts.fixed === null || facts.broken === null) return null;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `Rows that only the candidate has right (fixed): ${count(facts.fixed)}. Rows that only the baseline has right (broken): ${count(facts.broken)}.`,
    },
    ...facts.confusion.flatMap(({ side, counts }) => [
      { kind: 'paragraph', text: `Confusion of the ${side}:` } as const,
      confusionTable(facts.classes, counts),
    ]),
  ];
  return { heading: `Rows fixed: ${count(facts.fixed)}, broken: ${count(facts.broken)}`, collapsed: true, blocks };
}

const CLASSES_SHOWN_MAX = 12;

function confusionTable(classes: readonly string[], counts: readonly (readonly number[])[]): Block {
  if (classes.length > CLASSES_SHOWN_MAX)
    return { kind: 'paragraph', text: `${classes.length} classes: too many for a table` };
  const hasOthers = counts.some((line) => (line.at(-1) ?? 0) > 0);
  const columns = ['Truth \\ answer', ...classes, ...(hasOthers ? ['other'] : [])];
  const rows = classes.map((name, place) => [
    code(name),
    ...(counts[place] ?? []).slice(0, columns.length - 1).map((rows) => number(rows, { as: 'integer' })),
  ]);
  return { kind: 'table', columns, rows };
}

function slicesSection(judged: readonly Judged[], outcome: Outcome): Section | null {
  if (judged.length === 0) return null;
  const open = judged.filter((each) => verdictOf(each.outcome) !== 'pass').length;
  const note: Block = {
    kind: 'paragraph',
    text: 'No-harm conditions fail only where a Holm-adjusted test shows the loss: that prevents false vetoes among many slices, it does not prevent misses in small ones.',
  };
  return {
    heading: `Slices (${open} of ${judged.length} need a look)`,
    collapsed: true,
    blocks: [conditionsTable(judged, outcome), note],
  };
}

/** What guards found, worst first. */
function guardsSection({ judgement: { findings } }: Outcome): Section | null {
  const found = findings.filter(({ check }) => check.startsWith('guard.'));
  if (found.length === 0) return null;
  const rows = found
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(({ check, verdict, detail }) => [code(check.slice('guard.'.length)), verdictCell(verdict), text(detail)]);
  return {
    heading: `Guards (${found.length})`,
    collapsed: found.every(({ verdict }) => verdict === 'pass'),
    blocks: [{ kind: 'table', columns: ['Guard', 'Verdict', 'What was seen'], rows }],
  };
}

function exploredSection(facts: RowFacts | null): Section | null {
  const explored = facts?.explored ?? null;
  if (explored === null || explored.tested === 0) return null;
  const { slices, tested, flagged, metric, falseDiscoveryRate } = explored;
  const rows = slices.map((slice) => [
    code(slice.slice),
    text(slice.against === 'baseline' ? 'baseline' : 'itself overall'),
    number(slice.rows, { as: 'integer' }),
    number(finite(slice.candidate), VALUE),
    number(finite(slice.reference), VALUE),
    intervalCell({ ...slice, threshold: 0, condition: { kind: 'comparison' } }),
    number(slice.adjustedP, VALUE),
    text(slice.flagged ? 'weak' : ''),
  ]);
  return {
    heading: `Weakest slices, deciding nothing (${flagged} of ${tested} tests flagged)`,
    collapsed: true,
    blocks: [
      {
        kind: 'table',
        columns: ['Slice', 'Against', 'Rows', 'Candidate', 'Reference', 'Better by', 'Adjusted p', 'Finding'],
        rows,
      },
      {
        kind: 'paragraph',
        text: `Values, quarters and pairs of the slice columns, by ${metric}. Of what is flagged, at most ${percent(falseDiscoveryRate)} is flagged by chance (Benjamini–Hochberg); intervals are at that level. What is not flagged may be weak all the same.`,
      },
    ],
  };
}

function curvesSection(facts: RowFacts | null): Section | null {
  const [first] = facts?.curves ?? [];
  if (facts === null || first === undefined) return null;
  return {
    heading: 'Curves',
    collapsed: true,
    blocks: [
      {
        kind: 'chart',
        shape: 'lines',
        title: 'ROC curve',
        xTitle: 'false positive rate',
        yTitle: 'true positive rate',
        x: first.roc.x,
        series: facts.curves.map(({ side, roc }) => ({ name: side, values: roc.y })),
      },
      {
        kind: 'chart',
        shape: 'points',
        title: 'Calibration',
        xTitle: 'predicted probability',
        yTitle: 'observed share',
        x: first.calibration.x,
        series: facts.curves.map(({ side, calibration }) => ({ name: side, values: calibration.y })),
      },
    ],
  };
}

function methodSection({ alpha, rowsNeeded, jointPower, judged }: Outcome): Section {
  const needed =
    rowsNeeded === null
      ? []
      : [`Rows needed to prove effects of the size seen, with 80 % power: about ${count(rowsNeeded)}`];
  const power =
    jointPower === null
      ? []
      : [
          `A new sample of this size would prove effects of the size seen with a chance of at least ${Math.min(99, Math.floor(jointPower * 100))} %`,
        ];
  return {
    heading: 'How it was judged',
    collapsed: true,
    blocks: [
      {
        kind: 'list',
        items: [
          `Each condition errs at most ${percent(alpha)} of the time, one-sided; a promotion needs all of them, so no correction is due`,
          ...new Set(
            judged.filter(({ method }) => method !== 'none').map(({ metric, method }) => `${metric}: ${method}`),
          ),
          ...needed,
          ...power,
        ],
      },
    ],
  };
}
