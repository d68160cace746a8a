import type { Labelled, ReportModel, Section, Table } from '@plumbline/core';
import type { PhrasingContent } from 'mdast';
import { EMPTY } from './describe-cell.ts';
import { hasIntervals, wantsLegend } from './legend.ts';
import {
  blocksMarkdown,
  listMarkdown,
  literal,
  paragraphMarkdown,
  ROWS_MAX,
  tableMarkdown,
  write,
} from './markdown-blocks.ts';
import { namedPhrases, phrases, phrasesAsHtml } from './markdown-phrases.ts';
import { cutText, plainLine } from './plain-text.ts';
import { mostSevere } from './row-order.ts';
import { VERDICT_SYMBOLS, VERDICT_WORDS } from './verdict-words.ts';

const TITLE_CHARS_MAX = 80;
const HEADLINE_CHARS_MAX = 1_000;
const LABEL_CHARS_MAX = 60;
const COMPARED_CHARS_MAX = 300;
const AUDIT_CHARS_MAX = 100;
const LABELLED_MAX = 16;
const SECTIONS_MAX = 50;
const NOTICES_MAX = 20;
const LEGEND = 'In the bars `●` is the estimate, `├─┤` its interval and `│` the threshold.\n';

/** The parts of a comment as Markdown text, each written once. Empty where there is nothing to say. */
export interface MarkdownParts {
  /** Verdict and headline, the headline cut to `charsMax`. */
  readonly opening: (charsMax: number) => string;
  /** Verdict alone, of bounded length whatever the report holds. */
  readonly bare: string;
  readonly compared: string;
  /** The deciding table with its `rows` most severe rows. */
  readonly deciding: (rows: number) => string;
  readonly rowCount: number;
  readonly notices: string;
  readonly sections: readonly { readonly collapsed: boolean; readonly markdown: string }[];
  /** Sections beyond what a comment is given at all. */
  readonly sectionsHidden: number;
  readonly footer: string;
}

/** Writes every part of a report. */
export function markdownParts(report: ReportModel): MarkdownParts {
  const { deciding } = report;
  return {
    opening: (charsMax) => opening(report, Math.min(charsMax, HEADLINE_CHARS_MAX)),
    bare: heading(report, [literal(`${report.action}:`)]),
    compared: comparedMarkdown(report.compared),
    deciding: (rows) => (deciding === null ? '' : decidingMarkdown(deciding, rows)),
    rowCount: deciding?.rows.length ?? 0,
    notices: noticesMarkdown(report.notices),
    sections: report.sections.slice(0, SECTIONS_MAX).map((section) => ({
      collapsed: section.collapsed,
      markdown: sectionMarkdown(section, wantsLegend(section, deciding)),
    })),
    sectionsHidden: Math.max(0, report.sections.length - SECTIONS_MAX),
    footer: auditMarkdown(report.audit),
  };
}

function opening(report: ReportModel, charsMax: number): string {
  const why = paragraphMarkdown(report.headline, charsMax);
  // The colon belongs to the untrusted text: after `a:b` it would complete an emoji's shortcode.
  return (
    heading(report, phrases(`${plainLine(report.title, TITLE_CHARS_MAX) || EMPTY}:`, TITLE_CHARS_MAX + 1)) +
    (why === '' ? '' : `\n${why}`)
  );
}

function heading(report: ReportModel, title: PhrasingContent[]): string {
  const symbol = literal(`${VERDICT_SYMBOLS[report.verdict]} `);
  const words = literal(` ${VERDICT_WORDS[report.verdict]}`);
  return write({ type: 'heading', depth: 2, children: [symbol, ...title, words] });
}

function comparedMarkdown(compared: readonly Labelled[]): string {
  if (compared.length === 0) return '';
  return labelledLine(compared, ({ label, text }) => [
    { type: 'strong', children: namedPhrases(label, LABEL_CHARS_MAX) },
    literal(' '),
    ...namedPhrases(text, COMPARED_CHARS_MAX),
  ]);
}

function decidingMarkdown(table: Table, rows: number): string {
  const shown = tableMarkdown(table, mostSevere(table.rows, Math.min(rows, ROWS_MAX)));
  return hasIntervals(table) ? `${shown}\n${LEGEND}` : shown;
}

/** A GitHub alert: the mark is ours, and every line under it belongs to the quote. */
function noticesMarkdown(notices: readonly string[]): string {
  if (notices.length === 0) return '';
  const left = notices.length - NOTICES_MAX;
  const shown = notices.slice(0, NOTICES_MAX).map((notice) => cutText(notice, HEADLINE_CHARS_MAX));
  const list = listMarkdown(left > 0 ? [...shown, `… and ${left} more`] : shown);
  return `> [!NOTE]\n${list.trimEnd().replace(/^/gm, '> ')}\n`;
}

function sectionMarkdown(section: Section, legend: boolean): string {
  const body = [...blocksMarkdown(section.blocks), legend ? LEGEND : ''].filter((block) => block !== '').join('\n');
  if (section.collapsed) {
    const summary = phrasesAsHtml(section.heading, TITLE_CHARS_MAX);
    return `<details><summary>${summary}</summary>\n\n${body}\n</details>\n`;
  }
  return `${write({ type: 'heading', depth: 3, children: namedPhrases(section.heading, TITLE_CHARS_MAX) })}\n${body}`;
}

/** Digests are shortened here; HTML and evidence have them whole. */
function auditMarkdown(audit: readonly Labelled[]): string {
  if (audit.length === 0) return '';
  const line = labelledLine(audit, ({ label, text }) => [
    ...namedPhrases(label, LABEL_CHARS_MAX),
    literal(' '),
    ...namedPhrases(
      text.replace(/[0-9a-f]{64}/g, (digest) => `${digest.slice(0, 12)}…`),
      AUDIT_CHARS_MAX,
    ),
  ]);
  return `---\n\n${line}`;
}

function labelledLine(items: readonly Labelled[], show: (item: Labelled) => PhrasingContent[]): string {
  const children = items
    .slice(0, LABELLED_MAX)
    .flatMap((item, index) => [literal(index === 0 ? '' : ' · '), ...show(item)]);
  const left = items.length - LABELLED_MAX;
  if (left > 0) children.push(literal(` · … and ${left} more`));
  return write({ type: 'paragraph', children });
}
