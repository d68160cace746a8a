import type { ReportedVerdict } from '@plumbline/core';

/** Each verdict in words, for a heading: never told by colour or symbol alone. */
export const VERDICT_WORDS: Readonly<Record<ReportedVerdict, string>> = {
  pass: 'passed',
  warn: 'passed with warnings',
  inconclusive: 'inconclusive – cannot tell',
  fail: 'failed',
  error: 'could not judge',
};

/** The symbol that stands before the words where colour is shown. */
export const VERDICT_SYMBOLS: Readonly<Record<ReportedVerdict, string>> = {
  pass: '✅',
  warn: '⚠️',
  inconclusive: '❔',
  fail: '❌',
  error: '⛔',
};

/** One-column marks for a terminal. */
export const VERDICT_MARKS: Readonly<Record<ReportedVerdict, string>> = {
  pass: '✓',
  warn: '!',
  inconclusive: '?',
  fail: '✗',
  error: '×',
};

/** Short words for a table cell. */
export const VERDICT_LABELS: Readonly<Record<ReportedVerdict, string>> = {
  pass: 'pass',
  warn: 'warning',
  inconclusive: 'cannot tell',
  fail: 'fail',
  error: 'error',
};

/** Most severe first: 0 for `error`. */
export const VERDICT_RANKS: Readonly<Record<ReportedVerdict, number>> = {
  error: 0,
  fail: 1,
  inconclusive: 2,
  warn: 3,
  pass: 4,
};
