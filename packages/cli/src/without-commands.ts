/** What GitHub's runner acts on at the start of a line, after any white space. */
const COMMAND = /^(?=[^\S\r\n]*::)/gm;

/**
 * Text without what GitHub's runner takes for a command where the terminal is a step of a workflow: `::name::` gets a bar in front, and the
 * older `##[name]`, which counts anywhere in a line, a space inside.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [').replace(COMMAND, '| ');
}
