import type { RowTest } from '../checks/row-test.ts';

/** Two columns and how they must stand to each other. */
export interface ColumnComparison {
  readonly columns: readonly [string, string];
  readonly test: RowTest;
}

const NAME = '([\\p{L}_][\\p{L}\\p{N}_.-]*|"(?:[^"]|"")+")';
const COMPARISON = new RegExp(`^\\s*${NAME}\\s*(<=|>=|!=|<>|==|<|>|=)\\s*${NAME}\\s*$`, 'u');

/** `start <= end`; names that are no plain words stand in double quotes. Null for anything else. */
export function readComparison(text: string): ColumnComparison | null {
  const parts = COMPARISON.exec(text);
  if (parts === null) return null;
  const [left, right] = [unquoted(parts[1] ?? ''), unquoted(parts[3] ?? '')];
  switch (parts[2]) {
    case '<':
    case '<=':
      return { columns: [right, left], test: { kind: 'greater', orEqual: parts[2] === '<=' } };
    case '>':
    case '>=':
      return { columns: [left, right], test: { kind: 'greater', orEqual: parts[2] === '>=' } };
    case '!=':
    case '<>':
      return { columns: [left, right], test: { kind: 'unique-in-record' } };
    default:
      return { columns: [left, right], test: { kind: 'equal' } };
  }
}

function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name;
}
