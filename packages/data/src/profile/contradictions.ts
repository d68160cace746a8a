import { unpackSample } from '../two-sample/merge-samples.ts';
import { readRegisters } from './distinct-sketch.ts';
import type {
  AgainstColumn,
  CategoryCells,
  CategoryCount,
  ColumnProfile,
  DistinctCount,
  NumberCells,
  Profile,
  TextCells,
} from './profile.ts';
import { isScript } from './scripts.ts';

/** What in a profile contradicts itself, or null: numbers that no table has must not decide anything. */
export function contradictionIn(profile: Profile): string | null {
  const names = profile.columns.map(({ name }) => name);
  if (new Set(names).size !== names.length) return 'each column must be there once';
  for (const column of profile.columns) {
    const problem = inColumn(column, profile.rows);
    if (problem !== null) return `column "${column.name}": ${problem}`;
  }
  const known = new Map(profile.columns.map((column) => [column.name, column]));
  for (const counts of profile.against?.columns ?? []) {
    const column = known.get(counts.name);
    const problem =
      column === undefined ? 'it must be a column of the profile' : inAgainst(counts, column, profile.rows);
    if (problem !== null) return `counts of "${counts.name}" against a reference: ${problem}`;
  }
  for (const [sha256, { answers }] of Object.entries(profile.counters ?? {})) {
    const isOdd = answers.some(
      ({ answer }) => answer.kind === 'rows' && answer.missing + answer.breaking > answer.elements,
    );
    if (isOdd) return `answers to the rules ${sha256}: rows that break or are missing must not exceed those looked at`;
  }
  if (profile.rowsSample !== undefined) unpackSample(profile.rowsSample);
  return null;
}

function inColumn(column: ColumnProfile, rows: number): string | null {
  const { numbers, categories, text, vectors, nulls, nans, infinities, negativeInfinities = 0 } = column;
  const filled = rows - nulls;
  const present = filled - nans - infinities;
  if (present < 0) return 'nulls, NaN and infinite values must not exceed the rows';
  if (negativeInfinities > infinities) return 'negative infinities must not exceed the infinite values';
  if (column.sample !== undefined) unpackSample(column.sample);
  return firstOf([
    () => inKind(column),
    () => (numbers === undefined ? null : inNumbers(numbers, present)),
    () => (categories === undefined ? null : inCategories(categories, present)),
    () => (text === undefined ? null : inText(text, filled)),
    () => (vectors === undefined ? null : inNumbers(vectors.norms, vectors.norms.count)),
    () => (vectors !== undefined && vectors.norms.count > filled ? 'there must not be more norms than vectors' : null),
    () => {
      const { least, most } = vectors?.dimensions ?? { least: 0, most: 0 };
      return least > most ? 'the shortest vector must not be longer than the longest' : null;
    },
    () => (column.distinct === undefined ? null : inDistinct(column.distinct, present)),
  ]);
}

/** What is left out of a profile cannot be compared: nothing may be. */
function inKind({ kind, numbers, categories, text, vectors }: ColumnProfile): string | null {
  const isNumeric = kind === 'integer' || kind === 'number' || kind === 'time';
  const isWords = kind === 'string' || kind === 'boolean';
  if (isNumeric !== (numbers !== undefined))
    return 'there must be numbers in a column of numbers or times, and only there';
  if (isWords !== ((categories === undefined) !== (text === undefined)))
    return 'there must be either categories or text in a column of words, and only there';
  return vectors === undefined || kind === 'other' ? null : 'there must be vectors only in a column of lists';
}

function firstOf(questions: readonly (() => string | null)[]): string | null {
  for (const question of questions) {
    const problem = question();
    if (problem !== null) return problem;
  }
  return null;
}

function inNumbers(cells: NumberCells, present: number): string | null {
  const { count, edges, counts, min, max, mean, sd } = cells;
  if (counts.length !== edges.length + 1) return 'there must be one more count than edges';
  if (edges.some((edge, index) => index > 0 && !(edge > edges[index - 1]!))) return 'edges must ascend';
  if (count !== present || sum(counts) !== present) return `counts must add up to ${present} finite values`;
  if ((min === null) !== (count === 0) || (max === null) !== (count === 0))
    return 'there must be a smallest and a largest value where there are values, and only there';
  if (count === 0 && (mean !== null || sd !== null)) return 'no values must have no mean';
  if (min === null || max === null) return null;
  if (min > max) return 'the smallest value must not exceed the largest';
  const slack = 1e-9 * Math.max(Math.abs(min), Math.abs(max));
  if (mean !== null && (mean < min - slack || mean > max + slack)) return 'the mean must lie between the extremes';
  if (sd !== null && (count < 2 || sd > (max - min) * (1 + 1e-9))) return 'the deviation must fit the extremes';
  const [lowest, highest] = [counts.findIndex((own) => own > 0), counts.findLastIndex((own) => own > 0)];
  if ((edges[lowest] ?? max) < min || (edges[highest - 1] ?? Number.NEGATIVE_INFINITY) >= max)
    return 'counts must lie between the extremes';
  return null;
}

function inCategories(cells: CategoryCells, present: number): string | null {
  const problem = inNames(cells.categories);
  if (problem !== null) return problem;
  const total = sum(cells.categories.map(({ count }) => count)) + cells.unseen;
  if (cells.count !== present || total !== present) return `counts must add up to ${present} values`;
  return cells.distinct <= cells.categories.length ? null : 'more categories must not be counted than named';
}

function inNames(categories: readonly CategoryCount[]): string | null {
  return new Set(categories.map(({ key }) => key)).size === categories.length ? null : 'categories must differ';
}

function inText({ lengths, scripts, frequent }: TextCells, present: number): string | null {
  return firstOf([
    () => (lengths === undefined ? null : inNumbers(lengths, present)),
    () => ((lengths?.min ?? 0) < 0 ? 'lengths must not be negative' : null),
    () => (scripts === undefined ? null : inScripts(scripts, present)),
    () => (frequent === undefined ? null : inNames(frequent.categories)),
    () => {
      if (frequent === undefined) return null;
      const total = sum(frequent.categories.map(({ count }) => count)) + frequent.others;
      if (total !== present) return `counts must add up to ${present} values`;
      return Math.max(frequent.countError, frequent.unnamedMost) <= present
        ? null
        : 'errors must not exceed the values';
    },
  ]);
}

function inScripts(scripts: CategoryCells, present: number): string | null {
  if (scripts.categories.some(({ key }) => !isScript(key))) return 'scripts must be known ones';
  return inCategories(scripts, present);
}

function inDistinct({ about, error, most, sketch }: DistinctCount, present: number): string | null {
  if (about > present) return 'distinct values must not exceed the values';
  if ((error === null) !== (most !== undefined))
    return 'the most distinct values must be told where only bounds are known';
  if (most !== undefined && most < about) return 'the most distinct values must not be fewer than the least';
  return sketch !== undefined && readRegisters(sketch.registers) === null ? 'the sketch must be readable' : null;
}

function inAgainst(counts: AgainstColumn, column: ColumnProfile, rows: number): string | null {
  const filled = rows - column.nulls;
  const present = filled - column.nans - column.infinities;
  const adds = (list: readonly number[] | undefined, wanted: number): string | null =>
    list === undefined || sum(list) === wanted ? null : `counts must add up to ${wanted} values`;
  const { categories, frequent, scripts } = counts;
  return firstOf([
    () => adds(counts.numbers, present),
    () => adds(counts.lengths, filled),
    () => adds(counts.norms, column.vectors?.norms.count ?? 0),
    () => adds(categories && [...categories.counts, categories.others], filled),
    () => adds(frequent && [...frequent.counts, frequent.others], filled),
    () => (scripts === undefined ? null : inScripts(scripts, filled)),
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
