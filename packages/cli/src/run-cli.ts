import { readFile, writeFile } from 'node:fs/promises';
import { parseJson } from '@plumbline/boundary';
import { type Json, toPlumblineError } from '@plumbline/core';
import { type CommandLine, readCommandLine } from './arguments.ts';
import { MAINS } from './courses.ts';
import { helpOf } from './help.ts';
import { INPUT_NAMES } from './input-names.ts';
import { ownEngines } from './own-engines.ts';
import { type Terminal, terminalHost } from './terminal-host.ts';
import { withoutCommands } from './without-commands.ts';

/** Runs one action in a terminal and leaves its exit code in the process. Anything that cannot be judged is 1. */
export async function runCli(
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  process.exitCode = 1;
  if (words.length === 0 || words[0] === '--help') return help(await helpOf(''));
  try {
    if (words[0] === 'verify' && words[1] !== '--help') {
      process.exitCode = await verify(words.slice(1), env);
      return;
    }
    if (words[1] === '--help') return help(await helpOf(words[0] ?? ''));
    process.exitCode = await runLine(readCommandLine(words, INPUT_NAMES), env);
  } catch (thrown) {
    const error = toPlumblineError(thrown);
    process.stderr.write(withoutCommands(`error: ${error.code}: ${error.message}\nFix: ${error.fix}\n`));
  }
}

function help(text: string): void {
  process.stdout.write(text);
  process.exitCode = 0;
}

async function verify(words: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<0 | 1> {
  const { runVerify } = await import('./verify/run-verify.ts');
  const engines = ownEngines(import.meta.dirname);
  const own = engines === null ? [] : ['--engines-path', engines];
  const isAgain = words.includes('--again');
  return runVerify(isAgain ? [...own, ...words] : words, terminalOf(env, {}));
}

function terminalOf(env: Readonly<Record<string, string | undefined>>, payload: Json): Terminal {
  return {
    cwd: process.cwd(),
    env,
    payload,
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    now: () => new Date(),
  };
}

async function runLine(asked: CommandLine, env: Readonly<Record<string, string | undefined>>): Promise<number> {
  const engines = ownEngines(import.meta.dirname);
  const line = engines === null ? asked : { ...asked, inputs: { 'engines-path': engines, ...asked.inputs } };
  const host = terminalHost(line, terminalOf(env, await readPayload(line.payload)));
  const main = await MAINS[line.action]();
  await main(host);
  if (line.outputs !== '') await writeFile(line.outputs, JSON.stringify(host.outputs, null, 2));
  return host.ended.exitCode ?? 1;
}

async function readPayload(path: string): Promise<Json> {
  if (path === '') return {};
  return parseJson(await readFile(path, 'utf8'), `the payload "${path}"`, { code: 'INPUT_INVALID' });
}
