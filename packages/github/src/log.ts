import { randomUUID } from 'node:crypto';
import { childOutput, type LineSink } from './child-output.ts';
import { type CommandName, type CommandProperties, commandLine } from './command.ts';
import { neutralLines, neutralText } from './neutralise.ts';

/** The log of a run. Everything handed in is untrusted; nothing in it reaches the runner as a command. */
export interface Log {
  readonly onGitHub: boolean;
  lines(text: string): void;
  /**
   * A command to the runner. Off GitHub annotations become lines and nothing else is written: a mask would print its
   * secret.
   */
  command(name: CommandName, data: string, properties?: CommandProperties): void;
  /** Runs `work` with its lines folded under a title and the runner deaf to commands in them. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}

/** A log that writes through `write`, to the runner or, off GitHub, to a terminal. */
export function openLog(write: (text: string) => unknown, onGitHub: boolean): Log {
  const sink: LineSink = (line) => void write(`${line}\n`);
  const lines = (text: string): void => {
    for (const line of neutralLines(text)) sink(line);
  };
  if (!onGitHub) return terminalLog(lines);
  // The token of the innermost open group; while it is set, our own commands must resume the runner first.
  let stopped: string | null = null;
  const command: Log['command'] = (name, data, properties) => {
    const line = commandLine(name, name === 'add-mask' ? data : neutralText(data), properties);
    if (stopped === null) return sink(line);
    sink(`::${stopped}::`);
    sink(line);
    sink(commandLine('stop-commands', stopped));
  };
  const group: Log['group'] = async (title, work) => {
    // The runner does not nest groups: an inner one is a line in the outer one.
    if (stopped !== null) return titled(lines, title, work);
    command('group', title);
    stopped = randomUUID();
    try {
      return await childOutput(sink, stopped, work);
    } finally {
      stopped = null;
      command('endgroup', '');
    }
  };
  return { onGitHub, lines, command, group };
}

async function titled<T>(lines: (text: string) => void, title: string, work: () => Promise<T>): Promise<T> {
  lines(title);
  return work();
}

const ANNOTATIONS: readonly CommandName[] = ['notice', 'warning', 'error'];

function terminalLog(lines: (text: string) => void): Log {
  return {
    onGitHub: false,
    lines,
    command(name, data, { file, line } = {}) {
      if (!ANNOTATIONS.includes(name)) return;
      const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
      lines(`${name}: ${place}${data}`);
    },
    group: (title, work) => titled(lines, title, work),
  };
}
