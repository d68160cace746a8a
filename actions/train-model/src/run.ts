import { isJsonObject, toJson } from '@plumbline/boundary';
import type { JsonObject } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import { type Decision, decideTraining, describeMachine, type Remembered } from '@plumbline/tracking';
import type { Inputs } from './inputs.ts';
import { judge } from './judge.ts';
import type { Outcome } from './outcome.ts';
import { digestOfModel, makePlan, type Plan } from './plan.ts';
import { openStores, recall, type Stores } from './stores.ts';
import { train } from './train.ts';

/** Key of a dispatch by monitor-model, in the payload of the event or the inputs of the workflow. */
const CORRELATION_KEY = 'plumbline-correlation-id';
const CORRELATION_ID = /^[\w.:/-]{1,200}$/;

/** Takes the fingerprint, decides whether to train, trains, and judges what came of it. */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  const stores = await openStores(inputs, context);
  const plan = await makePlan(inputs, context, stores.storePath);
  const remembered = await recall(stores, context);
  const decision = await decide({ plan, inputs, context, stores, remembered });
  context.host.log(decision.train ? `Training: ${decision.reason}` : `Not training: ${decision.reason}`);
  const base = {
    decision,
    inputs: plan.inputs,
    seed: plan.seed,
    fingerprint: plan.fingerprint,
    source: plan.source,
    machine: machineOf(),
    last: remembered.record,
    modelPath: plan.modelPath,
    store: stores.store,
  };
  const made = await make(plan, { inputs, context, stores, remembered, decision });
  const outcome = { ...base, training: made.training, record: made.record, metrics: made.metrics };
  const modelName = context.display(plan.modelPath);
  const judgement = judge({ ...outcome, modelName, notices: made.notices, correlationId: correlationOf(context) });
  return { ...outcome, judgement };
}

interface Basis {
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly context: Context;
  readonly stores: Stores;
  readonly remembered: Remembered;
}

/** Decides; where only the model is missing, the tracker may bring it back. */
async function decide({ plan, inputs, context, stores, remembered }: Basis): Promise<Decision> {
  const basis = {
    trigger: inputs.trigger,
    correlationId: correlationOf(context),
    remembered,
    inputs: plan.inputs,
    fingerprint: plan.fingerprint,
    modelDigest: plan.modelDigest,
  };
  const decision = decideTraining(basis);
  if (decision.cause !== 'model-gone' || plan.modelDigest !== null || remembered.record === null) return decision;
  if (!(await stores.tracker.restoreModel(remembered.record, plan.modelPath))) return decision;
  context.host.log('The recorded model was fetched from the tracker');
  return decideTraining({ ...basis, modelDigest: await digestOfModel(plan.modelPath) });
}

type Made = Pick<Outcome, 'training' | 'record' | 'metrics'> & { readonly notices: readonly string[] };

async function make(plan: Plan, basis: Omit<Basis, 'plan'> & { readonly decision: Decision }): Promise<Made> {
  const { inputs, context, stores, decision, remembered } = basis;
  if (!decision.train && remembered.record !== null) {
    return { training: null, record: remembered.record, metrics: remembered.record.metrics, notices: [] };
  }
  const made = await train(plan, { inputs, context, tracker: stores.tracker, decision });
  // Only where nothing outlives a hosted runner does this need saying.
  const forgetful =
    stores.tracker.kind === 'none' && inputs.storeFile === '' && inputs.registry === '' && inputs.trigger === 'changed';
  const notice = `The fingerprint is kept in "${stores.store.place}": a runner that starts empty trains every time; give "tracking", "registry" or "fingerprint-store"`;
  return { ...made, notices: [...made.notices, ...(forgetful && context.host.surroundings.onGitHub ? [notice] : [])] };
}

/** The correlation id of a dispatch, or ''. A dispatch by hand may carry an empty one. */
function correlationOf({ host }: Context): string {
  const id = host.surroundings.payload[CORRELATION_KEY];
  return typeof id === 'string' && CORRELATION_ID.test(id) ? id : '';
}

function machineOf(): JsonObject {
  const machine = toJson(describeMachine());
  return isJsonObject(machine) ? machine : {};
}
