import { counted, worstVerdict } from '@plumbline/core';
import {
  findAlias,
  findVersion,
  judgeRollback,
  type MoveRequest,
  previousOf,
  promotionOf,
  type RegisteredVersion,
} from '@plumbline/registry';
import type { ActionBasis, ActionPlan } from './action-plan.ts';
import type { Monitored, WatchedModel } from './outcome.ts';

/**
 * Rolls the alias back to the version it had before. Refused unless that version is shown to be better on labelled rows of this very window,
 * the alias still has the version that was judged, and the evidence it was promoted with, and its bytes, still hold.
 */
export async function planRollback(basis: ActionBasis): Promise<ActionPlan> {
  const { monitored } = basis.outcome;
  const { model } = monitored;
  if (model === null) return { refused: 'no model is named' };
  if (typeof model.which !== 'string')
    return { refused: `"model" names version ${model.which}, not an alias: there is nothing to take back` };
  const unproven = whyUnproven(monitored);
  return unproven === null ? planMove(model, model.which, basis) : { refused: unproven };
}

function whyUnproven({ comparison }: Monitored): string | null {
  if (comparison === null) return 'this window has no rows with labels and predictions of both versions';
  if (comparison.previousBetter) return null;
  const bound = comparison.lower === null ? '' : `: lower bound ${comparison.lower.toFixed(4)}`;
  return `the earlier version is not shown to be better on the ${counted(comparison.rows, 'labelled row')} of this window${bound}`;
}

async function planMove(
  { registry, version: current }: WatchedModel,
  alias: string,
  basis: ActionBasis,
): Promise<ActionPlan> {
  const { name } = current;
  const ledger = await registry.ledger();
  const state = findAlias(ledger, name, alias);
  if (state?.version !== current.version) return { refused: `"${alias}" no longer has version ${current.version}` };
  const earlier = previousOf(state);
  const target = earlier === null ? null : findVersion(ledger, name, earlier);
  if (target === null) return { refused: `"${alias}" had no version before ${current.version}` };
  const { problems } = await registry.verify(target);
  const broken = problems.find((problem) => problem.kind !== 'stale');
  if (broken !== undefined) return { refused: `${target.uri} is not intact: ${broken.detail}` };
  const promotion = promotionOf(ledger, { name, alias, version: target.version });
  const shelf = await registry.evidenceOf(target);
  const findings = judgeRollback({
    model: { digest: target.digest, profile: profileOf(target) },
    promotion,
    alias,
    shelf,
  });
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  if (verdict !== 'pass' && verdict !== 'warn') {
    const failed = findings.filter((finding) => finding.verdict === verdict).map(({ detail }) => detail);
    return { refused: `the evidence ${target.uri} was promoted with does not hold: ${failed.join('; ')}` };
  }
  const evidence = promotion?.move?.evidence ?? [];
  const request = { ...requestOf(basis), name, version: target.version, alias, expected: current.version, evidence };
  const what = `"${alias}" of "${name}" back from version ${current.version} to version ${target.version}`;
  return {
    would: `roll ${what}`,
    did: `rolled ${what}`,
    perform: async () => {
      await registry.move(request);
      return {};
    },
  };
}

function requestOf({
  correlationId,
  context,
  outcome,
}: ActionBasis): Pick<MoveRequest, 'type' | 'time' | 'actor' | 'runUrl' | 'reason' | 'attachments'> {
  const { onGitHub, runUrl } = context.host.surroundings;
  const { env } = context.host;
  return {
    type: 'rollback',
    time: context.host.now(),
    actor: (onGitHub ? env['GITHUB_ACTOR'] : (env['USER'] ?? env['USERNAME'])) ?? null,
    runUrl,
    reason: `monitor-model, incident ${correlationId}: ${outcome.judgement.summaryLine}`,
    attachments: [],
  };
}

function profileOf(version: RegisteredVersion): string | null {
  return version.attachments.find(({ role }) => role === 'profile')?.sha256 ?? null;
}
