import type { ColumnProfile, Profile } from '../profile/profile.ts';
import { newFeature } from './new-feature.ts';

/** How a schema is inferred. */
export interface InferOptions {
  /** May values of the data stand in the schema? Without them there are no string domains. */
  readonly showValues: boolean;
}

/** TFDV's own limit. */
const DOMAIN_VALUES_MAX = 100;

/**
 * `schema.pbtxt` that the profiled data passes: types, presence, and string domains where a text column has at most 100 different values. A
 * draft to be edited. A column of nothing but nulls is BYTES and need not be there.
 */
export function inferTfdvSchema(profile: Profile, { showValues }: InferOptions): string {
  const features = profile.columns.map((column) =>
    newFeature({
      name: column.name,
      engineType: column.type,
      filled: { rows: profile.rows, nulls: column.nulls },
      values: showValues ? legalValues(column) : null,
    }),
  );
  return `${features.join('\n')}\n`;
}

function legalValues({ kind, categories }: ColumnProfile): readonly string[] | null {
  if (kind !== 'string' || categories === undefined || categories.unseen > 0) return null;
  const values = categories.categories.map(({ key }) => key);
  return values.length === 0 || values.length > DOMAIN_VALUES_MAX ? null : [...values].sort();
}
