import type { TypedMessage } from './typed-message.ts';

/** Characters [at, end) of a text become others. */
export interface TextEdit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; of several at one place the first comes first. All else stays as it is, byte for byte. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.at - b.at || a.order - b.order);
  let [result, from] = ['', 0];
  for (const { at, end, text: inserted } of sorted) {
    result += text.slice(from, at) + inserted;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * Adds fields at the end of a message, each on a line of its own, indented as its other fields are, or beside them where the message
 * stands on one line.
 */
export function addFields(text: string, message: TypedMessage, lines: readonly string[]): TextEdit {
  const last = lastField(message);
  if (last === null) return addToEmpty(text, message, lines);
  const end = afterLine(text, last.end);
  const indent = indentAt(text, last.at);
  if (end === null || indent === null) {
    const at = last.end;
    return { at, end: at, text: lines.map((line) => ` ${line.replaceAll(/\n */g, ' ')}`).join('') };
  }
  return { at: end, end, text: lines.map((line) => `\n${indented(line, indent)}`).join('') };
}

function addToEmpty(text: string, { at, end }: TypedMessage, lines: readonly string[]): TextEdit {
  const isRoot = at === 0 && end === text.length;
  if (!isRoot) return { at: at + 1, end: at + 1, text: ` ${lines.join(' ').replaceAll(/\n */g, ' ')} ` };
  const before = text === '' || text.endsWith('\n') ? '' : '\n';
  return { at: end, end, text: `${before}${lines.join('\n')}\n` };
}

function lastField({ fields }: TypedMessage): { readonly at: number; readonly end: number } | null {
  let last: { at: number; end: number } | null = null;
  for (const list of fields.values())
    for (const { at, end } of list) if (last === null || at > last.at) last = { at, end };
  return last;
}

/** The end of the line where nothing but a separator and a comment follows, else null. */
function afterLine(text: string, at: number): number | null {
  const newline = text.indexOf('\n', at);
  const end = newline === -1 ? text.length : newline;
  return /^[ \t]*[,;]?[ \t]*(#.*)?\r?$/.test(text.slice(at, end)) ? end : null;
}

/** What stands before a field in its line where that is only space, else null. */
function indentAt(text: string, at: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*$/.test(line) ? line : null;
}

function indented(lines: string, indent: string): string {
  return lines
    .split('\n')
    .map((line) => `${indent}${line}`)
    .join('\n');
}
