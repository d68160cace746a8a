import { type Block, code, number, percent, type Section, type Table, text, verdictCell } from '@plumbline/core';
import type { Judged } from '@plumbline/model';
import { verdictOf } from './judgement.ts';
import type { Outcome, RowFacts } from './outcome.ts';
import { changeColumn, finite, intervalCell, nameOf, sliceName, VALUE } from './report-conditions.ts';
import { requiredOf } from './required.ts';
import { reasonOf } from './sentences.ts';

const ROWS = { as: 'integer' } as const;

/** Every slice that a condition judges, worst first. */
export function slicesSection(judged: readonly Judged[], outcome: Outcome): Section | null {
  if (judged.length === 0) return null;
  const open = judged.filter((each) => verdictOf(each.outcome) !== 'pass').length;
  const table: Table = {
    kind: 'table',
    columns: [
      'Slice',
      'Metric',
      'Production',
      'Candidate',
      changeColumn(judged, outcome.alpha),
      'Required',
      'Rows',
      'Verdict',
      'Why',
    ],
    rows: judged.map((each) => [
      code(sliceName(each.condition.scope, each.slice ?? '')),
      code(nameOf({ ...each, slice: null })),
      number(finite(each.baseline), VALUE),
      number(finite(each.candidate), VALUE),
      intervalCell(each),
      text(requiredOf(each.condition)),
      number(each.rows, ROWS),
      each.outcome === 'no-baseline' ? text('not judged') : verdictCell(verdictOf(each.outcome)),
      text(reasonOf(each)),
    ]),
  };
  const note: Block = {
    kind: 'paragraph',
    text: 'No-harm conditions fail only where a Holm-adjusted test shows the loss: that prevents false vetoes among many slices, it does not prevent misses in small ones.',
  };
  return {
    heading: `Slices (${open} of ${judged.length} need a look)`,
    collapsed: true,
    blocks: [table, note],
  };
}

/** What a search among all slices came upon. It decides nothing. */
export function exploredSection(facts: RowFacts | null): Section | null {
  const explored = facts?.explored ?? null;
  if (explored === null || explored.tested === 0) return null;
  const { slices, tested, flagged, metric, falseDiscoveryRate } = explored;
  const rows = slices.map((slice) => [
    code(slice.slice),
    text(slice.against === 'baseline' ? 'production' : 'itself overall'),
    number(slice.rows, ROWS),
    number(finite(slice.reference), VALUE),
    number(finite(slice.candidate), VALUE),
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
        columns: [
          'Slice',
          'Against',
          'Rows',
          'Reference',
          'Candidate',
          'Change (+ is better)',
          'Adjusted p',
          'Finding',
        ],
        rows,
      },
      {
        kind: 'paragraph',
        text: `Values, quarters and pairs of the slice columns, by ${metric}. Of what is flagged, at most ${percent(falseDiscoveryRate)} is flagged by chance (Benjamini–Hochberg); intervals are at that level. What is not flagged may be weak all the same.`,
      },
    ],
  };
}
