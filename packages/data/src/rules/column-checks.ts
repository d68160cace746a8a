import type { Where } from '@plumbline/core';
import type { Check } from '../checks/check.ts';
import type { RowDemand } from '../checks/demand.ts';
import type { RowTest } from '../checks/row-test.ts';
import { boundsOf } from './bounds-rule.ts';
import { columnMeasures } from './column-measures.ts';
import type { ColumnPlace } from './column-place.ts';
import type { ColumnRules, OneOrMore, ValueRules } from './column-rules.ts';
import { rowDemand, statedCheck } from './rule-terms.ts';

/** Everything the rules of one column ask of its values, in the order it is reported. */
export function columnChecks(
  column: string,
  rules: ColumnRules,
  locate: (...keys: readonly string[]) => Where | undefined,
) {
  const sets: readonly ColumnPlace[] = [
    { column, rules, suffix: '', at: (key) => locate(key) },
    ...(rules.also ?? []).map((further, index) => ({
      column,
      rules: further,
      suffix: `.${index + 2}`,
      at: (key: string) => locate('also', String(index), key),
    })),
  ];
  return [...storage(column, rules, locate), ...sets.flatMap((set) => [...rowChecks(set), ...columnMeasures(set)])];
}

/** Rules of the lists themselves, even where the others look at their items. */
const OF_LISTS: ReadonlySet<keyof ValueRules> = new Set(['nullable', 'missing', 'items']);

/** A rule of single values: its key, the test, and whether NaN is judged. */
type RowRule = readonly [keyof ValueRules, RowTest, RowDemand['skip']];

function rowChecks({ column, rules, suffix, at }: ColumnPlace): readonly Check[] {
  const over = rules['each-item'] === true ? { over: 'items' as const } : {};
  const stated = (key: keyof ValueRules, demand: RowDemand): Check =>
    statedCheck(
      {
        name: `column.${column}.${key}${suffix}`,
        where: at(key),
        terms: rules,
        whenAbsent: 'skip',
        ...(OF_LISTS.has(key) ? {} : over),
      },
      demand,
    );
  const present: RowTest = { kind: 'present' };
  const share = rules.missing?.['at-most'];
  const tests = [...typeRules(rules), ...numberRules(rules), ...textRules(rules), ...setRules(rules)];
  const [type, others] = [tests.filter(([key]) => key === 'type'), tests.filter(([key]) => key !== 'type')];
  const check = ([key, test, skip]: RowRule): Check =>
    stated(key, rowDemand([column], test, { skip, holds: rules.holds }));
  return [
    ...type.map(check),
    ...(rules.nullable === false
      ? [stated('nullable', rowDemand([column], present, { skip: 'never', holds: undefined }))]
      : []),
    ...(share === undefined
      ? []
      : [
          stated('missing', {
            ...rowDemand([column], present, { skip: 'never', holds: undefined }),
            allow: { breaking: 'share', within: { max: share } },
          }),
        ]),
    ...others.map(check),
  ];
}

function typeRules({ type, finite }: ValueRules): readonly RowRule[] {
  return [
    ...(type === undefined ? [] : [['type', { kind: 'type', type }, 'any-null'] as const]),
    ...(finite === true ? [['finite', { kind: 'finite', as: 'number' }, 'any-null'] as const] : []),
  ];
}

/** What is not of the declared type breaks that rule and is not counted again. */
function numberRules(rules: ValueRules): readonly RowRule[] {
  const { type, range, above, below } = rules;
  const reading = {
    ...(type === undefined ? {} : { as: type, unreadable: 'holds' as const }),
    ...(type === 'time' ? { notation: {} } : {}),
  };
  const between = (key: 'range' | 'above' | 'below', bounds: ReturnType<typeof boundsOf>): RowRule => [
    key,
    { kind: 'between', bounds, ...reading },
    'any-null',
  ];
  const [low, high] = range ?? [null, null];
  return [
    ...(range === undefined ? [] : [between('range', boundsOf([low, high]))]),
    ...(above === undefined ? [] : [between('above', { min: above, minStrict: true })]),
    ...(below === undefined ? [] : [between('below', { max: below, maxStrict: true })]),
    ...(rules.in === undefined ? [] : [['in', { kind: 'one-of', values: rules.in, ...reading }, 'any-null'] as const]),
    ...(rules['not-in'] === undefined
      ? []
      : [['not-in', { kind: 'one-of', values: rules['not-in'], negate: true, ...reading }, 'any-null'] as const]),
    ...(rules['multiple-of'] === undefined
      ? []
      : [['multiple-of', { kind: 'multiple-of', of: rules['multiple-of'] }, 'any-null'] as const]),
  ];
}

function textRules(rules: ValueRules): readonly RowRule[] {
  const { length, items } = rules;
  return [
    ...pattern('matches', 'regex', rules.matches),
    ...pattern('not-matches', 'regex', rules['not-matches']),
    ...pattern('like', 'like', rules.like),
    ...pattern('not-like', 'like', rules['not-like']),
    ...(length === undefined ? [] : [['length', { kind: 'length', bounds: boundsOf(length) }, 'any-null'] as const]),
    ...(items === undefined
      ? []
      : [['items', { kind: 'item-count', bounds: boundsOf(items), level: 0 }, 'never'] as const]),
    ...(rules['time-format'] === undefined
      ? []
      : [['time-format', { kind: 'time-format', format: rules['time-format'] }, 'any-null'] as const]),
    ...(rules['time-like'] === true ? [['time-like', { kind: 'time-like' }, 'any-null'] as const] : []),
    ...(rules.json === true ? [['json', { kind: 'json' }, 'any-null'] as const] : []),
    ...(rules['json-schema'] === undefined
      ? []
      : [['json-schema', { kind: 'json-schema', schema: rules['json-schema'] }, 'any-null'] as const]),
  ];
}

function pattern(
  key: 'matches' | 'not-matches' | 'like' | 'not-like',
  syntax: 'regex' | 'like',
  written: OneOrMore<string> | undefined,
): readonly RowRule[] {
  if (written === undefined) return [];
  const patterns = typeof written === 'string' ? [written] : written;
  return [[key, { kind: 'matches', syntax, patterns, need: key.startsWith('not-') ? 'none' : 'any' }, 'any-null']];
}

/** Rules of a value beside the other values of the column, or those of another table. */
function setRules(rules: ValueRules): readonly RowRule[] {
  const { increasing = false, decreasing = false } = rules;
  const outliers = rules['no-outliers'];
  const { method = 'iqr', multiplier } =
    typeof outliers === 'string' ? { method: outliers, multiplier: undefined } : (outliers ?? {});
  const key = rules['foreign-key'];
  return [
    ...(rules.unique === true ? [['unique', { kind: 'not-repeated' }, 'any-missing'] as const] : []),
    ...(increasing === false
      ? []
      : [['increasing', { kind: 'increasing', strictly: increasing === 'strictly' }, 'any-missing'] as const]),
    ...(decreasing === false
      ? []
      : [['decreasing', { kind: 'decreasing', strictly: decreasing === 'strictly' }, 'any-missing'] as const]),
    ...(rules['z-score'] === undefined
      ? []
      : [['z-score', { kind: 'z-score', below: rules['z-score'], doubleSided: true }, 'any-missing'] as const]),
    ...(outliers === undefined
      ? []
      : [
          [
            'no-outliers',
            { kind: 'no-outlier', method, multiplier: multiplier ?? (method === 'iqr' ? 1.5 : 3) },
            'any-missing',
          ] as const,
        ]),
    ...(key === undefined
      ? []
      : [['foreign-key', { kind: 'found-in', table: key.table, columns: [key.column] }, 'any-missing'] as const]),
  ];
}

/** Where the column stands in the file, and in which type. */
function storage(
  column: string,
  rules: ColumnRules,
  locate: (...keys: readonly string[]) => Where | undefined,
): readonly Check[] {
  const { position } = rules;
  const types = rules['stored-as'];
  const stated = (key: string) => ({
    name: `column.${column}.${key}`,
    where: locate(key),
    terms: { ...(rules.severity === undefined ? {} : { severity: rules.severity }) },
    whenAbsent: 'skip' as const,
  });
  return [
    ...(position === undefined
      ? []
      : [statedCheck(stated('position'), { kind: 'column', column, index: position - 1 })]),
    ...(types === undefined
      ? []
      : [
          statedCheck(stated('stored-as'), {
            kind: 'column-type',
            column,
            types: typeof types === 'string' ? [types] : types,
          }),
        ]),
  ];
}
