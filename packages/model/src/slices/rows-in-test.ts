import { spelling } from '../tables/labels.ts';
import type { SliceRange, SliceTest, SliceValue } from './selector.ts';
import { rowsIn, type SliceColumn } from './slice-column.ts';
import { demandNumbers, numberIn } from './slice-groups.ts';

type Compare = Extract<SliceTest, { readonly kind: 'compare' }>;
type Find = (name: string) => SliceColumn;

/** What a test says of a row: no, yes, or unknown because a value is missing (SQL's three-valued logic). */
const NO = 0;
const YES = 1;
const UNKNOWN = 2;

/** For each row 0 (no), 1 (yes) or 2 (unknown). Text is compared once a label, not once a row. Throws `DATA_INVALID` for an order asked of text. */
export function rowsInTest(test: SliceTest, find: Find): Uint8Array {
  if (test.kind === 'not')
    return rowsInTest(test.test, find).map((answer) => (answer === UNKNOWN ? UNKNOWN : 1 - answer));
  if (test.kind === 'and' || test.kind === 'or') return combined(test.kind, test.tests, find);
  const column = find(test.column);
  if (test.kind === 'missing') return answered(column, { label: () => false, number: () => false, missing: YES });
  if (test.kind === 'range') return answered(demandNumbers(column, 'by a range'), ofNumbers(insideOf(test.range)));
  return answered(column, test.kind === 'among' ? amongThe(test.values, column) : comparing(column, test));
}

/** `and`: one no is no; `or`: one yes is yes; else one unknown is unknown. */
function combined(kind: 'and' | 'or', tests: readonly SliceTest[], find: Find): Uint8Array {
  const [first = new Uint8Array(0), ...rest] = tests.map((test) => rowsInTest(test, find));
  const decides = kind === 'and' ? NO : YES;
  for (const answers of rest) {
    for (let row = 0; row < first.length; row += 1) {
      const [a, b] = [first[row]!, answers[row]!];
      first[row] = a === decides || b === decides ? decides : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : 1 - decides;
    }
  }
  return first;
}

interface Marks {
  readonly label: (text: string) => boolean;
  readonly number: (value: number) => boolean;
  /** What is answered of a missing value. */
  readonly missing: number;
}

const ofNumbers = (number: Marks['number']): Marks => ({ label: () => false, number, missing: UNKNOWN });

function comparing(column: SliceColumn, { operator, value }: Compare): Marks {
  const same = amongThe([value], column);
  if (operator === '=') return same;
  if (operator === '!=') {
    return { label: (text) => !same.label(text), number: (held) => !same.number(held), missing: UNKNOWN };
  }
  demandNumbers(column, `by "${operator}"`);
  const limit = numberIn(value);
  const tests = {
    '<': (held: number) => held < limit,
    '<=': (held: number) => held <= limit,
    '>': (held: number) => held > limit,
    '>=': (held: number) => held >= limit,
  };
  return ofNumbers(tests[operator]);
}

function answered(column: SliceColumn, { label, number, missing }: Marks): Uint8Array {
  const answers = new Uint8Array(rowsIn(column));
  if (column.kind !== 'text') {
    for (let row = 0; row < answers.length; row += 1) {
      const value = column.numbers[row]!;
      answers[row] = Number.isNaN(value) ? missing : number(value) ? YES : NO;
    }
    return answers;
  }
  const ofLabel = Uint8Array.from(column.labels, (text) => (label(text) ? YES : NO));
  for (let row = 0; row < answers.length; row += 1) answers[row] = ofLabel[column.codes[row]!] ?? missing;
  return answers;
}

/**
 * Texts are equal as they are written. Where a column holds no such text, the spellings of other tools count: `True` for true, `1.0` for 1;
 * but never what begins with a zero, which is a code and no number.
 */
function amongThe(values: readonly SliceValue[], column: SliceColumn): Marks {
  const labels = new Set(column.kind === 'text' ? column.labels : []);
  const wanted = values.map(({ text }) => text.trim());
  const written = new Set(wanted);
  const spelt = new Set(wanted.filter((text) => !labels.has(text) && !CODE.test(text)).map(spelling));
  const numbers = new Set(values.flatMap(({ number }) => (number === null ? [] : [number])));
  return {
    label: (text) => written.has(text) || (spelt.size > 0 && !CODE.test(text) && spelt.has(spelling(text))),
    number: (value) => numbers.has(value),
    missing: UNKNOWN,
  };
}

const CODE = /^[+-]?0\d/;

function insideOf({ low, high, includesLow, includesHigh }: SliceRange): (value: number) => boolean {
  const from = low === null ? Number.NEGATIVE_INFINITY : numberIn(low);
  const to = high === null ? Number.POSITIVE_INFINITY : numberIn(high);
  return (value) =>
    (value > from || ((includesLow || low === null) && value === from)) &&
    (value < to || ((includesHigh || high === null) && value === to));
}
