import { basename, join } from 'node:path';
import { evidenceAbout, messageOf, PlumblineError } from '@plumbline/core';
import type { Context } from '@plumbline/frame';
import {
  type Decision,
  MODEL_FOLDER,
  RECORD_SCHEMA_NAME,
  type TrackedRun,
  type Tracker,
  type TrainingRecord,
} from '@plumbline/tracking';
import { runTraining } from './command.ts';
import type { Inputs } from './inputs.ts';
import type { Training } from './outcome.ts';
import type { Plan } from './plan.ts';
import { type Product, readProduct, stampOutputs } from './product.ts';

/** What a training brought. */
export interface Trained {
  readonly training: Training;
  readonly record: TrainingRecord;
  readonly metrics: Readonly<Record<string, number>>;
  readonly notices: readonly string[];
}

/** What a training is done with. */
export interface TrainOptions {
  readonly inputs: Inputs;
  readonly context: Context;
  readonly tracker: Tracker;
  readonly decision: Decision;
}

/** Trains and records. Whatever goes wrong, the run in the tracker does not stay open. */
export async function train(plan: Plan, options: TrainOptions): Promise<Trained> {
  const { inputs, context, tracker } = options;
  const startedAtMs = context.host.now().getTime();
  const tags = startTags(plan, options);
  const tracked = await tracker.start({ name: inputs.runName, startedAtMs, tags, data: plan.inputs.data });
  try {
    return await trainInRun(plan, options, tracked);
  } catch (thrown) {
    const killed = thrown instanceof PlumblineError && thrown.code === 'COMMAND_KILLED';
    await closeRun(tracked, killed ? 'KILLED' : 'FAILED', { plan, context });
    throw thrown;
  }
}

async function trainInRun(plan: Plan, { inputs, context }: TrainOptions, tracked: TrackedRun): Promise<Trained> {
  const paths = { modelPath: plan.modelPath, metricsPath: plan.metricsPath, display: context.display };
  const before = await stampOutputs(paths);
  const { tail, wallTimeMs } = await runTraining(plan, inputs, { context, tracked });
  const product = await readProduct(paths, before);
  const at = context.host.now();
  const notices = await tracked.log({
    params: plan.inputs.params,
    metrics: product.metrics,
    tags: { 'plumbline.model.sha256': product.model.sha256, 'plumbline.wall-time-ms': String(wallTimeMs) },
    atMs: at.getTime(),
    files: modelFiles(plan, product),
  });
  const record: TrainingRecord = {
    schema: RECORD_SCHEMA_NAME,
    fingerprint: plan.fingerprint.sha256,
    parts: plan.fingerprint.parts,
    inputs: plan.inputs,
    model: product.model,
    metrics: Object.fromEntries(Object.entries(product.metrics).filter(([, value]) => Number.isFinite(value))),
    trainedAt: at.toISOString(),
    runId: tracked.id,
    runUrl: tracked.url,
  };
  return { training: { tail, wallTimeMs, tracked }, record, metrics: product.metrics, notices };
}

function startTags(plan: Plan, { context, decision }: TrainOptions): Readonly<Record<string, string>> {
  const { commit, dirty } = plan.source;
  const { runUrl } = context.host.surroundings;
  const parents = evidenceAbout(
    context.evidence,
    plan.inputs.data.map(({ sha256 }) => sha256),
  );
  return {
    'mlflow.source.type': 'JOB',
    ...(runUrl === null ? {} : { 'mlflow.source.name': runUrl }),
    ...(commit === null ? {} : { 'mlflow.source.git.commit': commit }),
    ...(dirty === null ? {} : { 'plumbline.git.dirty': String(dirty) }),
    ...(parents.length === 0 ? {} : { 'plumbline.evidence': parents.map(({ sha256 }) => sha256).join(',') }),
    'plumbline.reason': decision.reason,
    'plumbline.seed': plan.seed,
    'plumbline.fingerprint': plan.fingerprint.sha256,
  };
}

/** Artifacts by their path in the run. */
function modelFiles(plan: Plan, { model }: Product): ReadonlyMap<string, string> {
  const at = (name: string): string => (model.kind === 'folder' ? join(plan.modelPath, name) : plan.modelPath);
  return new Map(
    model.files.map(({ name }) => [`${MODEL_FOLDER}/${model.kind === 'folder' ? name : basename(name)}`, at(name)]),
  );
}

/** A failed training is a record too: with its parameters, and with how it ended. */
async function closeRun(
  tracked: TrackedRun,
  status: 'FAILED' | 'KILLED',
  { plan, context }: { readonly plan: Plan; readonly context: Context },
): Promise<void> {
  const atMs = context.host.now().getTime();
  const nothing = { metrics: {}, tags: {}, files: new Map<string, string>() };
  // The training's own error is the one to tell.
  const warn = (thrown: unknown): void =>
    context.host.warning(`The failed run is not complete in the tracker: ${messageOf(thrown)}`);
  await tracked.log({ params: plan.inputs.params, ...nothing, atMs }).catch(warn);
  await tracked.end(status, atMs).catch(warn);
}
