import { basename } from 'node:path';
import { PlumblineError } from '@plumbline/core';

/** Cost grows faster than the number of columns: beyond this a run would look as if it hung. */
export const COLUMNS_MAX = 5_000;

/** Throws `LIMIT_SIZE` for a table with more than `COLUMNS_MAX` columns. */
export function demandNarrow(columns: number, path: string): void {
  if (columns <= COLUMNS_MAX) return;
  throw new PlumblineError(
    'LIMIT_SIZE',
    `Cannot read "${basename(path)}": it may have at most ${COLUMNS_MAX} columns: it has ${columns}`,
    'split the table, or put wide vectors into one list column',
    { where: { file: path } },
  );
}
