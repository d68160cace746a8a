import type { Json, JsonObject } from '@plumbline/core';

const NAME_CHARS_MAX = 200;

/**
 * A finding's name: the expectation and the columns it speaks of, e.g. `expect_column_values_to_be_between.age`. A name that is taken gets
 * a number; `taken` counts them.
 */
export function nameOfCheck(type: string, kwargs: JsonObject, taken: Map<string, number>): string {
  const columns = [kwargs['column'], kwargs['column_A'], kwargs['column_B'], kwargs['column_list']].flatMap(texts);
  const isTable = type.startsWith('expect_table_');
  const about = isTable || columns.length === 0 ? '' : `.${columns.join('+').slice(0, NAME_CHARS_MAX)}`;
  const name = `${type}${about}`;
  let count = (taken.get(name) ?? 0) + 1;
  while (count > 1 && taken.has(`${name}#${count}`)) count += 1;
  taken.set(name, count);
  if (count === 1) return name;
  taken.set(`${name}#${count}`, 1);
  return `${name}#${count}`;
}

function texts(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
