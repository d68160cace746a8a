import { canonicalJson, sha256Of, toJson } from '@plumbline/boundary';
import { count, type Finding, percent } from '@plumbline/core';
import type { ColumnDrift } from '../drift/judge-drift.ts';
import { judgeDrift } from '../drift/judge-drift.ts';
import { profileData } from '../profile/profile-data.ts';
import type { Split, SplitColumn } from './split-columns.ts';
import { type SplitTerms, verdictOfBreach } from './split-terms.ts';

const FALSE_DISCOVERY_RATE = 0.05;
const SHARE_TOLERANCE = 0.02;

/** How the label moved from the training data to the other split, by the rules of drift; null where there is nothing to compare. */
export async function labelDrift(
  { train, other }: Split,
  label: SplitColumn,
  { limit, seed }: { readonly limit: number; readonly seed: string },
): Promise<ColumnDrift | null> {
  const profile = await profileData({ ...train, columns: [label.train] });
  const reference = { profile, sha256: sha256Of(canonicalJson(toJson(profile))) };
  const current = await profileData({ ...other, columns: [label.other] }, { reference });
  const { columns } = judgeDrift(profile, current, {
    tolerance: limit,
    shareTolerance: Math.min(limit, SHARE_TOLERANCE),
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    columns: new Map(),
    ignored: new Set(),
    seed,
  });
  return columns[0] ?? null;
}

/** Only what is proven is a breach; what these rows cannot tell is said, and too few rows warn. */
export function judgeLabelDrift(drift: ColumnDrift | null, terms: SplitTerms): Finding {
  const check = `splits.${terms.split}.label-drift`;
  const label = `the labels of the ${terms.split} split`;
  if (drift === null) return { check, verdict: 'pass', detail: `There is nothing to compare of ${label}` };
  if (drift.changed !== null)
    return { check, verdict: verdictOfBreach(terms.severity), detail: `One cannot compare ${label}: ${drift.changed}` };
  const worst = [...drift.components].sort((a, b) => b.distance - b.tolerance - (a.distance - a.tolerance))[0];
  const deciding = drift.components.find(({ answer }) => answer === 'drifted') ?? worst;
  if (deciding === undefined) return { check, verdict: 'pass', detail: `There is nothing to compare of ${label}` };
  const { distance, lower, upper, tolerance, tooFewRows, answer, component, n, m, rowsNeeded } = deciding;
  const moved = `${component === 'distribution' ? 'The distribution' : `The ${component.replace('-', ' ')}`} of ${label} moved by ${percent(distance)}`;
  const needed = rowsNeeded === null ? '' : `; about ${count(rowsNeeded)} rows a side would tell`;
  const told = {
    drifted: `${moved} of rows, proven above ${percent(lower)} (tolerance ${percent(tolerance)})`,
    stable: `${moved} of rows, proven to be at most ${percent(upper)} (tolerance ${percent(tolerance)})`,
    undetermined: `${moved} of rows, which these rows do not prove to be above or below ${percent(tolerance)}${needed}`,
  };
  return {
    check,
    verdict: drift.answer === 'drifted' ? verdictOfBreach(terms.severity) : tooFewRows ? 'warn' : 'pass',
    detail: tooFewRows ? `${moved}: too few rows to judge (${Math.min(n, m)}; at least 50 a side)` : told[answer],
    evidence: { answer: drift.answer, component, distance, lower, upper, tolerance, trainRows: n, otherRows: m },
  };
}
