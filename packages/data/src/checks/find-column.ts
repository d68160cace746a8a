import { quoteText } from '../engine/sql.ts';
import { columnKind } from '../table/column-kind.ts';
import { engineValue } from '../table/read-as.ts';
import type { TableColumn } from '../table/table.ts';

/** The column a rule means, or null where there is none. */
export type FindColumn = (name: string) => TableColumn | null;

/**
 * The column of that very name, else the field of a STRUCT column: `a.b` is field `b` of column `a`, and so on. The longest name that is
 * one outranks a path through it. Names are compared letter by letter.
 */
export function columnFinder(columns: readonly TableColumn[]): FindColumn {
  const known = new Map(columns.map((column) => [column.name, column]));
  const own = (name: string): TableColumn | null => known.get(name) ?? null;
  return (name) => {
    const whole = own(name);
    if (whole !== null) return whole;
    for (const [head, rest] of splits(name)) {
      const column = own(head);
      const field = column === null ? null : fieldOf({ ...column, name, value: engineValue(column) }, rest);
      if (field !== null) return field;
    }
    return null;
  };
}

/** A field of a STRUCT, its name a path. */
function fieldOf(column: TableColumn, path: string): TableColumn | null {
  const fields = structFields(column.type);
  const at = (name: string) => fields.find((field) => field.name === name);
  const whole = at(path);
  if (whole !== undefined) return inside(column, whole);
  for (const [head, rest] of splits(path)) {
    const field = at(head);
    const found = field === undefined ? null : fieldOf(inside(column, field), rest);
    if (found !== null) return found;
  }
  return null;
}

function inside(column: TableColumn, field: { readonly name: string; readonly type: string }): TableColumn {
  const value = `struct_extract(${engineValue(column)}, ${quoteText(field.name)})`;
  return { name: column.name, kind: columnKind(field.type), type: field.type, value };
}

/** Every way to cut a path in two, the longest head first. */
function splits(path: string): readonly (readonly [string, string])[] {
  const dots = [...path.matchAll(/\./g)].map(({ index }) => index).reverse();
  return dots.map((dot) => [path.slice(0, dot), path.slice(dot + 1)] as const);
}

/** The fields of the engine's name of a STRUCT type, e.g. `STRUCT(a INTEGER, "b c" VARCHAR[])`; none for another type. */
export function structFields(type: string): readonly { readonly name: string; readonly type: string }[] {
  if (!/^STRUCT\(.*\)$/s.test(type)) return [];
  return topLevelParts(type.slice('STRUCT('.length, -1)).map((part) => {
    const quoted = /^"((?:[^"]|"")*)"\s+(.*)$/s.exec(part);
    if (quoted !== null) return { name: quoted[1]!.replaceAll('""', '"'), type: quoted[2]! };
    const space = part.indexOf(' ');
    return { name: part.slice(0, space), type: part.slice(space + 1) };
  });
}

/** Cuts at the commas that stand in no parentheses and no quotes. */
function topLevelParts(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]!;
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
}
