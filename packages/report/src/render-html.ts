import { ACTION_NAMES, type ActionName, type ReportModel } from '@plumbline/core';
import { escapeMarkup } from './escape-markup.ts';
import { badge, htmlText, labelledHtml, sectionHtml, tableHtml } from './html-blocks.ts';
import { FILTER_SCRIPT, FILTER_SHA256 } from './html-filter.ts';
import { HTML_STYLE } from './html-style.ts';
import { hasIntervals, wantsLegend } from './legend.ts';
import { VERDICT_RANKS, VERDICT_WORDS } from './verdict-words.ts';

const CSP = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${FILTER_SHA256}'`;
const LEGEND =
  '<p class="legend">Dot: estimate. Bar: its interval. Dashed line: the threshold. Each row has its own scale.</p>';

/** What a page says besides its reports. `generated` is shown as it is, e.g. an ISO 8601 time. */
export interface HtmlOptions {
  readonly title: string;
  readonly generated: string;
  /** Cut the reports into chapters, in order; without them all are one. */
  readonly chapters?: readonly HtmlChapter[];
}

/** A heading before the report at index `from`; the chapter ends where the next one begins. */
export interface HtmlChapter {
  readonly title: string;
  readonly text: string;
  readonly from: number;
}

/**
 * Reports as one self-contained HTML page: nothing fetched, one known script that filters rows, digests in full. Several reports open with a
 * strip of the six actions and their verdicts, each chapter with its own. The same input gives the same bytes.
 */
export async function renderHtml(reports: readonly ReportModel[], options: HtmlOptions): Promise<string> {
  const articles: string[] = [];
  for (const [index, report] of reports.entries()) articles.push(await articleHtml(report, `r${index + 1}`));
  const title = htmlText(options.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(CSP)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${HTML_STYLE}</style>
<script type="module">${FILTER_SCRIPT}</script>
</head>
<body><main class="page">
<h1>${title}</h1>
<p class="generated">${htmlText(options.generated)}</p>
${bodyHtml(reports, articles, options.chapters ?? [])}
</main></body>
</html>
`;
}

function bodyHtml(
  reports: readonly ReportModel[],
  articles: readonly string[],
  chapters: readonly HtmlChapter[],
): string {
  const numbered = [...reports.entries()];
  const starts = chapters.map(({ from }) => from);
  const preface = starts[0] ?? reports.length;
  const parts =
    preface > 1
      ? [pipelineHtml(numbered.slice(0, preface), 'Pipeline'), ...articles.slice(0, preface)]
      : articles.slice(0, preface);
  for (const [index, chapter] of chapters.entries()) {
    const until = starts[index + 1] ?? reports.length;
    parts.push(
      `<header class="chapter"><h2>${htmlText(chapter.title)}</h2><p>${htmlText(chapter.text)}</p></header>`,
      pipelineHtml(numbered.slice(chapter.from, until), `Pipeline: ${chapter.title}`),
      ...articles.slice(chapter.from, until),
    );
  }
  return parts.join('\n');
}

/** A report with its place in the page. */
type Numbered = readonly [number, ReportModel];

function pipelineHtml(reports: readonly Numbered[], label: string): string {
  const steps = ACTION_NAMES.map((action) => stepHtml(action, reports));
  return `<nav aria-label="${htmlText(label)}"><ol class="pipeline">${steps.join('')}</ol></nav>`;
}

/** One step of the strip: the most severe report of that action, linked. */
function stepHtml(action: ActionName, reports: readonly Numbered[]): string {
  const worst = reports
    .filter(([, report]) => report.action === action)
    .toSorted(([, a], [, b]) => VERDICT_RANKS[a.verdict] - VERDICT_RANKS[b.verdict])[0];
  if (worst === undefined) return `<li><span class="step">${action}</span><span class="absent">not run</span></li>`;
  const [index, { verdict }] = worst;
  return `<li class="${verdict}"><a href="#r${index + 1}">${action}</a>${badge(verdict)}</li>`;
}

async function articleHtml(report: ReportModel, id: string): Promise<string> {
  const { deciding, notices } = report;
  const sections: string[] = [];
  for (const [index, section] of report.sections.entries())
    sections.push(await sectionHtml(section, `${id}-s${index + 1}`, wantsLegend(section, deciding) ? LEGEND : ''));
  const verdict = badge(report.verdict, VERDICT_WORDS[report.verdict]);
  const parts = [
    `<header><h2 id="${id}-title">${htmlText(report.title)}</h2>${verdict}</header>`,
    `<p class="headline">${htmlText(report.headline)}</p>`,
    labelledHtml(report.compared),
    deciding === null ? '' : tableHtml(deciding),
    hasIntervals(deciding) ? LEGEND : '',
    notices.length === 0 ? '' : noticesHtml(notices),
    ...sections,
    report.audit.length === 0 ? '' : `<section class="audit"><h3>Audit</h3>${labelledHtml(report.audit)}</section>`,
  ];
  const body = parts.filter((part) => part !== '').join('\n');
  return `<article class="report ${report.verdict}" id="${id}" aria-labelledby="${id}-title">\n${body}\n</article>`;
}

function noticesHtml(notices: readonly string[]): string {
  const items = notices.map((notice) => `<li>${htmlText(notice)}</li>`).join('');
  return `<aside class="notices" aria-label="Notices"><ul>${items}</ul></aside>`;
}
