import { isJsonObject } from '@plumbline/boundary';
import { atBest, type Json } from '@plumbline/core';
import { type Context, registryPlace } from '@plumbline/frame';
import type { Limit } from '@plumbline/model';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './outcome.ts';

/**
 * A model whose registry has other aliases under the same name may be first under this one, or the alias is misspelt and
 * production was never compared: at best a warning that lists them.
 */
export async function doubtFirstModel(outcome: Outcome, inputs: Inputs, context: Context): Promise<Outcome> {
  const others = inputs.baseline.startsWith('registry:') ? await aliasesOf(inputs, context) : [];
  if (others.length === 0) return outcome;
  const { judgement } = outcome;
  const doubt = `"${inputs.baseline}" has no version yet, but the registry has this model under ${others.join(', ')}: correct "baseline" if one of them was meant`;
  return {
    ...outcome,
    judgement: {
      ...judgement,
      verdict: atBest('warn', judgement.verdict),
      statistics: limited(judgement.statistics, { verdict: 'warn', why: doubt }),
      notices: [doubt, ...(judgement.notices ?? [])],
    },
  };
}

async function aliasesOf(inputs: Inputs, context: Context): Promise<readonly string[]> {
  const { findRegistered } = await import('@plumbline/registry');
  const { name, registry } = await findRegistered(inputs.baseline, inputs.registry, registryPlace(context));
  const { aliases } = await registry.ledger();
  return aliases.filter((state) => state.name === name).map((state) => state.alias);
}

/** The statistics with one more thing that holds the answer down. */
function limited(statistics: Json, limit: Limit): Json {
  if (!isJsonObject(statistics) || !Array.isArray(statistics['limits'])) return statistics;
  return { ...statistics, limits: [...statistics['limits'], limit] };
}
