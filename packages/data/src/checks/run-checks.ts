import type { Profile } from '../profile/profile.ts';
import { profileData } from '../profile/profile-data.ts';
import type { Table } from '../table/table.ts';
import { asCategories } from '../tfdv/as-categories.ts';
import { type AnsweredCheck, type AskOptions, answerChecks } from './answer-checks.ts';
import type { Check } from './check.ts';
import type { CheckResult } from './check-result.ts';
import { judgeCheck } from './judge/judge-check.ts';
import type { JudgeContext } from './judge/judgement.ts';

/** How checks are run. */
export interface RunOptions extends AskOptions {
  /** The moment of judging. */
  readonly now: Date;
  readonly reference?: Profile | null;
  /** Profile of the data, where there is one: distances are measured on it. It is made where they ask for it and there is none. */
  readonly profile?: Profile | null;
}

/**
 * Judges all checks on a table: one scan for what all of them count, one for the numbers of the first breaking rows, and what single checks
 * must ask besides. The results stand in the order of the checks. Throws `CONFIG_INVALID` for patterns and SQL that the engine does not
 * know, `CONFIG_UNSUPPORTED` for SQL that would touch more than the tables of the run, `LIMIT_TIME` for SQL that takes too long.
 */
export async function runChecks(
  table: Table,
  checks: readonly Check[],
  options: RunOptions,
): Promise<readonly CheckResult[]> {
  return judgeAnswered(table, checks, { ...options, answers: await answerChecks(table, checks, options) });
}

/** The same from answers that are there already, so that they can be kept besides. One answer a check. */
export async function judgeAnswered(
  table: Table,
  checks: readonly Check[],
  { answers, ...options }: RunOptions & { readonly answers: readonly AnsweredCheck[] },
): Promise<readonly CheckResult[]> {
  const context = await judgeContext(table, checks, options);
  return checks.map((check, index) => {
    const { rows, ...answer } = answers[index]!;
    const result = judgeCheck(check, answer, context);
    return rows === undefined ? result : { ...result, breaking: rows };
  });
}

/** Does a source hold text, whose types are guessed from what it says? */
export function areTypesGuessed(table: Pick<Table, 'files'>): boolean {
  return table.files.some(({ source }) => !['parquet', 'arrow'].includes(source.kind));
}

async function judgeContext(table: Table, checks: readonly Check[], options: RunOptions): Promise<JudgeContext> {
  const distances = checks.flatMap(({ demand }) => (demand.kind === 'distance' ? [demand] : []));
  const categories = distances.flatMap(({ column, each }) => (each === 'value' ? [column] : []));
  const counted = (one: Table): Promise<Profile> =>
    profileData(categories.length === 0 ? one : asCategories(one, categories));
  const others = new Map<string, Profile>();
  for (const { against } of distances) {
    const other = against === undefined ? undefined : table.others.get(against);
    if (other !== undefined && against !== undefined && !others.has(against)) others.set(against, await counted(other));
  }
  const reference = options.reference ?? null;
  const asksProfile = distances.length > 0 && (reference !== null || others.size > 0);
  return {
    now: options.now,
    reference,
    profile: options.profile ?? (asksProfile ? await counted(table) : null),
    others,
    typesGuessed: areTypesGuessed(table),
  };
}
