import { basename } from 'node:path';
import { count, counted, type Finding, percent } from '@plumbline/core';
import { type RejectKind, rejectReason } from '../source/rejected.ts';
import type { Table } from './table.ts';

/** How to report rows that were set aside. */
export interface ReadableRowsOptions {
  /** What such rows do; `fail` unless told. */
  readonly verdict?: 'fail' | 'warn';
  /** How a path is called in reports. */
  readonly nameOf: (path: string) => string;
}

/**
 * The finding about rows that cannot be read: `rows.readable`; it passes where there are none. Names the first with its line and
 * reason, and how many there are of each kind among those told one by one; never a value of the data.
 */
export function readableRowsFinding(table: Pick<Table, 'rows' | 'rejected'>, options: ReadableRowsOptions): Finding {
  const { rejected, rows } = table;
  const [first] = rejected.rows;
  const check = 'rows.readable';
  if (rejected.count === 0 || first === undefined)
    return { check, verdict: 'pass', detail: 'Every row can be read', evidence: { rows, unreadable: 0 } };
  const all = rows + rejected.count;
  const share = percent(rejected.count / all);
  const place = `line ${first.line} of "${basename(first.path)}"`;
  const kinds = Object.fromEntries(
    [...Map.groupBy(rejected.rows, ({ kind }): RejectKind => kind)].map(([kind, own]) => [kind, own.length]),
  );
  return {
    check,
    verdict: options.verdict ?? 'fail',
    detail: `${counted(rejected.count, 'row')} of ${count(all)} cannot be read (${share}) and ${rejected.count === 1 ? 'is' : 'are'} left out of every other check: the first is ${place}: ${rejectReason(first)}`,
    evidence: { rows, unreadable: rejected.count, firstLine: first.line, kinds },
    seenAt: { file: options.nameOf(first.path), line: first.line },
  };
}
