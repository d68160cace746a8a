import { isJsonObject } from '@plumbline/boundary';
import type { Json } from '@plumbline/core';
import type { RowDemand } from '../checks/demand.ts';
import type { RuleValue } from '../checks/predicate.ts';
import type { RowTest } from '../checks/row-test.ts';
import type { ColumnKind } from '../table/columns.ts';
import { BOOLEAN, COLUMN, COLUMNS, choice, LIST, NUMBER } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import { NUMERIC } from './bounds-argument.ts';
import type { Expectation } from './expectation.ts';
import { rowDemand } from './row-expectations.ts';
import { isRuleValue } from './value-set.ts';

const SKIP_OF_PAIR: Readonly<Record<string, RowDemand['skip']>> = {
  both_values_are_missing: 'all-missing',
  either_value_is_missing: 'any-missing',
  neither: 'never',
};
const SKIP_OF_MANY: Readonly<Record<string, RowDemand['skip']>> = {
  all_values_are_missing: 'all-missing',
  any_value_is_missing: 'any-missing',
  never: 'never',
};

/** The first word is the default. */
function skipOf(given: Arguments, words: Readonly<Record<string, RowDemand['skip']>>): RowDemand['skip'] {
  const names = Object.keys(words);
  return words[given.either('ignore_row_if', choice(names), names[0]!)]!;
}

/** What is asked of a pair: its columns, and which rows are not judged. */
interface Pairing {
  readonly columns: readonly [string, string];
  readonly skip: RowDemand['skip'];
}

function ofPair(name: string, read: (given: Arguments, pairing: Pairing) => RowTest, note?: string): Expectation {
  return {
    name,
    about: 'rows',
    restrictable: true,
    read: (given) => {
      const columns = [given.required('column_A', COLUMN), given.required('column_B', COLUMN)] as const;
      const skip = skipOf(given, SKIP_OF_PAIR);
      return rowDemand(columns, given, { test: read(given, { columns, skip }), skip });
    },
    ...(note === undefined ? {} : { note }),
  };
}

/** What an expectation about several columns adds to its test. */
interface ManyOptions {
  readonly kinds?: readonly ColumnKind[];
  readonly note?: string;
}

function ofMany(name: string, read: (given: Arguments) => RowTest, { kinds, note }: ManyOptions = {}): Expectation {
  return {
    name,
    about: 'rows',
    restrictable: true,
    read: (given) => {
      const columns = given.required('column_list', COLUMNS);
      if (columns.length === 1) given.fail('column_list: must contain at least two columns');
      const skip = skipOf(given, SKIP_OF_MANY);
      return rowDemand(columns, given, { test: read(given), skip, ...(kinds === undefined ? {} : { kinds }) });
    },
    ...(note === undefined ? {} : { note }),
  };
}

const ONE_MISSING = 'a row of which only some values are missing breaks it, unless `ignore_row_if` says otherwise';

/** Expectations about several columns of each row. */
export const RECORD_EXPECTATIONS: readonly Expectation[] = [
  ofPair('expect_column_pair_values_to_be_equal', (_given, pairing) => equalPair(pairing), ONE_MISSING),
  ofPair(
    'expect_column_pair_values_a_to_be_greater_than_b',
    (given) => ({ kind: 'greater', orEqual: given.either('or_equal', BOOLEAN, false) }),
    ONE_MISSING,
  ),
  ofPair('expect_column_pair_values_to_be_in_set', (given) => ({ kind: 'pair-in', pairs: pairsOf(given) })),
  ofMany('expect_compound_columns_to_be_unique', () => ({ kind: 'unique' }), {
    note: 'every row of a repeated combination breaks it; missing values are equal to each other',
  }),
  ofMany('expect_select_column_values_to_be_unique_within_record', () => ({ kind: 'unique-in-record' }), {
    note: 'missing values are equal to each other',
  }),
  ofMany('expect_multicolumn_values_to_be_equal', () => ({ kind: 'equal' }), {
    note: 'missing values are equal to each other',
  }),
  ofMany('expect_multicolumn_sum_to_equal', (given) => ({ kind: 'sum', total: given.required('sum_total', NUMBER) }), {
    kinds: NUMERIC,
    note: ONE_MISSING,
  }),
];

/** Two missing values are no equal pair there; they come up only where no row is ignored. */
function equalPair({ columns: [a, b], skip }: Pairing): RowTest {
  if (skip !== 'never') return { kind: 'equal' };
  return { kind: 'holds', predicate: { column: a, compare: '=', to: { column: b } } };
}

type Pair = readonly [RuleValue | null, RuleValue | null];

function pairsOf(given: Arguments): readonly Pair[] {
  const written = given.required('value_pairs_set', LIST);
  const pairs = written.flatMap((item): readonly Pair[] => {
    const [a, b, ...more] = Array.isArray(item) ? item : [];
    return isPart(a) && isPart(b) && more.length === 0 ? [[a, b]] : [];
  });
  if (pairs.length !== written.length) given.fail('value_pairs_set: every item must be a pair of values');
  return pairs;
}

function isPart(value: Json | undefined): value is RuleValue | null {
  return value !== undefined && !isJsonObject(value) && (value === null || isRuleValue(value));
}
