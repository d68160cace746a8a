import { type Block, code, count, number, type Section, type Table } from '@plumbline/core';
import type { RowFacts } from './outcome.ts';

const CLASSES_SHOWN_MAX = 12;
const SLICES_SHOWN_MAX = 30;
const ROWS = { as: 'integer' } as const;

/** Rows fixed and broken, by slice, and how the answers moved: counts only, because ids are data. */
export function flipsSection(facts: RowFacts | null): Section | null {
  if (facts === null || facts.fixed === null || facts.broken === null) return null;
  const { fixed, broken, flipsWritten } = facts;
  const all = fixed + broken;
  const order = flipsWritten === all ? '' : `, the ${count(flipsWritten ?? 0)} of them whose scores moved furthest`;
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `Only the candidate has ${count(fixed)} of ${count(facts.rows)} rows right (fixed), only production ${count(broken)} (broken).${all === 0 ? '' : ` The file at the output flips-path names them${order}; where there are scores, those that moved furthest come first.`}`,
    },
    ...bySlice(facts),
    ...confusions(facts),
  ];
  return { heading: `Rows fixed: ${count(fixed)}, broken: ${count(broken)}`, collapsed: true, blocks };
}

/** Where more rows were broken than fixed, first. */
function bySlice({ flipsBySlice }: RowFacts): readonly Block[] {
  if (flipsBySlice.length === 0) return [];
  const ranked = flipsBySlice.toSorted((a, b) => a.fixed - a.broken - (b.fixed - b.broken));
  const rows = ranked
    .slice(0, SLICES_SHOWN_MAX)
    .map(({ slice, rows: all, fixed, broken }) => [
      code(slice),
      number(all, ROWS),
      number(fixed, ROWS),
      number(broken, ROWS),
      number(fixed - broken, { as: 'signed', digits: 0 }),
    ]);
  const table: Table = { kind: 'table', columns: ['Slice', 'Rows', 'Fixed', 'Broken', 'Net'], rows };
  const left = ranked.length - rows.length;
  const more: readonly Block[] =
    left > 0 ? [{ kind: 'paragraph', text: `… and ${count(left)} more slices, whose net is better` }] : [];
  return [table, ...more];
}

/** The answers of the candidate by truth, and by how much they are more or fewer than production's. */
function confusions({ confusion, classes, isWeighted }: RowFacts): readonly Block[] {
  const [own, other] = confusion;
  if (own === undefined) return [];
  if (classes.length > CLASSES_SHOWN_MAX) {
    return [{ kind: 'paragraph', text: `${classes.length} classes: too many for a confusion matrix` }];
  }
  const what = isWeighted ? 'weight of the rows' : 'rows';
  const change = other === undefined ? null : minus(own.counts, other.counts);
  return [
    { kind: 'paragraph', text: `Confusion of the candidate (${what}):` },
    confusionTable(classes, own.counts, { as: 'decimal', digits: isWeighted ? 2 : 0 }),
    ...(change === null
      ? []
      : [
          { kind: 'paragraph', text: `Candidate − production (${what}):` } as const,
          confusionTable(classes, change, { as: 'signed', digits: isWeighted ? 2 : 0 }),
        ]),
  ];
}

type Matrix = readonly (readonly number[])[];

function minus(a: Matrix, b: Matrix): Matrix {
  return a.map((line, truth) => line.map((rows, answer) => rows - (b[truth]?.[answer] ?? 0)));
}

type Format = Parameters<typeof number>[1];

function confusionTable(classes: readonly string[], counts: Matrix, format: Format): Block {
  const hasOthers = counts.some((line) => (line.at(-1) ?? 0) !== 0);
  const columns = ['Truth \\ answer', ...classes, ...(hasOthers ? ['other'] : [])];
  const rows = classes.map((name, place) => [
    code(name),
    ...(counts[place] ?? []).slice(0, columns.length - 1).map((value) => number(value, format)),
  ]);
  return { kind: 'table', columns, rows };
}
