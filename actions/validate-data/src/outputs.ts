import type { Outcome } from './outcome.ts';

/** The outputs of validate-data. */
export function outputs({ judgement, rows, columns, drift, files }: Outcome): Readonly<Record<string, string>> {
  const count = (verdict: string): string =>
    String(judgement.findings.filter((finding) => finding.verdict === verdict).length);
  return {
    rows: String(rows),
    columns: String(columns),
    'failed-checks': count('fail'),
    'warned-checks': count('warn'),
    'drifted-columns': JSON.stringify(drift?.result.drifted ?? []),
    'profile-path': files.profile,
    'schema-path': files.schema,
    'suggested-patch-path': files.patch,
    'junit-path': files.junit,
    'sarif-path': files.sarif,
    'gx-result-path': files.gxResult,
    'anomalies-path': files.anomalies,
    'openlineage-path': files.openLineage,
  };
}
