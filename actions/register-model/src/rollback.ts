import { type Finding, PlumblineError, worstVerdict } from '@plumbline/core';
import {
  type AliasState,
  evidenceChain,
  evidenceOfModel,
  findVersion,
  judgeRollback,
  type Ledger,
  previousOf,
  promotionOf,
  type RegisteredVersion,
  unknownVersion,
} from '@plumbline/registry';
import { authorshipOf } from './authorship.ts';
import { bytesFinding, demandIntact } from './demand-intact.ts';
import { expectedState } from './expected-state.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { profileOf, subjectsOf } from './model-subjects.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Goes back to a version the alias had, on the evidence it was promoted with. */
export async function judgeRollbackOf(job: Job): Promise<Outcome> {
  const { inputs, context, registry } = job;
  const { name, alias } = inputs;
  const ledger = await registry.ledger();
  const state = expectedState(ledger, inputs);
  if (state === null) throw emptyAlias(inputs);
  const version = targetOf(ledger, inputs, state);
  await demandIntact(job, version);
  const shelf = await registry.evidenceOf(version);
  const model = { digest: version.digest, profile: profileOf(version) };
  const promotion = promotionOf(ledger, { name, alias, version: version.version });
  const findings = [bytesFinding(version), ...judgeRollback({ model, promotion, alias, shelf })];
  const verdict = worstVerdict(findings.map((finding) => finding.verdict));
  const allowed = verdict === 'pass' || verdict === 'warn';
  const evidence = promotion?.move?.evidence ?? [];
  const request = {
    ...authorshipOf(inputs, context),
    type: 'rollback' as const,
    name,
    version: version.version,
    alias,
    expected: state.version,
    evidence,
    attachments: [],
  };
  const belonging = evidenceOfModel(shelf, model);
  return outcomeOf({
    operation: 'rollback',
    registry,
    plan: allowed && state.version !== version.version ? { kind: 'move', request } : null,
    version,
    name,
    alias,
    previous: state.version,
    evidence: belonging.filter(({ sha256 }) => evidence.includes(sha256)),
    links: evidenceChain(belonging),
    judgement: {
      verdict,
      summaryLine: sentence(version, { inputs, state, findings, allowed }),
      findings,
      subjects: subjectsOf({ model: version.uri, digest: version.digest, profile: model.profile, evidence: belonging }),
      products: [],
      seed: null,
      methods: ['evidence of the promotion, re-verified', 'sha256'],
      restsOn: belonging.filter(({ sha256 }) => evidence.includes(sha256)),
      statistics: { operation: 'rollback', name, version: version.version, alias, expected: state.version, evidence },
    },
  });
}

function targetOf(ledger: Ledger, { name, alias, version: which }: Inputs, state: AliasState): RegisteredVersion {
  const wanted = which ?? previousOf(state);
  if (wanted === null) {
    throw new PlumblineError(
      'REGISTRY_MISSING',
      `Cannot roll back "${alias}" of "${name}": it must have had a version before: it only had version ${state.version}`,
      'give "version", or register and promote another',
    );
  }
  const found = findVersion(ledger, name, wanted);
  if (found === null) throw unknownVersion(ledger, name, wanted);
  return found;
}

function emptyAlias({ name, alias }: Inputs): PlumblineError {
  return new PlumblineError(
    'REGISTRY_MISSING',
    `Cannot roll back "${alias}" of "${name}": it must have a version: it is empty`,
    'correct "name" or "alias"; operation: list shows what there is',
  );
}

interface Said {
  readonly inputs: Inputs;
  readonly state: AliasState;
  readonly findings: readonly Finding[];
  readonly allowed: boolean;
}

function sentence(version: RegisteredVersion, { inputs, state, findings, allowed }: Said): string {
  const { alias } = inputs;
  if (!allowed) {
    const failed = findings.filter((finding) => finding.verdict === 'fail').map((finding) => finding.detail);
    return `"${alias}" is not rolled back to ${version.uri}: ${failed.join('; ')}`;
  }
  if (state.version === version.version)
    return `"${alias}" has version ${version.version} of "${version.name}" already: nothing was written`;
  return `"${alias}" is rolled back from version ${state.version} to ${version.uri}, whose evidence still holds`;
}
