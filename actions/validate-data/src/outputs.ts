import type { Outcome } from './outcome.ts';

/** The outputs of validate-data. */
export function outputs({ judgement, profile, drift, files }: Outcome): Readonly<Record<string, string>> {
  const count = (verdict: string): string =>
    String(judgement.findings.filter((finding) => finding.verdict === verdict).length);
  return {
    rows: String(profile.rows),
    columns: String(profile.columns.length),
    'failed-checks': count('fail'),
    'warned-checks': count('warn'),
    'drifted-columns': JSON.stringify(drift?.result.drifted ?? []),
    'profile-path': files.profile,
    'schema-path': files.schema,
    'junit-path': files.junit,
    'sarif-path': files.sarif,
  };
}
