import { PlumblineError } from '@plumbline/core';
import { allOf } from './all-of.ts';
import { mergeAgainst } from './merge-against.ts';
import { mergeColumns } from './merge-columns.ts';
import { mergeAllSamples } from './merge-shard-samples.ts';
import type { ColumnProfile, Profile, StoredAnswers } from './profile.ts';

/** What merging needs besides the profiles. */
export interface MergeOptions {
  /** What each profile is called in errors. */
  readonly names?: readonly string[];
  /** Puts the answers of two profiles to the checks of a rule file together; without it, or where it gives null, they are dropped. */
  readonly mergeAnswers?: (sha256: string, left: StoredAnswers, right: StoredAnswers) => StoredAnswers | null;
}

/**
 * The profile of all rows of several tables from their profiles, whatever their order: exact where the profiles share their edges and name
 * all categories, else within the errors it states. Profiles without rows change nothing. All at once is better than one after the other:
 * cells that are cut again and again err more. Throws `DATA_EMPTY` (none given) and `DATA_MISMATCH` (not shards of one table).
 */
export function mergeProfiles(profiles: readonly Profile[], options: MergeOptions = {}): Profile {
  if (profiles.length === 0) {
    throw new PlumblineError(
      'DATA_EMPTY',
      'Cannot merge profiles: there must be at least one: none is given',
      'give the profiles of the shards',
    );
  }
  const parts = profiles.map((profile, index): Part => {
    const columns = new Map(profile.columns.map((column) => [column.name, column]));
    return { profile, columns, from: options.names?.[index] ?? `profile ${index + 1}` };
  });
  const shards = parts.filter(({ columns }) => columns.size > 0);
  const [first, ...others] = shards.length > 0 ? shards : parts;
  for (const other of others) mustFit(first!, other);
  const fitting = [first!, ...others];
  const filled = fitting.filter(({ profile }) => profile.rows > 0);
  const speaking = (filled.length > 0 ? filled : fitting).map(({ profile }) => profile);
  const against = mergeAgainst(fitting.map(({ profile }) => profile));
  const rowsSample = mergeAllSamples(speaking.map((profile) => profile.rowsSample));
  const counters = mergeCounters(speaking, options);
  return {
    schema: first!.profile.schema,
    rows: speaking.reduce((sum, { rows }) => sum + rows, 0),
    // Rules that a shard was not judged by were not kept by the whole.
    rules: speaking[0]!.rules.filter((rule) => speaking.every(({ rules }) => rules.includes(rule))),
    edgesFrom: speaking.every(({ edgesFrom }) => edgesFrom === speaking[0]!.edgesFrom) ? speaking[0]!.edgesFrom : null,
    columns: first!.profile.columns.map(({ name }) =>
      mergeColumns(fitting.map((part) => ({ ...part, column: part.columns.get(name)!, rows: part.profile.rows }))),
    ),
    ...(against === undefined ? {} : { against }),
    ...(Object.keys(counters).length === 0 ? {} : { counters }),
    ...(rowsSample === undefined ? {} : { rowsSample }),
  };
}

interface Part {
  readonly profile: Profile;
  readonly columns: ReadonlyMap<string, ColumnProfile>;
  readonly from: string;
}

/** Of the rule files that every profile has answers to. */
function mergeCounters(profiles: readonly Profile[], { mergeAnswers }: MergeOptions): NonNullable<Profile['counters']> {
  if (profiles.length === 1) return profiles[0]!.counters ?? {};
  const files = Object.keys(profiles[0]!.counters ?? {});
  return Object.fromEntries(
    files.flatMap((sha256) => {
      const answers = allOf(profiles.map(({ counters }) => counters?.[sha256]));
      const merged = answers?.reduce<StoredAnswers | null>(
        (left, right, index) => (index === 0 ? right : left && (mergeAnswers?.(sha256, left, right) ?? null)),
        null,
      );
      return merged === undefined || merged === null ? [] : [[sha256, merged]];
    }),
  );
}

function mustFit(first: Part, other: Part): void {
  const problems = [
    ...[...first.columns.keys()].filter((name) => !other.columns.has(name)).map((name) => `"${name}" is absent`),
    ...[...other.columns.keys()].filter((name) => !first.columns.has(name)).map((name) => `"${name}" is added`),
  ];
  if (problems.length === 0) return;
  throw new PlumblineError(
    'DATA_MISMATCH',
    `Cannot merge profiles: ${other.from} must have the columns of ${first.from}: ${problems.join('; ')}`,
    'give the profiles of the shards of one table',
  );
}
