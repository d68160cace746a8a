/** A value as it is written: numbers and dates compare as numbers where the column holds such, everything as text elsewhere. */
export interface SliceValue {
  readonly text: string;
  /** The number the text is, or the milliseconds of the date it is; null where it is neither. */
  readonly number: number | null;
}

/** A range of numbers; null where it has no end on that side. */
export interface SliceRange {
  readonly low: SliceValue | null;
  readonly high: SliceValue | null;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** What a row must meet to be in a slice. A missing value meets nothing but `missing` and what `not` makes of the rest. */
export type SliceTest =
  | {
      readonly kind: 'compare';
      readonly column: string;
      readonly operator: '=' | '!=' | '<' | '<=' | '>' | '>=';
      readonly value: SliceValue;
    }
  | { readonly kind: 'range'; readonly column: string; readonly range: SliceRange }
  | { readonly kind: 'among'; readonly column: string; readonly values: readonly SliceValue[] }
  | { readonly kind: 'missing'; readonly column: string }
  | { readonly kind: 'not'; readonly test: SliceTest }
  | { readonly kind: 'and'; readonly tests: readonly SliceTest[] }
  | { readonly kind: 'or'; readonly tests: readonly SliceTest[] };

/** One way to cut rows: by every value, at edges, at quantiles, or those that meet a test. */
export type SliceCut =
  | { readonly kind: 'each'; readonly column: string }
  | { readonly kind: 'edges'; readonly column: string; readonly edges: readonly SliceValue[] }
  | { readonly kind: 'quantiles'; readonly column: string; readonly count: number }
  | { readonly kind: 'test'; readonly text: string; readonly test: SliceTest };

/** Which rows to look at by themselves: every combination of the cuts that occurs. */
export interface SliceSelector {
  /** As it was written, blanks around it removed. */
  readonly text: string;
  readonly cuts: readonly SliceCut[];
}

/** The columns a selector reads, each once, in the order they are named. */
export function columnsOf(selector: SliceSelector): readonly string[] {
  const names = selector.cuts.flatMap((cut) => (cut.kind === 'test' ? columnsOfTest(cut.test) : [cut.column]));
  return [...new Set(names)];
}

function columnsOfTest(test: SliceTest): readonly string[] {
  if (test.kind === 'not') return columnsOfTest(test.test);
  return test.kind === 'and' || test.kind === 'or' ? test.tests.flatMap(columnsOfTest) : [test.column];
}

/** The selector of every value of one column, whatever its name. */
export function eachValueOf(column: string): SliceSelector {
  return { text: column, cuts: [{ kind: 'each', column }] };
}
