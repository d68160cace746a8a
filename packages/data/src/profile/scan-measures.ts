import type { Table } from '../table/table.ts';
import { registersOf, SKETCH_BITS, sketchHash, sketchPlace } from './distinct-sketch.ts';
import { inParts } from './in-parts.ts';
import { type Moments, momentsOf } from './moments.ts';
import { quoteNumbers } from './number-cells.ts';

/** What is asked of one measure in the scan of everything. */
export interface ScanQuestion {
  /** SQL of what is counted where it is not null. */
  readonly present: string;
  /** SQL of a finite double a row, or null. */
  readonly value: string;
  /** Moments are wanted, about this pivot; null: none. */
  readonly pivot: number | null;
  /** Cells are wanted, once for each of these lists of edges. */
  readonly edges: readonly (readonly number[])[];
  /** A distinct sketch is wanted, of this SQL; null: none. */
  readonly hashed: string | null;
}

/** What the scan says. */
export interface ScanAnswer extends Moments {
  readonly present: number;
  /** One more than edges, of each list. */
  readonly cells: readonly (readonly number[])[];
  readonly registers: Uint8Array | null;
}

const MEASURES_A_SCAN = 48;

/** Moments, exact cells and sketches of many measures, in one scan of a few dozen each. */
export async function scanMeasures(table: Table, asked: readonly ScanQuestion[]): Promise<readonly ScanAnswer[]> {
  return inParts(asked, MEASURES_A_SCAN, async (part) => {
    const values = part.map(({ present, value, hashed }, index) =>
      [
        `${present} AS p${index}, ${value} AS x${index}`,
        ...(hashed === null ? [] : [`CASE WHEN ${hashed} IS NOT NULL THEN ${sketchHash(hashed)} END AS h${index}`]),
      ].join(', '),
    );
    const questions = part.map(aggregates);
    const list = questions.flat().join(', ');
    const result = await table.connection.runAndReadAll(
      `SELECT ${list} FROM (SELECT ${values.join(', ')} FROM ${table.relation})`,
    );
    const row = result.getRowsJS()[0] ?? [];
    let at = 0;
    return part.map((question, index) => {
      const from = at;
      at += questions[index]!.length;
      return answerOf(question, row.slice(from, at));
    });
  });
}

function aggregates({ pivot, edges, hashed }: ScanQuestion, index: number): readonly string[] {
  const x = `x${index}`;
  const near = `(${x} - ${pivot === null ? '' : numberSql(pivot)})`;
  const union = allEdges(edges);
  return [
    `count(p${index})::DOUBLE`,
    `count(${x})::DOUBLE`,
    `min(${x})`,
    `max(${x})`,
    ...(pivot === null ? [] : [`sum(${near})`, `sum(${near} * ${near})`]),
    union.length === 0 ? 'NULL' : `map_values(histogram(${x}, ${quoteNumbers(union)}))`,
    ...(hashed === null ? [] : [`CAST(bitstring_agg(${sketchPlace(`h${index}`)}, 1, ${SKETCH_BITS}) AS BLOB)`]),
  ];
}

function answerOf({ pivot, edges, hashed }: ScanQuestion, row: readonly unknown[]): ScanAnswer {
  const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
  const [present, count] = [Number(row[0]), Number(row[1])];
  const range = { count, min: number(row[2]), max: number(row[3]) };
  const moments =
    pivot === null
      ? { ...range, mean: null, sd: null }
      : momentsOf({ ...range, pivot, sum: number(row[4]), squares: number(row[5]) });
  const union = allEdges(edges);
  const cells = withOpenCell(row[pivot === null ? 4 : 6], union.length, count);
  return {
    present,
    ...moments,
    cells: edges.map((list) => cellsOf(list, union, cells)),
    registers: hashed === null ? null : registersOf(placesOf(row.at(-1))),
  };
}

/** Every edge once, ascending: cells between all of them are counted at once, and those of each list are made of them. */
function allEdges(edges: readonly (readonly number[])[]): readonly number[] {
  return edges.length === 1 ? edges[0]! : [...new Set(edges.flat())].sort((a, b) => a - b);
}

/** Counts in the cells of one list, of those in the cells of a list with the same edges and more. */
function cellsOf(list: readonly number[], union: readonly number[], counts: readonly number[]): readonly number[] {
  if (list.length === union.length) return counts;
  const cells = new Array<number>(list.length + 1).fill(0);
  let cell = 0;
  for (const [at, count] of counts.entries()) {
    cells[cell]! += count;
    if (union[at] === list[cell]) cell += 1;
  }
  return cells;
}

/** The engine adds the open cell only where something lies in it: it is what the others leave. */
function withOpenCell(found: unknown, edges: number, count: number): readonly number[] {
  const cells = Array.from({ length: edges }, (_, cell) => (Array.isArray(found) ? Number(found[cell] ?? 0) : 0));
  return [...cells, count - cells.reduce((sum, cell) => sum + cell, 0)];
}

/** The set bits of a bit string, the first of which is 1: highest bit of the first byte. */
function* placesOf(bits: unknown): Generator<number> {
  if (!(bits instanceof Uint8Array)) return;
  for (const [index, byte] of bits.entries()) {
    for (let bit = 0; bit < 8; bit += 1) if (byte & (0x80 >> bit)) yield index * 8 + bit + 1;
  }
}

function numberSql(value: number): string {
  return `CAST('${value}' AS DOUBLE)`;
}
