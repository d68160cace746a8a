import type { Section, Table } from '@plumbline/core';

/** Whether a table shows intervals, and with them a bar that wants explaining. */
export function hasIntervals(table: Table | null): boolean {
  return table?.rows.some((row) => row.some((cell) => cell.kind === 'interval')) ?? false;
}

/** Whether the legend belongs under this section: it has bars, and the deciding table above has not explained them. */
export function wantsLegend(section: Section, deciding: Table | null): boolean {
  return !hasIntervals(deciding) && section.blocks.some((block) => block.kind === 'table' && hasIntervals(block));
}
