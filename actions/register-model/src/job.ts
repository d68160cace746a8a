import type { Context } from '@plumbline/frame';
import type { Registry } from '@plumbline/registry';
import type { Inputs } from './inputs.ts';

/** What every operation is handed. */
export interface Job {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly registry: Registry;
}
