import type { Context } from '@plumbline/frame';
import { bestPromoted, type Comparison, type EstimationOptions, type Judged, judgeRatchet } from '@plumbline/model';
import type { Charge } from './charge-test-set.ts';
import type { Chosen } from './choose-conditions.ts';
import { gatherSample } from './gather-sample.ts';
import type { Inputs } from './inputs.ts';
import { resolveSide, type Side } from './resolve-side.ts';

interface Frame {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly charge: Charge | null;
  readonly chosen: Chosen;
  readonly options: EstimationOptions;
}

/**
 * Where the primary metric need only be not worse: the same against the best model ever promoted on this test set, unless that is the
 * baseline or the candidate itself. Empty where there is nothing to hold it against.
 */
export async function judgeAgainstBest(frame: Frame): Promise<readonly Judged[]> {
  const { inputs, context, candidate, baseline, charge, chosen, options } = frame;
  const condition = ratcheted(chosen);
  if (charge === null || condition === null || baseline === null) return [];
  const best = bestPromoted(charge.spending.ledger, charge.testSet, chosen.primary);
  if (best === null || best.candidate === baseline.sha256 || best.candidate === candidate.sha256) return [];
  const question = { condition, metric: chosen.primary, best: best.candidate };
  const ratchet = await resolveSide('ratchet', inputs, context);
  if (ratchet?.sha256 !== best.candidate) return [judgeRatchet(null, question, options)];
  const { sample } = await gatherSample(candidate, ratchet, { inputs, context, sliceNames: [] });
  return [judgeRatchet(sample, question, options)];
}

/** The stated `not-worse` of the primary metric on all rows. */
function ratcheted({ conditions, primary }: Chosen): Comparison | null {
  const found = conditions.find(
    (condition): condition is Comparison =>
      condition.kind === 'comparison' &&
      condition.verb === 'not-worse' &&
      condition.scope.kind === 'all' &&
      (condition.metric === null || condition.metric === primary.name || primary.aliases.includes(condition.metric)),
  );
  return found ?? null;
}
