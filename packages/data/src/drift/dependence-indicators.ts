import { quoteNumber, quoteText } from '../engine/sql.ts';
import { finiteValue } from '../profile/number-cells.ts';
import type { CategoryCells, ColumnProfile, NumberCells } from '../profile/profile.ts';
import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';

const CUTS = [0.25, 0.5, 0.75];
const CATEGORIES_MAX = 5;

/**
 * SQL of what the dependence of a column's rows is looked for in, each 0, 1 or null: "at most the quartile" of numbers (and of the length of
 * text), "is this category" of the five largest, and "is missing". Cuts and categories are those of `profile`, the reference's where there
 * is one. What holds for all rows or none shows nothing and is left out.
 */
export function dependenceIndicators(column: TableColumn, profile: ColumnProfile, rows: number): readonly string[] {
  const value = engineValue(column);
  const missing = profile.numbers === undefined ? value : finiteValue(column);
  const absent = profile.nulls + profile.nans + profile.infinities;
  return [
    ...(profile.numbers === undefined ? [] : atMost(finiteValue(column), profile.numbers)),
    ...(profile.categories === undefined ? [] : isCategory(`CAST(${value} AS VARCHAR)`, profile.categories)),
    ...(profile.text?.lengths === undefined ? [] : atMost(`length(${value})::DOUBLE`, profile.text.lengths)),
    ...(absent > 0 && absent < rows ? [`CAST(${missing} IS NULL AS INTEGER)`] : []),
  ];
}

/** The edges nearest to the quartiles that leave something on either side. */
function atMost(value: string, { edges, counts, count }: NumberCells): readonly string[] {
  const below: number[] = [];
  for (const [cell] of edges.entries()) below.push((below.at(-1) ?? 0) + counts[cell]!);
  const places = [...edges.keys()].filter((cell) => below[cell]! > 0 && below[cell]! < count);
  const nearest = CUTS.flatMap((share) => {
    const distance = (cell: number): number => Math.abs(below[cell]! / count - share);
    const [first, ...rest] = places;
    return first === undefined
      ? []
      : [rest.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best), first)];
  });
  return [...new Set(nearest)].map((cell) => `CAST(${value} <= ${quoteNumber(edges[cell]!)} AS INTEGER)`);
}

function isCategory(value: string, { categories, count }: CategoryCells): readonly string[] {
  return [...categories]
    .filter((category) => category.count > 0 && category.count < count)
    .sort((a, b) => b.count - a.count)
    .slice(0, CATEGORIES_MAX)
    .map(({ key }) => `CAST(${value} = ${quoteText(key)} AS INTEGER)`);
}
