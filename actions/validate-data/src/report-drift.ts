import {
  type Block,
  type Cell,
  type Chart,
  code,
  number,
  percent,
  type Section,
  type Table,
  text,
  verdictCell,
} from '@plumbline/core';
import type { ColumnDistances, ColumnDrift, ComponentDrift } from '@plumbline/data';
import { componentWords, decidingComponent, driftVerdict, neededWords } from './findings.ts';
import { moveWords, short } from './move-words.ts';
import type { DriftOutcome, Outcome } from './outcome.ts';

const CHARTS_MAX = 4;
const CHART_BARS_MAX = 20;
const LABEL_CHARS_MAX = 24;
const SHARE = { as: 'percent', digits: 1 } as const;
const DISTANCE = { as: 'decimal', digits: 4 } as const;

/** The drift table, charts of what moved most, and the distances other tools print. Nothing where nothing was compared. */
export function driftSections({ drift, inputs }: Outcome): readonly Section[] {
  if (drift === null) return [];
  const ranked = [...drift.result.columns].sort((a, b) => excessOf(b) - excessOf(a));
  const { result } = drift;
  const level = `${result.rejections} of ${result.hypotheses} hypotheses rejected at a false discovery rate of ${inputs.falseDiscoveryRate}; "By chance" is what 95 of 100 samples of the reference itself stay below; lower bounds at level ${(1 - result.level).toPrecision(6)}, upper ones at ${1 - inputs.falseDiscoveryRate}.`;
  const merged = mergedColumns(drift);
  const grouping =
    merged.length === 0
      ? []
      : [`Of ${merged.join(', ')} the most frequent categories are compared one by one, all others as one.`];
  const added =
    result.added.length === 0 ? [] : [`Columns the reference does not have, not judged: ${result.added.join(', ')}.`];
  const together = drift.together === null ? [] : [togetherWords(drift.together)];
  const effect = inputs.onDrift === 'ignore' ? ['Drift is reported and does not count: on-drift is ignore.'] : [];
  const intro: Block = { kind: 'paragraph', text: [level, ...together, ...grouping, ...added, ...effect].join(' ') };
  return [
    {
      heading: 'Drift',
      collapsed: false,
      blocks: [intro, driftTable(drift, ranked, inputs.onDrift), ...charts(ranked, drift, inputs.showValues)],
    },
    { heading: 'Distances of other tools', collapsed: true, blocks: distanceBlocks(drift) },
  ];
}

/** One number for the table, which decides nothing: columns do. */
function togetherWords({ distance, lower, upper }: ComponentDrift): string {
  return `All columns together: a classifier tells new rows from the reference's by ${percent(distance)} better than chance (${percent(lower)} to ${percent(upper)}).`;
}

/** Columns with more categories than cells: what moves among the rest is neither shown nor excluded. */
function mergedColumns({ result, distances }: DriftOutcome): readonly string[] {
  return result.columns
    .filter(({ column, components }) =>
      components.some(
        ({ measure, reference }) =>
          measure === 'total-variation' && reference.length < (distances.get(column)?.reference.length ?? 0),
      ),
    )
    .map(({ column }) => column);
}

function excessOf({ components, changed }: ColumnDrift): number {
  const worst = decidingComponent(components);
  return changed !== null ? 1 : worst === null ? -1 : worst.distance - worst.tolerance;
}

function driftTable(drift: DriftOutcome, ranked: readonly ColumnDrift[], onDrift: Outcome['inputs']['onDrift']): Table {
  const rows = ranked.map((column): readonly Cell[] => {
    const worst = decidingComponent(column.components);
    const verdict = verdictCell(driftVerdict(column, onDrift));
    if (worst === null)
      return [
        code(column.column),
        text(column.changed ?? 'nothing to compare'),
        text('–'),
        number(null, SHARE),
        histogram(drift.distances.get(column.column)),
        text(column.answer),
        verdict,
      ];
    const { distance: estimate, lower, upper, tolerance: threshold } = worst;
    return [
      code(column.column),
      text(`${componentWords(worst)}${wayOf(drift, column)}`),
      { kind: 'interval', estimate, lower, upper, threshold, format: SHARE },
      number(drift.floors.get(`${column.column} ${worst.component}`) ?? null, SHARE),
      histogram(drift.distances.get(column.column)),
      text(answerWords(column)),
      verdict,
    ];
  });
  const columns = [
    'Column',
    'What moved most',
    'Share of rows moved',
    'By chance',
    'Reference → current',
    'Answer',
    'Verdict',
  ];
  return { kind: 'table', columns, rows };
}

/** Shares in tenths of the reference, or in its categories, most frequent first. */
function histogram(found: ColumnDistances | undefined): Cell {
  if (found === undefined) return { kind: 'histogram', series: [] };
  return {
    kind: 'histogram',
    series: [
      { name: 'reference', values: found.reference },
      { name: 'current', values: found.current },
    ],
  };
}

/** Of columns that nothing is proven of, a direction would be read as if it were. */
function wayOf({ moves }: DriftOutcome, { column, answer }: ColumnDrift): string {
  const move = moves.get(column);
  const words = move === undefined || answer !== 'drifted' ? '' : moveWords(move);
  return words === '' ? '' : `: ${words}`;
}

function answerWords({ answer, components }: ColumnDrift): string {
  const worst = decidingComponent(components);
  if (worst?.tooFewRows === true) return 'undetermined: worth fewer than 50 independent rows a side';
  const needed = worst === null || answer !== 'undetermined' ? null : neededWords(worst);
  return needed === null ? answer : `undetermined: ${needed}`;
}

function charts(ranked: readonly ColumnDrift[], { distances }: DriftOutcome, showValues: boolean): readonly Chart[] {
  return ranked
    .filter(({ answer }) => answer === 'drifted')
    .flatMap(({ column }) => {
      const found = distances.get(column);
      return found === undefined ? [] : [chart(column, found, showValues)];
    })
    .slice(0, CHARTS_MAX);
}

/** Groups are numbered where values are hidden: their names and limits are values of the data. */
function chart(
  column: string,
  { reference, current, wasserstein, cells }: ColumnDistances,
  showValues: boolean,
): Chart {
  const shown = [...reference.keys()]
    .sort((a, b) => Math.abs(current[b]! - reference[b]!) - Math.abs(current[a]! - reference[a]!))
    .slice(0, CHART_BARS_MAX)
    .sort((a, b) => a - b);
  const isNumeric = wasserstein !== null;
  return {
    kind: 'chart',
    shape: 'bars',
    title: column,
    xTitle: isNumeric
      ? `${reference.length === 10 ? 'tenth' : 'part'} of the reference, smallest values first`
      : 'category, most frequent in the reference first',
    yTitle: 'share of values',
    x: shown.map((index) => cellLabel(cells[index]?.content, index, showValues)),
    series: [
      { name: 'reference', values: shown.map((index) => reference[index]!) },
      { name: 'current', values: shown.map((index) => current[index]!) },
    ],
  };
}

function cellLabel(
  content: ColumnDistances['cells'][number]['content'] | undefined,
  index: number,
  showValues: boolean,
): string {
  switch (content?.kind) {
    case 'rare':
      return 'rarer';
    case 'unseen':
      return 'new';
    case 'category':
      return showValues ? content.key.slice(0, LABEL_CHARS_MAX) : String(index + 1);
    case 'bin':
      return showValues ? rangeWords(content.from, content.to) : String(index + 1);
    default:
      return String(index + 1);
  }
}

function rangeWords(from: number | null, to: number | null): string {
  if (to === null) return from === null ? 'all' : `> ${short(from)}`;
  return `≤ ${short(to)}`;
}

function distanceBlocks({ distances }: DriftOutcome): readonly Block[] {
  const rows = [...distances].map(([column, found]): readonly Cell[] => [
    code(column),
    number(found.psi, DISTANCE),
    number(found.jensenShannon, DISTANCE),
    number(found.hellinger, DISTANCE),
    number(found.wasserstein, DISTANCE),
    number(found.chiSquare, DISTANCE),
    number(found.degreesOfFreedom, { as: 'integer' }),
  ]);
  const note =
    'Over tenths of the reference, or categories; missing values, NaN and infinities are cells of their own, as are categories the reference does not have. PSI: natural logarithm, empty cells count as 0.0001. Jensen–Shannon: distance (root), base 2. ' +
    'Wasserstein: in units of the data. Chi-square: homogeneity. Reported for comparison; they decide nothing.';
  const columns = ['Column', 'PSI', 'Jensen–Shannon', 'Hellinger', 'Wasserstein', 'Chi-square', 'df'];
  return [
    { kind: 'paragraph', text: note },
    { kind: 'table', columns, rows },
  ];
}
