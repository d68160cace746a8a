import { ownCategories } from './category-cells.ts';
import type { CountedColumn, ScannedMeasure } from './counted-column.ts';
import { distinctOf, registersOf, SKETCH_ERROR, writeRegisters } from './distinct-sketch.ts';
import { cellsOfValues } from './number-cells.ts';
import type { CategoryCount, ColumnProfile, DistinctCount, NumberCells, TextCells, VectorCells } from './profile.ts';
import { scriptCells } from './scripts.ts';
import type { ValueCount } from './value-counts.ts';

/** A column's profile from its counts, in cells of its own. */
export function columnProfile(counted: CountedColumn, rows: number): ColumnProfile {
  const { column, present, nonFinite } = counted;
  const numbers = numbersOf(counted);
  const broken = numbers === undefined ? 0 : present - numbers.count;
  const { nans, negativeInfinities } = nonFinite;
  const distinct = distinctCount(counted);
  return {
    name: column.name,
    kind: column.kind,
    type: column.type,
    nulls: rows - present,
    nans,
    infinities: broken - nans,
    ...(negativeInfinities > 0 ? { negativeInfinities } : {}),
    ...(numbers === undefined ? {} : { numbers }),
    ...wordsOf(counted, distinct?.about ?? 0),
    ...vectorsOf(counted),
    ...(distinct === undefined ? {} : { distinct }),
  };
}

function isNumeric({ column: { kind } }: CountedColumn): boolean {
  return kind === 'integer' || kind === 'number' || kind === 'time';
}

/** The values of a column that has few, as categories. */
export function asCategories(values: readonly ValueCount[]): readonly CategoryCount[] {
  return values.map(({ text, count }) => ({ key: text, count }));
}

function numbersOf(counted: CountedColumn): NumberCells | undefined {
  if (!isNumeric(counted)) return undefined;
  if (counted.values === null) return scannedCells(counted.scanned.get('number'));
  return cellsOfValues(counted.values.map(({ number, count }) => ({ value: number, count })));
}

/** The cells of a measure, closed at its largest value: nothing lies above it. */
function scannedCells(scanned: ScannedMeasure | undefined): NumberCells | undefined {
  if (scanned === undefined) return undefined;
  const { own, answer } = scanned;
  const { count, min, max, mean, sd } = answer;
  const counts = answer.cells[0] ?? [count];
  const isOpen = max !== null && !(max <= (own.at(-1) ?? Number.NEGATIVE_INFINITY));
  return {
    ...{ count, min, max, mean, sd },
    edges: isOpen ? [...own, max] : own,
    counts: isOpen ? [...counts, 0] : counts,
    exhaustive: false,
  };
}

function wordsOf(counted: CountedColumn, distinctAbout: number): Pick<ColumnProfile, 'categories' | 'text'> {
  const { column, values, scanned, frequent } = counted;
  if (column.kind !== 'string' && column.kind !== 'boolean') return {};
  if (values !== null) return { categories: ownCategories(asCategories(values)) };
  const lengths = scannedCells(scanned.get('length'));
  const scripts = scanned.get('script')?.answer.cells[0];
  const text: TextCells = {
    distinctAbout,
    ...(lengths === undefined ? {} : { lengths }),
    ...(scripts === undefined ? {} : { scripts: scriptCells(scripts) }),
    ...(frequent === null ? {} : { frequent }),
  };
  return { text };
}

function vectorsOf({ scanned }: CountedColumn): { readonly vectors?: VectorCells } {
  const norms = scannedCells(scanned.get('norm'));
  if (norms === undefined) return {};
  const lengths = scanned.get('dimension')?.answer;
  const [least, most] = [lengths?.min ?? null, lengths?.max ?? null];
  return { vectors: { dimensions: least === null || most === null ? null : { least, most }, norms } };
}

function distinctCount(counted: CountedColumn): DistinctCount | undefined {
  const { hash, values } = counted;
  if (values !== null) {
    const registers = writeRegisters(registersOf(values.map(({ place }) => place)));
    return { about: values.length, error: 0, sketch: { hash, registers } };
  }
  const answer = (counted.scanned.get('number') ?? counted.scanned.get('length'))?.answer;
  if (answer === undefined || answer.registers === null) return undefined;
  const about = Math.min(answer.count, Math.round(distinctOf(answer.registers)));
  return { about, error: SKETCH_ERROR, sketch: { hash, registers: writeRegisters(answer.registers) } };
}
