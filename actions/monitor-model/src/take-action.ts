import { type JsonObject, toPlumblineError } from '@plumbline/core';
import { type AlertAction, postWebhook } from '@plumbline/monitor';
import type { ActionBasis, ActionPlan } from './action-plan.ts';
import { incidentReport } from './incident-report.ts';
import type { Outcome, TakenAction } from './outcome.ts';
import { planRollback } from './plan-rollback.ts';

const PLANS: Readonly<Record<AlertAction, (basis: ActionBasis) => ActionPlan | Promise<ActionPlan>>> = {
  issue: planIssue,
  retrain: planRetrain,
  rollback: planRollback,
  webhook: planWebhook,
};

/** Sets one action off, or says what it would do. What goes wrong is told, and does not keep the next action from its turn. */
export async function takeAction(action: AlertAction, basis: ActionBasis): Promise<TakenAction> {
  const { correlationId } = basis;
  try {
    const plan = await PLANS[action](basis);
    if ('refused' in plan) return { action, state: 'refused', why: plan.refused, correlationId };
    if (basis.inputs.dryRun) return { action, state: 'dry-run', why: `would ${plan.would}`, correlationId };
    const { url } = await plan.perform();
    return { action, state: 'done', why: plan.did, correlationId, ...(url === undefined ? {} : { url }) };
  } catch (thrown) {
    const { code, message, fix } = toPlumblineError(thrown);
    return { action, state: 'failed', why: `${code}: ${message}. Fix: ${fix}`, correlationId };
  }
}

function planIssue({ outcome, correlationId, context }: ActionBasis): ActionPlan {
  const request = {
    marker: `monitor/${correlationId}`,
    title: `${nameOf(outcome)} has moved away from its reference`,
    report: incidentReport(outcome, correlationId),
    labels: [],
  };
  return {
    would: `open the issue "${request.title}", or comment on it where it is open`,
    did: `opened the issue "${request.title}", or commented on it`,
    perform: () => context.host.openIssue(request),
  };
}

function planRetrain({ outcome, correlationId, context, inputs }: ActionBasis): ActionPlan {
  const payload = messageOf(outcome, correlationId);
  return {
    would: `dispatch "${inputs.dispatchEvent}" with correlation id ${correlationId}`,
    did: `dispatched "${inputs.dispatchEvent}" with correlation id ${correlationId}`,
    perform: async () => {
      await context.host.dispatch({ eventType: inputs.dispatchEvent, payload });
      return {};
    },
  };
}

function planWebhook({ outcome, correlationId, context, inputs }: ActionBasis): ActionPlan {
  const address = context.host.env[inputs.webhookUrlEnv] ?? '';
  const { runUrl } = context.host.surroundings;
  return {
    would: `call the webhook in ${inputs.webhookUrlEnv}`,
    did: `called the webhook in ${inputs.webhookUrlEnv}`,
    perform: async () => {
      await postWebhook(address, { ...messageOf(outcome, correlationId), 'run-url': runUrl });
      return {};
    },
  };
}

/** What is sent out: names and the sentence, no evidence. `train-model` knows the first key. */
function messageOf({ monitored, conclusion, judgement }: Outcome, correlationId: string): JsonObject {
  const { model, window, series } = monitored;
  return {
    'plumbline-correlation-id': correlationId,
    model: model?.version.name ?? '',
    version: model?.version.version ?? null,
    digest: series,
    window: window.id,
    status: conclusion.state.status,
    summary: judgement.summaryLine,
  };
}

function nameOf({ monitored: { model, current } }: Outcome): string {
  return model === null
    ? `Production (${current.label})`
    : `Model ${model.version.name}, version ${model.version.version},`;
}
