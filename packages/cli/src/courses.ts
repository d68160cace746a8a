import type { ActionName, Difference, Evidence, Host } from '@plumbline/core';

/** Ends with the verdict recorded in the host. */
export type Main = (host: Host) => Promise<void>;

/** The main of each action, loaded only when it is the one asked for. */
export const MAINS: Readonly<Record<ActionName, () => Promise<Main>>> = {
  'validate-data': async () => (await import('@plumbline/action-validate-data')).main,
  'train-model': async () => (await import('@plumbline/action-train-model')).main,
  'evaluate-gate': async () => (await import('@plumbline/action-evaluate-gate')).main,
  'register-model': async () => (await import('@plumbline/action-register-model')).main,
  'shadow-compare': async () => (await import('@plumbline/action-shadow-compare')).main,
  'monitor-model': async () => (await import('@plumbline/action-monitor-model')).main,
};

/** Judges evidence once more from its own statistics, for the actions whose verdict follows from them. */
export const REVERIFY: Readonly<
  Partial<Record<ActionName, () => Promise<(evidence: Evidence) => Promise<readonly Difference[]>>>>
> = {
  'evaluate-gate': async () => (await import('@plumbline/action-evaluate-gate')).reverify,
};
