import { count, type Labelled } from '@plumbline/core';
import type { Outcome, ReuseFacts, SideFacts } from './outcome.ts';

const DIGITS_SHOWN = 12;

/** What was compared with what, on which rows, and how often these rows have judged before. Digests stand in full in the audit. */
export function comparedWith({
  candidate,
  baseline,
  rowFacts,
  reuse,
  judgement,
  judged,
}: Outcome): readonly Labelled[] {
  const testData = judgement.subjects.filter(({ role }) => role === 'test-data');
  return [
    { label: 'production', text: baseline === null ? 'none yet' : named(baseline) },
    { label: '↔ candidate', text: named(candidate) },
    ...(testData.length === 0 ? [] : [{ label: 'test set', text: testData.map(named).join(', ') }]),
    ...(rowFacts === null ? [] : [{ label: 'rows', text: `${count(rowFacts.rows)} (${rowFacts.task})` }]),
    ...(reuse === undefined ? [] : [{ label: 'use of this test set', text: usesOf(reuse, judged.length === 0) }]),
  ];
}

function named({ name, sha256 }: SideFacts): string {
  return `${name} (sha256:${sha256.slice(0, DIGITS_SHOWN)})`;
}

/** `3rd of at most 20`, `3rd; no limit is set`. */
function usesOf({ uses, budget }: ReuseFacts, isSpent: boolean): string {
  if (isSpent && budget !== null) return `none left of ${count(budget)}`;
  return `${ordinal(uses)}${budget === null ? '; no limit is set' : ` of at most ${count(budget)}`}`;
}

function ordinal(place: number): string {
  const tens = place % 100;
  const ends = ['th', 'st', 'nd', 'rd'];
  const end = tens > 10 && tens < 14 ? 'th' : (ends[place % 10] ?? 'th');
  return `${count(place)}${end}`;
}
