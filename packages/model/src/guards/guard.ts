import type { JsonObject } from '@plumbline/core';

/** What a guard that speaks up does to the verdict: nothing, a word, at best a warning, a stop. */
export const GUARD_SEVERITIES = ['ignore', 'notice', 'warn', 'fail'] as const;

export type GuardSeverity = (typeof GUARD_SEVERITIES)[number];

/**
 * Every guard with what it does where nobody said otherwise. What makes the numbers mean something else than they seem fails or warns; what is
 * merely remarkable is told.
 */
export const GUARD_DEFAULTS = {
  'same-model': 'notice',
  'same-predictions': 'notice',
  'constant-predictions': 'warn',
  'missing-class': 'warn',
  'unpredicted-class': 'notice',
  'scores-out-of-range': 'warn',
  'perfect-metric': 'notice',
  'suspicious-improvement': 'fail',
  'duplicate-ids': 'warn',
  'duplicate-rows': 'notice',
  'label-copy': 'warn',
  'training-overlap': 'fail',
  'test-set-changed': 'warn',
} as const satisfies Readonly<Record<string, GuardSeverity>>;

export type GuardName = keyof typeof GUARD_DEFAULTS;

/** What each guard does in one run. */
export type GuardSeverities = Readonly<Record<GuardName, GuardSeverity>>;

/** A guard that has something to say: one sentence, and the numbers behind it. */
export interface Suspicion {
  readonly guard: GuardName;
  readonly detail: string;
  readonly evidence: JsonObject;
}
