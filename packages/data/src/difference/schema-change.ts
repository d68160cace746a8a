/** One difference between the columns of two tables. Shares are fractions of rows; counts are of values, never the values themselves. */
export type SchemaChange =
  | { readonly kind: 'added'; readonly column: string; readonly type: string }
  | { readonly kind: 'removed'; readonly column: string; readonly type: string }
  /** Gone under one name and there under another that is like it. */
  | { readonly kind: 'renamed'; readonly from: string; readonly column: string; readonly likeness: number }
  | { readonly kind: 'type'; readonly column: string; readonly from: string; readonly to: string }
  /** Nothing was missing before. */
  | { readonly kind: 'now-missing'; readonly column: string; readonly share: number }
  /** Something was missing before, nothing is now. */
  | { readonly kind: 'now-complete'; readonly column: string; readonly share: number }
  | { readonly kind: 'new-categories'; readonly column: string; readonly categories: readonly string[] }
  /** Values beyond the smallest or largest of the reference, in its standard deviations where it has one. */
  | {
      readonly kind: 'wider-range';
      readonly column: string;
      readonly end: 'below' | 'above';
      readonly beyondSd: number | null;
    }
  | { readonly kind: 'order' };

/** What a change is called, and whether values of the data are in the sentence. */
export function changeWords(change: SchemaChange, showValues: boolean): string {
  switch (change.kind) {
    case 'added':
      return `Column "${change.column}" (${change.type}) is new`;
    case 'removed':
      return `Column "${change.column}" (${change.type}) is gone`;
    case 'renamed':
      return `Column "${change.from}" is gone and "${change.column}" is like it: it was probably renamed`;
    case 'type':
      return `Column "${change.column}" was ${change.from} and is ${change.to}`;
    case 'now-missing':
      return `Column "${change.column}" had no missing values and now ${percent(change.share)} of rows are missing`;
    case 'now-complete':
      return `Column "${change.column}" had ${percent(change.share)} of rows missing and now has none`;
    case 'new-categories':
      return `Column "${change.column}" has ${counted(change.categories.length, 'new category', 'new categories')}${named(change.categories, showValues)}`;
    case 'wider-range':
      return `Column "${change.column}" has values ${change.end} the reference's ${change.end === 'above' ? 'largest' : 'smallest'}${beyond(change.beyondSd)}`;
    case 'order':
      return 'The same columns stand in another order';
  }
}

const NAMED = 5;

function named(categories: readonly string[], showValues: boolean): string {
  if (!showValues) return '';
  const shown = categories.slice(0, NAMED).map((category) => `"${category}"`);
  return `: ${shown.join(', ')}${categories.length > NAMED ? ', …' : ''}`;
}

function beyond(sd: number | null): string {
  return sd === null ? '' : `, by ${Number(sd.toPrecision(2))} of its standard deviations`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
