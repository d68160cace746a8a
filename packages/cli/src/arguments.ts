import { parseArgs } from 'node:util';
import { nearest } from '@plumbline/boundary';
import { ACTION_NAMES, type ActionName, PlumblineError } from '@plumbline/core';
import type { InputNames } from './input-names.ts';

/** A command line, read: which action, its inputs by name, and what only the terminal knows. */
export interface CommandLine {
  readonly action: ActionName;
  readonly inputs: Readonly<Record<string, string>>;
  /** `text` for people, `markdown` for what a pull request would show. */
  readonly print: 'text' | 'markdown' | 'nothing';
  /** A JSON file that stands for the payload of a dispatch, or ''. */
  readonly payload: string;
  /** A file that receives the outputs as JSON, or ''. */
  readonly outputs: string;
}

const OWN_OPTIONS = ['print', 'payload', 'outputs'];
const PRINTS = ['text', 'markdown', 'nothing'] as const;

/**
 * Reads `<action> --<input> <value> …`; an option given several times becomes several lines.
 * Throws `INPUT_INVALID` naming the nearest legal word.
 */
export function readCommandLine(words: readonly string[], names: InputNames): CommandLine {
  const action = readAction(words[0]);
  const legal = [...names[action], ...OWN_OPTIONS];
  const { tokens } = parseArgs({ args: words.slice(1), strict: false, tokens: true, options: optionsOf(legal) });
  const inputs: Record<string, string> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') throw misplaced(token.kind === 'positional' ? token.value : '--');
    if (!legal.includes(token.name)) throw unknownOption(token.name, legal);
    if (token.value === undefined) throw withoutValue(token.name);
    inputs[token.name] = inputs[token.name] === undefined ? token.value : `${inputs[token.name]}\n${token.value}`;
  }
  const { print = 'text', payload = '', outputs = '', ...rest } = inputs;
  const chosen = PRINTS.find((way) => way === print);
  if (chosen === undefined) throw illegalPrint(print);
  return { action, inputs: rest, print: chosen, payload, outputs };
}

function optionsOf(legal: readonly string[]): Record<string, { type: 'string'; multiple: true }> {
  return Object.fromEntries(legal.map((name) => [name, { type: 'string', multiple: true }]));
}

function readAction(word: string | undefined): ActionName {
  const found = ACTION_NAMES.find((name) => name === word);
  if (found !== undefined) return found;
  const near = nearest(word ?? '', ACTION_NAMES);
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot run the action: it must be one of ${ACTION_NAMES.join(', ')}: current value is "${word ?? ''}"`,
    near === null ? 'name an action first, e.g. plumbline validate-data --data data.csv' : `write ${near}`,
  );
}

function unknownOption(name: string, legal: readonly string[]): PlumblineError {
  const near = nearest(name, legal);
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the option "--${name}": it must be an input of the action: legal are ${legal.join(', ')}`,
    near === null ? 'use a legal option' : `write --${near}`,
  );
}

function withoutValue(name: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the option "--${name}": it must have a value`,
    `write --${name} <value>`,
  );
}

function misplaced(word: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the word "${word}": every value must follow its --<input>`,
    'put the name of an input before it, and quotes around values with spaces or wildcards',
  );
}

function illegalPrint(print: string): PlumblineError {
  return new PlumblineError(
    'INPUT_INVALID',
    `Cannot print the report: "print" must be one of ${PRINTS.join(', ')}: current value is "${print}"`,
    'choose one of them',
  );
}
