import { basename } from 'node:path';
import { PlumblineError, type Where } from '@plumbline/core';

/** Why a row cannot be read. */
export type RejectKind =
  | 'too-few-fields'
  | 'too-many-fields'
  | 'quote'
  | 'too-long'
  | 'encoding'
  | 'json'
  | 'not-an-object'
  | 'repeated-key';

/** A row that cannot be read. No value of the data is in it. */
export interface RejectedRow {
  /** Absolute, as read. */
  readonly path: string;
  /** The line it begins at, from 1. */
  readonly line: number;
  readonly kind: RejectKind;
  /** Of a row with too few or too many fields: how many it has and must have. */
  readonly fields?: number;
  readonly expected?: number;
}

/** The rows that were set aside: they are no rows of the table. */
export interface Rejected {
  /** All of them, exact. */
  readonly count: number;
  /** The first of each file, at most `REJECTED_ROWS_MAX`. */
  readonly rows: readonly RejectedRow[];
}

/** So many are told one by one; the rest is only counted. */
export const REJECTED_ROWS_MAX = 100;

/** Nothing was set aside. */
export const NO_REJECTED: Rejected = { count: 0, rows: [] };

/** The rejected rows of several files as those of one table. */
export function joinRejected(all: readonly Rejected[]): Rejected {
  return {
    count: all.reduce((sum, { count }) => sum + count, 0),
    rows: all.flatMap(({ rows }) => rows).slice(0, REJECTED_ROWS_MAX),
  };
}

/** What a row must be, in the words of a message. */
export function rejectReason({ kind, fields = 0, expected = 0 }: Omit<RejectedRow, 'path' | 'line'>): string {
  switch (kind) {
    case 'too-few-fields':
    case 'too-many-fields':
      return `the line must have ${expected} fields: it has ${fields}`;
    case 'quote':
      return 'a quoted field must end with a quote, and a delimiter or the end of the line must follow';
    case 'too-long':
      return 'a line must be shorter than 2 MB';
    case 'encoding':
      return 'the text must be UTF-8';
    case 'json':
      return 'the JSON must be well-formed, one value a line';
    case 'not-an-object':
      return 'each value must be an object: one of another type stands here';
    case 'repeated-key':
      return 'an object must have each key once';
  }
}

/** The error for the first such row, where rows must not be set aside. */
export function rejectedError(row: RejectedRow, what: string): PlumblineError {
  const { path, line } = row;
  return unreadableRow(row, `${what} from "${basename(path)}" at line ${line}`, { file: path, line });
}

/** The same of an element of a JSON array, counted from 1. */
export function rejectedElement({ path, line, ...row }: RejectedRow, element: number, what: string): PlumblineError {
  const object = `element ${element} of ${what}, at line ${line} of "${basename(path)}"`;
  return unreadableRow(row, object, { file: path, line });
}

/** The same where it is not known in which line it stands. */
export function rejectedSomewhere(path: string, kind: RejectKind, what: string): PlumblineError {
  return unreadableRow({ kind }, `${what} from "${basename(path)}"`, { file: path });
}

function unreadableRow(row: Omit<RejectedRow, 'path' | 'line'>, object: string, where: Where): PlumblineError {
  const message = `Cannot read ${object}: ${rejectReason(row)}`;
  return new PlumblineError('DATA_UNREADABLE', message, 'correct the file, or write it again', { where });
}
