import { parseArgs } from 'node:util';
import { PlumblineError } from '@plumbline/core';

/** `plumbline verify <evidence.json> …`, read. */
export interface VerifyLine {
  /** Paths or globs of evidence files. */
  readonly files: readonly string[];
  /** Where the files that evidence names are looked for. */
  readonly root: string;
  /** Judge the data and models themselves once more. */
  readonly again: boolean;
  /** Inputs for that which evidence does not hold (a command, an engine's folder), by name. */
  readonly inputs: Readonly<Record<string, string>>;
}

const USAGE = 'write plumbline verify <evidence.json> … [--root <folder>] [--again [--<input> <value> …]]';

/** Reads the words after `verify`. Throws `INPUT_INVALID`. */
export function readVerifyLine(words: readonly string[], cwd: string): VerifyLine {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: { root: { type: 'string' }, again: { type: 'boolean' } },
  });
  const files: string[] = [];
  const inputs: Record<string, string> = {};
  let root = cwd;
  let again = false;
  let open: string | null = null;
  for (const token of tokens) {
    if (token.kind === 'positional' && open !== null) {
      inputs[open] = inputs[open] === undefined ? token.value : `${inputs[open]}\n${token.value}`;
      open = null;
    } else if (token.kind === 'positional') files.push(token.value);
    else if (token.kind === 'option' && token.name === 'again') again = true;
    else if (token.kind === 'option' && token.name === 'root' && token.value !== undefined) root = token.value;
    else if (token.kind === 'option' && token.value !== undefined) inputs[token.name] = token.value;
    else if (token.kind === 'option') open = token.name;
  }
  if (open !== null || 'root' in inputs) throw illegal(`"--${open ?? 'root'}" must have a value`);
  if (files.length === 0) throw illegal('it must name an evidence file: none is named');
  if (!again && Object.keys(inputs).length > 0)
    throw illegal(`inputs (--${Object.keys(inputs)[0]}) are for "--again" only`);
  return { files, root, again, inputs };
}

function illegal(reason: string): PlumblineError {
  return new PlumblineError('INPUT_INVALID', `Cannot verify: ${reason}`, USAGE);
}
