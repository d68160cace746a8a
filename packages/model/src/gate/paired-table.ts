import type { Random } from '@plumbline/stats';
import { drawBinomial, drawCells } from '@plumbline/stats';
import type { EvaluationSample } from '../evaluation-sample.ts';
import { type Confusion, confusionOf } from '../metrics/confusion.ts';
import type { Metric } from '../metrics/metric.ts';
import { NO_ANSWER } from '../tables/class-answers.ts';
import { clustered } from './domain.ts';

/**
 * Rows counted by truth and both models' answers: eight cells at most where there are two classes, only cells with rows where there are more.
 * Cells lie by true class, then in the order in which they first occur, which stays the same when the models are exchanged.
 */
export interface PairedTable {
  readonly names: readonly string[];
  readonly counts: Float64Array;
  /** Place of each cell in the candidate's and in the baseline's confusion matrix. */
  readonly candidate: Int32Array;
  readonly baseline: Int32Array;
  /** Where the cells of each true class begin; the last is the number of cells. */
  readonly strata: readonly number[];
  /** The cell with the answers exchanged; its own number where they are equal, −1 where there is none. */
  readonly mirror: Int32Array;
}

/** Can every row be replaced by its cell? Not where rows are weighted or clustered, or where a metric looks at scores. */
export function isTabular(sample: EvaluationSample, metrics: readonly Metric[]): boolean {
  const { label, weights, candidate, baseline } = sample;
  const sides = baseline === null ? [candidate] : [candidate, baseline];
  return (
    label !== null &&
    weights === null &&
    !clustered(sample) &&
    metrics.every((metric) => metric.ofConfusion !== undefined) &&
    sides.every(({ predicted }) => predicted !== null && !predicted.includes(NO_ANSWER))
  );
}

/** The table of a tabular sample. Without baseline the candidate takes its place. */
export function pairedTable({ label, classes, rows, candidate, baseline }: EvaluationSample): PairedTable {
  const width = classes.length + 1;
  const [ours, theirs] = [candidate.predicted, baseline?.predicted ?? candidate.predicted];
  const place = (answer: number | undefined): number => (answer === undefined || answer < 0 ? classes.length : answer);
  const found = countCodes(rows, classes.length * width * width, (row) => {
    return ((label?.[row] ?? 0) * width + place(ours?.[row])) * width + place(theirs?.[row]);
  });
  const truthOf = (code: number): number => Math.floor(code / (width * width));
  // The sort is stable: within a class cells stay in the order of first occurrence.
  const codes = [...found.keys()].sort((a, b) => truthOf(a) - truthOf(b));
  const numbers = new Map(codes.map((code, cell) => [code, cell]));
  const confused = (code: number, answer: number): number => truthOf(code) * width + answer;
  const first = (code: number): number => Math.floor(code / width) % width;
  const strata = codes.flatMap((code, cell) =>
    cell === 0 || truthOf(codes[cell - 1]!) !== truthOf(code) ? [cell] : [],
  );
  return {
    names: classes,
    counts: Float64Array.from(codes, (code) => found.get(code) ?? 0),
    candidate: Int32Array.from(codes, (code) => confused(code, first(code))),
    baseline: Int32Array.from(codes, (code) => confused(code, code % width)),
    strata: [...strata, codes.length],
    mirror: Int32Array.from(codes, (code) => {
      const turned = (truthOf(code) * width + (code % width)) * width + first(code);
      return numbers.get(turned) ?? -1;
    }),
  };
}

const DENSE_MAX = 4_096;

/** How often each code occurs, in the order of first occurrence. */
function countCodes(rows: number, codes: number, codeOf: (row: number) => number): Map<number, number> {
  const found = new Map<number, number>();
  if (codes > DENSE_MAX) {
    for (let row = 0; row < rows; row += 1) {
      const code = codeOf(row);
      found.set(code, (found.get(code) ?? 0) + 1);
    }
    return found;
  }
  const counts = new Float64Array(codes);
  for (let row = 0; row < rows; row += 1) {
    const code = codeOf(row);
    if (counts[code] === 0) found.set(code, 0);
    counts[code] = counts[code]! + 1;
  }
  for (const code of found.keys()) found.set(code, counts[code]!);
  return found;
}

/** The confusion matrices of both models when the cells hold `counts`. */
export function confusionsOf(
  table: PairedTable,
  counts: Float64Array,
): { readonly candidate: Confusion; readonly baseline: Confusion } {
  const matrix = (places: Int32Array): Confusion => {
    const cells = new Float64Array(table.names.length * (table.names.length + 1));
    for (let cell = 0; cell < places.length; cell += 1) cells[places[cell]!] = cells[places[cell]!]! + counts[cell]!;
    return confusionOf(cells, table.names);
  };
  return { candidate: matrix(table.candidate), baseline: matrix(table.baseline) };
}

/** Draws as many rows of each true class again, with replacement: what a bootstrap of rows within classes does to the cells. */
export function resampleTable({ counts, strata }: PairedTable, into: Float64Array, random: Random): void {
  for (let stratum = 0; stratum + 1 < strata.length; stratum += 1) {
    drawCells({ counts, into, from: strata[stratum]!, to: strata[stratum + 1]! }, random);
  }
}

/**
 * Exchanges the answers of each row with probability ½: what that does to the cells. Of two cells that are each other's mirror the rows
 * are dealt out anew.
 */
export function swapTable(
  { counts, mirror }: PairedTable,
  into: { readonly own: Float64Array; readonly turned: Float64Array },
  random: Random,
): void {
  const { own, turned } = into;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const other = mirror[cell]!;
    if (other === cell) {
      own[cell] = counts[cell]!;
      turned[cell] = 0;
      continue;
    }
    // The earlier one of a pair has dealt already.
    if (other >= 0 && other < cell) continue;
    const rows = counts[cell]! + (other >= 0 ? counts[other]! : 0);
    own[cell] = drawBinomial(rows, 0.5, random);
    turned[cell] = rows - own[cell]!;
    if (other >= 0) own[other] = turned[other] = 0;
  }
}

/** The confusion matrices after `swapTable`: rows that are turned count with the answers exchanged. */
export function swappedConfusions(
  table: PairedTable,
  { own, turned }: { readonly own: Float64Array; readonly turned: Float64Array },
): { readonly candidate: Confusion; readonly baseline: Confusion } {
  const matrix = (straight: Int32Array, crossed: Int32Array): Confusion => {
    const cells = new Float64Array(table.names.length * (table.names.length + 1));
    for (let cell = 0; cell < own.length; cell += 1) {
      cells[straight[cell]!] = cells[straight[cell]!]! + own[cell]!;
      cells[crossed[cell]!] = cells[crossed[cell]!]! + turned[cell]!;
    }
    return confusionOf(cells, table.names);
  };
  return { candidate: matrix(table.candidate, table.baseline), baseline: matrix(table.baseline, table.candidate) };
}
