/**
 * What a terminal or the runner may act on although nobody sees it: controls, bidirectional marks, zero-width
 * characters.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;
/** Terminal sequences: CSI, OSC and its kin with their strings, and the two-character escapes. */
const CONTROL_SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/;
const STRING_SEQUENCE =
  /(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\r\n]*(?:\u0007|\u001b\\|\u009c)?/;
const ESCAPE_SEQUENCE = /\u001b[ -/]*[0-~]/;
const TERMINAL_SEQUENCE = new RegExp(
  [CONTROL_SEQUENCE, STRING_SEQUENCE, ESCAPE_SEQUENCE].map(({ source }) => source).join('|'),
  'g',
);
/** The runner reads lines as .NET does: a lone CR ends one as well. */
const LINE_END = /\r\n|\r|\n/;
/** `::name::` is a command at the start of a line, after any white space. */
const STARTS_COMMAND = /^\s*::/;
/** The older spelling `##[name]` is a command anywhere in a line. */
const OLD_COMMAND = /##\[/g;

/**
 * One line of untrusted text, fit to be shown to people: no line end, no terminal sequence, nothing invisible. Lone
 * surrogates become U+FFFD; tabs and line ends become spaces.
 */
export function visibleText(text: string): string {
  return text
    .replace(TERMINAL_SEQUENCE, '')
    .replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')
    .replace(INVISIBLE, '')
    .toWellFormed();
}

/**
 * Untrusted text as log lines in which the runner finds no command: split where the runner splits, made visible, `##[`
 * broken up and a leading `::` put behind a bar. Idempotent. The empty text is one empty line.
 */
export function neutralLines(text: string): readonly string[] {
  return text.split(LINE_END).map(neutralLine);
}

function neutralLine(line: string): string {
  const visible = visibleText(line).replace(OLD_COMMAND, '## [');
  return STARTS_COMMAND.test(visible) ? `| ${visible}` : visible;
}

/** Untrusted text for the data of a command, where line ends are allowed because the command escapes them. */
export function neutralText(text: string): string {
  return neutralLines(text).join('\n');
}
