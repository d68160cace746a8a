import { PlumblineError } from '@plumbline/core';

/** A stretch of production. `id` names it in the store: opaque as given, or `<from>/<to>` in UTC. */
export interface Window {
  readonly id: string;
  /** ISO 8601, UTC, with `to`; null for an opaque id. */
  readonly from: string | null;
  /** The first moment after the window. */
  readonly to: string | null;
}

const OPAQUE = /^[\w.:+@-]{1,128}$/;
/** A moment that names its offset, or a day (which begins at midnight UTC): what depends on the machine's zone is no time. */
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * The window that `text` names: `<from>/<to>` in ISO 8601 (two moments with an offset, or two days; `to` excluded), else an opaque id of
 * at most 128 letters, digits and `. _ : + @ -`. Throws `INPUT_INVALID`.
 */
export function parseWindow(text: string): Window {
  if (!text.includes('/')) {
    if (OPAQUE.test(text)) return { id: text, from: null, to: null };
    throw invalid('an id of at most 128 letters, digits, ".", "_", ":", "+", "@" or "-"', text);
  }
  const [first = '', second = '', ...rest] = text.split('/');
  const from = momentOf(first);
  const to = momentOf(second);
  if (rest.length > 0 || from === null || to === null) {
    throw invalid('<from>/<to>, two days or two moments with an offset in ISO 8601', text);
  }
  if (Date.parse(from) >= Date.parse(to)) throw invalid('<from>/<to> with <from> before <to>', text);
  return { id: `${from}/${to}`, from, to };
}

function momentOf(text: string): string | null {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time)) return null;
  const written = new Date(time).toISOString();
  // A day that does not exist (30 February) rolls over in some engines: only what comes back unchanged is a day.
  return text.includes('T') || written.startsWith(text) ? written : null;
}

function invalid(wanted: string, text: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot read "window": it must be ${wanted}: current value is "${text.slice(0, 200)}"`,
    'write it like "2026-06-01/2026-06-02", "2026-06-01T00:00Z/2026-06-01T06:00Z" or "week-23"',
  );
}

/**
 * Windows in the order they count: those with times by time, opaque ones as given. Throws `INPUT_CONFLICT` where both kinds meet or two
 * overlap: rows that are counted twice are not independent.
 */
export function orderWindows<T extends { readonly window: Window }>(records: readonly T[]): readonly T[] {
  const timed = records.filter(({ window }) => window.from !== null);
  if (timed.length === 0) return records;
  if (timed.length < records.length) {
    const opaque = records.find(({ window }) => window.from === null)?.window.id ?? '';
    throw conflict(
      `windows with times and opaque ids do not mix: "${timed[0]!.window.id}" and "${opaque}" are both there`,
    );
  }
  const sorted = timed.toSorted((a, b) => startOf(a.window) - startOf(b.window));
  for (const [index, { window }] of sorted.entries()) {
    const next = sorted[index + 1]?.window;
    if (next !== undefined && Date.parse(window.to ?? '') > startOf(next)) {
      throw conflict(`"${window.id}" and "${next.id}" overlap`);
    }
  }
  return sorted;
}

function startOf(window: Window): number {
  return Date.parse(window.from ?? '');
}

function conflict(reason: string): PlumblineError {
  return new PlumblineError(
    'INPUT_CONFLICT',
    `Cannot order the windows of this model: they must follow each other without overlapping: ${reason}`,
    'give windows of one kind that do not overlap, or start another alert store',
  );
}
