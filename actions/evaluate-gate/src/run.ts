import { PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import { demandRows } from './charge-test-set.ts';
import { doubtFirstModel } from './doubt-first-model.ts';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';
import { resolveSide } from './resolve-side.ts';
import { runPlan } from './run-plan.ts';
import { runPoints } from './run-points.ts';
import { runRows } from './run-rows.ts';

/** Finds both sides, then judges rows, or numbers where a side is a metrics file. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  if (inputs.operation === 'plan') return runPlan(inputs, context);
  const candidate = await resolveSide('candidate', inputs, context);
  const baseline = await resolveSide('baseline', inputs, context);
  if (candidate === null) {
    throw new PlumblineError(
      'INPUT_INVALID',
      'Cannot judge: "candidate" must name a model, predictions or metrics: it is empty',
      'set "candidate"',
    );
  }
  const isPoints = candidate.kind === 'metrics' || baseline?.kind === 'metrics';
  if (isPoints && inputs.testSetLedger !== '') demandRows({ testData: [] });
  const outcome = await (isPoints
    ? runPoints(candidate, baseline, { inputs, context })
    : runRows(candidate, baseline, { inputs, context }));
  return baseline === null ? doubtFirstModel(outcome, inputs, context) : outcome;
}
