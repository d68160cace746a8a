import type { ColumnProfile, Profile } from '../profile/profile.ts';
import { columnLikeness, RENAMED_FROM } from './likeness.ts';
import type { SchemaChange } from './schema-change.ts';

/**
 * What changed in the columns of a table: added, removed, renamed by likeness, type, missing values, domain. Both profiles count their own
 * categories. In the order of the current columns, those that are gone last. It judges nothing: whether a change matters, rules and drift say.
 */
export function schemaDifference(before: Profile, after: Profile): readonly SchemaChange[] {
  const then = new Map(before.columns.map((column) => [column.name, column]));
  const now = new Map(after.columns.map((column) => [column.name, column]));
  const gone = before.columns.filter(({ name }) => !now.has(name));
  const added = after.columns.filter(({ name }) => !then.has(name));
  const renamed = likePairs(gone, added);
  const changes = after.columns.flatMap((column): readonly SchemaChange[] => {
    const old = then.get(column.name);
    if (old !== undefined) return columnChanges(old, column, { before, after });
    const from = renamed.get(column);
    if (from === undefined) return [{ kind: 'added', column: column.name, type: column.type }];
    const likeness = columnLikeness(from, column);
    return [
      { kind: 'renamed', from: from.name, column: column.name, likeness },
      ...columnChanges(from, column, { before, after }),
    ];
  });
  const lost = new Set(renamed.values());
  const removed = gone
    .filter((column) => !lost.has(column))
    .map(({ name, type }): SchemaChange => ({ kind: 'removed', column: name, type }));
  const moved: readonly SchemaChange[] = isReordered(before, after) ? [{ kind: 'order' }] : [];
  return [...changes, ...removed, ...moved];
}

/** Each new column with the one that is gone and most like it, where each is the other's best. */
function likePairs(
  gone: readonly ColumnProfile[],
  added: readonly ColumnProfile[],
): ReadonlyMap<ColumnProfile, ColumnProfile> {
  const best = (column: ColumnProfile, among: readonly ColumnProfile[]): ColumnProfile | undefined =>
    among
      .map((other) => ({ other, likeness: columnLikeness(other, column) }))
      .filter(({ likeness }) => likeness >= RENAMED_FROM)
      .sort((a, b) => b.likeness - a.likeness)[0]?.other;
  const pairs = added.flatMap((column): readonly (readonly [ColumnProfile, ColumnProfile])[] => {
    const from = best(column, gone);
    return from !== undefined && best(from, added) === column ? [[column, from]] : [];
  });
  return new Map(pairs);
}

interface Tables {
  readonly before: Profile;
  readonly after: Profile;
}

function columnChanges(old: ColumnProfile, column: ColumnProfile, tables: Tables): readonly SchemaChange[] {
  const { name } = column;
  // A column without a value has no type of its own.
  const isSettled = !isEmpty(old, tables.before) && !isEmpty(column, tables.after);
  const type: readonly SchemaChange[] =
    isSettled && old.kind !== column.kind ? [{ kind: 'type', column: name, from: old.kind, to: column.kind }] : [];
  return [...type, ...missingChange(old, column, tables), ...newCategories(old, column), ...widerRange(old, column)];
}

function isEmpty({ nulls }: ColumnProfile, { rows }: Profile): boolean {
  return nulls === rows;
}

function missingChange(old: ColumnProfile, column: ColumnProfile, { before, after }: Tables): readonly SchemaChange[] {
  const [then, now] = [old.nulls + old.nans, column.nulls + column.nans];
  if (before.rows === 0 || after.rows === 0 || (then === 0) === (now === 0)) return [];
  return then === 0
    ? [{ kind: 'now-missing', column: column.name, share: now / after.rows }]
    : [{ kind: 'now-complete', column: column.name, share: then / before.rows }];
}

function newCategories(old: ColumnProfile, column: ColumnProfile): readonly SchemaChange[] {
  if (old.categories === undefined || column.categories === undefined) return [];
  const known = new Set(old.categories.categories.map(({ key }) => key));
  const categories = column.categories.categories.map(({ key }) => key).filter((key) => !known.has(key));
  return categories.length === 0 ? [] : [{ kind: 'new-categories', column: column.name, categories }];
}

/** Times go on: that they pass the last one of the reference is no news. */
function widerRange(old: ColumnProfile, column: ColumnProfile): readonly SchemaChange[] {
  const [then, now] = [old.numbers, column.numbers];
  if (then === undefined || now === undefined || old.kind === 'time' || column.kind === 'time') return [];
  if (then.min === null || then.max === null || now.min === null || now.max === null) return [];
  const inSd = (distance: number): number | null => (then.sd === null || then.sd === 0 ? null : distance / then.sd);
  const below: readonly SchemaChange[] =
    now.min < then.min
      ? [{ kind: 'wider-range', column: column.name, end: 'below', beyondSd: inSd(then.min - now.min) }]
      : [];
  const above: readonly SchemaChange[] =
    now.max > then.max
      ? [{ kind: 'wider-range', column: column.name, end: 'above', beyondSd: inSd(now.max - then.max) }]
      : [];
  return [...below, ...above];
}

function isReordered(before: Profile, after: Profile): boolean {
  const now = new Set(after.columns.map(({ name }) => name));
  const then = new Set(before.columns.map(({ name }) => name));
  const shared = (columns: readonly ColumnProfile[], other: ReadonlySet<string>): string =>
    JSON.stringify(columns.map(({ name }) => name).filter((name) => other.has(name)));
  return shared(before.columns, now) !== shared(after.columns, then);
}
