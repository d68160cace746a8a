import type { ActionName } from '@plumbline/core';
import declared from './generated/input-names.json' with { type: 'json' };

/** The inputs of each action, in the order of its action.yml. */
export type InputNames = Readonly<Record<ActionName, readonly string[]>>;

/** Generated from the six action.yml files by `npm run docs`. */
export const INPUT_NAMES: InputNames = declared;
