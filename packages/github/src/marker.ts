import { createHash } from 'node:crypto';
import { ACTION_NAMES, type ActionName, type ReportedVerdict } from '@plumbline/core';

/** What the hidden first line of a comment says: whose it is and which run wrote it. */
export interface Marker {
  readonly action: ActionName;
  /** As `slugOf` makes it. */
  readonly key: string;
  readonly run: number;
  readonly attempt: number;
  readonly sha: string;
  readonly verdict: ReportedVerdict;
}

const REPORTED: readonly ReportedVerdict[] = ['pass', 'warn', 'inconclusive', 'fail', 'error'];
const FIRST_LINE = /^<!-- plumbline:v1 (.+) -->\r?$/;
const FIELDS =
  /^action=([a-z-]+) key=([A-Za-z0-9._-]+) run=(\d{1,15}) attempt=(\d{1,6}) sha=([0-9a-f]+) verdict=([a-z]+)$/;
const SLUG_CHARS_MAX = 60;

/** The hidden first line. */
export function writeMarker({ action, key, run, attempt, sha, verdict }: Marker): string {
  const fields = `action=${action} key=${key} run=${run} attempt=${attempt} sha=${sha} verdict=${verdict}`;
  return `<!-- plumbline:v1 ${fields} -->`;
}

/** The marker on the first line of a comment, or null. */
export function readMarker(body: string): Marker | null {
  const match = FIELDS.exec(FIRST_LINE.exec(body.split('\n', 1)[0] ?? '')?.[1] ?? '');
  const action = ACTION_NAMES.find((name) => name === match?.[1]);
  const verdict = REPORTED.find((name) => name === match?.[6]);
  if (match === null || action === undefined || verdict === undefined) return null;
  return { action, key: match[2]!, run: Number(match[3]), attempt: Number(match[4]), sha: match[5]!, verdict };
}

/** Was `one` written by a later run, or a later attempt of the same run, than `other`? Run ids only grow. */
export function isLater(one: Marker, other: Marker): boolean {
  return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}

/**
 * A key in the letters a marker and an artifact name may hold. What had to be changed is told apart by a digest of the
 * key.
 */
export function slugOf(key: string): string {
  if (key === '') return 'default';
  const legal = key.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-');
  const slug = legal.slice(0, SLUG_CHARS_MAX).replace(/^-|-$/g, '');
  if (slug === key && key !== 'default') return slug;
  return `${slug || 'key'}-${createHash('sha256').update(key.toWellFormed()).digest('hex').slice(0, 8)}`;
}

/** The hidden first line of an issue. */
export function issueMarker(marker: string): string {
  return `<!-- plumbline:v1 issue=${marker} -->`;
}
