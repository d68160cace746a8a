import { PlumblineError, type ReportModel } from '@plumbline/core';
import { type MarkdownParts, markdownParts } from './markdown-parts.ts';

/** How far a comment may grow and how it is found again. */
export interface MarkdownOptions {
  /** UTF-16 units, as GitHub counts; at least 1000. */
  readonly charsMax: number;
  /** Text of the hidden comment on the first line, with or without its `<!--` and `-->`. */
  readonly marker?: string;
}

const MARKER = /^[^\p{Cc}<>]{1,400}$/u;
const ROWS_LADDER = [50, 20, 10, 5, 3, 1] as const;

/**
 * A report as GitHub Markdown: verdict in words, why, what was compared, the deciding rows, then the rest. Where it
 * does not fit, what matters least goes first and a line says so: folded sections from the last, open ones, mild
 * deciding rows, everything but verdict, headline and footer. The last rung fits by construction. Nothing untrusted
 * is alive in it.
 * Throws INVARIANT_BROKEN for a marker that is no one-line comment, or a limit below the last rung.
 */
export function renderMarkdown(report: ReportModel, options: MarkdownOptions): string {
  const first = options.marker === undefined ? '' : `${markerLine(options.marker)}\n`;
  const parts = markdownParts(report);
  for (const rung of ladder(parts)) {
    const whole = first + rung;
    if (whole.length <= options.charsMax) return whole;
  }
  throw broken('fit a report', 'the limit must be at least 1000 characters', String(options.charsMax));
}

function* ladder(parts: MarkdownParts): Generator<string> {
  const { opening, compared, deciding, notices, footer } = parts;
  const rows = parts.rowCount;
  for (let cut = 0; cut <= parts.sections.length; cut += 1) {
    const gone = cut + parts.sectionsHidden;
    const note = gone === 0 ? '' : shortened([count(gone, 'section')]);
    yield join([opening(Infinity), compared, deciding(rows), notices, ...kept(parts, cut), note, footer]);
  }
  const sections = count(parts.sections.length + parts.sectionsHidden, 'section');
  for (const most of ROWS_LADDER.filter((step) => step < rows)) {
    const note = shortened([sections, `${rows - most} of ${count(rows, 'deciding row')}`]);
    yield join([opening(Infinity), compared, deciding(most), notices, note, footer]);
  }
  const rest = shortened([sections, count(rows, 'deciding row'), 'what was compared', 'notices']);
  for (const charsMax of [400, 200, 80]) yield join([opening(charsMax), rest, footer]);
  yield join([opening(80), rest]);
  yield join([parts.bare, rest]);
}

/** The sections that stay when `cut` are left out: folded ones go before open ones, the last before the first. */
function kept(parts: MarkdownParts, cut: number): readonly string[] {
  const order = [...parts.sections.entries()]
    .reverse()
    .toSorted((a, b) => Number(b[1].collapsed) - Number(a[1].collapsed));
  const gone = new Set(order.slice(0, cut).map(([index]) => index));
  return parts.sections.filter((_, index) => !gone.has(index)).map((section) => section.markdown);
}

function shortened(left: readonly string[]): string {
  const named = left.filter((each) => !each.startsWith('0 ')).join(', ');
  return `*Shortened to fit. Left out: ${named}. The evidence file has everything.*\n`;
}

function count(many: number, noun: string): string {
  return `${many} ${noun}${many === 1 ? '' : 's'}`;
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function markerLine(marker: string): string {
  const inner = marker.replace(/^<!--|-->$/g, '').trim();
  if (MARKER.test(inner) && !inner.includes('--')) return `<!-- ${inner} -->`;
  throw broken(
    'mark a comment',
    'the marker must be one line of at most 400 characters without "--", "<" or ">"',
    marker,
  );
}

function broken(act: string, must: string, is: string): PlumblineError {
  return new PlumblineError(
    'INVARIANT_BROKEN',
    `Cannot ${act}: ${must}: current value is ${is}`,
    'report it at the project',
  );
}
