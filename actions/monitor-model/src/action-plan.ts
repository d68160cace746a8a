import type { Context } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/** What an action needs to know. */
export interface ActionBasis {
  readonly outcome: Outcome;
  readonly inputs: Inputs;
  readonly context: Context;
  readonly correlationId: string;
}

/** What would be done, in words, and how; or why it must not be. */
export type ActionPlan =
  | { readonly refused: string }
  | { readonly would: string; readonly did: string; readonly perform: () => Promise<{ readonly url?: string }> };
