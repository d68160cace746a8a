import { count } from '@plumbline/core';
import type { Allowance, RowDemand } from '../demand.ts';
import type { Predicate } from '../predicate.ts';
import type { RowTest } from '../row-test.ts';
import { mustLie } from './bounds-words.ts';

const LISTED_MAX = 3;

/** What a demand on rows demands, behind the names of its columns. Legal values may be many and are only counted. */
export function rowPromise({ test, allow }: RowDemand, type: string | null): string {
  if (test.kind === 'present' && 'breaking' in allow && allow.breaking === 'share' && allow.within.min === undefined)
    return `at most ${wholePercent(Number(allow.within.max ?? 1))} may be missing`;
  return `${must(test, type)}${allowance(allow)}`;
}

/** What the rows that break it do. */
export function rowBreach({ kind }: RowTest, rows: number): string {
  const words = breachOfMany(kind);
  return rows === 1 ? words.replace(/^\S+/, (verb) => OF_ONE.get(verb) ?? verb) : words;
}

const OF_ONE: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['have', 'has'],
  ['repeat', 'repeats'],
  ['do', 'does'],
]);

function breachOfMany(kind: RowTest['kind']): string {
  switch (kind) {
    case 'present':
    case 'finite':
      return kind === 'present' ? 'are missing' : 'are not';
    case 'missing':
      return 'have a value';
    case 'unique':
    case 'unique-in-record':
      return 'repeat a value';
    case 'not-repeated':
      return 'repeat an earlier value';
    case 'type':
    case 'one-of':
    case 'pair-in':
    case 'json':
    case 'time-like':
    case 'found-in':
    case 'equal':
    case 'multiple-of':
      return 'are not';
    default:
      return 'do not';
  }
}

type BesideTest = Extract<
  RowTest,
  {
    readonly kind:
      | 'unique'
      | 'not-repeated'
      | 'unique-in-record'
      | 'increasing'
      | 'decreasing'
      | 'z-score'
      | 'no-outlier'
      | 'greater'
      | 'equal'
      | 'pair-in'
      | 'sum'
      | 'holds'
      | 'found-in';
  }
>;

function must(test: RowTest, type: string | null): string {
  switch (test.kind) {
    case 'present':
      return 'must not be missing';
    case 'missing':
      return 'must be missing';
    case 'finite':
      return test.nan === true ? 'must not be NaN' : 'must be finite';
    case 'type':
      return `must be ${test.type === 'clock' ? 'time of day' : test.type}${type === null ? '' : ` (it is ${type})`}`;
    case 'between':
      return `must ${mustLie(test.bounds)}`;
    case 'one-of':
      return test.negate === true
        ? `must be none of ${count(test.values.length)} illegal values`
        : `must be one of ${count(test.values.length)} legal values`;
    case 'multiple-of':
      return `must be a multiple of ${test.of}`;
    case 'length':
      return `must have a length that ${mustLie(test.bounds).replace(/^lie/, 'lies').replace(/^be/, 'is')}`;
    case 'item-count':
      return `must have a number of items that ${mustLie(test.bounds).replace(/^lie/, 'lies').replace(/^be/, 'is')}`;
    case 'equal-item-count':
      return 'must have as many items each';
    case 'matches':
      return `must ${matching(test)}`;
    case 'time-format':
      return `must be times of the format ${test.format}`;
    case 'time-like':
      return 'must be times';
    case 'json':
      return 'must be JSON';
    case 'json-schema':
    case 'record-schema':
      return 'must fit the JSON Schema';
    default:
      return mustBeside(test);
  }
}

/** What a test demands of a value beside others: of its column, of its row, of another table. */
function mustBeside(test: BesideTest): string {
  switch (test.kind) {
    case 'unique':
    case 'not-repeated':
      return 'must be unique';
    case 'unique-in-record':
      return 'must differ within each row';
    case 'increasing':
    case 'decreasing':
      return `must be ${test.strictly ? 'strictly ' : ''}${test.kind}`;
    case 'z-score':
      return `must have a z-score below ${test.below}`;
    case 'no-outlier':
      return `must lie within ${test.multiplier} ${test.method === 'iqr' ? 'interquartile ranges of the quartiles' : 'standard deviations of the mean'}`;
    case 'greater':
      return `the first must be ${test.orEqual ? 'at least' : 'more than'} the second`;
    case 'equal':
      return 'must be equal';
    case 'pair-in':
      return `must be one of ${count(test.pairs.length)} legal pairs`;
    case 'sum':
      return `must add up to ${test.total}`;
    case 'holds':
      return `must fulfil ${predicateWords(test.predicate)}`;
    case 'found-in':
      return `must be found in ${test.columns.map((name) => `"${name}"`).join(', ')} of ${test.table === 'data' ? 'the data' : `"${test.table}"`}`;
  }
}

function matching({ patterns, need }: Extract<RowTest, { readonly kind: 'matches' }>): string {
  const shown = patterns.slice(0, LISTED_MAX).join(need === 'all' ? ' and ' : ' or ');
  const more = patterns.length > LISTED_MAX ? ` and ${count(patterns.length - LISTED_MAX)} more` : '';
  return `${need === 'none' ? 'not match' : 'match'} ${shown}${more}`;
}

/** A condition as people write it. */
export function predicateWords(predicate: Predicate): string {
  if ('all' in predicate) return predicate.all.map(predicateWords).join(' and ') || 'anything';
  if ('any' in predicate) return `(${predicate.any.map(predicateWords).join(' or ')})`;
  if ('not' in predicate) return `not ${predicateWords(predicate.not)}`;
  if ('sql' in predicate) return predicate.sql.replaceAll(/\s+/g, ' ').trim();
  if ('is' in predicate) return `"${predicate.column}" is ${predicate.is}`;
  if ('in' in predicate) return `"${predicate.column}" is one of ${count(predicate.in.length)} values`;
  const to = typeof predicate.to === 'object' ? `"${predicate.to.column}"` : String(predicate.to);
  return `"${predicate.column}" ${predicate.compare} ${to}`;
}

function allowance(allow: Allowance): string {
  if ('holding' in allow) return allow.holding === 1 ? '' : ` in at least ${wholePercent(allow.holding)} of the rows`;
  if ('holdingRows' in allow) return ` in at least ${count(allow.holdingRows)} rows`;
  const { max, min } = allow.within;
  if (max === 0 && min === undefined) return '';
  const what = allow.breaking === 'rows' ? 'the number of rows that break it' : 'the share of rows that break it';
  return `, and ${what} must ${mustLie(allow.within)}`;
}

/** A share that somebody wrote, digit for digit: a demand of 99.999 % is none of 100 %. */
function wholePercent(share: number): string {
  return `${Number((share * 100).toPrecision(12))} %`;
}
