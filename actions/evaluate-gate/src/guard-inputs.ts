import type { InputReader } from '@plumbline/frame';
import { GUARD_DEFAULTS, GUARD_SEVERITIES, type GuardName, type GuardSeverities } from '@plumbline/model';

const CHANGES = ['ignore', 'warn', 'fail'] as const;

/** What is suspected, and what it does to the verdict. */
export interface GuardInputs {
  readonly guards: GuardSeverities;
  /** The largest gain of the primary metric that is believed; null: any. */
  readonly maxImprovement: number | null;
  readonly trainingData: readonly string[];
}

export function readGuardInputs(reader: InputReader): GuardInputs {
  return {
    guards: readGuards(reader),
    maxImprovement: reader.optionalNumber('max-improvement', { min: 0, tighter: 'lower' }),
    trainingData: reader.list('training-data', { tighter: 'superset' }),
  };
}

/** The input or mapping `guards`, with `on-test-set-change` for the one that has an input of its own. */
function readGuards(reader: InputReader): GuardSeverities {
  const change = reader.choice('on-test-set-change', CHANGES, {
    default: GUARD_DEFAULTS['test-set-changed'],
    tighter: CHANGES,
  });
  const own = reader.words('guards', GUARD_DEFAULTS, GUARD_SEVERITIES);
  const changed = own['test-set-changed'];
  // Whichever was said; where both were, the stricter.
  const isSaid = changed !== GUARD_DEFAULTS['test-set-changed'];
  return { ...own, 'test-set-changed': isSaid ? stricter(changed, change) : change };
}

function stricter(a: GuardSeverities[GuardName], b: GuardSeverities[GuardName]): GuardSeverities[GuardName] {
  return GUARD_SEVERITIES.indexOf(a) >= GUARD_SEVERITIES.indexOf(b) ? a : b;
}
