import { engineValue } from '../../table/read-as.ts';
import type { TableColumn } from '../../table/table.ts';
import { asDouble } from '../dialect.ts';
import { asLists, flatItems, listDepth } from '../list-items.ts';
import { type Test, within } from './value-tests.ts';

/** Items of a list; any other value counts 1, a null 0. */
export function itemCountHolds({ bounds, level }: Test<'item-count'>, column: TableColumn): string {
  const depth = listDepth(column.type);
  if (depth === 0 || level === 'all') return countWithin(itemCount(column), bounds);
  if (level === 0) return countWithin(`coalesce(len(${asLists(column)}), 0)`, bounds);
  if (level >= depth) return 'true';
  let lists = asLists(column);
  for (let index = 1; index < level; index += 1) lists = `flatten(${lists})`;
  const right = countWithin('coalesce(len(inner_list), 0)', bounds);
  return `coalesce(len(list_filter(${lists}, lambda inner_list: NOT ${right})), 0) = 0`;
}

/** As many items in one column as in the other. */
export function equalItemCountHolds(_test: Test<'equal-item-count'>, columns: readonly TableColumn[]): string {
  const [first, ...others] = columns.map(itemCount);
  return others.length === 0 ? 'true' : others.map((other) => `${first} = ${other}`).join(' AND ');
}

function itemCount(column: TableColumn): string {
  if (listDepth(column.type) > 0) return `coalesce(len(${flatItems(column)}), 0)`;
  return `CASE WHEN ${engineValue(column)} IS NULL THEN 0 ELSE 1 END`;
}

function countWithin(sql: string, bounds: Test<'item-count'>['bounds']): string {
  return within({ sql, literal: (limit) => asDouble(`'${Number(limit)}'`), floating: false }, bounds);
}
