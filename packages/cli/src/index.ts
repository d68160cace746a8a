/**
 * `plumbline <action> --input value`: the mains of the six actions with a terminal in place of GitHub.
 */
export { type CommandLine, readCommandLine } from './arguments.ts';
export type { InputNames } from './input-names.ts';
export { runCli } from './run-cli.ts';
export { type Terminal, type TerminalHost, terminalHost } from './terminal-host.ts';
