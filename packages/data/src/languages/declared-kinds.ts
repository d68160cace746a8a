import type { CheckFile } from '../checks/check.ts';
import type { ColumnKind } from '../table/columns.ts';

/** What the rules say that columns hold, by name: the reading of text follows them. The first to speak of a column counts. */
export function declaredKinds(files: readonly CheckFile[]): ReadonlyMap<string, ColumnKind> {
  const kinds = new Map<string, ColumnKind>();
  for (const { checks } of files) {
    for (const { demand } of checks) {
      if (demand.kind !== 'rows' || demand.test.kind !== 'type') continue;
      const [column] = demand.columns;
      const kind = kindOf(demand.test.type);
      if (column !== undefined && kind !== null && !kinds.has(column)) kinds.set(column, kind);
    }
  }
  return kinds;
}

function kindOf(type: string): ColumnKind | null {
  switch (type) {
    case 'integer':
    case 'number':
    case 'string':
    case 'boolean':
    case 'time':
      return type;
    case 'date':
      return 'time';
    default:
      return null;
  }
}
