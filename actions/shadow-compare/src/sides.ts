import type { Subject } from '@plumbline/core';
import { type Context, fileSubjects } from '@plumbline/frame';
import { LANES, type LaneName, type Lanes } from '@plumbline/traffic';
import type { Inputs } from './inputs.ts';
import type { Side } from './outcome.ts';
import { type ResolvedModel, resolveModel } from './resolve-model.ts';

/** The models behind the lanes: the lanes themselves in mode `models`, else what the author says the endpoints serve. */
export async function resolveModels(inputs: Inputs, context: Context): Promise<Lanes<ResolvedModel | null>> {
  const isNeeded = inputs.mode === 'models';
  const resolve = async (lane: LaneName, declared: string): Promise<ResolvedModel | null> => {
    const given = isNeeded ? inputs[lane] : declared;
    return given === '' ? null : resolveModel(given, { lane, registry: inputs.registry, isNeeded }, context);
  };
  return {
    baseline: await resolve('baseline', inputs.baselineModel),
    candidate: await resolve('candidate', inputs.candidateModel),
  };
}

/** How each lane is called: by its URL when replaying, else by its model. */
export function sidesOf(inputs: Inputs, models: Lanes<ResolvedModel | null>): Lanes<Side> {
  const sideOf = (lane: LaneName): Side => {
    const model = models[lane];
    const served = model === null ? '' : model.name;
    const recorded = served === '' ? 'recorded answers' : served;
    const replayed = served === '' ? inputs[lane] : `${inputs[lane]} serving ${served}`;
    return { name: inputs.mode === 'replay' ? replayed : recorded, digest: model?.digest ?? null };
  };
  return { baseline: sideOf('baseline'), candidate: sideOf('candidate') };
}

/** What was looked at: the traffic, and each model whose digest is known. */
export async function subjectsOf(
  paths: readonly string[],
  models: Lanes<ResolvedModel | null>,
  context: Context,
): Promise<readonly Subject[]> {
  const lanes = LANES.flatMap((role): Subject[] => {
    const model = models[role];
    return model === null ? [] : [{ role, name: model.name, sha256: model.digest }];
  });
  return [...lanes, ...(await fileSubjects(context, { role: 'traffic', paths }))];
}
