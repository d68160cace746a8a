import type { Finding, Subject } from '@plumbline/core';
import type { DriftHypothesis, Profile, ReferenceProfile } from '@plumbline/data';
import type { JudgedRules } from './judged-rules.ts';

/** What was seen of the data, whether it came as rows or as the profiles of its shards. */
export interface Seen {
  /** How the files are called. */
  readonly names: readonly string[];
  readonly subjects: readonly Subject[];
  readonly rows: number;
  readonly columns: number;
  /** Null where none was asked for. */
  readonly profile: Profile | null;
  readonly judged: readonly JudgedRules[];
  /** What stands beside the rules: rows that cannot be read, splits. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** The same beside a reference. */
export interface Compared {
  readonly reference: ReferenceProfile;
  /** The data, counted in the reference's cells. */
  readonly current: Profile;
  /** Columns that the profile cannot tell anything of. */
  readonly incomparable: readonly { readonly column: string; readonly reason: string }[];
  /** What classifiers say, besides what is counted. */
  readonly scores: readonly DriftHypothesis[];
}
