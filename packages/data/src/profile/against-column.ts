import { countsOf } from './category-cells.ts';
import type { MeasureKind } from './column-measures.ts';
import { asCategories } from './column-profile.ts';
import type { CountedColumn } from './counted-column.ts';
import { countInto } from './number-cells.ts';
import type { AgainstColumn, ColumnProfile, NumberCells } from './profile.ts';
import { scriptCells, scriptsOfTexts } from './scripts.ts';
import { charactersOf } from './text-cells.ts';

/** The edges of a reference's cells of some measure; undefined where it has none. */
export function referenceEdges(reference: ColumnProfile | undefined, kind: MeasureKind): readonly number[] | undefined {
  return referenceCells(reference, kind)?.edges;
}

function referenceCells(reference: ColumnProfile | undefined, kind: MeasureKind): NumberCells | undefined {
  if (kind === 'number') return reference?.numbers;
  if (kind === 'length') return reference?.text?.lengths;
  return kind === 'norm' ? reference?.vectors?.norms : undefined;
}

/** A column's counts in the cells of the same column of a reference: as many of them as both have in common. */
export function againstColumn(counted: CountedColumn, reference: ColumnProfile): AgainstColumn {
  const { column } = counted;
  const isText = column.kind === 'string' || column.kind === 'boolean';
  const numbers = column.kind === 'other' || isText ? undefined : countsIn(counted, reference, 'number');
  const norms = countsIn(counted, reference, 'norm');
  return {
    name: column.name,
    ...(numbers === undefined ? {} : { numbers }),
    ...(norms === undefined ? {} : { norms }),
    ...(isText ? wordsAgainst(counted, reference) : {}),
  };
}

function wordsAgainst(counted: CountedColumn, reference: ColumnProfile): Partial<AgainstColumn> {
  const { values, scanned } = counted;
  const all = values === null ? null : asCategories(values);
  const keys = reference.categories?.categories;
  const frequentKeys = reference.text?.frequent?.categories;
  const categories = all === null || keys === undefined ? counted.againstCategories : countsOf(all, keys);
  const frequent = all === null || frequentKeys === undefined ? counted.againstFrequent : countsOf(all, frequentKeys);
  const lengths = countsIn(counted, reference, 'length');
  const places = scanned.get('script')?.answer.cells[0] ?? [];
  const scripts = all === null ? scriptCells(places) : scriptsOfTexts(all);
  return {
    ...(categories === null ? {} : { categories }),
    ...(frequent === null ? {} : { frequent }),
    ...(lengths === undefined ? {} : { lengths }),
    ...(reference.text?.scripts === undefined ? {} : { scripts }),
  };
}

/** The second list of cells that the scan was asked for is the reference's. */
function countsIn(
  { values, scanned }: CountedColumn,
  reference: ColumnProfile,
  kind: MeasureKind,
): readonly number[] | undefined {
  const edges = referenceEdges(reference, kind);
  if (edges === undefined) return undefined;
  if (values === null) return scanned.get(kind)?.answer.cells[1];
  if (kind === 'norm') return undefined;
  return countInto(
    edges,
    values.map(({ number, text, count }) => ({ value: kind === 'number' ? number : charactersOf(text), count })),
  );
}
