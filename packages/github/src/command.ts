/** The commands Plumbline gives the runner. */
export type CommandName = 'notice' | 'warning' | 'error' | 'group' | 'endgroup' | 'add-mask' | 'stop-commands';

/** Properties of a command; absent ones are left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>;

/**
 * One workflow command as the line the runner reads. Data and properties are escaped, so neither can end the command.
 * `@actions/core` does the same, but it costs 90 ms to load, three quarters of what a whole start may take.
 */
export function commandLine(name: CommandName, data = '', properties: CommandProperties = {}): string {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  const list = given.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
