import { type ErrorCode, PlumblineError, type Where } from '@plumbline/core';

/** A text with its name, and where each of its characters stands. */
export interface SourceText {
  readonly text: string;
  /** How people call it. */
  readonly name: string;
  /** Line and column of an offset, both from 1. */
  readonly where: (offset: number) => Where & { readonly line: number; readonly column: number };
}

/** What is wrong at a place: the sentence behind "it must be …", and what to do. */
export interface Complaint {
  readonly reason: string;
  readonly fix: string;
}

const SHOWN_CHARS_MAX = 60;

/** Finds lines once and only when somebody asks. */
export function sourceText(text: string, name: string): SourceText {
  let starts: readonly number[] | null = null;
  return {
    text,
    name,
    where: (offset) => {
      starts ??= lineStarts(text);
      const line = lastNotAfter(starts, offset);
      return { file: name, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

/** An error of the file at a place. */
export function complainAt(
  source: SourceText,
  offset: number,
  complaint: Complaint & { code: ErrorCode },
): PlumblineError {
  const where = source.where(offset);
  const place = `line ${where.line}, column ${where.column}`;
  return new PlumblineError(
    complaint.code,
    `Cannot use the schema "${source.name}" (${place}): ${complaint.reason}`,
    complaint.fix,
    { where },
  );
}

/** A piece of the file as an error may quote it: one line, not long. */
export function quoted(piece: string): string {
  const line = piece.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
  return `"${line.length > SHOWN_CHARS_MAX ? `${line.slice(0, SHOWN_CHARS_MAX)}…` : line}"`;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
