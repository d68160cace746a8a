import type { Finding, Where } from '@plumbline/core';
import { linesOfRows, type Table } from '@plumbline/data';

/** So many findings are given the line they were seen at; nobody follows more. */
const PLACES_MAX = 50;

/** The findings that do not pass, each with the line of the data where the first row breaks it; formats without lines have none. */
export async function withPlaces(
  findings: readonly Finding[],
  table: Table,
  nameOf: (path: string) => string,
): Promise<readonly Finding[]> {
  const rows = findings
    .filter(({ verdict, seenAt }) => verdict !== 'pass' && seenAt === undefined)
    .flatMap((finding) => firstRow(finding) ?? [])
    .slice(0, PLACES_MAX);
  if (rows.length === 0) return findings;
  const lines = await linesOfRows(table, rows);
  return findings.map((finding) => {
    const row = finding.verdict === 'pass' || finding.seenAt !== undefined ? null : firstRow(finding);
    const place = row === null ? undefined : lines.get(row);
    if (place === undefined) return finding;
    const seenAt: Where = { file: nameOf(place.path), line: place.line };
    return { ...finding, seenAt };
  });
}

function firstRow({ evidence }: Finding): number | null {
  const row = evidence?.['firstRow'];
  return typeof row === 'number' ? row : null;
}
