/** The six actions, in the order of the chain. */
export const ACTION_NAMES = [
  'validate-data',
  'train-model',
  'evaluate-gate',
  'register-model',
  'shadow-compare',
  'monitor-model',
] as const;

/** One of the six actions. */
export type ActionName = (typeof ACTION_NAMES)[number];
