import type { Flips } from '@plumbline/model';

/** How rows are called: by id where there are ids, else by their number from 1. */
export interface RowNames {
  readonly ids: readonly string[] | null;
  readonly idColumn: string;
}

/** Rows that changed between right and wrong, as CSV (RFC 4180): `fixed` and `broken`, in row order. */
export function flipsCsv({ fixed, broken }: Flips, { ids, idColumn }: RowNames): string {
  const changes = [
    ...fixed.map((row) => ({ row, change: 'fixed' })),
    ...broken.map((row) => ({ row, change: 'broken' })),
  ].sort((a, b) => a.row - b.row);
  const header = ids === null ? 'row,change' : `${csvField(idColumn)},change`;
  const lines = changes.map(({ row, change }) => `${ids === null ? row + 1 : csvField(ids[row] ?? '')},${change}`);
  return `${[header, ...lines].join('\n')}\n`;
}

/** A field of a CSV file, quoted where it must be. */
export function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
