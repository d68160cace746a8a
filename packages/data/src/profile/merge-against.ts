import { allOf } from './all-of.ts';
import { addUp } from './category-cells.ts';
import type { AgainstCategories, AgainstColumn, AgainstReference, Profile } from './profile.ts';

/** Counts against one reference, added up; undefined where a profile with rows has none, or not against the same reference. */
export function mergeAgainst(profiles: readonly Profile[]): AgainstReference | undefined {
  const filled = profiles.filter(({ rows }) => rows > 0);
  const speaking = filled.length > 0 ? filled : profiles.slice(0, 1);
  const counts = allOf(speaking.map(({ against }) => against));
  const first = counts?.[0];
  if (first === undefined || counts!.some(({ sha256 }) => sha256 !== first.sha256)) return undefined;
  const parts = speaking.map((profile, index) => ({
    empty: new Set(profile.columns.filter(({ nulls }) => nulls === profile.rows).map(({ name }) => name)),
    counts: new Map(counts![index]!.columns.map((column) => [column.name, column])),
  }));
  const columns = first.columns.map(({ name }) => {
    const known = parts.map((part) => ({ isEmpty: part.empty.has(name), counts: part.counts.get(name) ?? { name } }));
    const full = known.filter(({ isEmpty }) => !isEmpty);
    // Nothing but nulls anywhere: what the first says, which are zeros, is what all say.
    return mergeColumn(
      name,
      (full.length > 0 ? full : known.slice(0, 1)).map((part) => part.counts),
    );
  });
  return { sha256: first.sha256, columns };
}

function mergeColumn(name: string, speaking: readonly AgainstColumn[]): AgainstColumn {
  const numbers = sumLists(speaking.map((part) => part.numbers));
  const lengths = sumLists(speaking.map((part) => part.lengths));
  const norms = sumLists(speaking.map((part) => part.norms));
  const categories = sumCategories(speaking.map((part) => part.categories));
  const frequent = sumCategories(speaking.map((part) => part.frequent));
  const scripts = allOf(speaking.map((part) => part.scripts));
  return {
    name,
    ...(numbers === undefined ? {} : { numbers }),
    ...(lengths === undefined ? {} : { lengths }),
    ...(norms === undefined ? {} : { norms }),
    ...(categories === undefined ? {} : { categories }),
    ...(frequent === undefined ? {} : { frequent }),
    ...(scripts === null ? {} : { scripts: addUp(scripts) }),
  };
}

/** Undefined where one is missing, or they are not of one length. */
function sumLists(lists: readonly (readonly number[] | undefined)[]): readonly number[] | undefined {
  const [first] = lists;
  if (first === undefined || lists.some((list) => list?.length !== first.length)) return undefined;
  return first.map((_, place) => lists.reduce((sum, list) => sum + list![place]!, 0));
}

function sumCategories(parts: readonly (AgainstCategories | undefined)[]): AgainstCategories | undefined {
  const counts = sumLists(parts.map((part) => part?.counts));
  if (counts === undefined) return undefined;
  return { counts, others: parts.reduce((sum, part) => sum + part!.others, 0) };
}
