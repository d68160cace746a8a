import { PlumblineError } from '@plumbline/core';
import type { ColumnValues } from './columns.ts';

const REMEMBERED = 1_000;

/**
 * Labels as text, so that 1, 1.0, "1" and 1n are one class. Null stays null. Times are their milliseconds.
 */
export function labelsOf(column: ColumnValues): readonly (string | null)[] {
  if ('missing' in column) {
    const { missing } = column;
    const seen = new Map<number, string>();
    return Array.from(column.values, (value, row) => {
      if (missing[row] === 1 || Number.isNaN(value)) return null;
      const known = seen.get(value);
      if (known !== undefined) return known;
      const written = String(value);
      // Ids are all different: remembering them would cost more than writing them.
      if (seen.size < REMEMBERED) seen.set(value, written);
      return written;
    });
  }
  return column.values.map((value) => (value === null ? null : String(value).trim()));
}

/** Labels of which none may be absent; throws `DATA_INVALID` with the count. */
export function requireLabels(column: ColumnValues, what: string): readonly string[] {
  const labels = labelsOf(column);
  const present = labels.filter((label) => label !== null && label !== '');
  if (present.length === labels.length) return present as readonly string[];
  throw new PlumblineError(
    'DATA_INVALID',
    `Cannot use ${what}: every row must have a label: ${labels.length - present.length} of ${labels.length} rows have none`,
    'label these rows, or leave them out of the test data',
  );
}

/** Classes in a stable order: numbers by value, else by code point. */
export function sortedClasses(labels: Iterable<string>): readonly string[] {
  const classes = [...new Set(labels)];
  const numeric = classes.every((label) => label !== '' && Number.isFinite(Number(label)));
  return classes.sort(numeric ? (a, b) => Number(a) - Number(b) : (a, b) => (a < b ? -1 : 1));
}

const USUAL_POSITIVES = ['1', 'true', 'yes'];

/**
 * The positive class of two: the one asked for, else `1`, `true` or `yes` (in any case), else the second in sort order.
 * Throws `DATA_INVALID` where the one asked for does not occur.
 */
export function positiveClass(classes: readonly string[], asked: string): string {
  if (asked !== '') {
    const found = classes.find((name) => name === asked) ?? classes.find((name) => spelling(name) === spelling(asked));
    if (found !== undefined) return found;
    throw new PlumblineError(
      'DATA_INVALID',
      `Cannot use the positive class "${asked}": it must be a label of the test data: labels there are ${classes.slice(0, 10).join(', ')}`,
      'correct "positive-class"',
    );
  }
  const usual = USUAL_POSITIVES.map((word) => classes.find((name) => name.toLowerCase() === word)).find(Boolean);
  return usual ?? classes[1] ?? classes[0] ?? '';
}

/**
 * One spelling for what tools write differently: `True`, `true` and `1`; `False`, `false` and `0`; `1.0` and `1`.
 * Only to be used where the two sides' own spellings do not match.
 */
export function spelling(label: string): string {
  const lower = label.toLowerCase();
  if (lower === 'true') return '1';
  if (lower === 'false') return '0';
  return label !== '' && Number.isFinite(Number(label)) ? String(Number(label)) : label;
}
