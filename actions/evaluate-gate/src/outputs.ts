import { canonicalJson } from '@plumbline/boundary';
import { metricsJson } from './judgement.ts';
import type { Outcome } from './outcome.ts';

/** The action's own outputs. */
export function outputs(outcome: Outcome): Readonly<Record<string, string>> {
  return {
    decision: outcome.judgement.decision,
    promote: String(outcome.judgement.promote),
    'metrics-json': canonicalJson(metricsJson(outcome.values)),
    'flips-path': outcome.flipsPath ?? '',
    'to-label-path': outcome.plan?.toLabelPath ?? '',
    'rows-needed': outcome.rowsNeeded === null ? '' : String(outcome.rowsNeeded),
  };
}
