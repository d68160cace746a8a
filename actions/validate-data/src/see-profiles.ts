import type { Json, Subject } from '@plumbline/core';
import {
  type CheckResult,
  judgeAnswers,
  mergeAnswers,
  mergeProfiles,
  type Profile,
  readProfile,
} from '@plumbline/data';
import { confinedPaths } from '@plumbline/frame';
import { type AskedRules, askedOf, countersKey, judgedOf } from './judged-rules.ts';
import type { Material } from './material.ts';
import { distinctRules } from './rule-groups.ts';
import type { Seen } from './seen.ts';

/** Looks at the profiles of shards: merged, they are judged as the rows would be, as far as they can tell. */
export async function seeProfiles(material: Material): Promise<Seen> {
  const { inputs, context, groups, reference } = material;
  const paths = await confinedPaths(context, 'merge-profiles', inputs.mergeProfiles);
  const names = paths.map(context.display);
  const filed = await Promise.all(paths.map((path) => readProfile(path)));
  const asked = askedOf(distinctRules(groups), {
    reference: reference?.filed.profile ?? null,
    columns: null,
    inputs,
  });
  const byKey = new Map(asked.map((one) => [countersKey(one.rules, inputs), one]));
  const profile = mergeProfiles(
    filed.map((one) => one.profile),
    {
      names,
      mergeAnswers: (key, left, right) => {
        const checks = byKey.get(key)?.rules.file.checks;
        return checks === undefined ? null : mergeAnswers(checks, left, right);
      },
    },
  );
  const results = asked.flatMap((one) => resultsOf(one, profile, material));
  const judged = judgedOf(asked, results, profile.rows);
  return {
    names,
    subjects: filed.map(
      (one, index): Subject => ({ role: 'data', name: names[index]!, sha256: one.sha256, rows: one.profile.rows }),
    ),
    rows: profile.rows,
    columns: profile.columns.length,
    profile,
    judged,
    findings: [],
    notices: [`Judged from ${filed.length} profiles of shards, without their rows`],
  };
}

/** Rules that not every shard was judged by cannot be judged of the whole; distances need nothing but the profiles. */
function resultsOf(
  { rules, checks }: AskedRules,
  profile: Profile,
  { inputs, context, reference }: Material,
): readonly CheckResult[] {
  const stored = profile.counters?.[countersKey(rules, inputs)];
  const own = rules.file.checks;
  const beside = checks.slice(own.length);
  const answers = stored?.answers ?? own.map(() => ({ answer: UNKNOWN }));
  const all = [...answers, ...beside.map(() => ({ answer: { kind: 'profile' } as const }))];
  return judgeAnswers(
    checks,
    { shards: stored?.shards ?? 1, answers: all },
    {
      now: context.host.now(),
      reference: reference?.filed.profile ?? null,
      profile,
      others: new Map(),
      typesGuessed: false,
    },
  );
}

const UNKNOWN = {
  kind: 'none',
  reason: 'shards',
  problem: 'not every profile was made with these rules; make them with the same rule files',
} as const satisfies Json;
