import type { ColumnKind } from './columns.ts';

const KINDS: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/, 'integer'],
  [/^(FLOAT|DOUBLE|DECIMAL\b.*)$/, 'number'],
  [/^BOOLEAN$/, 'boolean'],
  [/^(VARCHAR|UUID|ENUM\b.*)$/, 'string'],
  [/^(DATE|TIMESTAMP\b.*|TIMESTAMP_.*)$/, 'time'],
];

/** What a column of this DuckDB type holds; nested, binary and unknown types are `other`. */
export function columnKind(type: string): ColumnKind {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}

/** Can values of this DuckDB type be NaN or infinite? */
export function isFloating(type: string): boolean {
  return type === 'FLOAT' || type === 'DOUBLE';
}
