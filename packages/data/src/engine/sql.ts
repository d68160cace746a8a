import { PlumblineError } from '@plumbline/core';

/** An identifier in SQL. Any text is a legal name but for NUL, which the engine cannot hold: `DATA_UNREADABLE`. */
export function quoteName(name: string): string {
  return `"${withoutNul(name).replaceAll('"', '""')}"`;
}

/** A string literal in SQL. Backslashes mean themselves. */
export function quoteText(text: string): string {
  return `'${withoutNul(text).replaceAll("'", "''")}'`;
}

/** A list literal of strings. */
export function quoteList(texts: readonly string[]): string {
  return `[${texts.map(quoteText).join(', ')}]`;
}

/** A double in SQL that reads back as the same bits. */
export function quoteNumber(value: number): string {
  return `${quoteText(Object.is(value, -0) ? '-0.0' : String(value))}::DOUBLE`;
}

function withoutNul(text: string): string {
  if (!text.includes('\0')) return text;
  throw new PlumblineError(
    'DATA_UNREADABLE',
    'Cannot use a name or value: it must not hold the character NUL',
    'remove the character from the data or the rules',
  );
}
