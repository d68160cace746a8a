import { quoteText } from '../engine/sql.ts';
import { isVector } from '../profile/column-measures.ts';
import { inParts } from '../profile/in-parts.ts';
import { engineValue } from '../table/read-as.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { thresholdFor } from './row-bytes.ts';
import type { ColumnSample, TextSample, VectorSample } from './sample.ts';
import { TEXT_LENGTH_MAX } from './text-features.ts';
import { packTexts, textBytes } from './text-rows.ts';
import { packVectors } from './vector-rows.ts';

/** A column to draw from: text, or a list of numbers. Others are left out. */
export interface DrawnColumn {
  readonly column: TableColumn;
  /** Rows with a value, where known: of a column that is mostly null more rows are looked at. */
  readonly present?: number;
}

/** How rows draw their keys. */
export interface DrawOptions {
  /**
   * Any text: the same seed draws the same rows of the same data. Shards need a seed each, such as the digest of their
   * files.
   */
  readonly seed: string;
}

const COLUMNS_A_SCAN = 16;
/** A list written as text, or the beginning of one. */
const WRITTEN_LIST = /^\s*\[[-+0-9.,eE\s]*\]?\s*$/;

/**
 * Samples of columns, by name: one scan of their values, one more where text holds lists of numbers (`"[0.1, 0.2]"`, as
 * CSV writes embeddings). Which rows are drawn depends on their numbers and the seed; where rows have no number of
 * their own, on their values too.
 */
export async function drawSamples(
  table: Table,
  columns: readonly DrawnColumn[],
  options: DrawOptions,
): Promise<ReadonlyMap<string, ColumnSample>> {
  const vectors = columns.filter(({ column }) => isVector(column));
  const texts = columns.filter(({ column }) => column.kind === 'string');
  const asText = (own: string): string => `left(CAST(${own} AS VARCHAR), ${TEXT_LENGTH_MAX})`;
  const found = await draw(table, texts, { ...options, read: asText });
  const written = texts.filter((_, index) => isListColumn(found[index]!.rows.map(({ value }) => value)));
  const asList = (own: string): string => `TRY_CAST(${own} AS DOUBLE[])`;
  const lists = await draw(table, [...vectors, ...written], { ...options, read: asList });
  return new Map<string, ColumnSample>([
    ...texts.map(({ column }, index) => [column.name, textSample(found[index]!)] as const),
    ...[...vectors, ...written].map(({ column }, index) => [column.name, vectorSample(lists[index]!)] as const),
  ]);
}

interface Drawn {
  readonly threshold: number;
  readonly rows: readonly { readonly key: number; readonly value: unknown }[];
}

type Reading = DrawOptions & { readonly read: (own: string) => string };

function draw(table: Table, columns: readonly DrawnColumn[], reading: Reading): Promise<readonly Drawn[]> {
  return inParts(columns, COLUMNS_A_SCAN, (part) => drawPart(table, part, reading));
}

async function drawPart(
  table: Table,
  columns: readonly DrawnColumn[],
  { seed, read }: Reading,
): Promise<readonly Drawn[]> {
  const parts = columns.map(({ column, present }, index) => {
    const own = engineValue(column);
    const threshold = thresholdFor(present ?? table.rows);
    const inner = `${keyOf(table, [own], seed)} AS k${index}, ${own} AS v${index}`;
    const within = `(v${index} IS NOT NULL AND k${index} < ${threshold}::UBIGINT)`;
    const outer = `CASE WHEN ${within} THEN k${index}::DOUBLE END, CASE WHEN ${within} THEN ${read(`v${index}`)} END`;
    return { threshold, inner, within, outer };
  });
  const list = (part: 'inner' | 'outer'): string => parts.map((sql) => sql[part]).join(', ');
  const result = await table.connection.runAndReadAll(
    `SELECT ${list('outer')} FROM (SELECT ${list('inner')} FROM ${table.relation}) ` +
      `WHERE ${parts.map(({ within }) => within).join(' OR ')}`,
  );
  const rows = result.getRowsJS();
  return parts.map(({ threshold }, index) => ({
    threshold,
    rows: rows.flatMap((row) => {
      const key = row[2 * index];
      return typeof key === 'number' ? [{ key, value: row[2 * index + 1] }] : [];
    }),
  }));
}

/**
 * SQL of a row's key, a whole number of 48 bits: of its number, or where that is not one row's alone, of its values as
 * well.
 */
export function keyOf({ rowNumber, everyRow }: Table, values: readonly string[], seed: string): string {
  const parts = rowNumber === null ? [everyRow ?? '0', ...values] : [rowNumber];
  return `(hash(${[...parts, quoteText(seed)].join(', ')}) >> 16)`;
}

function isListColumn(texts: readonly unknown[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => typeof text === 'string' && WRITTEN_LIST.test(text));
}

function textSample({ threshold, rows }: Drawn): TextSample {
  return packTexts({ threshold, rows: rows.map(({ key, value }) => ({ key, bytes: textBytes(String(value)) })) });
}

function vectorSample({ threshold, rows }: Drawn): VectorSample {
  const lists = rows.map(({ key, value }) => ({ key, list: Array.isArray(value) ? value : null }));
  return packVectors({ threshold, rows: lists });
}
