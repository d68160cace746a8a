import type { Context } from '@plumbline/frame';
import type { Inputs } from './inputs.ts';
import type { Reading } from './reading.ts';
import type { Reference } from './reference.ts';
import type { RuleGroups } from './rule-groups.ts';

/** Everything a judgement is made of but the data. */
export interface Material {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly groups: RuleGroups;
  readonly reading: Reading;
  readonly reference: Reference | null;
}
