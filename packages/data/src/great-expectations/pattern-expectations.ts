import type { RowTest } from '../checks/row-test.ts';
import { COLUMN, choice, TEXT, TEXTS } from './argument-kind.ts';
import type { Arguments } from './arguments.ts';
import type { Expectation } from './expectation.ts';
import { re2OfPython } from './python-pattern.ts';
import { rowDemand } from './row-expectations.ts';

type Matches = Extract<RowTest, { readonly kind: 'matches' }>;

function ofPattern(name: string, read: (given: Arguments) => Matches, note: string): Expectation {
  return {
    name,
    about: 'rows',
    restrictable: true,
    read: (given) => rowDemand([given.required('column', COLUMN)], given, { test: read(given) }),
    note,
  };
}

const REGEX_NOTE = 'found anywhere in the text, as in Python; RE2 has no look-around and no back-references';
const LIKE_NOTE = 'over the whole text, `%` and `_`; no classes of characters as in T-SQL; `escape` is honoured';

/** Expectations about patterns in the values of one column. */
export const PATTERN_EXPECTATIONS: readonly Expectation[] = [
  ofPattern(
    'expect_column_values_to_match_regex',
    (given) => regex([given.either('regex', TEXT, '(?s).*')], 'all'),
    REGEX_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_not_match_regex',
    (given) => regex([given.required('regex', TEXT)], 'none'),
    REGEX_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_match_regex_list',
    (given) => regex(patterns('regex_list', given), need(given)),
    REGEX_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_not_match_regex_list',
    (given) => regex(patterns('regex_list', given), 'none'),
    REGEX_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_match_like_pattern',
    (given) => like([given.required('like_pattern', TEXT)], 'all', given),
    LIKE_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_not_match_like_pattern',
    (given) => like([given.required('like_pattern', TEXT)], 'none', given),
    LIKE_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_match_like_pattern_list',
    (given) => like(patterns('like_pattern_list', given), need(given), given),
    LIKE_NOTE,
  ),
  ofPattern(
    'expect_column_values_to_not_match_like_pattern_list',
    (given) => like(patterns('like_pattern_list', given), 'none', given),
    LIKE_NOTE,
  ),
];

function need(given: Arguments): 'any' | 'all' {
  return given.either('match_on', choice(['any', 'all']), 'any');
}

function patterns(key: string, given: Arguments): readonly string[] {
  const found = given.required(key, TEXTS);
  if (found.length === 0) given.fail(`${key}: at least one pattern must be supplied`);
  return found;
}

function regex(written: readonly string[], wanted: Matches['need']): Matches {
  return { kind: 'matches', syntax: 'regex', patterns: written.map(re2OfPython), need: wanted };
}

function like(written: readonly string[], wanted: Matches['need'], given: Arguments): Matches {
  const mark = given.optional('escape', TEXT);
  if (mark !== null && [...mark].length !== 1) given.fail('escape: must be a single character');
  return {
    kind: 'matches',
    syntax: 'like',
    patterns: written,
    need: wanted,
    ...(mark === null ? {} : { escape: mark }),
  };
}
