import type { Charge } from './charge-test-set.ts';
import { chargeJson } from './charge-test-set.ts';
import type { Inputs } from './inputs.ts';
import { judgementOf } from './judgement.ts';
import type { Outcome } from './outcome.ts';
import type { Side } from './resolve-side.ts';

interface Frame {
  readonly inputs: Inputs;
  readonly candidate: Side;
  readonly baseline: Side | null;
  readonly charge: Charge;
}

/** The outcome of a run whose test set may judge no more: nothing was looked at, so that nothing is learnt from it. */
export function exhausted({ inputs, candidate, baseline, charge }: Frame): Outcome {
  const { uses, budget, alpha } = charge.spending;
  const answer = {
    verdict: 'inconclusive',
    decision: 'inconclusive',
    promote: false,
    judged: [],
    primary: null,
    values: { candidate: {}, baseline: null, difference: null },
    rowsNeeded: null,
    jointPower: null,
    alpha,
  } as const;
  const judgement = judgementOf(answer, {
    candidate,
    baseline,
    inputs,
    seed: null,
    testSubjects: [],
    products: [],
    limits: [{ verdict: 'inconclusive', promote: false, why: 'the test set has judged as many candidates as it may' }],
    extra: { kind: 'exhausted', reuse: chargeJson(charge) },
    notices: [],
  });
  const summaryLine = `Not judged: this test set has judged ${uses} of the ${budget ?? uses} candidates it may; take a new one`;
  return {
    ...answer,
    candidate,
    baseline,
    testData: inputs.testData,
    rowFacts: null,
    flipsPath: null,
    reuse: { uses, budget },
    judgement: { ...judgement, summaryLine },
  };
}
