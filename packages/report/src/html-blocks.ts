import type { Block, Cell, Labelled, ReportedVerdict, Section, Table } from '@plumbline/core';
import { chartSvg } from './chart-svg.ts';
import { describeCell, EMPTY } from './describe-cell.ts';
import { escapeMarkup } from './escape-markup.ts';
import { histogramSvg } from './histogram-svg.ts';
import { intervalSvg } from './interval-svg.ts';
import { plainLine, plainLines } from './plain-text.ts';
import { VERDICT_LABELS, VERDICT_MARKS } from './verdict-words.ts';

const TEXT_CHARS_MAX = 20_000;
const CODE_CHARS_MAX = 200_000;
const ROWS_MAX = 5_000;

/** Untrusted text as escaped HTML on one line. */
export function htmlText(untrusted: string): string {
  return escapeMarkup(plainLine(untrusted, TEXT_CHARS_MAX));
}

/** A verdict as a badge: mark, word and colour. */
export function badge(verdict: ReportedVerdict, words: string = VERDICT_LABELS[verdict]): string {
  return `<span class="badge ${verdict}"><span aria-hidden="true">${VERDICT_MARKS[verdict]}</span> ${words}</span>`;
}

/** Labels and texts as a description list. */
export function labelledHtml(items: readonly Labelled[]): string {
  if (items.length === 0) return '';
  const rows = items.map(({ label, text }) => `<dt>${htmlText(label)}</dt><dd>${htmlText(text)}</dd>`);
  return `<dl>${rows.join('')}</dl>`;
}

/** A section; `id` is unique in the page, `legend` explains its bars where they are the first. */
export async function sectionHtml(section: Section, id: string, legend: string): Promise<string> {
  const blocks: string[] = [];
  for (const [index, block] of section.blocks.entries()) blocks.push(await blockHtml(block, `${id}-b${index + 1}`));
  const heading = `<h3>${htmlText(section.heading)}</h3>`;
  const body = [...blocks, legend].filter((block) => block !== '').join('\n');
  return section.collapsed
    ? `<details><summary>${heading}</summary>\n${body}\n</details>`
    : `<section>${heading}\n${body}\n</section>`;
}

/** A table whose first cell of a row names the row. */
export function tableHtml(table: Table): string {
  const numeric = table.columns.map((_, index) => isNumeric(table, index));
  const left = table.rows.length - ROWS_MAX;
  const more = left > 0 ? `<p class="legend">… and ${left} more of ${table.rows.length} rows</p>` : '';
  const mark = (index: number): string => (numeric[index] ? ' class="number"' : '');
  const head = table.columns.map((name, index) => `<th scope="col"${mark(index)}>${htmlText(name)}</th>`);
  const body = table.rows
    .slice(0, ROWS_MAX)
    .map((row) => `<tr${tone(row)}>${table.columns.map((_, index) => cellHtml(row[index], index)).join('')}</tr>`);
  const rows = `<thead><tr>${head.join('')}</tr></thead>\n<tbody>${body.join('\n')}</tbody>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table"><table>${rows}</table></div>${more}`;
}

/** A row takes the colour of its verdict, and with it its interval. */
function tone(row: readonly Cell[]): string {
  const judged = row.find((cell) => cell.kind === 'verdict');
  return judged === undefined ? '' : ` class="${judged.verdict}"`;
}

function cellHtml(cell: Cell | undefined, index: number): string {
  const inner = cell === undefined ? '' : cellContent(cell);
  if (index === 0) return `<th scope="row">${inner}</th>`;
  if (cell?.kind === 'number') return `<td class="number">${inner}</td>`;
  return cell?.kind === 'interval' ? `<td class="interval-cell">${inner}</td>` : `<td>${inner}</td>`;
}

function cellContent(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
    case 'number':
      return escapeMarkup(describeCell(cell));
    case 'code':
      return `<code>${escapeMarkup(describeCell(cell))}</code>`;
    case 'verdict':
      return badge(cell.verdict);
    case 'interval':
      return intervalSvg(cell) + escapeMarkup(describeCell(cell));
    case 'histogram':
      return histogramSvg(cell.series);
  }
}

async function blockHtml(block: Block, id: string): Promise<string> {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlText(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('')}</ul>`;
    case 'code':
      return `<pre>${escapeMarkup(plainLines(block.text, CODE_CHARS_MAX).join('\n'))}</pre>`;
    case 'table':
      return tableHtml(block);
    case 'chart':
      return `<figure><figcaption>${htmlText(block.title) || EMPTY}</figcaption>${await chartSvg(block, id)}</figure>`;
  }
}

function isNumeric(table: Table, index: number): boolean {
  return index > 0 && table.rows.length > 0 && table.rows.every((row) => row[index]?.kind === 'number');
}
