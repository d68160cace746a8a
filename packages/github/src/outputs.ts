import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { OUTPUT_BYTES_MAX, PlumblineError } from '@plumbline/core';
import { type Environment, variable } from './environment.ts';

const LEGAL_NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/**
 * Writes one output of the step; without `GITHUB_OUTPUT` there is nobody to read it. The value stands between two
 * lines that nobody can foresee, so no value can set another output. Throws `LIMIT_SIZE` above `OUTPUT_BYTES_MAX`:
 * larger results belong in a file.
 */
export function writeOutput(env: Readonly<Environment>, name: string, value: string): void {
  if (!LEGAL_NAME.test(name)) {
    throw new PlumblineError(
      'INVARIANT_BROKEN',
      `Cannot write an output: its name must be kebab-case: current value is ${JSON.stringify(name)}`,
      'report it: outputs are named by Plumbline itself',
    );
  }
  const bytes = Buffer.byteLength(value, 'utf8');
  if (bytes > OUTPUT_BYTES_MAX) {
    throw new PlumblineError(
      'LIMIT_SIZE',
      `Cannot write the output "${name}": it must have at most ${OUTPUT_BYTES_MAX} bytes: current value has ${bytes}`,
      'read the same result from the evidence file, whose path is the output "evidence-path"',
    );
  }
  const path = variable(env, 'GITHUB_OUTPUT');
  if (path === null) return;
  const delimiter = `plumbline_${randomUUID()}`;
  appendFileSync(path, `${name}<<${delimiter}\n${value.toWellFormed()}\n${delimiter}\n`, 'utf8');
}
