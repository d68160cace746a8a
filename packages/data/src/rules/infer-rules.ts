import type { ColumnProfile, Profile } from '../profile/profile.ts';
import type { ColumnRules, RuleType } from './column-rules.ts';
import type { Rules } from './rules.ts';

const LEGAL_VALUES_MAX = 30;
const ROWS_PER_VALUE = 20;
/** Of few rows many differ by chance; the number of different values is known to a few in a hundred. */
const NUMBERING_ROWS_MIN = 1_000;
const NUMBERING_SHARE = 0.9;
/** Head room of the missing share: three standard errors, so that the next batch of the same kind passes too. */
const ERRORS = 3;

/**
 * Rules that the profiled data passes: a draft to be edited, not a contract. Ranges are the data's own extremes rounded outwards to two
 * digits, sets only where each value is seen often, uniqueness never (a sample cannot show it).
 */
export function inferRules(profile: Profile): Rules {
  return {
    columns: Object.fromEntries(profile.columns.map((column) => [column.name, inferColumn(column, profile.rows)])),
    rows: { 'at-least': Math.min(1, profile.rows) },
  };
}

function inferColumn(column: ColumnProfile, rows: number): ColumnRules {
  const missing = column.nulls + column.nans;
  return {
    ...(column.kind === 'other' || isEmpty(column, rows) ? {} : { type: ruleType(column) }),
    ...(rows > 0 && missing === 0 ? { nullable: false } : {}),
    ...(rows > 0 && missing > 0 && missing < rows ? { missing: { 'at-most': roomy(missing / rows, rows) } } : {}),
    ...range(column),
    ...legalValues(column),
  };
}

function ruleType({ kind }: ColumnProfile): RuleType {
  return kind === 'other' ? 'string' : kind;
}

function isEmpty(column: ColumnProfile, rows: number): boolean {
  return column.nulls === rows;
}

function roomy(share: number, rows: number): number {
  const error = Math.sqrt((share * (1 - share)) / rows);
  return Math.min(1, Math.ceil((share + ERRORS * error) * 1000) / 1000);
}

function range(column: ColumnProfile): Pick<ColumnRules, 'range'> {
  const { kind, numbers, nans, infinities } = column;
  if (numbers === undefined || kind === 'time' || nans > 0 || infinities > 0 || isNumbering(column)) return {};
  const { min, max } = numbers;
  if (min === null || max === null || Math.max(Math.abs(min), Math.abs(max)) > Number.MAX_SAFE_INTEGER) return {};
  return { range: [Math.min(min, outwards(min, Math.floor)), Math.max(max, outwards(max, Math.ceil))] };
}

/** Whole numbers of which nearly each is there once name rows: the next batch has later ones. */
function isNumbering({ kind, numbers, distinct }: ColumnProfile): boolean {
  if (kind !== 'integer' || numbers === undefined || distinct === undefined) return false;
  return numbers.count >= NUMBERING_ROWS_MIN && distinct.about >= NUMBERING_SHARE * numbers.count;
}

/** To two digits away from the data: 1688 becomes 1700. */
function outwards(value: number, round: (x: number) => number): number {
  if (value === 0) return 0;
  const power = Math.floor(Math.log10(Math.abs(value))) - 1;
  const unit = 10 ** Math.abs(power);
  const result = power >= 0 ? round(value / unit) * unit : round(value * unit) / unit;
  return Number.isFinite(result) ? result : value;
}

function legalValues({ kind, categories }: ColumnProfile): Pick<ColumnRules, 'in' | 'json'> {
  if (kind !== 'string' || categories === undefined || categories.distinct === 0) return {};
  const seenOften = categories.categories.every(({ count }) => count >= ROWS_PER_VALUE);
  if (categories.distinct > LEGAL_VALUES_MAX || !seenOften) return {};
  const keys = categories.categories.map(({ key }) => key);
  return keys.every(isDocument) ? { json: true } : { in: keys };
}

/** A JSON object or array: that it is one is its rule, not which ones were seen. */
function isDocument(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
