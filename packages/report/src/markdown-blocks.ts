import type { Block, Cell, Chart, Table } from '@plumbline/core';
import type { BlockContent, PhrasingContent, RootContent, TableCell, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { CELL_CHARS_MAX, describeCell, describeInterval } from './describe-cell.ts';
import { intervalBar } from './interval-bar.ts';
import { namedPhrases, phrases, withoutComments } from './markdown-phrases.ts';
import { plainLines } from './plain-text.ts';
import { VERDICT_LABELS, VERDICT_SYMBOLS } from './verdict-words.ts';

const PARAGRAPH_CHARS_MAX = 4_000;
const CODE_CHARS_MAX = 8_000;
const ITEMS_MAX = 100;
const COLUMNS_MAX = 20;

/** Rows of one table in a comment; nobody reads more there. */
export const ROWS_MAX = 100;

/** Nodes as Markdown text, ending in one line break. */
export function write(...nodes: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...nodes] },
    { bullet: '-', listItemIndent: 'one', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  );
}

/** A trusted literal. */
export function literal(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** The blocks of a section as Markdown texts. Charts that follow each other, which only the HTML report shows, are one sentence. */
export function blocksMarkdown(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'chart') return [blockMarkdown(block)];
    if (blocks[index - 1]?.kind === 'chart') return [];
    const end = blocks.findIndex((next, at) => at > index && next.kind !== 'chart');
    const run = blocks.slice(index, end < 0 ? blocks.length : end).filter((one) => one.kind === 'chart');
    return [chartsMarkdown(run)];
  });
}

function blockMarkdown(block: Exclude<Block, Chart>): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphMarkdown(block.text, PARAGRAPH_CHARS_MAX);
    case 'list':
      return listMarkdown(block.items);
    case 'code':
      return write({
        type: 'code',
        ...langOf(block),
        value: withoutComments(plainLines(block.text, CODE_CHARS_MAX).join('\n')),
      });
    case 'table':
      return tableMarkdown(block, block.rows.slice(0, ROWS_MAX));
  }
}

/** A patch is coloured where its words are. */
function langOf({ text }: { readonly text: string }): { readonly lang?: string } {
  return /^--- .*\n\+\+\+ /.test(text) ? { lang: 'diff' } : {};
}

/** Untrusted text as a paragraph, or nothing where it shows nothing. */
export function paragraphMarkdown(untrusted: string, charsMax: number): string {
  const children = phrases(untrusted, charsMax);
  return children.length === 0 ? '' : write({ type: 'paragraph', children });
}

/** Untrusted items as a list; beyond a hundred they are counted. */
export function listMarkdown(items: readonly string[]): string {
  const children = items.slice(0, ITEMS_MAX).map((item) => listItem(namedPhrases(item, PARAGRAPH_CHARS_MAX)));
  const left = items.length - children.length;
  if (left > 0) children.push(listItem([literal(`… and ${left} more`)]));
  return children.length === 0 ? '' : write({ type: 'list', spread: false, children });
}

/** A table with the rows given, and a line that counts those left out. */
export function tableMarkdown(table: Table, rows: readonly (readonly Cell[])[]): string {
  const columns = table.columns.slice(0, COLUMNS_MAX);
  if (columns.length === 0) return '';
  const nodes: RootContent[] = [
    {
      type: 'table',
      align: columns.map((_, index) => (isNumeric(rows, index) ? 'right' : 'left')),
      children: [
        tableRow(columns.map((name) => phrases(name, CELL_CHARS_MAX))),
        ...rows.map((row) => tableRow(columns.map((_, index) => cellPhrases(row[index])))),
      ],
    },
  ];
  const rowsLeft = table.rows.length - rows.length;
  const columnsLeft = table.columns.length - columns.length;
  const left = [
    ...(rowsLeft > 0 ? [`${rowsLeft} more of ${table.rows.length} rows`] : []),
    ...(columnsLeft > 0 ? [`${columnsLeft} more of ${table.columns.length} columns`] : []),
  ];
  if (left.length > 0) nodes.push({ type: 'paragraph', children: [literal(`… and ${left.join(', ')}`)] });
  return write(...nodes);
}

function cellPhrases(cell: Cell | undefined): PhrasingContent[] {
  if (cell === undefined) return [];
  switch (cell.kind) {
    case 'text':
      return phrases(cell.text, CELL_CHARS_MAX);
    case 'code':
      return [{ type: 'inlineCode', value: withoutComments(describeCell(cell)) }];
    case 'number':
      return phrases(describeCell(cell), CELL_CHARS_MAX);
    case 'verdict':
      return [literal(`${VERDICT_SYMBOLS[cell.verdict]} ${VERDICT_LABELS[cell.verdict]}`)];
    case 'histogram':
      return cell.series.length === 0 ? [] : [{ type: 'inlineCode', value: describeCell(cell) }];
    case 'interval': {
      const bar = intervalBar(cell);
      const numbers = phrases(describeInterval(cell), CELL_CHARS_MAX);
      return bar === null ? numbers : [{ type: 'inlineCode', value: bar }, literal(' '), ...numbers];
    }
  }
}

function isNumeric(rows: readonly (readonly Cell[])[], index: number): boolean {
  return rows.length > 0 && rows.every((row) => row[index]?.kind === 'number');
}

function tableRow(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children): TableCell => ({ type: 'tableCell', children })) };
}

function listItem(children: PhrasingContent[]): {
  type: 'listItem';
  spread: boolean;
  children: BlockContent[];
} {
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] };
}

function chartsMarkdown(charts: readonly Chart[]): string {
  const head = charts.length === 1 ? 'Chart in the HTML report: ' : 'Charts in the HTML report: ';
  const titles = charts.flatMap(({ title }, index) => [
    ...(index === 0 ? [] : [literal(', ')]),
    ...namedPhrases(title, CELL_CHARS_MAX),
  ]);
  return write({ type: 'paragraph', children: [literal(head), ...titles] });
}
