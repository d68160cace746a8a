import type { Reading } from '../checks/check.ts';
import type { ValueRules } from './column-rules.ts';
import type { Rules } from './rules.ts';

/** Rules that look at how a field is written, and not at what it may be read as. */
const OF_TEXT = [
  'matches',
  'not-matches',
  'like',
  'not-like',
  'length',
  'time-format',
  'time-like',
  'json',
  'json-schema',
] as const;

/**
 * How text must be read for the rules to mean what they say: a field that must be text, or is judged by how it is written (`007`), stays as
 * it stands in the file. Rules of numbers and times read it all the same.
 */
export function rulesReading(rules: Rules): Reading {
  const textColumns = Object.entries(rules.columns ?? {}).flatMap(([name, column]) =>
    [column, ...(column.also ?? [])].some(isOfText) ? [name] : [],
  );
  return {
    missingValues: rules['missing-values'] ?? [],
    textColumns,
    ...(rules['empty-is-missing'] === undefined ? {} : { emptyIsMissing: rules['empty-is-missing'] }),
  };
}

function isOfText(rules: ValueRules): boolean {
  return rules.type === 'string' || OF_TEXT.some((key) => rules[key] !== undefined && rules[key] !== false);
}
