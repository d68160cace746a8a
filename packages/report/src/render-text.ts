import type { Block, Labelled, ReportModel, Section } from '@plumbline/core';
import { hasIntervals, wantsLegend } from './legend.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { textTable } from './text-table.ts';
import { textWidth, wrapText } from './text-width.ts';
import { VERDICT_MARKS, VERDICT_WORDS } from './verdict-words.ts';

const COLUMNS = 100;
const TITLE_CHARS_MAX = 60;
const CHARS_MAX = 8_000;
const LEGEND = 'Bars: ● estimate, ├─┤ interval, │ threshold';

/**
 * A report for a terminal of 100 columns: the same content, no Markdown, no control character. Ends in a line break.
 */
export function renderText(report: ReportModel): string {
  const { deciding } = report;
  const parts: readonly (readonly string[])[] = [
    [
      `${VERDICT_MARKS[report.verdict]} ${plainLine(report.title, TITLE_CHARS_MAX)}: ${VERDICT_WORDS[report.verdict]}`,
      ...wrapped(report.headline),
    ],
    labelled(report.compared),
    deciding === null ? [] : textTable(deciding, COLUMNS),
    hasIntervals(deciding) ? [LEGEND] : [],
    report.notices.flatMap((notice) => hung('note: ', notice)),
    ...report.sections.map((section) => sectionLines(section, wantsLegend(section, deciding))),
    labelled(report.audit),
  ];
  const text = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n').trimEnd());
  return `${text.join('\n\n')}\n`;
}

function sectionLines(section: Section, legend: boolean): readonly string[] {
  const heading = wrapped(section.heading);
  const underline = '─'.repeat(Math.max(...heading.map(textWidth)));
  return [
    ...heading,
    underline,
    ...section.blocks.flatMap((block) => [...blockLines(block), '']),
    ...(legend ? [LEGEND] : []),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return wrapped(block.text);
    case 'list':
      return block.items.flatMap((item) => hung('- ', item));
    case 'code':
      return plainLines(block.text, CHARS_MAX).map((line) => `    ${line}`.trimEnd());
    case 'table':
      return textTable(block, COLUMNS);
    case 'chart':
      return hung('Chart in the HTML report: ', block.title);
  }
}

function labelled(items: readonly Labelled[]): readonly string[] {
  const labels = items.map((item) => plainLine(item.label, 30));
  const width = Math.max(0, ...labels.map(textWidth));
  return items.flatMap((item, index) => {
    const label = labels[index] ?? '';
    return hung(`${label}${' '.repeat(width - textWidth(label))}  `, item.text);
  });
}

/** Text behind a prefix, its later lines indented under it. */
function hung(prefix: string, untrusted: string): readonly string[] {
  const width = textWidth(prefix);
  return wrapText(plainLine(untrusted, CHARS_MAX), COLUMNS - width).map((line, index) =>
    (index === 0 ? prefix + line : ' '.repeat(width) + line).trimEnd(),
  );
}

function wrapped(untrusted: string): readonly string[] {
  return wrapText(plainLine(untrusted, CHARS_MAX), COLUMNS);
}
