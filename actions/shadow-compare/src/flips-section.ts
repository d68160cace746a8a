import { type Block, code, type NumberFormat, number, type Section } from '@plumbline/core';
import type { Flip, FlipSummary } from '@plumbline/traffic';

const LABELS_MAX = 10;
const FLIPS_MAX = 15;
const INTEGER: NumberFormat = { as: 'integer' };

/** Label against label where there are few labels, else the most frequent flips; and what differs between numbers. */
export function flipsSection({ labels, unlisted, numbers }: FlipSummary): readonly Section[] {
  const blocks: Block[] = [];
  const names = [...new Set(labels.flatMap((flip) => [flip.baseline, flip.candidate]))].sort();
  if (names.length > 1 && names.length <= LABELS_MAX && unlisted === 0) blocks.push(matrix(labels, names));
  else if (names.length > LABELS_MAX) blocks.push(...mostFrequent(labels));
  if (numbers !== null) {
    const said = `Where both gave a number (${numbers.rows} rows), the candidate's differs by ${numbers.meanDifference.toPrecision(3)} on average and by ${numbers.largestDifference.toPrecision(3)} at most.`;
    blocks.push({ kind: 'paragraph', text: said });
  }
  return blocks.length === 0 ? [] : [{ heading: 'Predictions', collapsed: true, blocks }];
}

function matrix(labels: readonly Flip[], names: readonly string[]): Block {
  const rowsOf = new Map(labels.map((flip) => [JSON.stringify([flip.baseline, flip.candidate]), flip.rows]));
  return {
    kind: 'table',
    columns: ['baseline ↓ candidate →', ...names],
    rows: names.map((baseline) => [
      code(baseline),
      ...names.map((candidate) => number(rowsOf.get(JSON.stringify([baseline, candidate])) ?? 0, INTEGER)),
    ]),
  };
}

function mostFrequent(labels: readonly Flip[]): readonly Block[] {
  const flips = labels.filter((flip) => flip.baseline !== flip.candidate).slice(0, FLIPS_MAX);
  if (flips.length === 0) return [];
  const rows = flips.map(({ baseline, candidate, rows: count }) => [
    code(baseline),
    code(candidate),
    number(count, INTEGER),
  ]);
  return [
    { kind: 'paragraph', text: 'The most frequent flips:' },
    { kind: 'table', columns: ['baseline', 'candidate', 'rows'], rows },
  ];
}
