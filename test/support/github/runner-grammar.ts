/**
 * A port of how the runner finds commands in what a step prints (`ActionCommand.cs`, `ActionCommandManager.cs`). It is
 * written for the tests alone and errs on the side of finding too much: characters that a culture-sensitive search
 * ignores are ignored.
 */
const COMMANDS = new Set([
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'internal-set-repo-path',
]);

/** A command as the runner would carry it out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner makes of a text: the commands it carries out, in order, and the lines it shows. */
export interface RunnerReading {
  readonly commands: readonly RunnerCommand[];
  readonly shown: readonly string[];
}

export function readAsRunner(text: string): RunnerReading {
  const commands: RunnerCommand[] = [];
  const shown: string[] = [];
  let stopToken: string | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const registered: ReadonlySet<string> =
      stopToken === null ? COMMANDS : new Set([...COMMANDS, stopToken.toLowerCase()]);
    const found = parseNew(line, registered) ?? parseOld(line, registered);
    if (found === null) shown.push(line);
    else if (stopToken !== null) {
      if (found.name === stopToken.toLowerCase()) stopToken = null;
      else shown.push(line);
    } else {
      commands.push(found);
      if (found.name === 'stop-commands') stopToken = found.data;
    }
  }
  return { commands, shown };
}

/** The commands the runner would carry out in a text. */
export function commandsIn(text: string): readonly RunnerCommand[] {
  return readAsRunner(text).commands;
}

/** What comparing strings by culture leaves out of account. */
const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;
const TRIMMED = /^[\s\u0085]+/;

function parseNew(line: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const message = line.replace(IGNORED, '').replace(TRIMMED, '');
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return null;
  const [name, list] = nameAndProperties(message.slice(2, end));
  if (!registered.has(name)) return null;
  const plain = (value: string): string => value.replaceAll('%3A', ':').replaceAll('%2C', ',');
  const properties = toProperties(list.trim(), ',', (value) => unescapeData(plain(unescapeLineEnds(value))));
  return { name, properties, data: unescapeData(unescapeLineEnds(message.slice(end + 2))) };
}

function parseOld(line: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const message = line.replace(IGNORED, '');
  const start = message.indexOf('##[');
  const end = message.indexOf(']', start);
  if (start < 0 || end < 0) return null;
  const [name, list] = nameAndProperties(message.slice(start + 3, end));
  if (!registered.has(name)) return null;
  const plain = (value: string): string =>
    unescapeData(unescapeLineEnds(value.replaceAll('%3B', ';')).replaceAll('%5D', ']'));
  return { name, properties: toProperties(list, ';', plain), data: plain(message.slice(end + 1)) };
}

function nameAndProperties(info: string): readonly [string, string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info.toLowerCase(), ''] : [info.slice(0, space).toLowerCase(), info.slice(space + 1)];
}

function toProperties(list: string, separator: string, plain: (value: string) => string): Record<string, string> {
  const pairs = list.split(separator).flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 1 || equals === pair.length - 1 ? [] : [[pair.slice(0, equals), plain(pair.slice(equals + 1))]];
  });
  return Object.fromEntries(pairs);
}

function unescapeLineEnds(value: string): string {
  return value.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

function unescapeData(value: string): string {
  return value.replaceAll('%25', '%');
}
