import { PlumblineError } from '@plumbline/core';
import { type Context, registryPlace } from '@plumbline/frame';
import { openRegistry, problemOfAlias, problemOfName } from '@plumbline/registry';
import type { Inputs, Operation } from './inputs.ts';
import type { Job } from './job.ts';
import { judgeListing } from './list.ts';
import type { Outcome } from './outcome.ts';
import { judgePromote } from './promote.ts';
import { judgeRegister } from './register.ts';
import { judgeRollbackOf } from './rollback.ts';
import { judgeVerify } from './verify.ts';

const OPERATIONS: Readonly<Record<Operation, (job: Job) => Promise<Outcome>>> = {
  register: judgeRegister,
  promote: judgePromote,
  rollback: judgeRollbackOf,
  verify: judgeVerify,
  list: judgeListing,
};

/** Reads and judges. Nothing is written here. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  demandLegalNames(inputs);
  // From the configuration file, which travels with the change, the folder must lie inside the workspace.
  const registry = await openRegistry(inputs.registry, registryPlace(context));
  return OPERATIONS[inputs.operation]({ inputs, context, registry });
}

function demandLegalNames({ name, alias, version }: Inputs): void {
  const problem =
    (name === '' ? null : problemOfName(name)) ??
    (alias === '' ? null : problemOfAlias(alias)) ??
    (typeof version === 'string' ? problemOfAlias(version) : null);
  if (problem === null) return;
  throw new PlumblineError(
    'INPUT_INVALID',
    `Cannot read the inputs: ${problem}`,
    'correct "name", "alias" or "version"',
  );
}
